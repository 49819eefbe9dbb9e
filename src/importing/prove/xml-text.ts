/** The text of Akoma Ntoso, read by saxes without a tree. */
import { SaxesParser } from 'saxes';
import { SecondReader, type SecondReading } from './second-reading.ts';

/** Elements within a line of words. Any other element begins and ends a line. */
const WITHIN_WORDS =
  /^(?:a|abbr|affectedDocument|b|concept|date|def|del|doc[A-Z]\w*|docketNumber|entity|event|i|inline|ins|legislature|location|marker|mmod|mod|mref|noteRef|object|organization|person|process|quantity|quotedText|ref|rmod|role|rref|session|shortTitle|span|sub|sup|term|time|u)$/;

/** Elements that are counted, with the form that they have. */
const FORMS: Readonly<Record<string, 'headings' | 'items' | 'rows'>> = {
  heading: 'headings',
  item: 'items',
  point: 'items',
  li: 'items',
  tr: 'rows',
};

/** Elements in which the forms are those of a cell or of a quotation. */
const QUOTED = new Set(['td', 'th', 'quotedStructure', 'authorialNote', 'toc']);

/** Returns all text of a document without its metadata, with white space between its blocks, and the forms in it. */
export function textOfXml(xml: string): SecondReading {
  const reader = new SecondReader();
  let description = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    const plain = name.replace(/^.*:/, '');
    if (plain === 'meta') description += 1;
    if (!WITHIN_WORDS.test(plain)) reader.write('\n');
    if (plain === 'img' && description === 0) reader.picture();
    reader.begin(plain, reader.isIn(QUOTED) || !Object.hasOwn(FORMS, plain) ? undefined : FORMS[plain]);
  });
  const take = (text: string) => {
    if (description === 0) reader.write(text);
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', ({ name }) => {
    const plain = name.replace(/^.*:/, '');
    if (plain === 'meta') description -= 1;
    if (!WITHIN_WORDS.test(plain)) reader.write('\n');
    reader.end(plain);
  });
  parser.write(xml).close();
  return reader.result();
}
