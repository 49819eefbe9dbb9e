/** The text of an OpenDocument file, read by saxes without a tree. */
import { SaxesParser } from 'saxes';
import { OpenDocumentNumbers } from './open-document-numbers.ts';
import { SecondReader, type SecondReading } from './second-reading.ts';

/** Elements that represent a character. */
const SIGNS: Readonly<Record<string, string>> = { 'text:tab': '\t', 'text:line-break': '\n', 'text:s': ' ' };

/** Elements whose words are not text: what was deleted, comments, and the marks of notes, which stand for a number. */
const SILENT = new Set(['text:tracked-changes', 'office:annotation', 'text:note-citation']);

/** Elements that are counted, with the form that they have. */
const FORMS: Readonly<Record<string, 'headings' | 'items' | 'rows'>> = {
  'text:h': 'headings',
  'text:list-item': 'items',
  'table:table-row': 'rows',
};

/** Elements in which the forms are those of a cell or of a note. */
const QUOTED = new Set(['table:table-cell', 'text:note-body', 'text:table-of-content']);

/** Links, and the tables of contents that programs make. */
const LINKS = new Set(['text:a', 'text:table-of-content', 'text:illustration-index', 'text:table-index']);

/**
 * Returns all text of a file, with the numbers that programs count, footnotes last, and the forms in it. `texts` are the
 * XML files by name.
 */
export function textOfOpenDocument(texts: ReadonlyMap<string, string>): SecondReading {
  const body = new SecondReader();
  const notes: string[] = [];
  const open: string[] = [];
  let [words, silent, note] = [0, 0, 0];
  const numbers = new OpenDocumentNumbers(['content.xml', 'styles.xml'].map((name) => texts.get(name) ?? ''));
  const counted: string[] = [];
  /** The heading that has begun, until its first word. */
  let heading: Readonly<Record<string, string>> | undefined;
  const parser = new SaxesParser();
  const isWords = (name: string) => name === 'text:p' || name === 'text:h';
  const put = (text: string) => {
    if (note > 0) notes.push(text);
    else body.write(text);
  };
  const putNumber = (number: string) => {
    if (number === '') return;
    put(`${number} `);
    counted.push(number);
  };
  const countHeading = () => {
    if (heading !== undefined) putNumber(numbers.nextHeading(heading));
    heading = undefined;
  };
  parser.on('opentag', ({ name, attributes }) => {
    countHeading();
    open.push(name);
    const number = numbers.begin(name, attributes);
    if (SILENT.has(name)) silent += 1;
    if (name === 'text:note-body') note += 1;
    if (isWords(name)) {
      words += 1;
      put('\n');
      putNumber(number);
    }
    if (name === 'text:h' && numbers.isCounted(attributes)) heading = attributes;
    const sign = SIGNS[name];
    if (sign !== undefined && silent === 0) put(sign);
    const isCounted = silent === 0 && !body.isIn(QUOTED) && Object.hasOwn(FORMS, name);
    body.begin(name, isCounted ? FORMS[name] : undefined, LINKS.has(name) ? 'links' : undefined);
    if (name === 'draw:image' && silent === 0) body.picture();
  });
  const take = (text: string) => {
    if (text.trim() !== '') countHeading();
    const within = open.at(-1) ?? '';
    if (words > 0 && silent === 0 && within !== 'svg:title' && within !== 'svg:desc') put(text);
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', ({ name }) => {
    open.pop();
    numbers.end();
    heading = undefined;
    if (SILENT.has(name)) silent -= 1;
    if (isWords(name)) {
      words -= 1;
      put('\n');
    }
    if (name === 'text:note-body') note -= 1;
    body.end(name);
  });
  parser.write(texts.get('content.xml') ?? '').close();
  body.write(['\n', ...notes].join(''));
  return { ...body.result(), counted };
}
