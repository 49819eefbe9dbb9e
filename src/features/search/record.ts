/**
 * The shape of a search record. index/make-records.ts makes records from the model, the build writes them into JSON
 * files, and client/ reads, compares and draws them.
 */
import { z } from 'zod';

/** Words in a text, and their other names. Each name is divided into words: `bowei`, `泊 位`. */
const namedSchema = z.strictObject({ forms: z.array(z.string()), names: z.array(z.string()) });

/** What every record has. */
const common = {
  /** The id of a block on its page, or of a term. */
  id: z.string(),
  /** What the record is called: a paragraph's "III.4", the label of a heading's section, or a term's name. */
  label: z.string(),
  /** The BCP 47 tag of its text. */
  language: z.string(),
  /** Its position in the reading order of all documents. */
  order: z.int(),
  /** The official text, or a term's gloss. */
  text: z.string(),
  /** The names of the terms in a text. For a term, its own names, which belong to no words of its gloss. */
  names: z.array(namedSchema),
};

const titled = {
  /** The BCP 47 tag of the title, if it differs from the language of the text. */
  language: z.string().optional(),
};

/** A block of official text. */
const textSchema = z.strictObject({
  kind: z.enum(['paragraph', 'heading', 'caption']),
  ...common,
  /** Its document, with a title if the library has several, because results must then say which one it is. */
  document: z.strictObject({ id: z.string(), title: z.string().optional(), ...titled }),
  section: z.strictObject({ slug: z.string(), title: z.string(), ...titled }),
});

/** A term. */
const termSchema = z.strictObject({
  kind: z.literal('term'),
  ...common,
  /** Its names in other languages as they are shown, by BCP 47 tag. */
  inOtherLanguages: z.record(z.string(), z.string()),
});

/** The schema of records that come from outside. */
export const recordSchema = z.discriminatedUnion('kind', [textSchema, termSchema]);

export type SearchRecord = z.infer<typeof recordSchema>;

/** A record of official text. */
export type TextRecord = z.infer<typeof textSchema>;

/** A record of a term. */
export type TermRecord = z.infer<typeof termSchema>;

/** Words of a text, and their other names. */
export type Named = z.infer<typeof namedSchema>;
