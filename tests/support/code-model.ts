/** A code with every kind of block that official text may have, as the engine reads it. */
import { compile } from '../../src/core/compile/compile.ts';
import { formatFaults } from '../../src/core/faults/fault.ts';
import { readContent } from '../../src/content.ts';
import type { Document } from '../../src/core/model.ts';

let read: readonly Document[] | undefined;

/**
 * Returns a document of the structure publication. They are read when the first test asks for one, so that a failure to
 * read them fails that test.
 *
 * @throws Error if the content has faults, or no such document
 */
export function structured(id: string): Document {
  if (read === undefined) {
    const { publication, faults } = compile(readContent('tests/fixtures/structure/content', process.cwd()));
    if (faults.length > 0) throw new Error(`The code cannot be read. ${formatFaults(faults)}`);
    read = publication?.documents ?? [];
  }
  const found = read.find((document) => document.id === id);
  if (found === undefined) throw new Error(`The content has no "${id}".`);
  return found;
}

/**
 * Returns the code.
 *
 * @throws Error if the content has faults
 */
export const code = (): Document => structured('harbour-code');

/**
 * Returns a law in three editions.
 *
 * @throws Error if the content has faults
 */
export const pierRules = (): Document => structured('pier-rules');
