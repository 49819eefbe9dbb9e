// @vitest-environment jsdom
/** Reading values that the browser has stored, whatever wrote them. */
import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readSavedPack } from '../../src/features/offline/saved-pack.ts';
import { store, stored } from '../../src/browser/stored.ts';
import { clearStored } from '../../src/browser/clear-stored.ts';
import { lastDocument, positionIn, storePosition } from '../../src/features/resume/client/reading-positions.ts';
import { storeMatches, storedMatches } from '../../src/features/search/client/stored-matches.ts';

const SEED = { seed: 20261125, numRuns: 500 };

/** Possible stored values: any text, any JSON, and values that are nearly right. */
const address = fc.constantFrom(
  '/charter/i/',
  '//other.example/',
  '/\\other.example',
  'javascript:alert(1)',
  '',
  '/',
  'i/',
);
const odd = fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', null, {}, []));
const place = fc.record({
  id: fc.oneof(fc.string(), odd),
  label: fc.oneof(fc.string(), odd),
  path: fc.oneof(address, odd),
});
const match = fc.record({
  address: fc.oneof(address, odd),
  path: fc.oneof(address, odd),
  fragment: fc.oneof(fc.string(), odd),
});
const anything = fc.oneof(
  fc.string(),
  fc.json(),
  fc
    .dictionary(fc.constantFrom('charter', '__proto__', 'constructor'), fc.oneof(place, odd))
    .map((value) => JSON.stringify(value)),
  fc
    .record({ typed: fc.constantFrom('quay', 7), places: fc.oneof(fc.array(match), odd) })
    .map((value) => JSON.stringify(value)),
);

const isOnThisHost = (path: unknown) =>
  typeof path === 'string' && new URL(path, 'https://here.example').host === 'here.example' && path.startsWith('/');

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('any stored value', () => {
  test('of a place gives a place on this host, or none', () => {
    fc.assert(
      fc.property(anything, (kept) => {
        localStorage.setItem('glossator:places', kept);
        for (const document of ['charter', '__proto__', 'constructor', lastDocument() ?? '']) {
          const found = positionIn(document);
          if (found === undefined) continue;
          expect([typeof found.id, typeof found.label]).toEqual(['string', 'string']);
          expect(isOnThisHost(found.path)).toBe(true);
        }
        storePosition('charter', { id: 'i-1', label: 'I.1', path: '/charter/i/' });
        expect(positionIn('charter')?.label).toBe('I.1');
      }),
      SEED,
    );
  });

  test('of matches gives matches on this host, or none', () => {
    fc.assert(
      fc.property(anything, (kept) => {
        sessionStorage.setItem('glossator:matches', kept);
        for (const { address: to, path, fragment } of storedMatches('quay')?.places ?? []) {
          expect([isOnThisHost(to), isOnThisHost(path), typeof fragment]).toEqual([true, true, 'string']);
        }
      }),
      SEED,
    );
  });

  test('of a pack gives a title and addresses, or nothing', () => {
    fc.assert(
      fc.property(anything, (kept) => {
        const pack = readSavedPack(kept);
        if (pack === undefined) return;
        expect(typeof pack.title).toBe('string');
        expect(pack.addresses.every((one) => typeof one === 'string')).toBe(true);
      }),
      SEED,
    );
    expect(readSavedPack('{"title":"A","addresses":["a"]}')).toEqual({ title: 'A', addresses: ['a'] });
    for (const wrong of ['{"title":"A"}', '{"addresses":[]}', '{"title":"A","addresses":[1]}', '{', 'null'])
      expect(readSavedPack(wrong)).toBe(undefined);
  });
});

describe('a value that the site stores', () => {
  test('can be read again', () => {
    storePosition('charter', { id: 'i-1', label: 'I.1', path: '/charter/i/' });
    storePosition('plan', { id: 'i-2', label: 'I.2', path: '/plan/i/' });
    expect([positionIn('charter')?.id, positionIn('plan')?.id, lastDocument()]).toEqual(['i-1', 'i-2', 'plan']);
    storePosition('plan', undefined);
    expect(lastDocument()).toBe('charter');
    localStorage.setItem('of-another-project', 'kept');
    document.documentElement.dataset['theme'] = 'dark';
    clearStored();
    expect(lastDocument()).toBe(undefined);
    expect(document.documentElement.dataset['theme']).toBe(undefined);
    expect(localStorage.getItem('of-another-project')).toBe('kept');
    const matches = { typed: 'quay', places: [{ address: '/a/?q=quay#i-1', path: '/a/', fragment: 'i-1' }] };
    storeMatches(matches);
    expect(storedMatches('quay')).toEqual(matches);
    expect(storedMatches('mole')).toBe(undefined);
  });

  test('is not read if it is longer than anything that the site stores', () => {
    localStorage.setItem('x', JSON.stringify('x'.repeat(99_996)));
    expect(stored('localStorage', 'x')).toHaveLength(99_996);
    localStorage.setItem('x', JSON.stringify('x'.repeat(99_997)));
    expect(stored('localStorage', 'x')).toBe(undefined);
  });

  test('may be refused by the browser: the site learns so, and nothing else happens', () => {
    expect(store('localStorage', 'x', 1)).toBe(true);
    vi.stubGlobal('localStorage', undefined);
    expect([store('localStorage', 'x', 1), stored('localStorage', 'x')]).toEqual([false, undefined]);
    vi.unstubAllGlobals();
  });
});

test('only one module reads what the browser stores, beside the script in the head', () => {
  const asking = globSync('src/**/*.{ts,astro}').filter((file) => {
    const code = readFileSync(file, 'utf8').replace(/^ *(?:\/\/|\/?\*).*$/gm, '');
    return !file.startsWith('src/ui/') && /\b(?:local|session)Storage\b(?!')/.test(code);
  });
  expect(asking).toEqual(['src/layouts/client/first-paint.ts']);
});
