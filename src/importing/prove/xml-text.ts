/** The text of Akoma Ntoso, read by saxes without a tree. */
import { SaxesParser } from 'saxes';

/** Elements within a line of words. Any other element begins and ends a line. */
const WITHIN_WORDS =
  /^(?:a|abbr|affectedDocument|b|concept|date|def|del|doc[A-Z]\w*|docketNumber|entity|event|i|inline|ins|legislature|location|marker|mmod|mod|mref|noteRef|object|organization|person|process|quantity|quotedText|ref|rmod|role|rref|session|shortTitle|span|sub|sup|term|time|u)$/;

/** Returns all text of a document without its metadata, with white space between its blocks. */
export function textOfXml(xml: string): string {
  const parts: string[] = [];
  let description = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    const plain = name.replace(/^.*:/, '');
    if (plain === 'meta') description += 1;
    if (!WITHIN_WORDS.test(plain)) parts.push('\n');
  });
  const take = (text: string) => {
    if (description === 0) parts.push(text);
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', ({ name }) => {
    const plain = name.replace(/^.*:/, '');
    if (plain === 'meta') description -= 1;
    if (!WITHIN_WORDS.test(plain)) parts.push('\n');
  });
  parser.write(xml).close();
  return parts.join('');
}
