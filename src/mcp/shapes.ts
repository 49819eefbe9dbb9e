/**
 * What is needed of the public files of a site (docs/data.md). A site may be another's, so that every file is checked before
 * it is used. What is not listed here is not read.
 */
import { z } from 'zod';
import { BELOW_WORK, expressionOf } from '../core/expression.ts';
import { SAID_FIELDS } from '../core/terms/note.ts';
import { oneLine } from './lines.ts';

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
/** The id of a document or of a former edition. Paths are made of it. */
const documentId = z.string().regex(new RegExp(String.raw`^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/${BELOW_WORK})?$`));
/** An address of the site, which was made complete as the file was read (site-addresses.ts). */
const address = z.string().regex(/^(?:\/|https?:\/\/)/);
/** An address elsewhere. */
const url = z.url({ protocol: /^https?$/, normalize: true });
const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** A BCP 47 tag. */
const tag = z.string().regex(/^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/);
/** Official words, character for character. Answers write each of their lines behind a ">". */
const words = z.string();
/** Anything else that a site says: names, labels, dates, glosses. It is one line, so that no line of an answer is the site's. */
const line = z.string().transform(oneLine);

/** What is said of a term. A site of another version of the engine may have only the gloss. */
const said = { ...Object.fromEntries(SAID_FIELDS.map((field) => [field, line.exactOptional()])), gloss: line };

/** `site.webmanifest` */
export const siteShape = z.object({ name: line, lang: tag });

/** `check/library.json` */
export const libraryShape = z.object({
  documents: z.array(
    z
      .object({ id: documentId, name: line, nameLanguage: tag, language: tag, edition: line.exactOptional() })
      .transform((one) => {
        const { current, edition } = expressionOf(one.id);
        return { ...one, current, isCurrent: edition === undefined };
      }),
  ),
  parts: z.int().min(0),
});

/** `check/words-<n>.json` */
export const wordIndexShape = z.record(z.string(), z.array(z.int().min(0)));

/** Whether a document or a passage is in force, in JSON files. */
const inForce = z
  .object({
    from: line.exactOptional(),
    to: line.exactOptional(),
    state: z.enum(['in-force', 'not-yet', 'repealed', 'expired', 'suspended']),
  })
  .exactOptional();

const blockShape = z.object({
  kind: line,
  id: slug.exactOptional(),
  label: line.exactOptional(),
  address: address.exactOptional(),
  number: line.exactOptional(),
  text: words,
  terms: z.array(z.object({ term: slug, form: line })).exactOptional(),
  inForce,
});

/** `document.json` */
export const documentShape = z.object({
  address,
  title: line,
  language: tag,
  authority: z.enum(['authentic', 'official', 'unofficial']).exactOptional(),
  translator: line.exactOptional(),
  publisher: line,
  published: line,
  sha256: hash,
  inForce,
  sections: z.array(
    z.object({ id: slug, label: line, address, heading: words.exactOptional(), blocks: z.array(blockShape) }),
  ),
});

/** `paragraphs.json` */
export const paragraphsShape = z.object({
  paragraphs: z.array(
    z.object({ id: slug, label: line, state: z.enum(['stands', 'moved', 'merged', 'withdrawn']), address }),
  ),
});

/** `passage.json` */
export const passageShape = z.object({
  id: slug,
  label: line,
  state: z.enum(['stands', 'merged', 'withdrawn']),
  inContext: address,
  withdrawn: line.exactOptional(),
  mergedInto: slug.exactOptional(),
  text: words.exactOptional(),
  citation: line.exactOptional(),
  terms: z
    .array(
      z.object({
        ...{ id: slug, label: line, ...said, address },
        definitions: z
          .array(z.object({ id: slug, label: line, address, introduction: words.exactOptional(), text: words }))
          .exactOptional(),
      }),
    )
    .exactOptional(),
  referredToBy: z
    .array(z.object({ document: documentId, id: slug, label: line, address, within: line.exactOptional() }))
    .exactOptional(),
});

/** `changes.json` */
export const changesShape = z.array(
  z.object({
    from: line,
    to: line,
    unchanged: z.array(slug),
    renumbered: z.array(slug),
    moved: z.array(slug),
    reworded: z.array(slug),
    new: z.array(slug),
    gone: z.array(slug),
  }),
);

const name = z.object({
  name: line,
  roman: line.exactOptional(),
  short: line.exactOptional(),
  shortRoman: line.exactOptional(),
});

/** What a sentence or a row of a note rests on. */
const grounds = {
  /** Ids of sources of the term. */
  sources: z.array(line),
  attested: z.array(z.object({ date: line, wording: line, address })).exactOptional(),
};

/** A part of a note. */
const notePart = z.object({
  id: slug,
  heading: line,
  sentences: z.array(z.object({ date: line.exactOptional(), text: line, ...grounds })),
  rows: z.array(z.object({ cells: z.record(z.string().transform(oneLine), line), ...grounds })).exactOptional(),
});

/** `terms/terms.json` */
export const termsShape = z.object({
  terms: z.array(
    z.object({
      id: slug,
      address,
      label: line,
      kind: line,
      names: z.record(tag, name),
      forms: z.union([z.array(line), z.record(tag, z.array(line))]),
      renderings: z.array(line),
      broader: slug.exactOptional(),
      see: z.array(slug),
      reviewed: line,
      ...said,
      sources: z.array(
        z.object({
          ...{ id: line.exactOptional(), title: line, publisher: line },
          ...{ date: line.exactOptional(), url: url.exactOptional() },
        }),
      ),
      // A site of an older version of the engine has no notes in this file.
      note: z.array(notePart).exactOptional(),
      count: z.int(),
    }),
  ),
});

/** `corpora/corpora.json` */
export const corporaShape = z.array(
  z.object({
    id: slug,
    address,
    title: line,
    lacks: line,
    texts: z.array(
      z.object({
        id: slug,
        address,
        title: line,
        issuer: line,
        date: line,
        url: url.exactOptional(),
        sha256: hash,
        consolidated: z.boolean(),
      }),
    ),
  }),
);

/** `wordings/wordings.json` */
export const wordingsShape = z.array(
  z.object({
    wording: words,
    language: tag,
    term: slug.nullable(),
    corpus: slug,
    count: z.int().nullable(),
    own: z.int().nullable(),
    first: slug.nullable(),
    last: slug.nullable(),
    texts: z.array(z.object({ text: slug, count: z.int(), own: z.int(), lines: z.array(z.union([z.int(), line])) })),
  }),
);

export type Listed = z.infer<typeof libraryShape>['documents'][number];
export type DocumentFile = z.infer<typeof documentShape>;
export type SectionFile = DocumentFile['sections'][number];
export type BlockFile = z.infer<typeof blockShape>;
export type ParagraphFile = z.infer<typeof paragraphsShape>['paragraphs'][number];
/** The page of a passage as data. */
export type PassageFile = z.infer<typeof passageShape>;
export type TermFile = z.infer<typeof termsShape>['terms'][number];
export type NotePartFile = z.infer<typeof notePart>;
export type WordingFile = z.infer<typeof wordingsShape>[number];
export type CorpusFile = z.infer<typeof corporaShape>[number];
