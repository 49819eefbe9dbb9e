/** The SHA-256 of every file that comes with a document, for `sha256sum --check`. */
import { publishedPicture } from '../core/files/pictures.ts';
import type { Document, Term } from '../core/model.ts';
import { picturesOf } from '../core/reading-order.ts';
import { sha256 } from '../core/sha256.ts';
import { formatsOf } from './formats.ts';

/**
 * Returns the lines of `SHA256SUMS`: a hash, two spaces and a file below the document's address, by name.
 *
 * @param site the site's origin, if it is known
 */
export async function exportChecksums(
  document: Document,
  terms: readonly Term[],
  site: URL | undefined,
): Promise<string> {
  const files = await Promise.all(
    formatsOf(document).map(async ({ file, make }) => ({
      file,
      content: await make(document, terms, site),
    })),
  );
  const pictures = picturesOf(document).map(({ file, path }) => ({
    file: `images/${file}`,
    content: publishedPicture(path),
  }));
  return [...files, ...pictures]
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ file, content }) => `${sha256(content)}  ${file}\n`)
    .join('');
}
