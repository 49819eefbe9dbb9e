/** The identifier of a book, by which reading systems know it. */
import { documentPath, publicAddress } from '../../core/addresses/addresses.ts';
import type { Document } from '../../core/model.ts';
import { sha256 } from '../../core/sha256.ts';
import { getPublication } from '../../publication.ts';

/**
 * Returns the identifier of a document's book: the document's address, or a UUID made from its id and the publication's
 * name if the site's origin is not known.
 */
export function bookIdentifier({ id }: Pick<Document, 'id'>, site: URL | undefined): string {
  if (site !== undefined) return publicAddress(documentPath(id), site);
  const hash = sha256(`${getPublication().site.name}\n${id}`);
  // Version 8 is for values that are made in a way of one's own. https://www.rfc-editor.org/rfc/rfc9562
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
