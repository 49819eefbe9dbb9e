/** The addresses of passages. */
import { passagesOf } from '../../core/passages.ts';
import { getPublication } from '../../publication.ts';

/**
 * Returns the paths of every passage: at its document's address, and with the same content at every former address of
 * the document.
 */
export function passagePaths() {
  return getPublication().expressions.flatMap((document) =>
    [document.id, ...document.formerly].flatMap((id) =>
      passagesOf(document).map((passage) => ({ params: { document: id, passage: passage.id }, props: { passage } })),
    ),
  );
}
