import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { FontToCut } from './cut-fonts-process.ts';

/** By its place in the engine: whoever imports this may have been bundled. */
const PROGRAM = path.resolve('src/fonts/cut-fonts-process.ts');

/**
 * Cuts fonts, in a process of its own, whose end frees some 100 MB that WebAssembly has taken.
 *
 * @throws if one cannot be read, cut or written
 */
export async function cutFonts(fonts: readonly FontToCut[]): Promise<void> {
  await promisify(execFile)(process.execPath, [PROGRAM, JSON.stringify(fonts)]);
}
