/** Files as the importer reads them. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Choices } from '../../src/importing/choices.ts';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';

/** The folder of files to import. */
export const FIXTURES = 'tests/fixtures/import';

/** Imports a file, as an editor may choose. Fails if anything of it is lost. */
export async function imported(bytes: Uint8Array, name: string, choices: Partial<Choices> = {}) {
  const made = await importOriginal(inputOf(bytes, name, FIXTURES).original, { today: '2026-11-26', ...choices });
  expect({ difference: made.difference, faults: made.faults }).toEqual({ difference: undefined, faults: [] });
  return { ...made, file: (one: string) => made.files.get(one)?.trim() };
}

/** Imports a file of the fixtures. */
export const fixture = (name: string) => imported(readFileSync(`${FIXTURES}/${name}`), name);
