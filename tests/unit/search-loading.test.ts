/** How search is loaded, and what becomes of it where a file is missing, cut or another thing than it should be. */
import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { wordsOf } from '../../src/core/languages/words.ts';
import type { PagefindHit } from '../../src/features/search/client/pagefind.ts';
import { readQuery } from '../../src/features/search/client/query.ts';
import { packRecord } from '../../src/features/search/packing.ts';
import type { TextRecord } from '../../src/features/search/record.ts';

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

const ENTRY = { languages: { unknown: { hash: 'abc', wasm: 'unknown' } } };
const GZIPPED = new Uint8Array(gzipSync('pagefind_dcd and more'));

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
    'pagefind.abc.pf_meta': GZIPPED,
    'wasm.unknown.pagefind': GZIPPED,
    'one.pf_index': GZIPPED,
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
      ['pagefind.abc.pf_meta', 'default'],
      ['wasm.unknown.pagefind', 'default'],
    ]);
    expect(Reflect.get(globalThis, 'pagefindOptions')).toEqual({
      noWorker: true,
      baseUrl: base,
      metaCacheTag: '1',
      ranking: { metaWeights: { title: 5, also: 0.5 } },
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
    ['its words are missing', { 'pagefind.abc.pf_meta': 404 }, /404 for .*pf_meta/],
    ['its words are cut', { 'pagefind.abc.pf_meta': GZIPPED.slice(0, -3) }, /No search index in .*pf_meta/],
    ['nothing of its words comes', { 'pagefind.abc.pf_meta': '' }, /No search index in .*pf_meta/],
    ['a page is sent for its program', { 'wasm.unknown.pagefind': '<html>' }, /No search index in .*wasm\.unknown/],
    ['the host fails', { 'wasm.unknown.pagefind': 503 }, /503 for/],
  ])(
    'cannot be had where %s',
    async (_, change: Record<string, string | number | Uint8Array<ArrayBuffer>>, message) => {
      Object.assign(files, change);
      await expect(load()).rejects.toThrow(message);
    },
  );

  test('of a language without a program of its own asks for the one of unknown languages', async () => {
    files['pagefind-entry.json'] = JSON.stringify({ languages: { zh: { hash: 'abc', wasm: null } } });
    await load();
    expect(fetched.map(([name]) => name)).toContain('wasm.unknown.pagefind');
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

  test('gives records that are sent as plain JSON as its client takes them, and says where they are cut', async () => {
    const pagefind = await load();
    files['some.json'] = '{"one":{}}';
    expect(await pagefind.search('some.pf_fragment')).toHaveLength(1);
    expect(fetched.at(-1)).toEqual(['some.json', 'default']);
    files['cut.json'] = '{"one":';
    await expect(pagefind.search('cut.pf_fragment')).rejects.toThrow(/No records in .*cut\.json/);
    await expect(pagefind.search('none.pf_fragment')).rejects.toThrow(/404 for .*none\.json/);
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

describe('a reader who searches', () => {
  const record = (id: string, text: string, order = 0): TextRecord => ({
    kind: 'paragraph',
    id,
    label: id,
    language: 'en',
    order,
    text,
    names: [],
    document: { id: 'charter' },
    section: { slug: 'i', title: 'I' },
  });

  /** An engine over hits that are given by what is asked for. */
  async function engineWith(
    answers: Readonly<Record<string, readonly (readonly [id: string, score: number, text: string])[]>>,
  ) {
    const asked: string[] = [];
    const read: string[] = [];
    const search = (query: string) => {
      asked.push(query);
      const found = (answers[query] ?? []).map(([id, score, text]): PagefindHit => ({
        id,
        score,
        data: () => {
          read.push(id);
          return Promise.resolve(packRecord(record(id, text), []));
        },
      }));
      return Promise.resolve(found);
    };
    vi.doMock('../../src/features/search/client/pagefind.ts', () => ({
      loadPagefind: () => Promise.resolve({ search }),
    }));
    const { openEngine } = await import('../../src/features/search/client/engine.ts');
    const engine = await openEngine('/');
    const find = async (query: string) => (await engine.find(readQuery(query))).map(({ record: { id } }) => id);
    return { asked, read, find };
  }
  afterEach(() => vi.doUnmock('../../src/features/search/client/pagefind.ts'));

  test('has what is asked by the words and by what they begin with counted together, best first', async () => {
    const { asked, find } = await engineWith({
      policies: [
        ['a', 2, 'policies'],
        ['b', 3, 'policies'],
      ],
      polici: [['a', 2, 'policies']],
    });
    expect(await find('policies')).toEqual(['a', 'b']);
    expect(asked).toEqual(['policies', 'polici']);
  });

  test('asks once where the words are what they begin with', async () => {
    const { asked, find } = await engineWith({});
    await find('boat');
    expect(asked).toEqual(['boat']);
    await find('');
    expect(asked).toEqual(['boat']);
  });

  test('gets the words as typed before other forms of them, and these before words that stand apart', async () => {
    const { find } = await engineWith({
      'open quay': [
        ['apart', 9, 'a quay that is open'],
        ['form', 8, 'open quays'],
        ['typed', 7, 'an open quay'],
        ['typed-too', 6, 'the open quay'],
      ],
    });
    expect(await find('open quay')).toEqual(['typed', 'typed-too', 'form', 'apart']);
  });

  test('gets words that are only begun where nothing has them whole', async () => {
    const hits = [['begun', 9, 'quays'] as const, ['whole', 1, 'qu'] as const];
    const { find } = await engineWith({ qu: hits, q: hits });
    expect(await find('qu')).toEqual(['whole']);
    expect(await find('q')).toEqual(['begun', 'whole']);
  });

  test('has each record read once, and 120 at most for a query', async () => {
    const many = Array.from({ length: 130 }, (_, index) => [String(index), 200 - index, 'boat'] as const);
    const { read, find } = await engineWith({ boat: many });
    expect(await find('boat')).toHaveLength(120);
    expect(read).toHaveLength(120);
    await find('boat');
    expect(read).toHaveLength(120);
  });

  test('finds a word that is written in one in the index, and in parts here', async () => {
    const { asked, find } = await engineWith({ fumian: [['a', 1, 'fumian']] });
    expect(await find('fu mian')).toEqual(['a']);
    expect(asked).toEqual(['fu mian', 'fumian']);
    await find('2 x');
    expect(asked.slice(2)).toEqual(['2 x', '2x']);
  });

  test('finds a word without what is written together with it here', async () => {
    const { find } = await engineWith({ كرامه: [['a', 1, 'كرامة']] });
    expect(wordsOf('والكرامة')[0]?.text).toBe('والكرامه');
    expect(await find('والكرامة')).toEqual(['a']);
  });

  test('is answered again after search could not be loaded', async () => {
    const loadPagefind = vi
      .fn()
      .mockRejectedValueOnce(new Error('404'))
      .mockResolvedValue({ search: () => Promise.resolve([]) });
    vi.doMock('../../src/features/search/client/pagefind.ts', () => ({ loadPagefind }));
    const { openEngine } = await import('../../src/features/search/client/engine.ts');
    await expect(openEngine('/')).rejects.toThrow('404');
    await expect(openEngine('/')).resolves.toBeDefined();
    await openEngine('/');
    expect(loadPagefind).toHaveBeenCalledTimes(2);
  });
});

describe('“did you mean”', () => {
  const VOCABULARY = [
    ['berth', 3],
    ['berths', 30],
    ['café', 2],
    ['harbour', 9],
    ['herth', 40],
    ['institutional', 1],
    ['mole', 1],
    ['mile', 5],
  ];

  async function suggest(...words: readonly string[]) {
    const { suggestWords } = await import('../../src/features/search/client/suggest.ts');
    return Object.fromEntries(await suggestWords('/base/', words));
  }
  const answerWith = (response: Response) => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', (address: string) => {
      asked.push(address);
      return Promise.resolve(response.clone());
    });
    return asked;
  };

  test.each([
    ['berhts', 'berths'],
    ['bert', 'berth'],
    ['cafe', 'café'],
    ['caff', 'café'],
    ['harbuor', 'harbour'],
    ['herbour', 'harbour'],
    ['instituitional', 'institutional'],
    ['instotuteonol', 'institutional'],
    ['inxtotuteonol', undefined],
    ['mule', 'mile'],
    ['qqqq', undefined],
    ['hxobnur', undefined],
    ['mol', undefined],
    ['b3rth', undefined],
    ['bolr', undefined],
  ])('for “%s” offers %s', async (word, near) => {
    answerWith(new Response(JSON.stringify(VOCABULARY)));
    expect(await suggest(word)).toEqual(near === undefined ? {} : { [word]: near });
  });

  test('fetches the site’s words once, and again where they could not be had', async () => {
    const failed = answerWith(new Response('', { status: 404 }));
    await expect(suggest('berht')).rejects.toThrow('404 for /base/search/words.json');
    expect(failed).toEqual(['/base/search/words.json']);
    const asked = answerWith(new Response(JSON.stringify(VOCABULARY)));
    expect(await suggest('berhts', 'harbuor')).toEqual({ berhts: 'berths', harbuor: 'harbour' });
    await suggest('mule');
    expect(asked).toHaveLength(1);
  });
});
