/** Loading search, and the message if a file is missing, cut short or something else. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readQuery } from '../../src/features/search/client/query.ts';
import { endIndexing } from '../../src/features/search/index/pagefind.ts';
import { makeSearchFiles, type SearchFiles } from '../../src/features/search/index/search-files.ts';
import { publishSearch } from '../support/search-index.ts';
import { paragraphRecord, searchedOf, TERM } from '../support/search-records.ts';

const RECORDS = [
  paragraphRecord('i-1', 'Boats lie at the quay.', 0),
  paragraphRecord('ii-1', 'The harbour master has a lamp.', 1),
  { ...TERM, order: 2 },
];

/** The files that the build makes, as for a small library and as for a large one. */
let [small, large]: SearchFiles[] = [];
beforeAll(async () => {
  [small, large] = [await makeSearchFiles(searchedOf(RECORDS)), await makeSearchFiles(searchedOf(RECORDS), 0)];
  await endIndexing();
});

type Published = Awaited<ReturnType<typeof publishSearch>>;
let published: Published;
// Each test loads search as on a new page.
beforeEach(() => vi.resetModules());
afterEach(() => published.end());

const publish = async (files: SearchFiles | undefined) => {
  published = await publishSearch(files ?? new Map());
};
const find = async (query: string) => {
  const engine = await published.open();
  return (await engine.find(readQuery(query))).found.map(({ record }) => record.id);
};

/** Spoils the file whose name matches a pattern, and returns a function that restores it. */
async function change(pattern: RegExp, to: (content: Buffer) => Uint8Array | string | undefined) {
  const all = await readdir(published.folder, { recursive: true });
  const file = published.folder + (all.find((name) => pattern.test(name)) ?? 'none');
  const content = await readFile(file);
  const changed = to(content);
  await (changed === undefined ? rm(file) : writeFile(file, changed));
  return () => writeFile(file, content);
}

const WAYS: readonly (readonly [string, (content: Buffer) => Uint8Array | string | undefined])[] = [
  ['is missing', () => undefined],
  ['is cut', (content) => content.subarray(0, content.length / 2)],
  ['is a page instead', () => '<p>Log in</p>'],
];

describe('a small library', () => {
  test('needs only one file, without Pagefind', async () => {
    await publish(small);
    expect(await find('quay')).toEqual(['i-1', 'quay']);
    expect(published.fetched).toEqual(['edition.json', 'records.json']);
  });

  describe.each(WAYS)('of which a file %s', (_, to) => {
    test.each([/edition\.json$/, /records\.json$/])('tells: %s', async (file) => {
      await publish(small);
      const undo = await change(file, to);
      await expect(find('quay')).rejects.toThrow(/edition\.json|records\.json/);
      await undo();
      expect(await find('quay')).toEqual(['i-1', 'quay']);
    });
  });
});

describe('a large library', () => {
  test('uses Pagefind, and reads only sections with possible results', async () => {
    await publish(large);
    expect(await find('quay')).toEqual(['i-1', 'quay']);
    expect(published.fetched.filter((name) => /^\d+\.json$/.test(name))).toEqual(['0.json']);
  });

  // Pagefind itself reports that nothing was found. If one of these fails after an update of Pagefind, look at how its
  // client loads its files now, and at src/features/search/client/watched-fetch.ts, which notices when they fail.
  const FILES = [
    /edition\.json$/,
    /records\.json$/,
    /pagefind-entry\.json$/,
    /\.pf_meta$/,
    /wasm\.unknown\.pagefind$/,
    /\.pf_index$/,
    /sections.0\.json$/,
  ];
  describe.each(WAYS)('of which a file %s', (_, to) => {
    test.each(FILES)('tells (watched-fetch.ts), and finds once it comes: %s', async (file) => {
      await publish(large);
      const undo = await change(file, to);
      await expect(find('quay')).rejects.toThrow(/404 for|No records in|No search index in/);
      const { closeEngine } = await import('../../src/features/search/client/engine.ts');
      closeEngine();
      await undo();
      expect(await find('quay')).toEqual(['i-1', 'quay']);
    });
  });

  test('reports that the client of Pagefind cannot be loaded', async () => {
    await publish(large);
    await change(/pagefind\.js$/, () => undefined);
    await expect(find('quay')).rejects.toThrow(/pagefind\.js/);
  });

  test('reports that its index is of another edition, if the numbers of sections differ', async () => {
    await publish(large);
    await change(/edition\.json$/, (content) => content.toString().replace('"sections":2', '"sections":3'));
    await expect(find('quay')).rejects.toThrow('The search index has 2 sections, and not 3.');
  });
});

describe('the files of search', () => {
  test('are the same, byte for byte, whenever they are made', async () => {
    const again = await makeSearchFiles(searchedOf(RECORDS), 0);
    await endIndexing();
    expect([...again]).toEqual([...(large ?? [])]);
    await publish(again);
  });

  test('are in a folder whose name depends on their content', async () => {
    const [first, ...others] = RECORDS;
    const changed = await makeSearchFiles(searchedOf([{ ...(first ?? TERM), text: 'Boats lie here.' }, ...others]));
    const foldersOf = (files: SearchFiles = new Map()) =>
      new Set([...files.keys()].flatMap((name) => (name.includes('/') ? [name.split('/')[0]] : [])));
    expect(foldersOf(small).size).toBe(1);
    expect(foldersOf(changed)).not.toEqual(foldersOf(small));
    await publish(changed);
  });
});

afterAll(() => vi.unstubAllGlobals());
