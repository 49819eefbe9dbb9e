/**
 * What is needed of the public files of a site (docs/data.md). A site may be another's, so that every file is checked before
 * it is used. What is not listed here is not read.
 */
import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
/** The id of a document or of a former edition. Paths are made of it. */
const documentId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/@\d{4}-\d{2}-\d{2})?$/);
const address = z.string().regex(/^(?:\/|https?:\/\/)/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const text = z.string();

/** `site.webmanifest` */
export const siteShape = z.object({ name: text, lang: text });

/** `check/library.json` */
export const libraryShape = z.object({
  documents: z.array(
    z.object({ id: documentId, name: text, nameLanguage: text, language: text, edition: text.exactOptional() }),
  ),
  parts: z.int().min(0),
});

/** `check/words-<n>.json` */
export const wordIndexShape = z.record(text, z.array(z.int().min(0)));

const blockShape = z.object({
  kind: text,
  id: slug.exactOptional(),
  label: text.exactOptional(),
  address: address.exactOptional(),
  number: text.exactOptional(),
  text,
  terms: z.array(z.object({ term: slug, form: text })).exactOptional(),
});

/** `document.json` */
export const documentShape = z.object({
  address,
  title: text,
  language: text,
  publisher: text,
  published: text,
  url: text,
  editions: z.array(z.object({ date: text, isCurrent: z.boolean() })).exactOptional(),
  sha256: hash,
  sections: z.array(
    z.object({ id: slug, label: text, address, heading: text.exactOptional(), blocks: z.array(blockShape) }),
  ),
});

/** `paragraphs.json` */
export const paragraphsShape = z.object({
  paragraphs: z.array(
    z.object({ id: slug, label: text, state: z.enum(['stands', 'moved', 'merged', 'withdrawn']), address }),
  ),
});

/** `passage.json` */
export const passageShape = z.object({
  id: slug,
  label: text,
  state: z.enum(['stands', 'merged', 'withdrawn']),
  inContext: address,
  withdrawn: text.exactOptional(),
  mergedInto: slug.exactOptional(),
  text: text.exactOptional(),
  citation: text.exactOptional(),
  terms: z.array(z.object({ id: slug, label: text, gloss: text, address })).exactOptional(),
});

/** `changes.json` */
export const changesShape = z.array(
  z.object({
    from: text,
    to: text,
    unchanged: z.array(slug),
    renumbered: z.array(slug),
    moved: z.array(slug),
    reworded: z.array(slug),
    new: z.array(slug),
    gone: z.array(slug),
  }),
);

const name = z.object({
  name: text,
  roman: text.exactOptional(),
  short: text.exactOptional(),
  shortRoman: text.exactOptional(),
});

/** `terms/terms.json` */
export const termsShape = z.object({
  terms: z.array(
    z.object({
      id: slug,
      address,
      label: text,
      kind: text,
      names: z.record(text, name),
      forms: z.union([z.array(text), z.record(text, z.array(text))]),
      renderings: z.array(text),
      broader: slug.exactOptional(),
      see: z.array(slug),
      reviewed: text,
      gloss: text,
      sources: z.array(
        z.object({ title: text, publisher: text, date: text.exactOptional(), url: text.exactOptional() }),
      ),
      count: z.int(),
    }),
  ),
});

/** `corpora/corpora.json` */
export const corporaShape = z.array(
  z.object({
    id: slug,
    address,
    title: text,
    lacks: text,
    texts: z.array(
      z.object({
        id: slug,
        address,
        title: text,
        issuer: text,
        date: text,
        url: text.exactOptional(),
        sha256: hash,
        consolidated: z.boolean(),
      }),
    ),
  }),
);

/** `wordings/wordings.json` */
export const wordingsShape = z.array(
  z.object({
    wording: text,
    language: text,
    term: slug.nullable(),
    corpus: slug,
    count: z.int().nullable(),
    own: z.int().nullable(),
    first: text.nullable(),
    last: text.nullable(),
    texts: z.array(z.object({ text, count: z.int(), own: z.int(), lines: z.array(z.union([z.int(), z.string()])) })),
  }),
);

export type Listed = z.infer<typeof libraryShape>['documents'][number];
export type DocumentFile = z.infer<typeof documentShape>;
export type SectionFile = DocumentFile['sections'][number];
export type BlockFile = z.infer<typeof blockShape>;
export type ParagraphFile = z.infer<typeof paragraphsShape>['paragraphs'][number];
export type TermFile = z.infer<typeof termsShape>['terms'][number];
export type WordingFile = z.infer<typeof wordingsShape>[number];
export type CorpusFile = z.infer<typeof corporaShape>[number];
