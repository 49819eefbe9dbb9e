/** The fields of `import.yaml`: how a document's file is read, which is the same for the file of its next edition. */
import { z } from 'zod';
import { text } from './fields.ts';

/** What an editor can decide about a line of a file. */
const DECISIONS = ['chapter', 'section', 'sub-heading', 'paragraph', 'words', 'left-out'] as const;

/** What a document's file is, where an import cannot tell. */
export const importSchema = z.strictObject({
  /** The part of a web page that is the text, as a CSS selector. `body` is all of it. */
  main: text.optional(),
  /** The parts of a web page that are left out, as CSS selectors. */
  without: z.array(text).min(1).optional(),
  /** How the letters of the file are stored, such as `gb18030`. */
  encoding: text.optional(),
  /** What lines of the file are. */
  decisions: z
    .array(
      z
        .strictObject({
          /** The line, or as many of its first words as tell it from others. A number that is drawn beside it is none of them. */
          line: text,
          /**
           * What it is: the heading of a `chapter` (with sections below it), of a `section` (a page of its own) or below one
           * (`sub-heading`); a `paragraph`, though it looks like a heading or a table; only `words`, though it begins like a number; or
           * `left-out`, since it is not the document's text.
           */
          is: z.enum(DECISIONS),
          /** The first words of the last line that is left out, if there are several. */
          to: text.optional(),
          /** Whether all lines that begin with these words are meant. */
          all: z.literal(true).optional(),
        })
        .refine(({ is, to }) => to === undefined || is === 'left-out', {
          path: ['to'],
          error: 'found a last line, expected one only where lines are left out. Remove it',
        }),
    )
    .min(1)
    .optional(),
});

/** The data of `import.yaml`. */
export type ImportData = z.infer<typeof importSchema>;

/** A decision about lines of a file. */
export type Decision = NonNullable<ImportData['decisions']>[number];
