/** The thread that cuts fonts for `cut-fonts.ts`. */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import subsetFont from 'subset-font';
import { z } from 'zod';

const fontToCut = z.object({
  /** Path of the whole font. */
  source: z.string(),
  /** The characters that it is cut to. */
  characters: z.string(),
  /** The weights that it is cut to. */
  weights: z.object({ min: z.number(), max: z.number() }),
});

/** A font to be cut. */
export type FontToCut = z.infer<typeof fontToCut>;

const cut: Uint8Array[] = [];
for (const { source, characters, weights } of z.array(fontToCut).parse(workerData))
  cut.push(
    await subsetFont(readFileSync(source), characters, { targetFormat: 'woff2', variationAxes: { wght: weights } }),
  );
parentPort?.postMessage(cut);
