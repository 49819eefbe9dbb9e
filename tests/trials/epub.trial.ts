/** Books, checked by the program by which EPUB is defined, as Debian has it. */
import { expect, test } from 'vitest';
import { Site } from '../support/site.ts';
import { checkBooks } from './checkers.ts';

test.for(['charter', 'structure'] as const)(
  'EPUBCheck has nothing against any book of the site "%s"',
  { timeout: 10 * 60_000 },
  async (name) => {
    const { read, complaints } = await checkBooks(await Site.of(name));
    expect(read).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  },
);
