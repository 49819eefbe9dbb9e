/** Recognises the names of places in a note: "III.4", "Art. 5(1)(b)", "udhr:Art. 1.1". */
import { BELOW_WORK } from '../expression.ts';
import { type Joins, readJoin } from '../ids/joins.ts';
import { writingOf } from '../languages/writing.ts';
import { HAN_NUMERALS } from '../numbers/han.ts';

/** What must be known of a document in order to name its places. */
export interface NamedDocument extends Joins {
  readonly id: string;
  /** The date of a former edition, whose places are named with its id alone. */
  readonly edition?: string | undefined;
  /** The name that notes show for it, and the language of that name. */
  readonly name: string;
  readonly nameLanguage: string;
  readonly language: string;
  readonly standsAlone?: boolean | undefined;
  readonly sections: readonly (Joins & { readonly label: string })[];
}

/**
 * Returns a pattern for "III.4", "III.4a" and "I, figure 1" with the labels of every document, optionally after "udhr:"
 * and before the end of a range, "–9". Letters and digits that follow directly belong to the number, so "I.1B" is not
 * read as I.1.
 */
export function placePattern(documents: readonly NamedDocument[]): RegExp | undefined {
  if (documents.length === 0) return undefined;
  const labels = documents.flatMap(({ sections }) => sections.map(({ label }) => label));
  const figures = documents.flatMap(({ language }) => figureWords(language));
  const anyOf = (texts: readonly string[], write = (text: string) => RegExp.escape(text)) =>
    [...new Set(texts)]
      .toSorted((a, b) => b.length - a.length)
      .map(write)
      .join('|');
  const joins = documents
    .flatMap((document) => [document, ...document.sections])
    .flatMap(({ join, counted }) => [join, counted].flatMap((one) => one ?? []).map((one) => readJoin(one)));
  const between = [
    anyOf(['.', ' ¶', ...figures], inAnyCapitals),
    anyOf(joins.map(({ before }) => before)),
    String.raw`(?=\()`,
  ];
  const alone = documents.flatMap(({ standsAlone, join = '' }) =>
    standsAlone === true ? [RegExp.escape(readJoin([join].flat()[0] ?? '').before)] : [],
  );
  // Without the label of a section, only the name of the document shows that its articles are meant.
  const section = [
    `(?:${anyOf(labels)})(?:${between.filter((part) => part !== '').join('|')})`,
    ...alone.map((before) => `(?<=:)${before}`),
  ].join('|');
  const inside = joins
    .filter(({ after }) => after !== '')
    .map(({ numerals, after }) => `${numerals.pattern}${RegExp.escape(after)}(?:の[${HAN_NUMERALS}]+)*`);
  const cells = anyOf(documents.map(({ language }) => writingOf(language).words.cell.after));
  const number = [...new Set(inside), String.raw`¶?\d+(?:\.?[\p{Script=Latin}\d])*`, LETTER_ALONE].join('|');
  const words = joins.flatMap(({ before }) => (before.trim() === '' ? [] : [before]));
  const level = `${IN_BRACKETS}|(?:${anyOf([' ¶', ...words])})(?:${number})`;
  return new RegExp(
    String.raw`(?:(?<![a-z0-9]-?)(?<document>[a-z0-9]+(?:-[a-z0-9]+)*(?:\/${BELOW_WORK})?):)?(?<section>${section})(?<number>(?:${number})(?:${level})*(?:(?:${cells})\d+)?|(?:${IN_BRACKETS})(?:${level})*)(?:(?<to>[–—-])(?<last>\d+\p{Script=Latin}*))?`,
    'gu',
  );
}

/** Official numbers in labels: "(b)", or "a" if something comes before it. */
const IN_BRACKETS = String.raw`\([\p{L}\p{N}.]+\)`;
const LETTER_ALONE = String.raw`(?<=[^\p{L}\p{N}])\p{L}(?!\p{L})`;

/** Returns a pattern for the words between a section and a number: ", figure ", ", Figure " and ", figures ". */
export function inAnyCapitals(text: string): string {
  const plural = /[a-z] $/.test(text) ? `${text.slice(0, -1)}s? ` : text;
  return plural === '.'
    ? String.raw`\.`
    : plural.replace(/[a-z](?!\?)/, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/**
 * Returns the words between a section's label and the number of anything counted in it, except paragraphs and cells.
 */
export function figureWords(language: string): string[] {
  const { cell: _, ...words } = writingOf(language).words;
  return Object.values(words).map(({ after }) => after);
}
