/** The fields of `force` in `document.yaml`: whether a text is in force, since when and until when, and who says so. */
import { z } from 'zod';
import { day, pastDay, slug, text } from './fields.ts';
import { sources } from './sources.ts';

/** What the law says of a text: whether it binds. */
export const state = z.enum(['in-force', 'not-yet', 'repealed', 'expired', 'suspended']);

/** The force of passages, if it differs from that of the document. */
const passagesSchema = z
  .strictObject({
    /** Ids of the paragraphs. What is said of one holds for the points in it as well. */
    paragraphs: z.array(slug).min(1, { error: 'expected the id of at least one paragraph' }).optional(),
    /** Slug of a section, in the place of paragraphs: all that stands in it. */
    section: slug.optional(),
    /** Whether they are in force. */
    state,
    /** The first day on which they are in force. */
    from: day.optional(),
    /** The last day on which they are in force. */
    until: day.optional(),
    /** Who says so, if not the sources of the document's force. */
    sources,
  })
  .superRefine((force, context) => {
    checkOrder(force, context);
    if ((force.paragraphs === undefined) === (force.section === undefined))
      context.addIssue({
        code: 'custom',
        message: 'found both "paragraphs" and "section", or neither, expected one of the two. Correct the entry',
      });
  });

/** The force of a document or of one of its editions. */
export const forceSchema = z
  .strictObject({
    /** Whether it is in force. Omit it if you only know it of passages. */
    state: state.optional(),
    /** The first day on which it is in force. It may be a day to come, but is never taken from another date. */
    from: day.optional(),
    /** The last day on which it is in force: the day before it is repealed, or before the next edition is in force. */
    until: day.optional(),
    /** The day on which somebody last looked whether it is so. */
    asAt: pastDay.optional(),
    /** Where the publisher's own file says so, such as the names of its attributes: then its publisher is a source. */
    file: text.optional(),
    /** Who says so, each source by its id or written out: at least one, if no file does. */
    sources,
    /** Passages that are in force at another time than the document, or not at all. */
    passages: z.array(passagesSchema).default([]),
  })
  .superRefine((force, context) => {
    checkOrder(force, context);
    for (const key of ['from', 'until'] as const)
      if (force[key] !== undefined && force.state === undefined)
        context.addIssue({
          code: 'custom',
          path: [key],
          message: `found "${force[key]}" without a state, expected "state" beside it: ${state.options.join(', ')}. Add it`,
        });
    checkTwice(force.passages, context);
  })
  .refine(({ sources: cited, file }) => file !== undefined || cited.length > 0, {
    path: ['sources'],
    error: 'found no source, expected the text on whose word it rests. Name at least one',
    // It is told beside the faults of other fields.
    when: ({ value }) => withSources.safeParse(value).success,
  });

/** Whether the sources themselves can be read. */
const withSources = z.object({ sources });

/** Adds a fault to what is said of a text if it is in force until a day before the first. */
export function checkOrder(
  { from, until }: { readonly from?: string | undefined; readonly until?: string | undefined },
  context: z.RefinementCtx,
): void {
  if (from !== undefined && until !== undefined && until < from)
    context.addIssue({
      code: 'custom',
      path: ['until'],
      message: `found "${until}", a day before "${from}", from which it is in force; expected the last day on which it is. Correct one of the two`,
    });
}

/** Each paragraph and each section has one entry. */
function checkTwice(passages: readonly PassagesData[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  const check = (path: readonly (string | number)[], name: string) => {
    if (seen.has(name))
      context.addIssue({
        code: 'custom',
        path: ['passages', ...path],
        message: `found ${name} a second time, expected each once. Remove one of the two`,
      });
    seen.add(name);
  };
  for (const [index, { paragraphs = [], section }] of passages.entries()) {
    for (const [at, id] of paragraphs.entries()) check([index, 'paragraphs', at], `the paragraph "${id}"`);
    if (section !== undefined) check([index, 'section'], `the section "${section}"`);
  }
}

/** What is said of the force of a document. */
export type ForceData = z.infer<typeof forceSchema>;

/** What is said of the force of passages. */
export type PassagesData = z.infer<typeof passagesSchema>;

/** Whether a text is in force. */
export type ForceState = z.infer<typeof state>;
