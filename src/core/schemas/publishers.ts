/** The fields of `publishers.yaml`: the publishers of the sources, and the kind of their publications. */
import { z } from 'zod';
import { text } from './fields.ts';

/**
 * The relation of a source to the statement that cites it: the issuing body's own words (*issuer*), a public copy of
 * them (*copy*), a news report (*press*), a reference work (*reference*), or the words of somebody who interprets or
 * judges (*reader*).
 */
export const sourceKinds = ['issuer', 'copy', 'press', 'reference', 'reader'] as const;

/** The kind of a source. */
export type SourceKind = (typeof sourceKinds)[number];

/** The table of publishers. */
export const publishersSchema = z
  .array(
    z.strictObject({
      /** The publisher's name, as sources write it. */
      name: text,
      /** The kind of its publications, unless a source gives another kind. */
      kind: z.enum(sourceKinds),
    }),
    { error: 'expected a list of publishers, each with its name and kind' },
  )
  .superRefine((publishers, context) => {
    const seen = new Set<string>();
    for (const [index, { name }] of publishers.entries()) {
      if (seen.has(name))
        context.addIssue({
          code: 'custom',
          path: [index, 'name'],
          message: `found "${name}" a second time, expected each publisher once. Remove one of the two`,
        });
      seen.add(name);
    }
  });

/** The data of `publishers.yaml`. */
export type PublishersData = z.infer<typeof publishersSchema>;
