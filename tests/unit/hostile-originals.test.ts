/** An editor is refused at once what a small file repeats or nests without end. */
import { expect, test } from 'vitest';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';
import { HOSTILE } from '../support/hostile-originals.ts';

test.each([
  ['cells-in-cells.odt', 'Found tables with more than 50000 cells in all'],
  ['deep.xml', 'Found elements more than 1000 deep within each other'],
  ['deep-list.md', 'Found lists or quotations more than 250 deep within each other'],
])('an editor is refused %s, and told why', async (name, message) => {
  const bytes = HOSTILE[name]?.() ?? new Uint8Array();
  const imported = async () => importOriginal(inputOf(bytes, name, '/nowhere').original, { today: '2026-11-26' });
  await expect(imported()).rejects.toThrow(message);
});
