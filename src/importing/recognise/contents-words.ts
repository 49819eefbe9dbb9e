/**
 * The names of tables of contents, and of lists of figures and tables, in several languages. To add one, add a row to
 * contents-words.json with its source.
 */
import { z } from 'zod';
import { language } from '../../core/schemas/fields.ts';
import TABLE from './contents-words.json' with { type: 'json' };

const text = z.string().regex(/^\S(?:.*\S)?$/u);

const rowsSchema = z.array(
  z.strictObject({
    /** The language of the names. */
    language,
    /** What a table of contents is called. */
    contents: z.array(text),
    /** What lists of figures, tables and the like are called. */
    lists: z.array(text),
    /** Where the names can be read. */
    source: text,
  }),
);

/** The letters and figures of a line, by which lines are compared: where a list has a page or dots, its heading has none. */
export const keyOfLine = (line: string): string =>
  line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

const ROWS = rowsSchema.parse(TABLE);
const CONTENTS = new Set(ROWS.flatMap(({ contents }) => contents.map(keyOfLine)));
const LISTS = new Set(ROWS.flatMap(({ lists }) => lists.map(keyOfLine)));

/** What a line names, if it is only that name, in any language. */
export function namedByContents(line: string): 'contents' | 'list' | undefined {
  const key = keyOfLine(line);
  return CONTENTS.has(key) ? 'contents' : LISTS.has(key) ? 'list' : undefined;
}
