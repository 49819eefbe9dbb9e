import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';

/** A font to be cut. */
export interface FontToCut {
  /** The path of the whole font. */
  readonly source: string;
  /** The characters to keep. */
  readonly characters: string;
  /** One weight to keep, or the first and the last of a range. */
  readonly weight: number | { readonly min: number; readonly max: number };
  /** The format of the new file. */
  readonly form: 'woff2' | 'truetype';
}

/**
 * Cuts a font to some characters and weights.
 *
 * @returns the bytes of the new file
 * @throws if the font cannot be read or cut
 */
export function cutFont({ source, characters, weight, form }: FontToCut): Promise<Uint8Array> {
  return subsetFont(readFileSync(source), characters, { targetFormat: form, variationAxes: { wght: weight } });
}
