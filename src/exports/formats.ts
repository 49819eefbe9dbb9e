/**
 * The formats in which a reader can download a document. The front page lists them, and the build writes them beside
 * the document.
 */
import { words } from '@words/exports.ts';
import { citationsOf } from '../citations/citations.ts';
import { type Citing, citingOf } from '../citations/citing.ts';
import { toBibtex } from '../citations/engine.ts';
import { toRis } from '../citations/ris.ts';
import { toItem } from '../citations/item.ts';
import { blockPath, publicAddress } from '../core/addresses/addresses.ts';
import type { DocumentFile } from '../core/addresses/document-files.ts';
import { mediaTypeOf } from '../core/media-types.ts';
import type { Document, Term } from '../core/model.ts';
import { documentFiles } from '../core/published/document-files.ts';
import { registerEntries } from '../core/statements/register.ts';
import { getPublication } from '../publication.ts';
import { exportAkomaNtoso } from './akoma-ntoso/document.ts';
import { exportAnnotations } from './annotations.ts';
import { exportChanges } from './changes-json.ts';
import { exportDocument } from './document-json.ts';
import { exportMarkdown } from './document-markdown.ts';
import { exportText } from './document-text.ts';
import { exportEpub } from './epub/epub.ts';
import { exportLanguages } from './languages-json.ts';
import { exportMemory } from './languages-tmx.ts';
import { exportParagraphs } from './paragraphs-json.ts';
import { registerTable } from './register-csv.ts';
import { rightsOf } from '../ui/rights.ts';
import { sourceText } from './source-text.ts';
import { exportDocumentTerms } from './terms-json.ts';
import { exportWord } from './word/document-word.ts';

/** A file that comes with a document. */
export interface Format {
  /** The file's name, below the document's address. */
  readonly file: DocumentFile;
  /** By the ending of its name. */
  readonly mediaType: string;
  /** What the file is, for the list on the front page. */
  readonly name: string;
  /** What the file has in it, and for whom. */
  readonly purpose: string;
  /** Returns the file's content: text, or bytes for a format such as EPUB. `site` is the site's origin, if it is known. */
  readonly make: (
    document: Document,
    terms: readonly Term[],
    site: URL | undefined,
  ) => string | Uint8Array<ArrayBuffer> | Promise<string | Uint8Array<ArrayBuffer>>;
}

/** Writes a value as a file of JSON. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/**
 * Makes a format's file as an answer to a request: its content, with the media type, which has a charset only for text.
 */
export async function respondWith({ make, mediaType }: Format, ...from: Parameters<Format['make']>): Promise<Response> {
  const content = await make(...from);
  const charset = typeof content === 'string' ? '; charset=utf-8' : '';
  return new Response(content, { headers: { 'Content-Type': `${mediaType}${charset}` } });
}

/** The files that come with a document, in the order in which the front page lists them. */
export const formatsOf = (document: Document): Format[] =>
  documentFiles(document, getPublication().site.without).map((file) => ({
    file,
    mediaType: mediaTypeOf(file),
    ...words[file],
    make: MAKES[file],
  }));

/** What makes each file. */
const MAKES: { readonly [File in DocumentFile]: Format['make'] } = {
  'source.txt': sourceText,
  'document.txt': exportText,
  'document.md': exportMarkdown,
  'document.epub': exportEpub,
  'document.docx': exportWord,
  'document.json': (document, _, site) =>
    json({ rights: rightsOf(document, getPublication().site), ...exportDocument(document, site) }),
  'document.akn.xml': exportAkomaNtoso,
  'annotations.jsonld': (...from) => json(exportAnnotations(...from)),
  'terms.json': (document, terms, site) => json(exportDocumentTerms(document, terms, site)),
  'facts.csv': (document, terms, site) =>
    registerTable(registerEntries(document), terms, ({ section, block }) =>
      publicAddress(blockPath({ document: document.id, section: section.slug, id: block.id }), site),
    ),
  'paragraphs.json': (document, _, site) => json(exportParagraphs(document, getPublication(), site)),
  'cite.bib': (document) => toBibtex(toItem(document), document.received),
  'cite.ris': (document) => toRis(toItem(document)),
  'cite.csl.json': (document) => json([toItem(document)]),
  'citations.json': (document) => json(citationsOf(document)),
  'citing.json': (document) => json({ ...citingOf(document), ...isReferredTo(document) }),
  'changes.json': (document) => json(exportChanges(document)),
  'languages.json': (document, _, site) => json(exportLanguages(textsOf(document), site)),
  'languages.tmx': (document) => exportMemory(textsOf(document)),
};

/** The texts of a document in all its languages, the original first. */
const textsOf = (document: Document): [Document, ...Document[]] => [
  document,
  ...getPublication().documents.filter(({ work, version }) => work === document.work && version !== undefined),
];

/** Whether something refers to passages of a document, so that the menu of a passage asks what. */
const isReferredTo = ({ id }: Document): Pick<Citing, 'isReferredTo'> =>
  getPublication().referrers.has(id) ? { isReferredTo: true } : {};
