/** Reads the JSON files of the site, which say the same of documents, passages and terms as its pages do. */
import { z } from 'zod';
import { allWithin, blockOf, type Detail, plain } from './details.ts';
import { forceDetail, inForceShape } from './force.ts';
import { previewDetails } from './titles.ts';

/** What a JSON file says. */
export interface JsonReading {
  readonly details: readonly Detail[];
  /** The words at each place of a term, if it gives places. */
  readonly wordings?: readonly { readonly term: string; readonly words: string }[];
}

/** A kind of JSON file: reads one of a document, or of the block with this id. */
export type JsonReader = (content: unknown, document: string, id: string) => JsonReading;

const text = z.string();

/** Fields of a document that several files have. */
const about = { title: text, language: text, publisher: text, published: text, inForce: inForceShape };

const aboutDetails = (of: string, given: z.infer<z.ZodObject<typeof about>>): Detail[] => [
  { kind: 'title', of, given: given.title },
  { kind: 'language', of, given: given.language },
  { kind: 'publisher', of, given: given.publisher },
  { kind: 'published', of, given: given.published },
  forceDetail(of, given.inForce),
];

const termShape = z.object({ id: text, label: text, gloss: text });

const termDetails = ({ id, label, gloss }: z.infer<typeof termShape>): Detail[] => [
  { kind: 'term', of: id, given: label },
  { kind: 'gloss', of: id, given: gloss },
];

const passageShape = z.object({
  id: text,
  label: text,
  address: text,
  inContext: text,
  inForce: inForceShape,
  document: z.object({ ...about, id: text }),
  section: z.object({ id: text, name: text }),
  text,
  citation: text,
  terms: z.array(termShape),
});

/** The block whose address ends as a pattern says; before it is the document or the former edition. */
function placeAt(address: string, end: RegExp): string {
  const home = /[^/]+(?:\/@[^/]+)*$/.exec(address.replace(end, ''))?.[0] ?? '';
  return blockOf(home, end.exec(address)?.[1] ?? '');
}

/** `passage.json` */
export const readPassage: JsonReader = (content, document, id) => {
  const passage = passageShape.parse(content);
  const of = blockOf(document, id);
  return {
    details: [
      ...aboutDetails(document, passage.document),
      { kind: 'place', of, given: blockOf(passage.document.id, passage.id) },
      { kind: 'place', of, given: placeAt(passage.address, /\/p\/([^/]+)\/$/) },
      { kind: 'place', of, given: placeAt(passage.inContext, /\/[^/]+\/#([^/]+)$/) },
      { kind: 'label', of, given: passage.label },
      { kind: 'section', of: `${document}/${passage.section.id}/`, given: passage.section.name },
      { kind: 'words', of, given: passage.text },
      forceDetail(of, passage.inForce),
      ...allWithin(passage.citation, [{ kind: 'label', of }]),
      ...passage.terms.flatMap(termDetails),
    ],
  };
};

const documentShape = z.object({
  ...about,
  sections: z.array(
    z.object({
      id: text,
      label: text,
      heading: text.optional(),
      blocks: z.array(
        z.object({
          id: text.optional(),
          label: text.optional(),
          text,
          inForce: inForceShape,
          terms: z.array(z.object({ term: text, start: z.number(), end: z.number() })).optional(),
        }),
      ),
    }),
  ),
});

/** The labels of blocks; some have none. */
const labelsOf = (
  document: string,
  blocks: readonly { readonly id?: string | undefined; readonly label?: string | undefined }[],
): Detail[] =>
  blocks.flatMap(({ id, label }) =>
    id === undefined || label === undefined ? [] : [{ kind: 'label', of: blockOf(document, id), given: label }],
  );

/** `document.json`. Its words are held against the source as those of other files with the whole text (downloads/). */
export const readDocument: JsonReader = (content, document) => {
  const { sections, ...fields } = documentShape.parse(content);
  const blocks = sections.flatMap((section) => section.blocks);
  return {
    wordings: blocks.flatMap((block) =>
      (block.terms ?? []).map(({ term, start, end }) => ({ term, words: block.text.slice(start, end) })),
    ),
    details: [
      ...aboutDetails(document, fields),
      ...sections.flatMap(({ id, label, heading }): Detail[] => [
        { kind: 'sectionLabel', of: `${document}/${id}/`, given: label },
        ...(heading === undefined
          ? []
          : [{ kind: 'section', of: `${document}/${id}/`, given: plain(heading) } as const]),
      ]),
      ...labelsOf(document, blocks),
      ...blocks.flatMap(({ id, label, inForce }) =>
        id === undefined || label === undefined ? [] : [forceDetail(blockOf(document, id), inForce)],
      ),
    ],
  };
};

const paragraphsShape = z.object({
  paragraphs: z.array(z.object({ id: text, label: text, state: text, sha256: text.optional() })),
});

/** `paragraphs.json` */
export const readParagraphs: JsonReader = (content, document) => ({
  details: paragraphsShape.parse(content).paragraphs.flatMap(({ id, label, state, sha256 = '' }): Detail[] => {
    const of = blockOf(document, id);
    const standing = [
      { kind: 'label', of, given: label },
      { kind: 'hash', of, given: sha256 },
    ] as const;
    return state === 'stands' ? [...standing] : [];
  }),
});

const placesShape = z.object({
  terms: z.array(z.object({ places: z.array(z.object({ block: text.optional(), label: text.optional() })) })),
});

/** `terms.json` of a document */
export const readPlaces: JsonReader = (content, document) => ({
  details: placesShape.parse(content).terms.flatMap(({ places }) =>
    labelsOf(
      document,
      places.map(({ block, label }) => ({ id: block, label })),
    ),
  ),
});

const citationsShape = z.array(z.object({ blocks: z.record(text, z.object({ text })) }));

/** `citations.json`: in every style, a citation has the label of its passage. */
export const readCitations: JsonReader = (content, document) => ({
  details: citationsShape
    .parse(content)
    .flatMap(({ blocks }) =>
      Object.entries(blocks).flatMap(([id, { text: given }]) =>
        allWithin(given, [{ kind: 'label', of: blockOf(document, id) }]),
      ),
    ),
});

/** `terms/terms.json`: all terms */
export const readGlossary: JsonReader = (content) => ({
  details: z
    .object({ terms: z.array(termShape) })
    .parse(content)
    .terms.flatMap(termDetails),
});

const oembedShape = z.object({ title: text, author_name: text, html: text });

/** The oEmbed of a passage */
export const readOembed: JsonReader = (content, document, id) => {
  const { title, author_name: publisher, html } = oembedShape.parse(content);
  const [, framed = ''] = /<iframe src="([^"]*\/p\/[^/"]+\/)#/.exec(html) ?? [];
  return {
    details: [
      ...previewDetails(title, document, id),
      { kind: 'publisher', of: document, given: publisher },
      { kind: 'place', of: blockOf(document, id), given: placeAt(framed, /\/p\/([^/]+)\/$/) },
    ],
  };
};
