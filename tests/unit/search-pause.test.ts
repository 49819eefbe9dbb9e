/** The files that are fetched while a reader types: none until they pause, and none for unfinished words. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readQuery } from '../../src/features/search/client/query.ts';
import { sectionFile, TERMS_FILE } from '../../src/features/search/files.ts';
import { paragraphRecord, TERM } from '../support/search-records.ts';

const PAGEFIND = '../../src/features/search/client/pagefind.ts';

const asked: string[] = [];
const read: string[] = [];
/** The words that were loaded before the reader paused. */
const preloaded: string[] = [];

// Each test loads search as on a new page.
beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  asked.length = 0;
  read.length = 0;
  preloaded.length = 0;
  const index = (query: string) => {
    asked.push(query);
    return Promise.resolve('quay'.startsWith(query.replaceAll('"', '')) ? [{ section: 0, score: 1, words: [1] }] : []);
  };
  const preload = (words: string) => {
    preloaded.push(words);
    return Promise.resolve();
  };
  vi.doMock(PAGEFIND, () => ({ loadPagefind: () => Promise.resolve({ text: index, notes: index, preload }) }));
  const files = new Map<string, unknown>([
    ['/pagefind/edition.json', { folder: 'abc', client: 'def', digests: {}, first: [], longest: { text: 9 } }],
    [`/pagefind/abc/${TERMS_FILE}`, { terms: [{ ...TERM, label: 'stone quay', names: [] }], names: [] }],
    [`/pagefind/abc/${sectionFile('text', 0)}`, [paragraphRecord('i-1', 'a quay', 0)]],
  ]);
  vi.stubGlobal('fetch', (address: string) => {
    if (address.includes('text/')) read.push(address);
    return Promise.resolve(new Response(JSON.stringify(files.get(address))));
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.doUnmock(PAGEFIND);
});

async function typing() {
  const { ask } = await import('../../src/features/search/client/ask.ts');
  const { endPause, keyPressed, Overtaken } = await import('../../src/features/search/client/pause.ts');
  const { openEngine } = await import('../../src/features/search/client/engine.ts');
  await openEngine('/');
  const type = (text: string) => {
    keyPressed();
    const answer = ask('/', readQuery(text), false);
    answer.catch(() => {});
    return answer;
  };
  return { type, endPause, Overtaken };
}

describe('a reader who types', () => {
  test('gets results once they pause', async () => {
    const { type } = await typing();
    const answer = type('quay');
    await vi.advanceTimersByTimeAsync(290);
    expect([...asked, ...read]).toEqual([]);
    await vi.advanceTimersByTimeAsync(20);
    expect((await answer).results.text).toHaveLength(1);
    expect(read).toHaveLength(1);
  });

  test('fast gets results after a shorter pause', async () => {
    const { type } = await typing();
    for (const text of ['p', 'pi', 'pie', 'pier', 'piers', 'q', 'qu', 'qua']) {
      void type(text);
      await vi.advanceTimersByTimeAsync(100);
    }
    const answer = type('quay');
    await vi.advanceTimersByTimeAsync(190);
    expect(read).toEqual([]);
    await vi.advanceTimersByTimeAsync(20);
    expect((await answer).results.text).toHaveLength(1);
  });

  test('gets results at once for the whole name of a term', async () => {
    const { type } = await typing();
    for (const text of ['stone', 'stone qua']) {
      void type(text);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(asked).toEqual([]);
    void type('stone quay');
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toContain('"stone quay"');
  });

  test('gets results at once by the Enter key', async () => {
    const { type, endPause } = await typing();
    const answer = type('quay');
    endPause();
    await vi.advanceTimersByTimeAsync(0);
    expect((await answer).results.text).toHaveLength(1);
  });

  test('slowly loads nothing for the beginnings of a word', async () => {
    const { type } = await typing();
    for (const text of ['q', 'qu', 'qua', 'quay', 'quay ']) {
      void type(text);
      await vi.advanceTimersByTimeAsync(250);
    }
    expect([...asked, ...read, ...preloaded]).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(read).toHaveLength(1);
  });

  test('has the index loaded for the word that they are typing once it begins few others', async () => {
    const { type } = await typing();
    for (const text of ['q', 'qu', 'qua', 'pier', 'quay b', '港']) {
      void type(text);
      await vi.advanceTimersByTimeAsync(text === 'qua' || text === '港' ? 150 : 100);
    }
    expect([...asked, ...read]).toEqual([]);
    expect(new Set(preloaded)).toEqual(new Set(['quay', '港']));
  });

  test('does not wait to see again what is loaded', async () => {
    const { type } = await typing();
    void type('quay');
    await vi.advanceTimersByTimeAsync(310);
    const before = read.length;
    const again = type('quay');
    await vi.advanceTimersByTimeAsync(0);
    expect((await again).results.text).toHaveLength(1);
    expect(read).toHaveLength(before);
  });

  test('loads nothing for words that they have continued', async () => {
    const { type, Overtaken } = await typing();
    const [first] = [type('quay'), type('quays')];
    await expect(first).rejects.toBeInstanceOf(Overtaken);
    expect([...asked, ...read]).toEqual([]);
  });
});
