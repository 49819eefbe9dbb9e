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

/** The files that the build makes. */
let files: SearchFiles = new Map();
beforeAll(async () => {
  files = await makeSearchFiles(searchedOf(RECORDS));
  await endIndexing();
});

type Published = Awaited<ReturnType<typeof publishSearch>>;
let published: Published;
// Each test loads search as on a new page.
beforeEach(() => vi.resetModules());
afterEach(() => published.end());

const publish = async (of: SearchFiles = files) => {
  published = await publishSearch(of);
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

describe('a search', () => {
  test('loads Pagefind and its index, and reads only sections with possible results', async () => {
    await publish();
    expect(await find('quay')).toEqual(['i-1', 'quay']);
    expect(published.fetched.filter((name) => /^\d+\.json$/.test(name))).toEqual(['0.json']);
    expect(published.fetched).toContainEqual(expect.stringMatching(/\.pf_index$/));
  });

  // Pagefind itself reports that nothing was found. If one of these fails after an update of Pagefind, look at how its
  // client loads its files now, and at src/features/search/client/watched-fetch.ts, which notices when they fail.
  const FILES = [
    /edition\.json$/,
    /term-records\.json$/,
    /pagefind-entry\.json$/,
    /\.pf_meta$/,
    /wasm\.unknown\.pagefind$/,
    /\.pf_index$/,
    /text.0\.json$/,
  ];
  describe.each(WAYS)('of which a file %s', (_, to) => {
    test.each(FILES)('tells (watched-fetch.ts), and finds once it comes: %s', async (file) => {
      await publish();
      const undo = await change(file, to);
      await expect(find('quay')).rejects.toThrow(/404 for|No records in|No search index in|Another digest/);
      const { closeEngine } = await import('../../src/features/search/client/engine.ts');
      closeEngine();
      await undo();
      expect(await find('quay')).toEqual(['i-1', 'quay']);
    });
  });

  test('reports that the client of Pagefind cannot be loaded', async () => {
    await publish();
    await change(/pagefind\.js$/, () => undefined);
    await expect(find('quay')).rejects.toThrow(/pagefind\.js/);
  });

  describe('while the files of another edition take the place of those of its own', () => {
    const changed = async (text: string) => {
      const [first, ...others] = RECORDS;
      const made = await makeSearchFiles(searchedOf([{ ...(first ?? TERM), text }, ...others]));
      await endIndexing();
      return made;
    };

    test.each(['pagefind-entry.json', 'wasm.unknown.pagefind'])(
      'tells, and finds nothing by both: %s',
      async (name) => {
        const other = await changed('Boats lie at the pier.');
        await publish();
        const undo = await change(new RegExp(`${RegExp.escape(name)}$`), (content) =>
          name.endsWith('.json') ? (other.get(name) ?? '') : Buffer.concat([content, content]),
        );
        await expect(find('quay')).rejects.toThrow(/Another digest/);
        const { closeEngine } = await import('../../src/features/search/client/engine.ts');
        closeEngine();
        await undo();
        expect(await find('quay')).toEqual(['i-1', 'quay']);
      },
    );

    test('finds what the new edition says once it searches again', async () => {
      const other = await changed('Boats lie at the pier.');
      await publish();
      expect(await find('quay')).toEqual(['i-1', 'quay']);
      await published.replace(other);
      await expect(find('lamp')).rejects.toThrow('404 for');
      const { closeEngine } = await import('../../src/features/search/client/engine.ts');
      closeEngine();
      expect(await find('pier')).toEqual(['i-1']);
    });
  });
});

describe('the files of search', () => {
  test('are the same, byte for byte, whenever they are made', async () => {
    const again = await makeSearchFiles(searchedOf(RECORDS));
    await endIndexing();
    expect([...again]).toEqual([...files]);
    await publish(again);
  });

  test('are at the place where any client of Pagefind looks for them, or in a folder named by their content', async () => {
    const [first, ...others] = RECORDS;
    const changed = await makeSearchFiles(searchedOf([{ ...(first ?? TERM), text: 'Boats lie here.' }, ...others]));
    await endIndexing();
    const places = (all: SearchFiles) =>
      new Set([...all.keys()].flatMap((name) => (name.includes('/') ? [name.split('/')[0]] : [])));
    const folder = [...places(files)].find((name) => /^[0-9a-f]{16}$/.test(name ?? ''));
    expect(places(files)).toEqual(new Set([folder, 'filter', 'fragment', 'index', 'notes']));
    expect(places(changed)).not.toContain(folder);
    expect([...files.keys()]).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-entry.json']));
    await publish(changed);
  });
});

afterAll(() => vi.unstubAllGlobals());
