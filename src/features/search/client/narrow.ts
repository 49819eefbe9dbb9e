/** Narrows results to a kind, a document or a section. */
import type { SearchRecord, TextRecord } from '../record.ts';
import type { Results } from './find.ts';

/** What results are narrowed to; empty is no narrowing. */
export interface Filters {
  /** A key of {@link KINDS}. */
  readonly kind: string;
  /** Id of a document. */
  readonly document: string;
  /** Slug of a section of the document: `iii`. Without a document, of the first that has results in such a section. */
  readonly section: string;
}

/** Not narrowed. */
export const NO_FILTERS: Filters = { kind: '', document: '', section: '' };

/** Kinds of result, as a reader tells them apart and addresses have them, with the records that are of each. */
const KINDS: Readonly<Record<string, readonly SearchRecord['kind'][]>> = {
  text: ['paragraph', 'heading'],
  captions: ['caption'],
  notes: ['term'],
};

/** What remains of results. */
export function narrow(results: Results, filters: Filters): Results {
  const kinds = Object.hasOwn(KINDS, filters.kind) ? KINDS[filters.kind] : undefined;
  const { document, section } = withDocument(results, filters);
  const isThere = (record: SearchRecord) =>
    record.kind !== 'term' &&
    (document === '' || record.document.id === document) &&
    (section === '' || record.section.slug === section);
  const passes = (record: SearchRecord) =>
    (kinds?.includes(record.kind) ?? true) && ((document === '' && section === '') || isThere(record));
  return {
    ...results,
    terms: results.terms.filter(({ record }) => passes(record)),
    text: results.text.filter(({ record }) => passes(record)),
    notes: results.notes.filter(({ record }) => passes(record)),
    near: results.near.filter(({ found }) => passes(found.record)),
  };
}

/** Filters with the document that their section is of, so that like sections of two documents never mix. */
export function withDocument(results: Results, filters: Filters): Filters {
  if (filters.section === '' || filters.document !== '') return filters;
  const first = textRecordsIn(results).find(({ section }) => section.slug === filters.section);
  return { ...filters, document: first?.document.id ?? '' };
}

/** All text among results, in the order of reading. */
export function textRecordsIn({ text, near }: Results): TextRecord[] {
  return [...text, ...near.map(({ found }) => found)]
    .flatMap(({ record }) => (record.kind === 'term' ? [] : [record]))
    .toSorted((a, b) => a.order - b.order);
}

/** How many records results hold. */
export const total = ({ terms, text, notes, near }: Results) => terms.length + text.length + notes.length + near.length;
