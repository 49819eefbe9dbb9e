/** A code with every kind of block that official text may have, as the engine reads it. */
import { compile } from '../../src/core/compile/compile.ts';
import { formatFaults } from '../../src/core/faults/fault.ts';
import { readContentFiles } from '../../src/core/files/read.ts';
import type { Document } from '../../src/core/model.ts';

let read: Document | undefined;

/**
 * The code; read when a test first asks, so that what reads it is that test's to notice.
 *
 * @throws Error if something is wrong with it
 */
export function code(): Document {
  if (read !== undefined) return read;
  const { publication, faults } = compile(readContentFiles('tests/fixtures/structure/content', process.cwd()));
  read = publication?.documents[0];
  if (read === undefined || faults.length > 0) throw new Error(`The code cannot be read. ${formatFaults(faults)}`);
  return read;
}
