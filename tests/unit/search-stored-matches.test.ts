// @vitest-environment jsdom
/** The matches of a search, which the pages that a reader opens from it read. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { clearStored } from '../../src/browser/clear-stored.ts';
import { storeMatches, storedMatches } from '../../src/features/search/client/stored-matches.ts';

describe('the matches of a search', () => {
  const MATCHES = { typed: 'quay', places: [{ address: '/a/i/?q=quay#i-1', path: '/a/i/', fragment: 'i-1' }] };
  beforeEach(() => sessionStorage.clear());
  afterEach(() => vi.unstubAllGlobals());

  test('are available on the next page for the same query, until they are removed', () => {
    storeMatches(MATCHES);
    expect(storedMatches('quay')).toEqual(MATCHES);
    expect(storedMatches('boat')).toBeUndefined();
    clearStored();
    expect(storedMatches('quay')).toBeUndefined();
  });

  test.each([
    'null',
    '3',
    '"quay"',
    '{',
    '[]',
    JSON.stringify({ typed: 'quay' }),
    JSON.stringify({ places: [] }),
    JSON.stringify({ typed: 3, places: [] }),
    JSON.stringify({ typed: 'quay', places: {} }),
    JSON.stringify({ typed: 'quay', places: [null] }),
    JSON.stringify({ typed: 'quay', places: ['/a/'] }),
    JSON.stringify({ typed: 'quay', places: [...MATCHES.places, { ...MATCHES.places[0], path: 3 }] }),
    JSON.stringify({ typed: 'quay', places: [{ address: '/a/', path: '/a/' }] }),
    JSON.stringify({ typed: 'quay', places: [{ ...MATCHES.places[0], address: 'javascript:steal()' }] }),
    JSON.stringify({ typed: 'quay', places: [{ ...MATCHES.places[0], address: 'https://evil.example/' }] }),
  ])('are none where something else was kept: %s', (kept) => {
    sessionStorage.setItem('glossator:matches', kept);
    expect(storedMatches('quay')).toBeUndefined();
  });

  test('are missing in a browser that stores nothing, and nothing else fails', () => {
    const refuse = () => {
      throw new DOMException('Refused.');
    };
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(() => storeMatches(MATCHES)).not.toThrow();
    expect(() => clearStored()).not.toThrow();
    expect(storedMatches('quay')).toBeUndefined();
  });
});
