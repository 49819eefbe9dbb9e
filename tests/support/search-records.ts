/** Records of search over a made-up charter. */
import type { Searched } from '../../src/features/search/index/search-files.ts';
import { isNote } from '../../src/features/search/kinds.ts';
import type { NoteRecord, SearchRecord, TermRecord, TextRecord } from '../../src/features/search/record.ts';

/** What the build searches for records. The names of documents are those of their records. */
export const searchedOf = (all: readonly SearchRecord[]): Searched => ({
  records: all.filter((one) => !isNote(one)),
  notes: all.filter(isNote),
  documents: [
    ...new Map(all.flatMap((one) => ('document' in one ? [[one.document.id, one.document] as const] : []))).values(),
  ].map(({ id, title = id }) => ({ id, names: [id, title] })),
});

/** A part of the note on a term. */
export const noteRecord = (id: string, text: string, order: number): NoteRecord => ({
  kind: 'note',
  id,
  label: TERM.label,
  language: 'en',
  order,
  text,
  names: [],
  term: TERM.id,
  heading: 'Beyond the charter',
});

/** A paragraph of the charter, in the section that its id begins with. */
export function paragraphRecord(
  id: string,
  text: string,
  order: number,
  kind: TextRecord['kind'] = 'paragraph',
): TextRecord {
  const slug = id.split('-')[0] ?? '';
  return {
    kind,
    id,
    label: id.toUpperCase(),
    language: 'en',
    order,
    text,
    names: [],
    document: { id: 'charter' },
    section: { slug, title: `Section ${slug}` },
  };
}

/** A term with a name in Chinese. */
export const TERM: TermRecord = {
  kind: 'term',
  id: 'quay',
  label: 'quay',
  language: 'en',
  order: 3,
  text: 'Where boats lie.',
  names: [{ forms: [], names: ['码 头'] }],
  inOtherLanguages: { zh: '码头' },
};
