/** Which files come with a document. */
import { DOCUMENT_FILES, type DocumentFile } from '../addresses/document-files.ts';
import type { LeftOut } from '../features.ts';
import type { Document } from '../model.ts';
import { usesTerms } from '../reading-order.ts';

/** When a file comes with a document, if it does not come with all documents. */
const COMES_WITH: { readonly [File in DocumentFile]?: (document: Document, leftOut: LeftOut) => boolean } = {
  'terms.json': usesTerms,
  'facts.csv': ({ register }) => register !== undefined,
  'changes.json': ({ former }) => former.length > 0,
  'languages.json': isOriginalOfVersions,
  'languages.tmx': isOriginalOfVersions,
};

/**
 * Returns the names of a document's files, in the order of the list.
 *
 * @param leftOut what the publication leaves out
 */
export function documentFiles(document: Document, leftOut: LeftOut): DocumentFile[] {
  return DOCUMENT_FILES.filter((file) => !leftOut.includes(file) && (COMES_WITH[file]?.(document, leftOut) ?? true));
}

/** Whether a document is the current text of an original that has versions in other languages. */
function isOriginalOfVersions({ id, work, versions }: Document, leftOut: LeftOut): boolean {
  return id === work && versions.length > 1 && !leftOut.includes('versions');
}
