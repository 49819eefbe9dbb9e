/** Divides records into sections for Pagefind. */
import type { SearchRecord, TermRecord } from '../record.ts';

/** The most letters in one file of a section. */
const LETTERS_IN_SECTION = 8_000;

/** A record that is found through Pagefind. Terms are always loaded. */
export type Sectioned = Exclude<SearchRecord, TermRecord>;

/** Returns the records of every section, of texts or of notes. A long section is divided into several parts. */
export function divideIntoSections(records: readonly SearchRecord[]): (readonly [Sectioned, ...Sectioned[]])[] {
  const sections: [Sectioned, ...Sectioned[]][] = [];
  let letters = 0;
  for (const record of records) {
    if (record.kind === 'term') continue;
    const last = sections.at(-1);
    letters += record.text.length;
    if (last !== undefined && groupOf(last[0]) === groupOf(record) && letters <= LETTERS_IN_SECTION) last.push(record);
    else {
      sections.push([record]);
      letters = record.text.length;
    }
  }
  return sections;
}

/** What records must have in common to be in one section: the page that they are on. */
const groupOf = (record: Sectioned) =>
  record.kind === 'note'
    ? `terms ${record.term}`
    : `${record.document.id} ${record.kind === 'statement' ? '' : record.section.slug}`;
