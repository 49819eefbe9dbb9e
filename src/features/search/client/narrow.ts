/** Narrows results to a kind, a document or a section. */
import added from '@features/search-kind';
import { isText } from '../kinds.ts';
import type { SearchRecord, TextRecord } from '../record.ts';
import type { Results } from './results.ts';

/** The reader's choice of filters. An empty value does not narrow the results. */
export interface Filters {
  /** A key of {@link KINDS}. */
  readonly kind: string;
  /** The id of a document. */
  readonly document: string;
  /**
   * The slug of a section of the document, such as `iii`. Without a document, it is in the first document with results
   * in such a section.
   */
  readonly section: string;
}

/** No filter. */
export const NO_FILTERS: Filters = { kind: '', document: '', section: '' };

/** The kinds that readers distinguish, by their names in addresses, with the kinds of records that belong to each. */
const KINDS: Readonly<Record<string, readonly SearchRecord['kind'][]>> = {
  text: ['paragraph', 'heading', 'section'],
  captions: ['caption'],
  notes: ['term', 'note', 'statement'],
};

/** The kind of texts of former editions. */
const FORMER = 'former';

/** The kinds for which our notes and registers, and former editions, are always searched. */
export const OURS: readonly string[] = ['notes', FORMER, ...added.map(({ kind }) => kind)];

/** Returns the results that the filters leave. */
export function narrow(results: Results, filters: Filters): Results {
  const kinds = Object.hasOwn(KINDS, filters.kind) ? KINDS[filters.kind] : undefined;
  const { document, section } = withDocument(results, filters);
  const isThere = (record: SearchRecord) =>
    isText(record) &&
    (document === '' || record.document.id === document) &&
    (section === '' || record.section.slug === section);
  const chosen = added.find(({ kind }) => kind === filters.kind);
  const isWanted = (record: SearchRecord) =>
    ((document === '' && section === '') || isThere(record)) &&
    (chosen === undefined || (isText(record) && chosen.has(record)));
  const passes = (record: SearchRecord) =>
    filters.kind !== FORMER && (kinds?.includes(record.kind) ?? true) && isWanted(record);
  return {
    ...results,
    terms: results.terms.filter(({ record }) => passes(record)),
    places: results.places.filter(({ record }) => passes(record)),
    text: results.text.filter(({ record }) => passes(record)),
    notes: results.notes.filter(({ record }) => passes(record)),
    former: kinds === undefined ? results.former.filter(({ record }) => isWanted(record)) : [],
    near: results.near.filter(({ found }) => passes(found.record)),
  };
}

/** Adds to the filters the document of their section, so that sections with the same slug are not mixed up. */
export function withDocument(results: Results, filters: Filters): Filters {
  if (filters.section === '' || filters.document !== '') return filters;
  const first = textRecordsIn(results).find(({ section }) => section.slug === filters.section);
  return { ...filters, document: first?.document.id ?? '' };
}

/** Returns the records of all texts in the results, in reading order. */
export function textRecordsIn({ places, text, near }: Results): TextRecord[] {
  return [...places, ...text, ...near.map(({ found }) => found)]
    .flatMap(({ record }) => (isText(record) ? [record] : []))
    .toSorted((a, b) => a.order - b.order);
}

/** Returns the number of records in the results. */
export const total = ({ places, terms, text, notes, former, near }: Results) =>
  places.length + terms.length + text.length + notes.length + former.length + near.length;
