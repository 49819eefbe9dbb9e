/** Divides the records of a large library into sections for Pagefind. */
import type { SearchRecord, TextRecord } from '../record.ts';

/** The most letters in one file of a section. */
const LETTERS_IN_SECTION = 8_000;

/** Returns the text records of every section. A long section is divided into several parts. */
export function divideIntoSections(records: readonly SearchRecord[]): TextRecord[][] {
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
