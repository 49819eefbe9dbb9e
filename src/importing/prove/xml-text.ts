/** The text of Akoma Ntoso as saxes has it, which makes no tree. */
import { SaxesParser } from 'saxes';

/** Elements within a line of words; all others begin a line and end one. */
const WITHIN_WORDS =
  /^(?:a|abbr|affectedDocument|b|concept|date|def|del|doc[A-Z]\w*|docketNumber|entity|event|i|inline|ins|legislature|location|marker|mmod|mod|mref|noteRef|object|organization|person|process|quantity|quotedText|ref|rmod|role|rref|session|shortTitle|span|sub|sup|term|time|u)$/;

/** All text of a document but what describes it, with white space between its blocks. */
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
