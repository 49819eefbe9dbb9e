// @vitest-environment jsdom
/** What a reader finds in the offline copies of documents, if the index of the library cannot be loaded. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readQuery } from '../../src/features/search/client/query.ts';
import type { TextRecord } from '../../src/features/search/record.ts';
import { paragraphRecord } from '../support/search-records.ts';

const load = vi.hoisted(() => vi.fn<(base: string) => Promise<unknown>>());
vi.mock('../../src/features/search/client/library.ts', () => ({ loadLibrary: load }));

const RECORDS = [
  paragraphRecord('i-1', 'Boats lie at the quay, and boats of others lie at anchor.', 0),
  paragraphRecord('i-2', 'Boats, boats, boats.', 1),
  paragraphRecord('i-3', 'No boats by night.', 2),
  paragraphRecord('i-4', 'The harbour master has a lamp.', 3),
];

/** The records that the worker has offline: a list for each document. */
let kept: readonly (readonly TextRecord[])[] | undefined;
let asked: string[] = [];

beforeEach(() => {
  vi.resetModules();
  kept = [RECORDS.slice(0, 2), RECORDS.slice(1)];
  asked = [];
  load.mockReset();
  load.mockRejectedValue(new Error('Nothing is there.'));
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(new Response(JSON.stringify(kept ?? ''), { status: kept === undefined ? 404 : 200 }));
  });
  Object.defineProperty(navigator, 'serviceWorker', { value: { controller: {} }, configurable: true });
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

const search = async () => {
  const { ask, askLibraryAgain } = await import('../../src/features/search/client/ask.ts');
  return {
    askLibraryAgain,
    /** Returns the ids of results, the best first, and where they were found. */
    find: async (query: string, suggests = true) => {
      const { results, isOffline } = await ask('/', readQuery(query), suggests);
      const ids = [...results.text, ...results.near.map(({ found }) => found)].map(({ record }) => record.id);
      return { ids, isOffline, sought: results.query.typed, isSuggestion: results.isSuggestion };
    },
  };
};

describe('a reader without the library’s index', () => {
  test('finds what is offline, each paragraph once, the best first', async () => {
    const { find } = await search();
    expect(await find('boats')).toMatchObject({ ids: ['i-2', 'i-3', 'i-1'], isOffline: true, isSuggestion: false });
    expect((await find('lam')).ids).toEqual(['i-4']);
    expect((await find('nothing')).ids).toEqual([]);
  });

  test('gets a suggestion from the words of the offline copies, if one is wanted', async () => {
    const { find } = await search();
    expect(await find('harbuor')).toMatchObject({ ids: ['i-4'], sought: 'harbour', isSuggestion: true });
    expect(await find('harbuor', false)).toMatchObject({ ids: [], isSuggestion: false });
  });

  test('waits for the library only once, until they ask for it again', async () => {
    const { find, askLibraryAgain } = await search();
    await find('boats');
    await find('lamp');
    expect([load.mock.calls.length, asked.length]).toEqual([1, 1]);
    load.mockResolvedValue({ terms: [], text: { longest: 0, search: () => Promise.resolve([]) } });
    expect((await find('boats')).isOffline).toBe(true);
    askLibraryAgain();
    expect(await find('boats', false)).toMatchObject({ ids: [], isOffline: false });
  });

  test('gets the error if nothing is offline, and the next time both are tried', async () => {
    const { find } = await search();
    kept = [];
    await expect(find('boats')).rejects.toThrow('Nothing is there.');
    kept = undefined;
    await expect(find('boats')).rejects.toThrow('Nothing is there.');
    expect(load).toHaveBeenCalledTimes(2);
    kept = [RECORDS];
    expect((await find('lamp')).ids).toEqual(['i-4']);
  });

  test('gets the error at once if no worker controls the page', async () => {
    Object.defineProperty(navigator, 'serviceWorker', { value: { controller: null }, configurable: true });
    const { find } = await search();
    await expect(find('boats')).rejects.toThrow('Nothing is there.');
    Reflect.deleteProperty(navigator, 'serviceWorker');
    await expect(find('boats')).rejects.toThrow('Nothing is there.');
    expect(asked).toEqual([]);
  });
});
