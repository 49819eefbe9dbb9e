/** What looks like the name of a place in a note: "III.4", "Art. 5(1)(b)", "udhr:Art. 1.1". */
import { type Joins, readJoin } from '../ids/joins.ts';
import { writingOf } from '../languages/writing.ts';

/** A document, as far as its places can be named. */
export interface NamedDocument extends Joins {
  readonly id: string;
  /** What it is called where a note names it, and in which language that is. */
  readonly name: string;
  readonly nameLanguage: string;
  readonly language: string;
  readonly sections: readonly (Joins & { readonly label: string })[];
}

/**
 * "III.4", "III.4a" and "I, figure 1" with the labels of every document, and before them "udhr:". After one may stand the
 * end of a range, "–9". What follows directly belongs to the number, so that "I.1B" is not taken for I.1.
 */
export function patternOf(documents: readonly NamedDocument[]): RegExp | undefined {
  if (documents.length === 0) return undefined;
  const labels = documents.flatMap(({ sections }) => sections.map(({ label }) => label));
  const figures = documents.flatMap(({ language }) => figureWords(language));
  const anyOf = (texts: readonly string[], write: (text: string) => string) =>
    [...new Set(texts)]
      .toSorted((a, b) => b.length - a.length)
      .map(write)
      .join('|');
  const joins = documents
    .flatMap((document) => [document, ...document.sections])
    .flatMap(({ join, counted }) => [join, counted].filter((one) => one !== undefined).map(readJoin));
  const between = [
    anyOf(['.', ' ¶', ...figures], inAnyCapitals),
    anyOf(
      joins.map(({ before }) => before),
      RegExp.escape,
    ),
    String.raw`(?=\()`,
  ];
  const section = `(?:${anyOf(labels, RegExp.escape)})(?:${between.filter((part) => part !== '').join('|')})`;
  const inside = joins
    .filter(({ after }) => after !== '')
    .map(({ numerals, after }) => `${numerals.pattern}${RegExp.escape(after)}`);
  const cells = anyOf(
    documents.map(({ language }) => writingOf(language).words.cell.after),
    RegExp.escape,
  );
  const number = [...new Set(inside), String.raw`\d+(?:\.?[\p{Script=Latin}\d])*`, LETTER_ALONE].join('|');
  return new RegExp(
    String.raw`(?:(?<![a-z0-9]-?)(?<document>[a-z0-9]+(?:-[a-z0-9]+)*):)?(?<section>${section})(?<number>(?:${number})(?:${IN_BRACKETS})*(?:(?:${cells})\d+)?|(?:${IN_BRACKETS})+)(?:(?<to>[–—-])(?<last>\d+\p{Script=Latin}*))?`,
    'gu',
  );
}

/** Official numbers as labels have them: "(b)", and "a" where something stands before it. */
const IN_BRACKETS = String.raw`\([\p{L}\p{N}.]+\)`;
const LETTER_ALONE = String.raw`(?<=[^\p{L}\p{N}])\p{L}(?!\p{L})`;

/** A pattern for what stands between a section and a number: ", figure ", ", Figure " and ", figures ". */
export function inAnyCapitals(text: string): string {
  const plural = /[a-z] $/.test(text) ? `${text.slice(0, -1)}s? ` : text;
  return plural === '.'
    ? String.raw`\.`
    : plural.replace(/[a-z](?!\?)/, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** What stands between a section's label and the number of whatever is counted by itself in it but its paragraphs and cells. */
export function figureWords(language: string): string[] {
  const { cell: _, ...words } = writingOf(language).words;
  return Object.values(words).map(({ after }) => after);
}
