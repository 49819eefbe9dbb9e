/** Answers an editor who asks since when the texts of a corpus say something. */
import { writeOut } from '../core/characters/character-names.ts';
import { type Answer, answersIn, searchByPattern, searchFor } from '../core/corpora/ask.ts';
import { byDate, type ReadText } from '../core/corpora/count-corpus.ts';
import type { CorpusData } from '../core/schemas/corpus.ts';

/** A text with what was found in it. */
interface Found {
  readonly data: ReadText['data'];
  readonly answers: readonly Answer[];
}

/**
 * Returns the places of words in the texts, by date, with first, last and years.
 *
 * @returns `undefined` if the words should be a regular expression and are none
 */
export function answer(
  texts: readonly ReadText[],
  words: string,
  isPattern: boolean,
  corpus: CorpusData,
): string | undefined {
  const search = isPattern ? patternOf(words) : searchFor(words, corpus.language);
  if (search === undefined) return undefined;
  const found = byDate(texts)
    .map(({ data, text }): Found => ({ data, answers: answersIn(text, search) }))
    .filter(({ answers }) => answers.length > 0);
  const lines = found.flatMap(({ data, answers }) => [nameOfText(data), ...answers.map(lineOf), '']);
  return writeOut([...lines, ...summaryOf(found, words, texts.length), corpus.lacks].join('\n'));
}

function patternOf(words: string): ReturnType<typeof searchByPattern> | undefined {
  try {
    return searchByPattern(words);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const nameOfText = ({ id, date, title, consolidated }: ReadText['data']) =>
  `${date}  ${id}  ${title}${consolidated ? '  (consolidated: carries older words)' : ''}`;

const lineOf = ({ line, before, found, after }: Answer) =>
  `  ${line}: ${before}[${found.replaceAll('\n', ' ')}]${after}`;

function summaryOf(found: readonly Found[], words: string, all: number): string[] {
  const count = (some: readonly Found[]) => some.reduce((sum, { answers }) => sum + answers.length, 0);
  if (found.length === 0) return [`"${words}" is not in these ${all} texts.`];
  const first = found.find(({ data }) => !data.consolidated);
  const last = found.at(-1);
  const years = [...Map.groupBy(found, ({ data }) => data.date.slice(0, 4))];
  return [
    `"${words}": ${count(found)} times in ${found.length} of ${all} texts.`,
    `First: ${first === undefined ? 'only in consolidated texts, which carry older words' : nameOfText(first.data)}`,
    ...(last === undefined ? [] : [`Last:  ${nameOfText(last.data)}`]),
    `By year: ${years.map(([year, some]) => `${year} ${count(some)}`).join(', ')}`,
  ];
}
