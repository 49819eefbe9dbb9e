/** Former editions: a search finds the current text, and what only a former edition says when nothing else does or on demand. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../src/core/compile/compile.ts';
import { readContent } from '../../src/content.ts';
import type { Engine } from '../../src/features/search/client/engine.ts';
import type { Results } from '../../src/features/search/client/results.ts';
import { find } from '../../src/features/search/client/find.ts';
import { recordAddress } from '../../src/features/search/client/links.ts';
import { narrow, NO_FILTERS } from '../../src/features/search/client/narrow.ts';
import { readQuery } from '../../src/features/search/client/query.ts';
import { noteRecords } from '../../src/features/search/index/make-notes.ts';
import { searchRecords } from '../../src/features/search/index/make-records.ts';
import { endIndexing } from '../../src/features/search/index/pagefind.ts';
import { makeSearchFiles } from '../../src/features/search/index/search-files.ts';
import { publishSearch } from '../support/search-index.ts';

const { publication } = compile(readContent('tests/fixtures/structure/content', process.cwd()));
const NONE = () => Promise.resolve(new Map<string, string>());

describe('in the library', () => {
  let published: Awaited<ReturnType<typeof publishSearch>>;
  let engine: Engine;
  beforeAll(async () => {
    if (publication === undefined) throw new Error('The fixture cannot be read.');
    const searched = { records: searchRecords(publication), notes: noteRecords(publication), documents: [] };
    const files = await makeSearchFiles(searched);
    await endIndexing();
    published = await publishSearch(files);
    engine = await published.open();
  });
  afterAll(() => published.end());

  const search = (typed: string, withNotes = false) => find(engine, readQuery(typed), NONE, withNotes);
  const addresses = (found: Results['former']) => found.map(({ record }) => recordAddress(record));

  test('a reader finds a rule of today in the current edition, and former ones only on demand', async () => {
    const { text, former } = await search('sells fish');
    expect(addresses(text)).toEqual(['/pier-rules/chapter-i/#chapter-ii-5']);
    expect(former).toEqual([]);
    const all = await search('sells fish', true);
    expect(addresses(all.former)).toEqual([
      '/pier-rules/@2018-03-01/chapter-ii/#chapter-ii-5',
      '/pier-rules/@2019-06-15/chapter-i/#chapter-ii-5',
    ]);
  });

  test('a reader finds words that only a former edition has, with its date', async () => {
    const { former, notes } = await search('forbidden and dogs');
    expect(addresses(former)).toEqual(['/pier-rules/@2018-03-01/chapter-ii/#chapter-ii-6']);
    expect(notes).toEqual([]);
    const [first] = former;
    expect(first?.record).toMatchObject({ document: { title: 'The Order of the Pier (2018-03-01)' } });
  });

  test('a reader narrows the results to former editions, or to anything else', async () => {
    const all = await search('sells fish', true);
    const former = narrow(all, { ...NO_FILTERS, kind: 'former' });
    expect([former.text, former.former.length]).toEqual([[], 2]);
    expect(narrow(all, { ...NO_FILTERS, kind: 'text' })).toMatchObject({ former: [], text: [expect.anything()] });
  });
});
