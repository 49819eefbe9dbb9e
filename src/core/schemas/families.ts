/** The wordings that are counted in reference corpora: of a term, or of a family without a term. */
import { z } from 'zod';
import { language, slug, text } from './fields.ts';

/** Wordings by language tag, each counted apart: `en: [open quay, open quays]`. */
export const wordings = z.record(language, z.array(text).min(1, { error: 'expected at least one wording' }));

/** What the counts of a family's wordings take in that is not meant, in whole sentences. */
export const caution = text;

/** The families of wordings that a corpus counts beside those of the terms. */
export const familiesSchema = z
  .array(
    z.strictObject({
      /** Its name in addresses and files. */
      id: slug,
      /** What it is, in the publication's language. */
      label: text,
      /** Its wordings, by language. */
      wordings,
      /** What the counts take in that is not meant, in whole sentences. */
      caution: caution.optional(),
    }),
    { error: 'expected a list of families, each with its id, label and wordings' },
  )
  .superRefine((families, context) => {
    const seen = new Set<string>();
    for (const [index, { id }] of families.entries()) {
      if (seen.has(id))
        context.addIssue({
          code: 'custom',
          path: [index, 'id'],
          message: `found "${id}" a second time, expected every id once. Rename one of the two families, or make one of them`,
        });
      seen.add(id);
    }
  });

/** The data of a `families.yaml`. */
export type FamiliesData = z.infer<typeof familiesSchema>;
