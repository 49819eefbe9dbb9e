/**
 * The one shape of a search record: made from the model by index/make-records.ts, put into the index and taken out of it
 * by packing.ts, compared and drawn in client/.
 */
import { z } from 'zod';

/** Words as they stand in a text, and the other names they go by, each in words: `bowei`, `泊 位`. */
const namedSchema = z.strictObject({ forms: z.array(z.string()), names: z.array(z.string()) });

/** What every record has. */
const common = {
  /** Id of a block on its page, or of a term. */
  id: z.string(),
  /** What it is called: a paragraph's "III.4", the label of a heading's section, a term's name. */
  label: z.string(),
  /** BCP 47 tag of its text. */
  language: z.string(),
  /** Place in the order of reading, through all documents. */
  order: z.int(),
  /** The official text, or a term's gloss. */
  text: z.string(),
  /** Names of the terms in a text; those of a term itself, which stand for no words of its gloss. */
  names: z.array(namedSchema),
};

/** What goes with a title. */
const titled = {
  /** BCP 47 tag of the title, where it is not in the language of the text. */
  language: z.string().optional(),
};

/** A block of official text. */
const textSchema = z.strictObject({
  kind: z.enum(['paragraph', 'heading', 'caption']),
  ...common,
  /** Its document; with a title where the library has others, and results must say which. */
  document: z.strictObject({ id: z.string(), title: z.string().optional(), ...titled }),
  section: z.strictObject({ slug: z.string(), title: z.string(), ...titled }),
});

/** A term. */
const termSchema = z.strictObject({
  kind: z.literal('term'),
  ...common,
  /** Its name in other languages, by BCP 47 tag, as it is shown. */
  inOtherLanguages: z.record(z.string(), z.string()),
});

/** A record, as one that is read from outside must be. */
export const recordSchema = z.discriminatedUnion('kind', [textSchema, termSchema]);

/** A record. */
export type SearchRecord = z.infer<typeof recordSchema>;

/** A record of official text. */
export type TextRecord = z.infer<typeof textSchema>;

/** A record of a term. */
export type TermRecord = z.infer<typeof termSchema>;

/** Words of a text, and the other names they go by. */
export type Named = z.infer<typeof namedSchema>;
