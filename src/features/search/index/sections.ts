/** Sections as Pagefind is given them. */
import type { SearchRecord, TextRecord } from '../record.ts';

/** The most letters of a section that are sent together. */
const LETTERS_IN_SECTION = 8_000;

/** The text of every section, a long one in parts. */
export function sectionsOf(records: readonly SearchRecord[]): TextRecord[][] {
  const sections: TextRecord[][] = [];
  let letters = 0;
  for (const record of records) {
    if (record.kind === 'term') continue;
    const last = sections.at(-1)?.at(-1);
    const isSame = last?.document.id === record.document.id && last.section.slug === record.section.slug;
    letters += record.text.length;
    if (isSame && letters <= LETTERS_IN_SECTION) sections.at(-1)?.push(record);
    else {
      sections.push([record]);
      letters = record.text.length;
    }
  }
  return sections;
}
