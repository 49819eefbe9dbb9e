/** The text of an OpenDocument file, read by saxes without a tree. */
import { SaxesParser } from 'saxes';

/** Elements that represent a character. */
const SIGNS: Readonly<Record<string, string>> = { 'text:tab': '\t', 'text:line-break': '\n', 'text:s': ' ' };

/** Elements whose words are not text: what was deleted, comments, and the marks of notes, which stand for a number. */
const SILENT = new Set(['text:tracked-changes', 'office:annotation', 'text:note-citation']);

/** Returns all text of a file, with footnotes last. `texts` are the XML files by name. */
export function textOfOpenDocument(texts: ReadonlyMap<string, string>): string {
  const body: string[] = [];
  const notes: string[] = [];
  const open: string[] = [];
  let [words, silent, note] = [0, 0, 0];
  const parser = new SaxesParser();
  const isWords = (name: string) => name === 'text:p' || name === 'text:h';
  const put = (text: string) => (note > 0 ? notes : body).push(text);
  parser.on('opentag', ({ name }) => {
    open.push(name);
    if (SILENT.has(name)) silent += 1;
    if (name === 'text:note-body') note += 1;
    if (isWords(name)) {
      words += 1;
      put('\n');
    }
    const sign = SIGNS[name];
    if (sign !== undefined && silent === 0) put(sign);
  });
  const take = (text: string) => {
    const within = open.at(-1) ?? '';
    if (words > 0 && silent === 0 && within !== 'svg:title' && within !== 'svg:desc') put(text);
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', ({ name }) => {
    open.pop();
    if (SILENT.has(name)) silent -= 1;
    if (isWords(name)) {
      words -= 1;
      put('\n');
    }
    if (name === 'text:note-body') note -= 1;
  });
  parser.write(texts.get('content.xml') ?? '').close();
  return [...body, '\n', ...notes].join('');
}
