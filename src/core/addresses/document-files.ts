/**
 * The files that accompany documents, in the order in which front pages list them. `src/exports/formats.ts` makes them,
 * and `src/core/published/document-files.ts` says which of them only some documents have.
 */

/** A file that accompanies documents. */
interface Row {
  readonly file: string;
  /** Whether only readers need it, not the site itself: a publication can leave it out (`site.yaml`). */
  readonly isOptional?: true;
  /** Its media type if it is text, in UTF-8, and `src/core/media-types.ts` has none for the ending of its name. */
  readonly text?: string;
  /** The same if it is bytes. */
  readonly bytes?: string;
}

const ROWS = [
  { file: 'source.txt' },
  { file: 'document.txt', isOptional: true },
  { file: 'document.md' },
  { file: 'document.epub', isOptional: true, bytes: 'application/epub+zip' },
  {
    file: 'document.docx',
    isOptional: true,
    bytes: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  { file: 'document.json' },
  { file: 'document.akn.xml', isOptional: true, text: 'application/akn+xml' },
  { file: 'annotations.jsonld', isOptional: true, text: 'application/ld+json' },
  { file: 'terms.json' },
  { file: 'facts.csv' },
  { file: 'paragraphs.json' },
  { file: 'cite.bib', isOptional: true, text: 'application/x-bibtex' },
  { file: 'cite.ris', isOptional: true, text: 'application/x-research-info-systems' },
  { file: 'cite.csl.json', isOptional: true, text: 'application/vnd.citationstyles.csl+json' },
  { file: 'citations.json' },
  { file: 'citing.json' },
  { file: 'changes.json' },
  { file: 'languages.json' },
  { file: 'languages.tmx', isOptional: true, text: 'application/xml' },
] as const satisfies readonly Row[];

/** The name of a file that accompanies documents. */
export type DocumentFile = (typeof ROWS)[number]['file'];

const rows: readonly (Row & { readonly file: DocumentFile })[] = ROWS;

/** The files that accompany documents. */
export const DOCUMENT_FILES: readonly DocumentFile[] = rows.map(({ file }) => file);

/** The files that a publication can leave out. */
export const OPTIONAL_FILES: readonly DocumentFile[] = rows.filter((row) => row.isOptional).map(({ file }) => file);

/** Returns the media types of files that are text, or bytes, by what follows the first dot of their names. */
export const typesOfDocumentFiles = (kind: 'text' | 'bytes'): Readonly<Record<string, string>> =>
  Object.fromEntries(
    rows.flatMap(({ file, [kind]: type }) => (type === undefined ? [] : [[file.slice(file.indexOf('.') + 1), type]])),
  );
