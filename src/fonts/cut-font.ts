import { readFileSync } from 'node:fs';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { COPYRIGHT, LICENCE, LICENCE_ADDRESS, renameFont } from './rename-font.ts';

/** A font to be cut. */
export interface FontToCut {
  /** The path of the whole font. */
  readonly source: string;
  /** The family name of the new file. */
  readonly family: string;
  /** The characters to keep. */
  readonly characters: string;
  /** One weight to keep, or the first and the last of a range. */
  readonly weight: number | { readonly min: number; readonly max: number };
  /** The format of the new file. */
  readonly form: 'woff2' | 'truetype';
}

/**
 * Cuts a font to some characters and weights. The new file names its copyright and its licence, as the whole font does.
 *
 * @returns the bytes of the new file
 * @throws if the font cannot be read or cut
 */
export async function cutFont({ source, family, characters, weight, form }: FontToCut): Promise<Uint8Array> {
  const cut = await subsetFont(readFileSync(source), characters, {
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
    preserveNameIds: [COPYRIGHT, LICENCE, LICENCE_ADDRESS],
  });
  return convert(renameFont(cut, family), form);
}
