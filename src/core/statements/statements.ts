/** What a register of facts and quotations must answer for: the rules by which statements are found in a text. */
import { findNumerals } from './numerals.ts';

/** The kinds of statement, as `register.yaml` lists them. */
export const statementKinds = ['figures', 'quotations', 'commitments'] as const;
export type StatementKind = (typeof statementKinds)[number];

/** Something stated. Offsets are UTF-16 units into the text; `end` is exclusive. */
export interface Statement {
  readonly kind: StatementKind;
  /** The numeral, the quoted words with their marks, or the sentence. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words between double quotation marks. */
const QUOTED = /“[^”]*”|"[^"]*"/gu;

/** What makes a sentence a commitment. */
const COMMITS =
  /(?<!\p{L})(?:must|should|it is (?:\p{L}+ )?(?:essential|vital|crucial|necessary)(?: that| to))(?!\p{L})/iu;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Every statement of a text, by kind:
 *
 * - a figure is a numeral ({@link findNumerals});
 * - a quotation is whatever stands between double quotation marks;
 * - a commitment is a sentence with "must", "should", or "it is essential", "vital", "crucial" or "necessary" followed
 *   by "that" or "to", with or without one word between ("it is thus essential that"). Sentences end where Unicode
 *   Standard Annex 29 ends them.
 */
export function findStatements(text: string): Statement[] {
  return [
    ...findNumerals(text).map((numeral) => ({ kind: 'figures' as const, ...numeral })),
    ...[...text.matchAll(QUOTED)].map(({ 0: words, index }) => ({
      kind: 'quotations' as const,
      text: words,
      start: index,
      end: index + words.length,
    })),
    ...[...sentences.segment(text)]
      .filter(({ segment }) => COMMITS.test(segment))
      .map(({ segment, index }) => {
        const sentence = segment.trim();
        const start = index + segment.indexOf(sentence);
        return { kind: 'commitments' as const, text: sentence, start, end: start + sentence.length };
      }),
  ];
}
