/** What is fetched while a reader types: what is needed whatever more is typed, and no texts for the beginnings of words. */
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Pagefind } from '../../src/features/search/client/pagefind.ts';
import { readQuery } from '../../src/features/search/client/query.ts';
import { beginningsIn } from '../../src/features/search/index/beginnings.ts';
import { nameLists } from '../../src/features/search/index/name-lists.ts';
import { foldNames, packSection, unfoldNames, unpackSection } from '../../src/features/search/packing.ts';
import { paragraphRecord } from '../support/search-records.ts';

const PAGEFIND = '../../src/features/search/client/pagefind.ts';

// Each loads search as on a page of its own.
beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.doUnmock(PAGEFIND);
});

describe('of a large library', () => {
  /** A library with one section, which has "quay". */
  async function typeInto() {
    const read: string[] = [];
    const pagefind: Pagefind = {
      terms: [],
      longest: 9,
      isWhole: false,
      search: (query) => {
        const isFound = /^"?quay"?$/.test(query) || 'quay'.startsWith(query);
        return Promise.resolve(isFound ? [{ id: 'i', score: 1, words: [1] }] : []);
      },
      searchNames: () => Promise.resolve([]),
      read: (id) => {
        read.push(id);
        return Promise.resolve([paragraphRecord('i-1', 'a quay', 0)]);
      },
    };
    vi.doMock(PAGEFIND, () => ({ loadPagefind: () => Promise.resolve(pagefind) }));
    const { ask } = await import('../../src/features/search/client/ask.ts');
    const { keyPressed, Overtaken } = await import('../../src/features/search/client/pause.ts');
    const type = (text: string) => {
      keyPressed();
      const answer = ask('/', readQuery(text), false);
      answer.catch(() => {});
      return answer;
    };
    return { read, type, Overtaken };
  }

  test('the texts are read after a short pause where a whole word was typed', async () => {
    const { read, type } = await typeInto();
    const answer = type('quay');
    await vi.advanceTimersByTimeAsync(120);
    expect((await answer).results.text).toHaveLength(1);
    expect(read).toEqual(['i']);
  });

  test('who types slowly is sent no texts of a word that another follows', async () => {
    const { read, type } = await typeInto();
    for (const text of ['q', 'qu', 'qua', 'quay', 'quay ']) {
      void type(text);
      await vi.advanceTimersByTimeAsync(250);
    }
    expect(read).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(read).toEqual(['i']);
  });

  test('no text is read where a word was only begun, until the reader pauses for long', async () => {
    const { read, type } = await typeInto();
    void type('qua');
    await vi.advanceTimersByTimeAsync(300);
    expect(read).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(read).toEqual(['i']);
  });

  test('no text is read for words that more was added to', async () => {
    const { read, type, Overtaken } = await typeInto();
    const [first] = [type('quay'), type('quays')];
    await expect(first).rejects.toBeInstanceOf(Overtaken);
    expect(read).toEqual([]);
  });
});

test('a file of the index is fetched while a word is typed once words that begin so are in two files at most', async () => {
  const client = `
    export const useFetch = () => {};
    export const options = async () => {};
    export const init = async () => {};
    export const preload = async (word) => { globalThis.preloaded.push(word); };
    export const search = async () => ({ results: [] });
  `;
  const preloaded: string[] = [];
  vi.stubGlobal('preloaded', preloaded);
  vi.doMock('../../src/browser/own-files.ts', async (original) => ({
    ...(await original<object>()),
    importOwn: () => import(`data:text/javascript,${encodeURIComponent(client)}`),
  }));
  const packed = new Uint8Array(gzipSync('pagefind_dcd and more'));
  const first = { terms: [], sections: {}, names: [], longest: 9, begins: ['a', 'ono', 'open', 'opening', 'quay'] };
  const entry = { languages: { unknown: { hash: 'abc', wasm: 'unknown' } }, first: 'first.json' };
  const files: Readonly<Record<string, BodyInit>> = {
    'pagefind-entry.json': JSON.stringify(entry),
    'wasm.unknown.pagefind': packed,
    'first.json': JSON.stringify({ ...first, meta: Buffer.from(packed).toString('base64') }),
  };
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(files[/[^/]*$/.exec(address)?.[0] ?? ''] ?? null)),
  );
  const { loadPagefind } = await import('../../src/features/search/client/pagefind.ts');
  const { keyPressed } = await import('../../src/features/search/client/pause.ts');
  const pagefind = await loadPagefind('/');
  for (const text of ['o', 'op', 'open', 'openings', 'quay b']) {
    keyPressed();
    pagefind.search(text).catch(() => {});
  }
  // Words with "op" are in three.
  expect(preloaded).toEqual(['open', 'openings', 'quay', 'b']);
  vi.doUnmock('../../src/browser/own-files.ts');
});

describe('what is sent', () => {
  test('has each list of names once, and gives texts theirs', () => {
    const names = [{ forms: ['berth', 'berths'], names: ['泊 位'] }];
    const texts = ['a berth', 'berths', 'a quay'].map((text, at) => ({
      ...paragraphRecord(`i-${at}`, text, at),
      names: at < 2 ? names : [],
    }));
    const packed = packSection(texts);
    if (packed === undefined) throw new Error('Nothing is packed.');
    const { all, placeOf } = nameLists();
    const sent = foldNames(packed, placeOf);
    expect(all).toEqual([['泊 位']]);
    expect(JSON.stringify(sent)).not.toContain('泊');
    expect(unpackSection(unfoldNames(sent, all))).toEqual(texts);
  });

  test('names the words that the files of the index begin with', () => {
    // [version, [record], [[first, last, name], …], …]
    const text = (word: string) => [0x60 + Buffer.byteLength(word), ...Buffer.from(word)];
    const file = (word: string) => [0x83, ...text(word), ...text('z'), ...text('f')];
    const record = [0x83, ...text('s'), 0x19, 1, 0, ...text('')];
    const list = [0x84, ...text('1.6.0'), 0x81, ...record, 0x82, ...file('a'), ...file('码'), 0x80];
    const meta = gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from(list)]));
    expect(beginningsIn(meta)).toEqual(['a', '码']);
    const other = gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from([0xa0])]));
    expect(() => beginningsIn(other)).toThrow('expected tuple');
  });
});

test('among texts that have all words apart, those come first that have them as typed', async () => {
  vi.useRealTimers();
  const { engineOver } = await import('../../src/features/search/client/engine.ts');
  const engine = engineOver([
    paragraphRecord('forms', 'Pretty things: management, managers.', 0),
    paragraphRecord('typed', 'A pretty long text on what becomes of things that a manager once had to do.', 1),
  ]);
  const { found } = await engine.find(readQuery('manager pretty'));
  expect(found.map(({ record }) => record.id)).toEqual(['typed', 'forms']);
});
