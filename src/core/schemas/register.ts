/** The fields of a document's `register.yaml`. */
import { z } from 'zod';
import { date, slug, text } from './fields.ts';
import { sources } from './sources.ts';

const passage = {
  /** Id of the paragraph or caption: `iii-4`. */
  paragraph: slug,
  /** The exact words, which occur only once in the paragraph; for a quotation, with its marks. */
  quote: text,
};

const statement = {
  ...passage,
  /**
   * The date to which the statement refers, if the text or a source gives it; for a quotation, the date when it was
   * said.
   */
  asOf: date.optional(),
  /** Our caution: what a reader should know before repeating the statement. */
  caution: text.optional(),
  /** The sources of the caution, and of anything else that the text does not say itself. */
  sources,
};

const ofTheDocument = {
  ...statement,
  /** Who says it, if the document reports somebody else's words. */
  by: text.optional(),
};

const waiver = z.strictObject({
  ...passage,
  /** Why these words need no entry. */
  reason: text,
});

/**
 * A document's register: statements that readers may want to repeat, and similar passages that were left out, with the
 * reason.
 */
export const registerSchema = z.strictObject({
  /** Who is speaking, if an entry does not name anybody. */
  by: text,
  /** A remark about the whole register, in our own words. */
  note: text.optional(),
  /** Numbers that the text gives. */
  figures: z
    .array(
      z.strictObject({
        ...ofTheDocument,
        /** The figure in brief, with the numerals of the quote: `190 → 29 items`. */
        figure: text,
      }),
    )
    .default([]),
  /** Quotations in the text, from a person or a document. */
  quotations: z
    .array(
      z.strictObject({
        ...statement,
        /** Who is quoted. */
        by: text,
        /** The occasion on which it was said. */
        occasion: text.optional(),
      }),
    )
    .default([]),
  /** Admissions: what the text grants against itself or those for whom it speaks. */
  admissions: z.array(z.strictObject(ofTheDocument)).default([]),
  /** Calls to action: what the text says must or should be done. */
  calls: z.array(z.strictObject(ofTheDocument)).default([]),
  /** Assertions of the text without a number, which readers may want to repeat with care. */
  claims: z.array(z.strictObject(ofTheDocument)).default([]),
  /** Passages whose numerals, quotation marks or wording need no entry. */
  waived: z
    .strictObject({
      /** Words with a numeral that is not a figure. */
      figures: z.array(waiver).default([]),
      /** Words in quotation marks that nobody said. */
      quotations: z.array(waiver).default([]),
      /** Sentences that are worded like a call to action but are not one. */
      calls: z.array(waiver).default([]),
    })
    .default({ figures: [], quotations: [], calls: [] }),
});

/** The data of a `register.yaml`. */
export type RegisterData = z.infer<typeof registerSchema>;
