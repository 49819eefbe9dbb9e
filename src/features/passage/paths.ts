/** The addresses of passages. */
import { passagesOf } from '../../core/passages.ts';
import { getPublication } from '../../publication.ts';

/** Every passage, below its document's address and below every one that the document had before, where it is as it is now. */
export function passagePaths() {
  return getPublication().documents.flatMap((document) =>
    [document.id, ...document.formerly].flatMap((id) =>
      passagesOf(document).map((passage) => ({ params: { document: id, passage: passage.id }, props: { passage } })),
    ),
  );
}
