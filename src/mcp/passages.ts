/** Official words with their place, and the documents that they are from, as every tool writes them. */
import type { LibraryDocument } from './library.ts';
import { quoted } from './lines.ts';
import type { BlockFile, SectionFile } from './shapes.ts';

/** A section with one of its blocks, or with its heading only. */
export interface LibraryPlace {
  readonly section: SectionFile;
  readonly block?: BlockFile | undefined;
}

/** Official words in an answer. */
export interface Passage {
  readonly document: LibraryDocument;
  /** Character for character. */
  readonly words: string;
  /** How the passage is cited; empty for the title of the document. */
  readonly label: string;
  readonly address: string;
  /** The official number that is drawn before the words and is none of them. */
  readonly number?: string | undefined;
}

/** Returns a passage, a heading, or the title of a document. */
export const passageAt = (document: LibraryDocument, { section, block }: Partial<LibraryPlace> = {}): Passage => ({
  document,
  words: block?.text ?? (section === undefined ? document.title : (section.heading ?? '')),
  label: block?.label ?? section?.label ?? '',
  address: block?.address ?? section?.address ?? document.address,
  number: block?.number,
});

/** Returns the passages of a document that have an id, in reading order. */
export const placesInDocument = ({ sections }: LibraryDocument): (LibraryPlace & { readonly block: BlockFile })[] =>
  sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.id === undefined ? [] : [{ section, block }])),
  );

/** Returns the place of a passage by its id; `undefined` if the document does not have it. */
export function placeInDocument({ sections }: LibraryDocument, id: string): LibraryPlace | undefined {
  for (const section of sections) {
    const block = section.blocks.find((one) => one.id === id);
    if (block !== undefined) return { section, block };
  }
  return undefined;
}

/** Writes where a passage stands: its label, and the id of its document. */
export const describePlace = ({ label, document: { id } }: Passage): string =>
  `${label === '' ? '' : `${label}, `}${id}`;

/**
 * Writes a passage for a model to read. Every line of official words begins with ">", so that nothing in them can be
 * taken for ours.
 */
export const describePassage = (passage: Passage): string =>
  [
    `Place: ${describePlace(passage)}`,
    passage.address,
    ...(passage.number === undefined ? [] : [`Number before the words: ${passage.number}`]),
    ...quoted(passage.words),
  ].join('\n');

/** Writes of each document that some passages are from, once: what it is, of which day, and the hash of its source. */
export const describeDocuments = (passages: readonly Passage[]): string[] =>
  [...new Map(passages.map(({ document }) => [document.id, document])).values()].map(describeDocument);

function describeDocument(document: LibraryDocument): string {
  const { id, title, publisher, published, isCurrent, language, authority, translator, sha256 } = document;
  return [
    `Document ${id}: ${title} (${publisher}), in ${language}, edition of ${published}${isCurrent ? '' : ', which is no longer current'}`,
    ...(authority === 'authentic' ? ['A version in another language, as binding as the original'] : []),
    ...(translator === undefined ? [] : [`A translation (${authority ?? ''}) by ${translator}, not the original`]),
    `SHA-256 of the source: ${sha256}`,
  ].join('\n');
}
