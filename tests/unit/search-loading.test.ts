/** How search is loaded, and what becomes of it where a file is missing, cut or another thing than it should be. */
import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { wordsOf } from '../../src/core/languages/words.ts';
import type { Pagefind } from '../../src/features/search/client/pagefind.ts';
import { readQuery } from '../../src/features/search/client/query.ts';
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

  /** A text in a section of its own: id, Pagefind's score, and where it is said to have the words. */
  type Section = readonly [id: string, score: number, text: string, words?: readonly number[]];

  /** An engine over sections that are given by what is asked for. */
  async function engineWith(answers: Readonly<Record<string, readonly Section[]>>, isWhole = true, longest = 99) {
    const asked: string[] = [];
    const read: string[] = [];
    const texts = new Map(Object.values(answers).flatMap((all) => all.map(([id, , text]) => [id, text] as const)));
    const pagefind: Pagefind = {
      terms: [],
      longest,
      isWhole,
      search: (query) => {
        asked.push(query);
        return Promise.resolve((answers[query] ?? []).map(([id, score, , words = []]) => ({ id, score, words })));
      },
      read: (id) => {
        read.push(id);
        return Promise.resolve([record(id, texts.get(id) ?? '')]);
      },
    };
    vi.doMock('../../src/features/search/client/pagefind.ts', () => ({
      loadPagefind: () => Promise.resolve(pagefind),
    }));
    const { openEngine } = await import('../../src/features/search/client/engine.ts');
    const engine = await openEngine('/');
    const answer = (query: string, wanted = 10) => engine.find(readQuery(query), { wanted });
    const find = async (query: string) => (await answer(query)).found.map(({ record: { id } }) => id);
    return { asked, read, find, answer };
  }
  afterEach(() => vi.doUnmock('../../src/features/search/client/pagefind.ts'));

  test('has what is asked by the words as typed and by what they begin with', async () => {
    const { asked, find } = await engineWith({
      policies: [['a', 2, 'policies']],
      polici: [['b', 2, 'policy']],
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

  test('has each section read once', async () => {
    const { read, find } = await engineWith({ boat: [['a', 1, 'boat']] });
    await find('boat');
    expect(await find('boat')).toEqual(['a']);
    expect(read).toEqual(['a']);
  });

  describe('in a large library', () => {
    /** Sections that have "open" and "boat" at some places, told to Pagefind as its client tells them. */
    const libraryOf = (...sections: readonly (readonly [id: string, score: number, text: string])[]) => {
      const having = (...words: readonly string[]) =>
        sections.flatMap(([id, score, text]): Section[] => {
          const all = text.split(' ');
          const places = all.flatMap((word, at) => (words.some((sought) => word.startsWith(sought)) ? [at] : []));
          return words.every((sought) => all.some((word) => word.startsWith(sought)))
            ? [[id, score, text, places]]
            : [];
        });
      const asTyped = having('open', 'boat').filter(([, , text]) => text.includes('open boat '));
      return {
        'open boat': having('open', 'boat'),
        '"open boat"': asTyped,
        open: having('open'),
        boat: having('boat'),
      };
    };
    const many = (count: number, name: string, text: string) =>
      Array.from({ length: count }, (_, at) => [`${name}-${at}`, 100 - at, text] as const);

    test('gets first the best of all, though Pagefind has it last', async () => {
      const { read, find } = await engineWith(
        libraryOf(
          ...many(40, 'apart', 'open to every boat here'),
          ['form', 2, 'many open boats here'],
          ['typed', 1, 'one open boat here'],
        ),
        false,
      );
      expect((await find('open boat')).slice(0, 3)).toEqual(['typed', 'form', 'apart-0']);
      expect(read).toHaveLength(10);
    });

    test('has ten sections read at once, and more only where those have not enough or more is wanted', async () => {
      const { read, answer } = await engineWith(libraryOf(...many(40, 'text', 'an open boat here')), false);
      expect(await answer('open boat')).toMatchObject({ found: { length: 10 }, hasMore: true });
      expect(read).toHaveLength(10);
      expect(await answer('open boat', 40)).toMatchObject({ found: { length: 40 }, hasMore: false });
      expect(read).toHaveLength(40);
    });

    test('has the next read where a text could answer better than those that are read', async () => {
      const begun = many(10, 'begun', 'an open boater is here');
      const { find } = await engineWith(libraryOf(...begun, ['whole', 1, 'open to a boat here']), false);
      expect(await find('open boat')).toEqual(['whole']);
    });

    test('has no section read whose words are too far apart for any text', async () => {
      const far = `open ${'and '.repeat(20)} boat here`;
      const { read, find } = await engineWith(libraryOf(['far', 1, far], ['near', 1, 'open to a boat here']), false, 9);
      expect(await find('open boat')).toEqual(['near']);
      expect(read).toEqual(['near']);
    });

    test('has texts read that have a name of a term alone', async () => {
      const { answer } = await engineWith({ open: [['named', 1, 'an open boat']] }, false);
      expect(await answer('open')).toMatchObject({ found: { length: 1 }, hasMore: false });
    });
  });

  test('finds a word that is written in one in the index, and in parts here', async () => {
    const { asked, find } = await engineWith({ fumian: [['a', 1, 'fumian']] });
    expect(await find('fu mian')).toEqual(['a']);
    expect(asked).toEqual(['fu mian', 'fumian']);
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
      .mockResolvedValue({ terms: [], search: () => Promise.resolve([]) });
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
