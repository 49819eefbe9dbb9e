/** The identifier of a book, by which reading systems know it. The browser needs it too, for a reader's own notes. */

/**
 * Returns the identifier of a document's book: the address of the document if it is complete, otherwise a UUID made from
 * the hash of its text.
 *
 * @param address the address of the document's front page, as its exports have it
 * @param sourceHash SHA-256 of its `source.txt`, in hexadecimal
 */
export function bookIdentifier(address: string, sourceHash: string): string {
  if (/^https?:/.test(address)) return address;
  // Version 8 is for values that are made in a way of one's own. https://www.rfc-editor.org/rfc/rfc9562
  const parts = [sourceHash.slice(0, 8), sourceHash.slice(8, 12), `8${sourceHash.slice(13, 16)}`];
  return `urn:uuid:${[...parts, `8${sourceHash.slice(17, 20)}`, sourceHash.slice(20, 32)].join('-')}`;
}
