/** What the index tells of sections: what their titles say, and words that texts divide by hyphens. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/features/search/client/engine.ts';
import { readQuery } from '../../src/features/search/client/query.ts';
import type { TextRecord } from '../../src/features/search/record.ts';
import { LIBRARIES } from '../support/search-index.ts';
import { paragraphRecord } from '../support/search-records.ts';

/** More sections than a search loads at once. */
const MANY = 40;

const TITLE = 'Harbour dues of boats';

const RECORDS: TextRecord[] = Array.from({ length: MANY }, (_, section) => [
  [`s${section}`, section === 33 ? TITLE : `Of boats, number ${section}`, 'section'] as const,
  [
    `s${section}-1`,
    section === 33 ? 'They are paid.' : 'What a harbour due is, the master says.',
    'paragraph',
  ] as const,
  ...(section === 21 ? [[`s${section}-2`, 'Start-ups pay no tolls.', 'paragraph'] as const] : []),
  ...(section === 22 ? [[`s${section}-2`, 'Startups are new.', 'paragraph'] as const] : []),
])
  .flat()
  .map(([id, text, kind], order) => {
    const [slug = ''] = id.split('-');
    const title = slug === 's33' ? TITLE : `Of boats, number ${slug.slice(1)}`;
    return { ...paragraphRecord(id, text, order, kind), section: { slug, title } };
  });

describe.each(LIBRARIES)('in $library, a reader', ({ open }) => {
  let search: { engine: Engine; end: () => Promise<void> };
  beforeAll(async () => (search = await open(RECORDS)));
  afterAll(() => search.end());

  const idsFor = async (typed: string) => {
    const { found } = await search.engine.find(readQuery(typed), { wanted: 6 });
    return found.map(({ record }) => record.id);
  };

  test('finds the section whose title has the words first, though many others have them', async () => {
    const [first, ...others] = await idsFor('harbour due');
    expect(first).toBe('s33');
    expect(others).not.toEqual([]);
  });

  test('finds a text by a word of its own and one of its title', async () => {
    expect(await idsFor('number 21 tolls')).toEqual(['s21-2']);
  });

  test.each(['start-ups', 'start ups', 'startups'])('finds “start-ups” by “%s”', async (typed) => {
    expect(await idsFor(typed)).toContain('s21-2');
  });
});
