/** A code with every kind of block that official text may have, as the engine reads it. */
import { compile } from '../../src/core/compile/compile.ts';
import { formatFaults } from '../../src/core/faults/fault.ts';
import { readContentFiles } from '../../src/core/files/read.ts';
import type { Document } from '../../src/core/model.ts';

let read: Document | undefined;

/**
 * Returns the code. It is read when the first test asks for it, so that a failure to read it fails that test.
 *
 * @throws Error if the content has faults
 */
export function code(): Document {
  if (read !== undefined) return read;
  const { publication, faults } = compile(readContentFiles('tests/fixtures/structure/content', process.cwd()));
  read = publication?.documents[0];
  if (read === undefined || faults.length > 0) throw new Error(`The code cannot be read. ${formatFaults(faults)}`);
  return read;
}
