/**
 * The words for parts of a document in languages of which unit-words.ts has no words: that for "Article" in
 * article-words.json, to which `npm run article-words` adds those of the Declaration of Human Rights, and all others in
 * more-unit-words.json. To add a word, add a row with its source.
 */
import { z } from 'zod';
import TABLE from './article-words.json' with { type: 'json' };
import MORE from './more-unit-words.json' with { type: 'json' };
import { UNIT_KINDS } from './unit-words.ts';

/** A BCP 47 tag: https://www.rfc-editor.org/rfc/rfc5646 */
const language = z.string({ error: 'expected a language tag such as tr' }).refine(isTag, {
  error: ({ input }) => `found "${String(input)}", expected a language tag such as tr`,
});

function isTag(tag: string): boolean {
  try {
    return new Intl.Locale(tag).language !== '';
  } catch {
    return false;
  }
}

const text = z.string({ error: 'expected text' }).regex(/^\S(?:.*\S)?$/, {
  error: 'expected text without white space at its ends',
});

const word = text.regex(/^[\p{L}\p{M}§][^\p{Nd}]*$/u, {
  error: 'expected a word that begins with a letter and has no figures',
});

/** A word for a part. */
const wordSchema = z
  .strictObject({
    /** BCP 47 tag of its language. */
    language,
    /** What it is the word for; an article, if the row does not say. */
    kind: z.enum(UNIT_KINDS, { error: `expected one of ${UNIT_KINDS.join(', ')}` }).optional(),
    /** What stands before the number: "Madde" in "Madde 1". */
    before: word.optional(),
    /** What stands behind it: "člen" in "1. člen". */
    behind: word.optional(),
    /** Where it can be read. */
    source: text,
  })
  .refine(({ before, behind }) => before !== undefined || behind !== undefined, {
    error: 'expected "before" or "behind", the word before or behind the number. Add one',
  });

/** The table, in which a language has each word once. */
const tableSchema = z.array(wordSchema, { error: 'expected a list of words' }).superRefine((rows, context) => {
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    if (seen.has(keyOf(row)))
      context.addIssue({
        code: 'custom',
        path: [index],
        message: `found a word of ${row.language} a second time, expected it once. Remove one of the two rows`,
      });
    seen.add(keyOf(row));
  }
});

/** A row of the table. */
export type UnitWord = z.infer<typeof wordSchema>;

/** What makes a row another than the rest. */
export const keyOf = (row: Omit<UnitWord, 'source'>): string => `${primaryOf(row.language)} ${besideNumber(row)}`;

/** The words of a row around the place of its number. */
const besideNumber = ({ before = '', behind = '' }: Pick<UnitWord, 'before' | 'behind'>): string =>
  `${before}#${behind}`.toLowerCase();

/**
 * Reads rows for a table.
 *
 * @param file the name of its file
 * @throws {Error} with a line for each fault: the number of its row, from 1, the field, what was expected
 */
export function readUnitWords(rows: unknown, file = 'article-words.json'): readonly UnitWord[] {
  const { data, error } = tableSchema.safeParse(rows);
  if (data !== undefined) return data;
  const faults = error.issues.map(({ path: [row, ...fields], message }) => {
    const place =
      typeof row === 'number' ? `row ${row + 1}${fields.map((field) => `, ${String(field)}`).join('')}: ` : '';
    return `src/core/languages/${file}: ${place}${message}.`;
  });
  throw new Error(faults.join('\n'));
}

/** A language without its script or region: `az` of `az-Cyrl`. https://www.rfc-editor.org/rfc/rfc5646#section-2.2.1 */
const primaryOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

const ARTICLES = readUnitWords(TABLE);

const BY_LANGUAGE = Map.groupBy([...ARTICLES, ...readUnitWords(MORE, 'more-unit-words.json')], ({ language: tag }) =>
  primaryOf(tag),
);

/** Returns the words of a language, in whichever script. */
export const moreUnitWordsOf = (tag: string): readonly UnitWord[] => BY_LANGUAGE.get(primaryOf(tag)) ?? [];

const BY_WORDS = Map.groupBy(ARTICLES, besideNumber);

/** How often lines must name an article for their word to show a language. */
const FEWEST = 3;

/** Returns the languages of the table whose word for "Article" stands beside the numbers of several lines. */
export function languagesByArticles(lines: readonly string[]): string[] {
  const found = lines.flatMap((line) => {
    const words = NAMED.exec(line.slice(0, LONGEST))?.groups;
    return words === undefined ? [] : besideNumber(words);
  });
  const times = [...Map.groupBy(found, (words) => words)].toSorted(([, a], [, b]) => b.length - a.length);
  const [known = []] = times
    .flatMap(([words, all]) => (all.length < FEWEST ? [] : [BY_WORDS.get(words) ?? []]))
    .filter((rows) => rows.length > 0);
  return known.map((row) => row.language);
}

/** How much of a line is looked at, in letters. */
const LONGEST = 80;

/** A line that is only a number with words before or behind it. */
const NAMED =
  /^\s*(?:(?<before>[\p{L}\p{M}][^\p{Nd}]*?)[\s\p{P}]*)?\p{Nd}+[.ºª]*(?:[\s\p{P}]*(?<behind>[\p{L}\p{M}][^\p{Nd}]*?))?[\s\p{P}]*$/u;
