/**
 * The fields of `pairs.yaml` in the folder of a version in another language: which of its passages and of those of its original
 * belong together. `npm run pairs` writes it, and an editor corrects it.
 */
import { z } from 'zod';
import { slug } from './fields.ts';

/** How it is known that passages belong together, the surest way first. */
export const WAYS = ['by hand', 'id', 'number', 'definition', 'length'] as const;

/** An id of a passage, or a list of ids in the order of the text. */
const ids = z
  .union([slug, z.array(slug)], { error: 'expected the id of a passage, or a list of ids, which may be empty: []' })
  .transform((one) => (typeof one === 'string' ? [one] : one));

/** Which passages belong together, each named once. */
export const pairsSchema = z.strictObject({
  /** The pairs, in the order of the original. */
  pairs: z.array(
    z
      .strictObject({
        /** The id of a passage of the original, or a list of ids. An empty list: the version alone has this passage. */
        original: ids,
        /** The id of a passage of the version, or a list of ids. An empty list: the original alone has this passage. */
        version: ids,
        /** How it is known: `number`, `definition`, `id` of the publisher's own file, `length`, or `by hand`, which stays. */
        by: z.enum(WAYS),
        /** The hash of the words that were paired, twelve hexadecimal digits. If they change, the pair is looked for again. */
        words: z
          .string()
          .regex(/^[0-9a-f]{12}$/, { error: 'expected twelve hexadecimal digits, in quotation marks' })
          .optional(),
      })
      .superRefine(({ original, version, by }, context) => {
        if (original.length > 0 && version.length > 0) return;
        if (by === 'by hand' && original.length + version.length > 0) return;
        context.addIssue({
          code: 'custom',
          message:
            'found no id on a side, expected one on each. If a passage has no counterpart, write "by: by hand" and an empty list on the other side',
        });
      }),
  ),
  /** The passages for which no counterpart was found. */
  none: z
    .strictObject({
      /** Ids of passages of the original. */
      original: z.array(slug).default([]),
      /** Ids of passages of the version. */
      version: z.array(slug).default([]),
    })
    .prefault({}),
});

/** The data of a `pairs.yaml`. */
export type PairsData = z.infer<typeof pairsSchema>;
