/** Unit tests of random and hostile input, with five times as much of it as in `npm test`. */
import { expect, test } from 'vitest';
import { runNode } from '../support/astro.ts';

const FILES = ['hostile-', 'import-anything', 'addresses-history'].map((name) => `tests/unit/${name}`);

test('what unit tests say of any input holds of all inputs', { timeout: 10 * 60_000 }, async () => {
  const { status, output } = await runNode(['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...FILES], {
    ALL_INPUTS: 'yes',
  });
  expect(status, output).toBe(0);
  expect(output).toMatch(/Test Files .*[5-9] passed/);
});
