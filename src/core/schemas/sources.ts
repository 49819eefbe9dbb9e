/** The fields of a source, and of `sources.yaml`: the texts that are cited more than once, each once. */
import { z } from 'zod';
import { language, pastDate, slug, text, url } from './fields.ts';
import { sourceKinds } from './publishers.ts';

const source = {
  /** The title as published; in square brackets if we describe a page whose own heading we have not seen. */
  title: text,
  /** Its title in the publication's language, if that is another. */
  label: text.optional(),
  /** BCP 47 tag of the title's language, if it differs from the publication's. */
  lang: language.optional(),
  /** Who published it, with the name that is in `publishers.yaml`. */
  publisher: text,
  /** Where we read it, if not at its publisher. */
  via: text.optional(),
  /** Who wrote it, if that matters for what it says. */
  author: text.optional(),
  /** Its kind, if it differs from the one that `publishers.yaml` gives for its publisher. */
  kind: z.enum(sourceKinds).optional(),
  /** Date of publication, if we have seen one. */
  date: pastDate.optional(),
  /** The day of the event of which it tells, if it gives one. */
  eventDate: pastDate.optional(),
  /** Web address, if it has one. */
  url: url.optional(),
  /** Web address of a copy that is kept as it was read. */
  archived: url.optional(),
  /** Why it has no address: "print". */
  unlinked: text.optional(),
  /** Why this copy or publisher is cited, if a reader would expect a better one. */
  whyThisCopy: text.optional(),
};

/** The passage of a source that bears out a statement: "Articles 3 and 6". */
const at = text.optional();

/** A source that is written out where it is cited. */
const sourceSchema = z.strictObject({
  ...source,
  /** The passage that is cited: "Articles 3 and 6". */
  at,
});

/** A source that is cited by its id. */
const citationSchema = z.strictObject({
  /** Its id in `sources.yaml`. */
  id: slug,
  /** The passage that is cited: "Articles 3 and 6". */
  at,
});

/** The sources of a note or statement, each by its id or written out. */
export const sources = z.array(z.union([citationSchema, sourceSchema])).default([]);

/** The sources of a publication that are cited by id. */
export const sourcesSchema = z
  .array(
    z
      .strictObject({
        /** Its id, by which notes and statements cite it. */
        id: slug,
        ...source,
      })
      .refine((one) => (one.url === undefined) === (one.unlinked !== undefined), {
        error: 'expected either "url", or "unlinked" with the reason why it has no address. Write one of them',
      }),
    { error: 'expected a list of sources, each with its id' },
  )
  .superRefine((entries, context) => {
    const seen = new Set<string>();
    for (const [index, { id }] of entries.entries()) {
      if (seen.has(id))
        context.addIssue({
          code: 'custom',
          path: [index, 'id'],
          message: `found "${id}" a second time, expected each id once. Change or remove one of the two`,
        });
      seen.add(id);
    }
  });

/** A source. */
export type SourceData = z.infer<typeof sourceSchema>;

/** A source that a note cites, with its id in `sources.yaml` if it has one. */
export type CitedSource = SourceData & { readonly id?: string | undefined };

/** A source as a note or statement cites it. */
export type CitedData = z.infer<typeof sources>[number];

/** The data of `sources.yaml`. */
export type SourcesData = z.infer<typeof sourcesSchema>;
