/** Takes the files out of a pack (build/pack.ts). */
import { readOwn } from '../../../browser/own-files.ts';
import { copyReader } from '../copies.ts';
import type { Pack } from '../edition.ts';

/**
 * Opens a pack whose hash has been compared: what it holds is as it was built.
 *
 * @returns the pack with its files as they were
 * @throws SyntaxError if it is no pack
 */
export function open(json: string): Pack {
  const pack = readOwn<Pack>(json);
  const read = copyReader(pack.sign);
  return { ...pack, files: pack.files.map((file) => ({ ...file, text: read(file.text) })) };
}
