/** The fields of a Word file, which stand within each other. */
import { expect, test } from 'vitest';
import { ImportLog } from '../../src/importing/import-log.ts';
import { inputOf } from '../../src/importing/input.ts';
import { WORD } from '../support/growing/word.ts';

/** Reads a Word file with so many fields, of which none ends. */
async function readWith(fields: number): Promise<unknown> {
  const made = WORD.others['fields that do not end']?.(fields);
  if (made === undefined || !('name' in made)) throw new Error('There is no such file.');
  return inputOf(made.bytes, made.name, '.').original.read(new ImportLog());
}

test('an editor whose file has fields that do not end is told so, and no import hangs in them', async () => {
  await expect(readWith(101)).rejects.toThrow(
    'Found more than 100 fields within each other, expected that fields end.',
  );
});

test('an editor can import fields within each other as deep as people nest them', async () => {
  await expect(readWith(100)).resolves.toBeDefined();
});
