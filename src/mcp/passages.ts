/** Official words with their place and their source, as every tool returns them. */
import { z } from 'zod';
import type { LibraryDocument } from './library.ts';
import { quoted } from './lines.ts';
import type { BlockFile, SectionFile } from './shapes.ts';

/** A passage in an answer. */
export const passageAnswer = z.object({
  words: z.string().describe('The official words, character for character. Quote these and nothing else.'),
  label: z.string().describe('How the passage is cited; empty for the title of the document.'),
  address: z.string().describe('Where the words stand. Give it beside every quotation.'),
  id: z.string().optional().describe('The id of the passage within its document; a heading has none.'),
  number: z.string().optional().describe('The official number that is drawn before the words and is none of them.'),
  document: z.string().describe('The id of the document or of its former edition.'),
  title: z.string(),
  publisher: z.string(),
  language: z.string().describe('BCP 47 tag of the words.'),
  authority: z
    .enum(['authentic', 'official', 'unofficial'])
    .exactOptional()
    .describe('How binding the words are, if they are of a version in another language.'),
  translator: z.string().exactOptional().describe('Who translated them.'),
  edition: z.string().describe('The date of this edition: the day of publication, as precise as it is known.'),
  isCurrent: z.boolean().describe('Whether this is the current edition of the document.'),
  sha256: z.string().describe('SHA-256 of the official text as it was received, which is published as source.txt.'),
});

export type PassageAnswer = z.infer<typeof passageAnswer>;

/** A section with one of its blocks, or with its heading only. */
export interface LibraryPlace {
  readonly section: SectionFile;
  readonly block?: BlockFile | undefined;
}

/** Returns a passage, a heading, or the title of a document, as answers give it. */
export function passageAt(document: LibraryDocument, place?: LibraryPlace): PassageAnswer {
  const { id, title, publisher, language, authority, translator, published, isCurrent, sha256 } = document;
  const { section, block } = place ?? {};
  return {
    words: block?.text ?? (section === undefined ? title : (section.heading ?? '')),
    label: block?.label ?? section?.label ?? '',
    address: block?.address ?? section?.address ?? document.address,
    ...(block?.id === undefined ? {} : { id: block.id }),
    ...(block?.number === undefined ? {} : { number: block.number }),
    ...{ document: id, title, publisher, language, edition: published, isCurrent, sha256 },
    ...(authority === undefined ? {} : { authority }),
    ...(translator === undefined ? {} : { translator }),
  };
}

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

/**
 * Writes a passage for a model to read. Every line of official words begins with ">", so that nothing in them can be
 * taken for ours.
 */
export function describePassage(passage: PassageAnswer): string {
  const { words, label, address, title, publisher, edition, isCurrent, sha256, authority, translator } = passage;
  return [
    `Place: ${label === '' ? '' : `${label}, `}${title} (${publisher}), edition of ${edition}${isCurrent ? '' : ', which is no longer current'}`,
    ...(authority === 'authentic' ? ['A version in another language, as binding as the original'] : []),
    ...(translator === undefined ? [] : [`A translation (${authority ?? ''}) by ${translator}, not the original`]),
    address,
    `SHA-256 of the source: ${sha256}`,
    ...quoted(words),
  ].join('\n');
}
