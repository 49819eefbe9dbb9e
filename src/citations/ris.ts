/** Writes a document as RIS. https://en.wikipedia.org/wiki/RIS_(file_format) */
import type { CslDate, CslItem } from './item.ts';

/** The type of RIS for each type of an item. */
const TYPES: Readonly<Record<CslItem['type'], string>> = {
  'article-magazine': 'MGZN',
  legislation: 'LEGAL',
  report: 'RPRT',
  document: 'GEN',
};

/** Writes an item, one line for each field that it has, however long. The day of access is the reader's to add. */
export function toRis(item: CslItem): string {
  const fields = [
    ['TY', TYPES[item.type]],
    ['DA', dateOf(item.issued)],
    ['PY', item.issued['date-parts'][0]?.[0]],
    ['ID', item.id],
    ['LA', item.language],
    ['M3', item.genre],
    ['N1', item.note],
    ['PB', item.publisher],
    ['ST', item['title-short']],
    ['T2', item['container-title']],
    ['TI', item.title],
    ['UR', item.URL],
  ] as const;
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\n`]));
  return `${lines.join('')}ER  -\n`;
}

/** Year, month and day, as far as they are known, with the slashes of all of them: `2024/01//`. */
function dateOf({ 'date-parts': [parts] }: CslDate): string | undefined {
  if (parts === undefined) return undefined;
  const [year = '', month = '', day = ''] = parts.map((part) => String(part).padStart(2, '0'));
  return `${year}/${month}/${day}/`;
}
