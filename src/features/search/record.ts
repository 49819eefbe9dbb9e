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

/** A document, with a title if the library has several, because results must then say which one it is. */
const documentSchema = z.strictObject({ id: z.string(), title: z.string().optional(), ...titled });

const sectionSchema = z.strictObject({ slug: z.string(), title: z.string(), ...titled });

/** A block of official text, or a section with its heading. */
const textSchema = z.strictObject({
  kind: z.enum(['paragraph', 'heading', 'caption', 'section']),
  ...common,
  /** The numbers that lead to it, if it has an address that readers may type (core/references/typed.ts). */
  paths: z.array(z.string()).optional(),
  /** That it is in force, if that is said of it, or of what it is in. */
  isInForce: z.literal(true).optional(),
  /** The address of the same in each other language, below the site's base, if its document is there in several. */
  inLanguages: z.record(z.string(), z.string()).optional(),
  document: documentSchema,
  section: sectionSchema,
});

/** A term. */
const termSchema = z.strictObject({
  kind: z.literal('term'),
  ...common,
  /** Its names in other languages as they are shown, by BCP 47 tag. */
  inOtherLanguages: z.record(z.string(), z.string()),
});

/** A part of a term's note, or the list of its sources. Its id is a fragment of the term's page. */
const noteSchema = z.strictObject({
  kind: z.literal('note'),
  ...common,
  /** The id of the term, whose label is the record's. */
  term: z.string(),
  /** The heading of the part. */
  heading: z.string(),
});

/** An entry of a document's register. Its id is a fragment of the register's page; its text is what we say of it. */
const statementSchema = z.strictObject({
  kind: z.literal('statement'),
  ...common,
  document: documentSchema,
});

/** The schema of records that come from outside. */
export const recordSchema = z.discriminatedUnion('kind', [textSchema, termSchema, noteSchema, statementSchema]);

export type SearchRecord = z.infer<typeof recordSchema>;

/** A record of official text. */
export type TextRecord = z.infer<typeof textSchema>;

/** A record of a term. */
export type TermRecord = z.infer<typeof termSchema>;

/** A record of what we say: a part of a note, or an entry of a register. */
export type NoteRecord = z.infer<typeof noteSchema> | z.infer<typeof statementSchema>;

/** Words of a text, and their other names. */
export type Named = z.infer<typeof namedSchema>;
