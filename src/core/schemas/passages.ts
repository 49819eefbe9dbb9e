/**
 * The fields of `passages.yaml`: what the publisher's own file says of single passages. `npm run import` writes it. A passage is
 * known by the hash of its words, since what is said holds for these words.
 */
import { z } from 'zod';
import { day, text } from './fields.ts';
import { checkOrder, state } from './force.ts';

/** What a file says of passages, each once, in the order of the text. */
export const passagesSchema = z.array(
  z
    .strictObject({
      /** The start of the SHA-256 of its words, in hexadecimal: at least twelve signs. */
      words: z.string().regex(/^[0-9a-f]{12}$/, { error: 'expected twelve hexadecimal digits, in quotation marks' }),
      /** The name by which the file knows the passage in all its editions, also where its number or its words change. */
      key: text.optional(),
      /** Whether the passage is in force. */
      state: state.optional(),
      /** The first day on which it is in force in these words. */
      from: day.optional(),
      /** The last day on which it is in force in these words. */
      until: day.optional(),
    })
    .superRefine((passage, context) => {
      checkOrder(passage, context);
      if (passage.state === undefined && (passage.from ?? passage.until) !== undefined)
        context.addIssue({
          code: 'custom',
          message: `found a day without a state, expected "state" beside it: ${state.options.join(', ')}. Add it`,
        });
    }),
  { error: 'expected a list of passages, as `npm run import` writes it' },
);

/** What a file says of passages. */
export type PassagesFileData = z.infer<typeof passagesSchema>;

/** What a file says of a passage. */
export type PassageFact = PassagesFileData[number];
