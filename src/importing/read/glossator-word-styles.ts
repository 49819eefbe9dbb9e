/** The styles of a Word file of ours, and which elements its blocks and words become by them. */
import { type OfficialStyle, readOfficialStyle, WORD_MARKS, WORD_STYLES } from '../../core/addresses/word-file.ts';

/** Whether a file has the styles of our exports. */
export const isOwnWord = (styles: string): boolean =>
  [WORD_STYLES.number, WORD_STYLES.note, WORD_STYLES.about].every((id) => styles.includes(`w:styleId="${id}"`));

/** Maps the styles of an export to where they stand in lists and quotations, headings to their levels, and marks to elements. */
export function ownStyleMap(styles: string): string[] {
  const ids = [...styles.matchAll(/<w:style\s[^<>]*w:styleId="([A-Za-z0-9]+)"/g)].map(([, id = '']) => id);
  return ids.flatMap((id) => {
    const [, level] = /^Heading(\d)$/.exec(id) ?? [];
    if (level !== undefined) return [`p.${id} => h${Math.min(Number(level) + 1, 6)}:fresh`];
    if (id === 'Title') return ['p.Title => h1:fresh'];
    const official = readOfficialStyle(id);
    if (official?.kind === 'Table') return [`table.${id} => ${around(official)}table:fresh`];
    if (official !== undefined && id !== WORD_STYLES.officialNumber)
      return [`p.${id} => ${around(official)}p.${official.kind}:fresh`];
    const marks = Object.entries(WORD_MARKS).flatMap(([mark, name]) =>
      id.includes(mark) && name !== undefined ? [name] : [],
    );
    const isMarks = Object.keys(WORD_MARKS).reduce((rest, mark) => rest.replace(mark, ''), id) === '';
    if (isMarks) return marks.length === 0 ? [] : [`r.${id} => ${marks.join(' > ')}`];
    return [`p.${id} => p.${id}:fresh`, `r.${id} => span.${id}`];
  });
}

/** The items and the quotation that a block is in, with a class where it would join the one before; a point begins an item. */
function around({ kind, depth, quotedAt, isNext }: OfficialStyle): string {
  const items = (count: number) => 'ul > li > '.repeat(count);
  const outer = quotedAt === undefined ? '' : `${items(quotedAt)}blockquote${isNext === true ? '.next' : ''} > `;
  return POINTS.has(kind) ? `${outer}${items(depth - 1)}ul > li:fresh > ` : `${outer}${items(depth)}`;
}

const POINTS = new Set(['Item', 'List', 'Bullet']);
