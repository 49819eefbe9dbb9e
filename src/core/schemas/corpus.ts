/** The fields of a reference corpus, `corpus.yaml`: which texts it holds, and what is known of them. */
import { z } from 'zod';
import { language, pastDate, slug, text, url } from './fields.ts';

/** Where a text was read. */
const copySchema = z.strictObject({
  /** Its web address. */
  url,
  /** Where in it the text is, if it holds more: a line, a title. */
  key: text.optional(),
});

/** A text that is read where it lies and never published here. */
const textSchema = z.strictObject({
  /** Its id, which is the name of its file without `.txt`. */
  id: slug,
  /** Its title, in its own language. */
  title: text,
  /** Its title in the publication's language, if that is another. */
  label: text.optional(),
  /** Who issued it. */
  issuer: text,
  /** Id of its kind, which is one of those above. */
  kind: slug,
  /** Its date: the day on which it was given, adopted or last changed. */
  date: pastDate,
  /** Where the date comes from, if that is in doubt. */
  dateBasis: text.optional(),
  /** Where we read it; if there are several copies, the one that is counted comes first. */
  copies: z.array(copySchema).default([]),
  /** How its copies were compared. */
  collation: text.optional(),
  /** Its length in characters (Unicode code points), without line breaks. */
  characters: z.int({ error: 'expected a whole number' }).positive({ error: 'expected a number above 0' }),
  /** SHA-256 of its file, in hexadecimal. */
  sha256: z
    .string({ error: 'expected the SHA-256 of the file' })
    .regex(/^[0-9a-f]{64}$/, { error: 'expected a SHA-256, 64 digits from 0 to f' }),
  /** `true` for an edition that carries older words under a later date: it is never the first to say something. */
  consolidated: z.boolean().default(false),
  /** Whether its letters are sound, what is missing, and other doubts, in whole sentences. */
  notes: text.optional(),
});

/** A document of this publication, which every build counts by itself. */
const ownTextSchema = z.strictObject({
  /** Id of the document. */
  document: slug,
});

/** A reference corpus: a closed set of texts in which wordings are counted. */
export const corpusSchema = z
  .strictObject({
    /** Its name, in the publication's language. */
    title: text,
    /** BCP 47 tag of the language of its texts. Its documents may have others. */
    language,
    /** What it holds, in whole sentences. */
    holds: text,
    /** What it lacks, in whole sentences: this stands wherever an answer of the corpus does. */
    lacks: text,
    /** On which terms its texts may be used, in whole sentences. */
    use: text.optional(),
    /** The kinds of text, in the order in which pages show them. */
    kinds: z
      .array(
        z.strictObject({
          /** Its id, by which texts name it. */
          id: slug,
          /** What such texts are called, in the publication's language: "Reports". */
          label: text,
        }),
      )
      .min(1, { error: 'expected at least one kind' }),
    /** Its texts, and the publication's documents that are counted beside them. */
    texts: z.array(z.union([textSchema, ownTextSchema])).min(1, { error: 'expected at least one text' }),
  })
  .superRefine(({ kinds, texts }, context) => {
    const report = (path: PropertyKey[], message: string) => {
      context.addIssue({ code: 'custom', path, message });
    };
    const known = new Set<string>();
    for (const [index, { id }] of kinds.entries()) {
      if (known.has(id))
        report(['kinds', index, 'id'], `found "${id}" a second time, expected every kind once. Remove one of the two`);
      known.add(id);
    }
    const seen = new Set<string>();
    for (const [index, one] of texts.entries()) {
      const [field, id] = 'document' in one ? ['document', one.document] : ['id', one.id];
      if (seen.has(id))
        report(
          ['texts', index, field],
          `found "${id}" a second time, expected every text once. Rename one of the two, or remove it`,
        );
      seen.add(id);
      if (!('document' in one) && !known.has(one.kind))
        report(
          ['texts', index, 'kind'],
          `found "${one.kind}", expected one of the kinds above: ${[...known].join(', ')}. Correct it, or list the kind`,
        );
    }
  });

/** The data of a `corpus.yaml`. */
export type CorpusData = z.infer<typeof corpusSchema>;

/** A text of a corpus that is no document of the publication. */
export type CorpusTextData = z.infer<typeof textSchema>;
