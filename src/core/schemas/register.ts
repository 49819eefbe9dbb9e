/** What an editor may write in a document's `register.yaml`, field by field. */
import { z } from 'zod';
import { date, slug, text } from './fields.ts';
import { sourceSchema } from './term.ts';

const passage = {
  /** Id of the paragraph or caption: `iii-4`. */
  paragraph: slug,
  /** The exact words, which stand there once; a quotation with its marks. */
  quote: text,
};

const statement = {
  ...passage,
  /** As of when it is said, where the text or a source gives that; of a quotation, when it was said. */
  asOf: date.optional(),
  /** Our caution: what a reader should know before repeating it. */
  caution: text.optional(),
  /** What the caution, and whatever else the text does not say itself, rests on. */
  sources: z.array(sourceSchema).default([]),
};

const ofTheDocument = {
  ...statement,
  /** Who says it, where the document passes on what another says. */
  by: text.optional(),
};

const waiver = z.strictObject({
  ...passage,
  /** Why what the words hold needs no entry. */
  reason: text,
});

/** A document's register: what it states that readers may repeat, and what of the kind is left out and why. */
export const registerSchema = z.strictObject({
  /** Who speaks where an entry names nobody. */
  by: text,
  /** What holds of the whole register, in our words. */
  note: text.optional(),
  /** What the text gives as a number. */
  figures: z
    .array(
      z.strictObject({
        ...ofTheDocument,
        /** The figure in short, with the numerals of the quote: `190 → 29 items`. */
        figure: text,
      }),
    )
    .default([]),
  /** What the text quotes from a person or a document. */
  quotations: z
    .array(
      z.strictObject({
        ...statement,
        /** Who is quoted. */
        by: text,
        /** On what occasion it was said. */
        occasion: text.optional(),
      }),
    )
    .default([]),
  /** Calls to action: what the text says must or should be done. */
  calls: z.array(z.strictObject(ofTheDocument)).default([]),
  /** What the text asserts without a number, and readers may want to repeat with care. */
  claims: z.array(z.strictObject(ofTheDocument)).default([]),
  /** Passages whose numerals, quotation marks or wording make no entry. */
  waived: z
    .strictObject({
      /** Words with a numeral that gives no figure. */
      figures: z.array(waiver).default([]),
      /** Words in quotation marks that nobody has said. */
      quotations: z.array(waiver).default([]),
      /** Sentences worded like a call that make none. */
      calls: z.array(waiver).default([]),
    })
    .default({ figures: [], quotations: [], calls: [] }),
});

/** What a `register.yaml` says. */
export type RegisterData = z.infer<typeof registerSchema>;
