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

/** Links, and the table of contents. */
const LINKS = new Set(['a', 'toc']);

/** Elements in which the forms are those of a cell or of a quotation. */
const QUOTED = new Set(['td', 'th', 'quotedStructure', 'authorialNote', 'toc']);

/**
 * Returns all text of a document, with white space between its blocks, and the forms in it. Of its metadata, only notes
 * are text; they come last. A line end in the file is a space.
 */
export function textOfXml(xml: string): SecondReading {
  const body = new SecondReader();
  const notes: string[] = [];
  let [description, note] = [0, 0];
  const parser = new SaxesParser();
  const put = (text: string) => {
    if (description === 0) body.write(text);
    else if (note > 0) notes.push(text);
  };
  parser.on('opentag', ({ name }) => {
    const plain = name.replace(/^.*:/, '');
    if (plain === 'meta') description += 1;
    if (plain === 'notes') note += 1;
    if (!WITHIN_WORDS.test(plain)) put('\n');
    if (description > 0) return;
    if (plain === 'img') body.picture();
    const form = body.isIn(QUOTED) || !Object.hasOwn(FORMS, plain) ? undefined : FORMS[plain];
    body.begin(plain, form, LINKS.has(plain));
  });
  const take = (text: string) => put(text.replace(/(?<![ \t])[ \t]*\n\s*/g, ' '));
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', ({ name }) => {
    const plain = name.replace(/^.*:/, '');
    if (!WITHIN_WORDS.test(plain)) put('\n');
    const wasBody = description === 0;
    if (plain === 'meta') description -= 1;
    if (plain === 'notes') note -= 1;
    if (wasBody) body.end(plain);
  });
  parser.write(xml).close();
  body.write(['\n', ...notes].join(''));
  return body.result();
}
