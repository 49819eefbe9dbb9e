/** What an editor may write in a document's `register.yaml`, field by field. */
import { z } from 'zod';
import { date, slug, text } from './fields.ts';

const passage = {
  /** Id of the paragraph or caption: `iii-4`. */
  paragraph: slug,
  /** The exact words, which stand there once; a quotation with its marks. */
  quote: text,
};

const statement = {
  ...passage,
  /** As of when it is said, where the text gives that. */
  asOf: date.optional(),
  /** Our caution: what a reader should know before repeating it. */
  caution: text.optional(),
};

const waiver = z.strictObject({
  ...passage,
  /** Why what the words hold needs no entry. */
  reason: text,
});

/** A document's register: its figures, quotations and commitments, and what of the kind is left out and why. */
export const registerSchema = z.strictObject({
  /** Who speaks where an entry names nobody. */
  by: text,
  /** What holds of the whole register, in our words. */
  note: text.optional(),
  /** What the text gives as a number. */
  figures: z
    .array(
      z.strictObject({
        ...statement,
        /** The figure in short, with the numerals of the quote: `190 → 29 items`. */
        figure: text,
        /** Who says it, where the document passes on another's figure. */
        by: text.optional(),
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
      }),
    )
    .default([]),
  /** What the text says must or should be done. */
  commitments: z
    .array(
      z.strictObject({
        ...statement,
        /** Who says it, where the document passes on what another says. */
        by: text.optional(),
      }),
    )
    .default([]),
  /** Passages whose numerals, quotation marks or wording make no entry. */
  waived: z
    .strictObject({
      figures: z.array(waiver).default([]),
      quotations: z.array(waiver).default([]),
      commitments: z.array(waiver).default([]),
    })
    .default({ figures: [], quotations: [], commitments: [] }),
});

/** What a `register.yaml` says. */
export type RegisterData = z.infer<typeof registerSchema>;
