/** How search is loaded, and what becomes of it where a file is missing, cut or another thing than it should be. */
import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

/** A client that asks for files as Pagefind's does, and hides what fails as it does. */
const CLIENT = `
  let own;
  export const useFetch = (fetch) => { own = fetch; };
  export const options = async (given) => { globalThis.pagefindOptions = given; };
  export const init = async () => { await own('pagefind/pagefind-entry.json?ts=1'); await own('pagefind/pagefind.abc.pf_meta'); await own('pagefind/wasm.unknown.pagefind'); };
  export const search = async (query) => {
    for (const file of query.split(' ')) try { await own('pagefind/' + file); } catch {}
    return { results: [{ id: query }] };
  };
`;

const ENTRY = { languages: { unknown: { hash: 'abc', wasm: 'unknown' } }, first: 'fragment/first.json' };
/** What the records of a section share. */
const SHARED = { document: { id: 'charter' }, section: { slug: 'i', title: 'I' }, language: 'en' };
const GZIPPED = new Uint8Array(gzipSync('pagefind_dcd and more'));
const FIRST = { terms: [], longest: 9, sections: {}, meta: Buffer.from(GZIPPED).toString('base64') };

let folder = '';
let base = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'glossator-loading-'));
  await mkdir(path.join(folder, 'pagefind'));
  await writeFile(path.join(folder, 'pagefind', 'pagefind.js'), CLIENT);
  base = `${pathToFileURL(folder).href}/`;
});
afterAll(() => rm(folder, { recursive: true }));

/** What the host answers, by file name. */
let files: Record<string, BodyInit | number>;
const fetched: [name: string, cache: string | undefined][] = [];
beforeEach(() => {
  // Each loads search as on a page of its own.
  vi.resetModules();
  files = {
    'pagefind-entry.json': JSON.stringify(ENTRY),
    'wasm.unknown.pagefind': GZIPPED,
    'one.pf_index': GZIPPED,
    'first.json': JSON.stringify(FIRST),
  };
  fetched.length = 0;
  vi.stubGlobal('fetch', (address: string, options: RequestInit = {}) => {
    const name = /[^/]*$/.exec(address)?.[0] ?? '';
    fetched.push([name, options.cache]);
    expect(options.signal).toBeInstanceOf(AbortSignal);
    const file = files[name] ?? 404;
    return Promise.resolve(typeof file === 'number' ? new Response('', { status: file }) : new Response(file));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const load = async () => (await import('../../src/features/search/client/pagefind.ts')).loadPagefind(base);

describe('the index', () => {
  test('is begun with what its entry names, each file asked for once, the entry past the cache', async () => {
    await load();
    expect(fetched).toEqual([
      ['pagefind-entry.json', 'no-cache'],
      ['wasm.unknown.pagefind', 'default'],
      ['first.json', 'default'],
    ]);
    expect(Reflect.get(globalThis, 'pagefindOptions')).toEqual({
      noWorker: true,
      baseUrl: base,
      metaCacheTag: '1',
      ranking: { metaWeights: { also: 0.5 } },
    });
  });

  test('answers, and fetches what an answer needs', async () => {
    const pagefind = await load();
    expect(await pagefind.search('one.pf_index')).toEqual([{ id: 'one.pf_index' }]);
    expect(fetched.at(-1)).toEqual(['one.pf_index', 'default']);
  });

  test.each([
    ['its entry is missing', { 'pagefind-entry.json': 404 }, /404 for .*pagefind-entry\.json/],
    ['its entry is a page', { 'pagefind-entry.json': '<html>' }, /JSON/],
    ['it is empty', { 'pagefind-entry.json': '{"languages":{}}' }, 'The search index is empty.'],
    ['its program is missing', { 'wasm.unknown.pagefind': 404 }, /404 for .*wasm\.unknown/],
    ['its program is cut', { 'wasm.unknown.pagefind': GZIPPED.slice(0, -3) }, /No search index in .*wasm\.unknown/],
    ['nothing of its program comes', { 'wasm.unknown.pagefind': '' }, /No search index in .*wasm\.unknown/],
    ['a page is sent for its program', { 'wasm.unknown.pagefind': '<html>' }, /No search index in .*wasm\.unknown/],
    ['its first file is missing', { 'first.json': 404 }, /404 for .*first\.json/],
    ['its first file is cut', { 'first.json': '{"terms":' }, /No records in .*first\.json/],
    ['the host fails', { 'wasm.unknown.pagefind': 503 }, /503 for/],
  ])(
    'cannot be had where %s',
    async (_, change: Record<string, string | number | Uint8Array<ArrayBuffer>>, message) => {
      Object.assign(files, change);
      await expect(load()).rejects.toThrow(message);
    },
  );

  test('of one file has it fetched along with the first, and not again', async () => {
    files['pagefind-entry.json'] = JSON.stringify({ ...ENTRY, index: 'index/one.pf_index' });
    const pagefind = await load();
    expect(fetched.slice(2)).toEqual([
      ['first.json', 'default'],
      ['one.pf_index', 'default'],
    ]);
    await pagefind.search('one.pf_index');
    expect(fetched).toHaveLength(4);
  });

  test('says that an answer could not be had, though its client hides it, and answers the next', async () => {
    const pagefind = await load();
    await expect(pagefind.search('two.pf_index')).rejects.toThrow(/404 for .*two\.pf_index/);
    files['three.pf_index'] = GZIPPED.slice(0, -12);
    await expect(pagefind.search('three.pf_index')).rejects.toThrow(/No search index in/);
    files['three.pf_index'] = '<html>';
    await expect(pagefind.search('three.pf_index')).rejects.toThrow(/No search index in/);
    expect(await pagefind.search('one.pf_index')).toHaveLength(1);
  });

  test('gives the records of a section from the first file or a file of its own, and says where they are cut', async () => {
    const section = { ...SHARED, records: [{ id: 'i-1' }] };
    files['first.json'] = JSON.stringify({ ...FIRST, sections: { held: section } });
    const pagefind = await load();
    expect(pagefind.isWhole).toBe(true);
    expect(await pagefind.read('held')).toEqual([{ ...SHARED, id: 'i-1' }]);
    files['other.json'] = JSON.stringify(section);
    expect(await pagefind.read('other')).toEqual([{ ...SHARED, id: 'i-1' }]);
    expect(fetched.at(-1)).toEqual(['other.json', 'default']);
    files['cut.json'] = '{"records":';
    await expect(pagefind.read('cut')).rejects.toThrow(/No records in .*cut\.json/);
    await expect(pagefind.read('none')).rejects.toThrow(/404 for .*none\.json/);
  });

  test('fetches nothing that a query needs until the reader pauses, and nothing for one that is typed over', async () => {
    vi.useFakeTimers();
    try {
      const { keyPressed, endPause, Overtaken } = await import('../../src/features/search/client/pause.ts');
      const pagefind = await load();
      fetched.length = 0;
      keyPressed();
      const first = pagefind.search('one.pf_index');
      const over = expect(first).rejects.toBeInstanceOf(Overtaken);
      keyPressed();
      await over;
      const second = pagefind.search('one.pf_index');
      await vi.advanceTimersByTimeAsync(100);
      expect(fetched).toEqual([]);
      await vi.advanceTimersByTimeAsync(100);
      expect(await second).toHaveLength(1);
      keyPressed();
      // What was answered needs nothing.
      expect(await pagefind.search('one.pf_index')).toHaveLength(1);
      const entered = pagefind.search('one.pf_index and');
      endPause();
      await expect(entered).rejects.toThrow('404');
    } finally {
      vi.useRealTimers();
    }
  });

  test('is asked for under another address after it could not be loaded, which a browser may remember', async () => {
    const { loadPagefind } = await import('../../src/features/search/client/pagefind.ts');
    files['pagefind-entry.json'] = 404;
    await expect(loadPagefind(base)).rejects.toThrow();
    await rm(path.join(folder, 'pagefind', 'pagefind.js'));
    await writeFile(path.join(folder, 'pagefind', 'pagefind.js'), CLIENT.replace('{ id: query }', '{ id: "again" }'));
    files['pagefind-entry.json'] = JSON.stringify(ENTRY);
    const pagefind = await loadPagefind(base);
    expect(await pagefind.search('one.pf_index')).toEqual([{ id: 'again' }]);
    await writeFile(path.join(folder, 'pagefind', 'pagefind.js'), CLIENT);
  });
});
