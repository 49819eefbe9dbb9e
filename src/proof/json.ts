/** Reads the JSON files of the site, which say the same of documents, passages and terms as its pages do. */
import { z } from 'zod';
import { blockOf, type Detail, plain } from './details.ts';

/** What a JSON file says. */
export interface JsonReading {
  readonly details: readonly Detail[];
  /** The words at each place of a term. */
  readonly wordings: readonly { readonly term: string; readonly words: string }[];
}

/** A kind of JSON file: reads one of a document, or of the block with this id. */
export type JsonReader = (content: unknown, document: string, id: string) => JsonReading;

const text = z.string();

/** Fields of a document that several files have. */
const about = { title: text, language: text, publisher: text, published: text };

const aboutDetails = (of: string, given: z.infer<z.ZodObject<typeof about>>): Detail[] => [
  { kind: 'title', of, given: given.title },
  { kind: 'language', of, given: given.language },
  { kind: 'publisher', of, given: given.publisher },
  { kind: 'published', of, given: given.published },
];

const passageShape = z.object({
  id: text,
  label: text,
  address: text,
  inContext: text,
  document: z.object({ ...about, id: text, direction: text }),
  section: z.object({ name: text }),
  text,
  citation: text,
  terms: z.array(z.object({ id: text, label: text, gloss: text })),
  previous: text.optional(),
  next: text.optional(),
});

/** The block whose address ends as a pattern says; before it is the document or the former edition. */
function placeAt(address: string, end: RegExp): string {
  const home = /[^/]+(?:\/@[^/]+)?$/.exec(address.replace(end, ''))?.[0] ?? '';
  return blockOf(home, end.exec(address)?.[1] ?? '');
}

/** `passage.json` */
export const readPassage: JsonReader = (content, document, id) => {
  const passage = passageShape.parse(content);
  const of = blockOf(document, id);
  const beside = [passage.previous, passage.next].flatMap((address) => address?.split('/').at(-2) ?? []);
  return {
    wordings: [],
    details: [
      ...aboutDetails(document, passage.document),
      { kind: 'direction', of: document, given: passage.document.direction },
      { kind: 'place', of, given: blockOf(passage.document.id, passage.id) },
      { kind: 'place', of, given: placeAt(passage.address, /\/p\/([^/]+)\/$/) },
      {
        kind: 'place',
        of,
        given: placeAt(passage.inContext, /\/[^/]+\/#([^/]+)$/),
      },
      { kind: 'label', of, given: passage.label },
      { kind: 'heading', of, given: `${passage.label} · ${passage.section.name}` },
      { kind: 'words', of, given: passage.text },
      { kind: 'citation', of, given: passage.citation },
      { kind: 'terms', of, given: passage.terms.map((term) => term.id).join(', ') },
      { kind: 'beside', of, given: beside.map((other) => blockOf(document, other)).join(', ') },
      ...passage.terms.flatMap((term) => termDetails(term)),
    ],
  };
};

const termShape = z.object({ id: text, label: text, gloss: text });

const termDetails = ({ id, label, gloss }: z.infer<typeof termShape>): Detail[] => [
  { kind: 'term', of: id, given: label },
  { kind: 'gloss', of: id, given: gloss },
];

const placeShape = { term: text, form: text, start: z.number(), end: z.number() };

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
          terms: z.array(z.object(placeShape)).optional(),
        }),
      ),
    }),
  ),
});

/** `document.json` */
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
      ...blocks.flatMap(({ id, label, text: words, terms = [] }): Detail[] => {
        if (id === undefined || label === undefined) return [];
        const of = blockOf(document, id);
        return [
          { kind: 'words', of, given: words },
          { kind: 'label', of, given: label },
          { kind: 'terms', of, given: [...new Set(terms.map(({ term }) => term))].join(', '), decides: true },
        ];
      }),
    ],
  };
};

const paragraphsShape = z.object({
  paragraphs: z.array(z.object({ id: text, label: text, state: text, sha256: text.optional() })),
});

/** `paragraphs.json` */
export const readParagraphs: JsonReader = (content, document) => ({
  wordings: [],
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
  terms: z.array(
    z.object({
      id: text,
      places: z.array(z.object({ ...placeShape, block: text.optional(), label: text.optional() })),
    }),
  ),
});

/** `terms.json` of a document */
export const readPlaces: JsonReader = (content, document) => {
  const { terms } = placesShape.parse(content);
  return {
    wordings: [],
    details: terms.flatMap(({ id, places }): Detail[] => {
      const named = places.flatMap(({ block, label }) =>
        block === undefined || label === undefined ? [] : [{ block: blockOf(document, block), label }],
      );
      return [
        {
          kind: 'places',
          of: `${id} in ${document}`,
          given: named.map(({ block }) => block).join(', '),
          decides: true,
        },
        ...named.map(({ block, label }): Detail => ({ kind: 'label', of: block, given: label })),
      ];
    }),
  };
};

const citationsShape = z.array(z.object({ blocks: z.record(text, z.object({ text })) }));

/** `citations.json`: the first style is the one that pages show. Every citation names the label of its passage. */
export const readCitations: JsonReader = (content, document) => ({
  wordings: [],
  details: citationsShape.parse(content).flatMap(({ blocks }, style) =>
    Object.entries(blocks).flatMap(([id, { text: given }]): Detail[] => {
      const of = blockOf(document, id);
      return [
        { kind: 'label', of, given, part: 'whole within it' },
        ...(style === 0 ? [{ kind: 'citation', of, given, decides: true } as const] : []),
      ];
    }),
  ),
});

const citingShape = z.object({ styles: z.tuple([z.object({ place: z.object({ text }) })], z.unknown()) });

/** `citing.json`, from which the copy menu makes the citation of any passage: what is before and after the place in this one's. */
export const readCiting: JsonReader = (content, document, id) => {
  const [before = '', after = ''] = citingShape.parse(content).styles[0].place.text.split('{place}');
  const of = blockOf(document, id);
  return {
    wordings: [],
    details: [
      { kind: 'citation', of, given: before, part: 'start' },
      { kind: 'citation', of, given: after, part: 'middle' },
    ],
  };
};

/** `terms/terms.json`: all terms */
export const readGlossary: JsonReader = (content) => ({
  wordings: [],
  details: z
    .object({ terms: z.array(termShape) })
    .parse(content)
    .terms.flatMap(termDetails),
});

const oembedShape = z.object({ title: text, author_name: text, html: text, thumbnail_url: text });

/** The oEmbed of a passage */
export const readOembed: JsonReader = (content, document, id) => {
  const { title, author_name: publisher, html, thumbnail_url: picture } = oembedShape.parse(content);
  const of = blockOf(document, id);
  const [, framed = ''] = /<iframe src="([^"]*\/p\/[^/"]+\/)#/.exec(html) ?? [];
  return {
    wordings: [],
    details: [
      { kind: 'previewed', of, given: title },
      { kind: 'publisher', of: document, given: publisher },
      { kind: 'place', of, given: placeAt(framed, /\/p\/([^/]+)\/$/) },
      { kind: 'picture', of, given: picture, part: 'whole at its end' },
    ],
  };
};
