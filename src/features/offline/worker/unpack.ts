/** Takes the files out of a pack (build/pack.ts). */
import { readOwn } from '../../page/client/own-files.ts';
import { copyReader } from '../copies.ts';
import type { Pack } from '../edition.ts';

/**
 * Opens a pack whose hash has been compared: what it holds is as it was built.
 *
 * @returns the pack with its files as they were
 * @throws TypeError if it is no pack
 */
export async function open(bytes: BlobPart): Promise<Pack> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const pack = readOwn<Pack>(await new Response(stream).text());
  const read = copyReader(pack.sign);
  return { ...pack, files: pack.files.map((file) => ({ ...file, text: read(file.text) })) };
}
