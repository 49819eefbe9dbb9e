/** Takes the files out of a pack (build/pack.ts). */
import { readOwn } from '../../page/client/own-files.ts';
import type { Pack, PackedFile } from '../edition.ts';

/** A pack, and the text of each of its files. */
export interface Opened extends Pack {
  readonly textOf: (file: PackedFile) => string;
}

/**
 * Opens a pack whose hash has been compared: what it holds is as it was built.
 *
 * @throws TypeError if it is no pack
 */
export async function open(bytes: BlobPart): Promise<Opened> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const pack = readOwn<Pack>(await new Response(stream).text());
  const { pieces } = pack;
  return {
    ...pack,
    textOf: ({ runs }) => {
      let text = '';
      for (let index = 0; index < runs.length; index += 2) {
        const [first = 0, count = 0] = runs.slice(index, index + 2);
        text += pieces.slice(first, first + count).join('');
      }
      return text;
    },
  };
}
