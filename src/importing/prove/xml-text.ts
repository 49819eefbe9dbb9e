/** The text of Akoma Ntoso, read by saxes without a tree. */
import { SaxesParser } from 'saxes';

/** Elements within a line of words. Any other element begins and ends a line. */
const WITHIN_WORDS =
  /^(?:a|abbr|affectedDocument|b|concept|date|def|del|doc[A-Z]\w*|docketNumber|entity|event|i|inline|ins|legislature|location|marker|mmod|mod|mref|noteRef|object|organization|person|process|quantity|quotedText|ref|rmod|role|rref|session|shortTitle|span|sub|sup|term|time|u)$/;

/**
 * Returns all text of a document, with white space between its blocks. Of its metadata, only notes are text; they come
 * last. A line end in the file is a space.
 */
export function textOfXml(xml: string): string {
  const body: string[] = [];
  const notes: string[] = [];
  let [description, note] = [0, 0];
  const parser = new SaxesParser();
  const put = (text: string) => {
    if (description === 0) body.push(text);
    else if (note > 0) notes.push(text);
  };
  parser.on('opentag', ({ name }) => {
    const plain = name.replace(/^.*:/, '');
    if (plain === 'meta') description += 1;
    if (plain === 'notes') note += 1;
    if (!WITHIN_WORDS.test(plain)) put('\n');
  });
  const take = (text: string) => put(text.replace(/[ \t]*\n\s*/g, ' '));
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', ({ name }) => {
    const plain = name.replace(/^.*:/, '');
    if (!WITHIN_WORDS.test(plain)) put('\n');
    if (plain === 'meta') description -= 1;
    if (plain === 'notes') note -= 1;
  });
  parser.write(xml).close();
  return [...body, '\n', ...notes].join('');
}
