import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { FontToCut } from './cut-fonts-process.ts';

/** By its place in the engine: whoever imports this may have been bundled. */
const PROGRAM = path.resolve('src/fonts/cut-fonts-process.ts');

/**
 * Cuts fonts, in a process of its own. What WebAssembly takes of memory, some 100 MB, goes with it; and its code runs as
 * it is first compiled, since to optimize what runs for a fifth of a second takes longer than to run it.
 *
 * @throws if one cannot be read, cut or written
 */
export async function cutFonts(fonts: readonly FontToCut[]): Promise<void> {
  await promisify(execFile)(process.execPath, ['--liftoff-only', PROGRAM, JSON.stringify(fonts)]);
}
