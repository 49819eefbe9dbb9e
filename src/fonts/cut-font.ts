import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';

/** A font to be cut. */
export interface FontToCut {
  /** Path of the whole font. */
  readonly source: string;
  /** The characters that it is cut to. */
  readonly characters: string;
  /** The weight that it is cut to, or the first and the last. */
  readonly weight: number | { readonly min: number; readonly max: number };
  /** The form of the file that it becomes. */
  readonly form: 'woff2' | 'truetype';
}

/**
 * Cuts a font to some characters and weights.
 *
 * @returns the bytes of the file that it becomes
 * @throws if it cannot be read or cut
 */
export function cutFont({ source, characters, weight, form }: FontToCut): Promise<Uint8Array> {
  return subsetFont(readFileSync(source), characters, { targetFormat: form, variationAxes: { wght: weight } });
}
