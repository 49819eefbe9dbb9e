/** What an editor may write in `publishers.yaml`: whoever published a source of the notes, and what such a source is. */
import { z } from 'zod';
import { text } from './fields.ts';

/**
 * What a source is to the statement that cites it: the issuing body's own words (*issuer*), a public copy of them (*copy*),
 * a report (*press*), a work to look things up in (*reference*), or somebody who interprets or judges (*reader*).
 */
export const sourceKinds = ['issuer', 'copy', 'press', 'reference', 'reader'] as const;

/** What a source is. */
export type SourceKind = (typeof sourceKinds)[number];

/** The table of publishers. */
export const publishersSchema = z
  .array(
    z.strictObject({
      /** The name, as sources write it. */
      name: text,
      /** What its publications are, where a source does not say otherwise. */
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

/** What `publishers.yaml` says. */
export type PublishersData = z.infer<typeof publishersSchema>;
