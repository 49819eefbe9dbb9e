import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { FontToCut } from './cut-fonts-thread.ts';

/**
 * Cuts fonts, in a thread of its own: what WebAssembly has taken of memory, some 100 MB, it gives back when its thread
 * ends.
 *
 * @returns them as WOFF2, in the same order
 * @throws if one cannot be read or cut
 */
export async function cutFonts(fonts: readonly FontToCut[]): Promise<Uint8Array[]> {
  const thread = new Worker(new URL('./cut-fonts-thread.ts', import.meta.url), { workerData: fonts });
  const [cut] = z.tuple([z.array(z.instanceof(Uint8Array))]).parse(await once(thread, 'message'));
  return cut;
}
