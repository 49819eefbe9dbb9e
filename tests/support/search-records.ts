/** Records of search over a made-up charter. */
import type { TermRecord, TextRecord } from '../../src/features/search/record.ts';

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
