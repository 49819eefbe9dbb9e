/** The script in the head of every page. */
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstPaintScript } from '../../src/layouts/first-paint.ts';

const NAMES = ['theme', 'size', 'notes', 'keys', 'citation', 'offline'];

/** Returns the attributes that the script sets on the root element for stored values. */
function shownOf(stored: string): Record<string, string> {
  const root = { dataset: {}, className: '' };
  runInNewContext(firstPaintScript({ hasSheets: false, hasPreferences: true }), {
    localStorage: { getItem: (key: string) => (key === 'glossator:preferences' ? stored : null) },
    document: { documentElement: root, referrer: '', querySelectorAll: () => [] },
    addEventListener: () => {},
    navigator: {},
    origin: 'https://reader.example',
  });
  return root.dataset;
}

test('applies every preference that a reader has stored', () => {
  const preferences = Object.fromEntries(NAMES.map((name) => [name, `my-${name}`]));
  expect(shownOf(JSON.stringify(preferences))).toEqual(preferences);
});

test('applies only possible preferences, whatever is stored', () => {
  const value = fc.oneof(
    fc.constantFrom('dark', 'large', 'off', 'gb-t-7714'),
    fc.string(),
    fc.constant('x'.repeat(200_000)),
  );
  const preferences = fc
    .dictionary(fc.constantFrom('theme', 'size', 'offline', 'citation', 'edition', 'style', '__proto__'), value)
    .map((stored) => JSON.stringify(stored));
  fc.assert(
    fc.property(fc.oneof(preferences, fc.string(), fc.json()), (stored) => {
      for (const [name, shown] of Object.entries(shownOf(stored))) {
        expect(NAMES).toContain(name);
        expect(shown).toMatch(/^[\w-]{1,50}$/);
      }
    }),
    { seed: 20261125, numRuns: 200 },
  );
});
