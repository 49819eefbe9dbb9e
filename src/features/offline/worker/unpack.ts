/** Takes the files out of a pack (build/pack.ts). */
import { parseBuiltJson } from '../../../browser/built-files.ts';
import type { Pack } from '../edition.ts';

/** What a pack holds. */
export interface Unpacked {
  /** What the pack holds, for readers: a document's title, or nothing. */
  readonly title: string;
  readonly files: readonly {
    /** Its address below the site's root. */
    readonly address: string;
    readonly type: string;
    readonly text: string;
  }[];
}

/**
 * Opens a pack, whose hash has been checked, so that it is as the build wrote it.
 *
 * @throws SyntaxError if it is not JSON
 */
export function openPack(json: string): Unpacked {
  const { title, pieces, files } = parseBuiltJson<Pack>(json);
  return {
    title,
    files: files.map((file) => ({
      ...file,
      text: file.pieces.map((piece) => (typeof piece === 'string' ? piece : pieces[piece])).join(''),
    })),
  };
}
