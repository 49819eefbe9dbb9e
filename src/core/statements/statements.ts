/** What a register of facts and quotations must answer for: the rules by which statements are found in a text. */
import { findNumerals } from './numerals.ts';

/** The kinds of statement, as `register.yaml` lists them. */
export const statementKinds = ['figures', 'quotations', 'calls', 'claims'] as const;

/** One of them. */
export type StatementKind = (typeof statementKinds)[number];

/** The kinds that rules find in a text. A claim is for an editor to find: no wording gives it away. */
export type FoundKind = Exclude<StatementKind, 'claims'>;

/** Something stated. Offsets are UTF-16 units into the text; `end` is exclusive. */
export interface Statement {
  readonly kind: FoundKind;
  /** The numeral, the quoted words with their marks, or the sentence. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What makes a sentence a call to action. What it begins with comes first, by which nearly all words are passed over at once. */
const CALLS =
  /(?=must|should|it is )(?<!\p{L})(?:must|should|it is (?:\p{L}+ )?(?:essential|vital|crucial|necessary)(?: that| to))(?!\p{L})/giu;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Every statement of a text, by kind:
 *
 * - a figure is a numeral ({@link findNumerals});
 * - a quotation is whatever stands between double quotation marks;
 * - a call to action is a sentence with "must", "should", or "it is essential", "vital", "crucial" or "necessary" followed
 *   by "that" or "to", with or without one word between ("it is thus essential that"). Sentences end where Unicode
 *   Standard Annex 29 ends them.
 */
export function findStatements(text: string): Statement[] {
  return [
    ...findNumerals(text).map((numeral) => ({ kind: 'figures' as const, ...numeral })),
    ...findQuotations(text).map((quotation) => ({ kind: 'quotations' as const, ...quotation })),
    ...findCalls(text).map((call) => ({ kind: 'calls' as const, ...call })),
  ];
}

/** The sentences that call to action. Where one begins and ends is looked for only around what makes it one. */
function findCalls(text: string): { text: string; start: number; end: number }[] {
  const calls = [...text.matchAll(CALLS)];
  if (calls.length === 0) return [];
  const segments = sentences.segment(text);
  let after = 0;
  return calls.flatMap(({ index: at }) => {
    const found = at < after ? undefined : segments.containing(at);
    if (found === undefined) return [];
    after = found.index + found.segment.length;
    const sentence = found.segment.trim();
    const start = found.index + found.segment.indexOf(sentence);
    return { text: sentence, start, end: start + sentence.length };
  });
}

/** What closes each double quotation mark. */
const CLOSES: Readonly<Record<string, string>> = { '“': '”', '"': '"' };

/** What stands between double quotation marks, the marks with it. */
function findQuotations(text: string): { text: string; start: number; end: number }[] {
  const found: { text: string; start: number; end: number }[] = [];
  // Marks that nothing closes from here on: they are not looked for again at each that opens.
  const unclosed = new Set<string>();
  for (const { 0: mark, index: start } of text.matchAll(/[“"]/g)) {
    if (start < (found.at(-1)?.end ?? 0) || unclosed.has(mark)) continue;
    const end = text.indexOf(CLOSES[mark] ?? mark, start + 1) + 1;
    if (end === 0) unclosed.add(mark);
    else found.push({ text: text.slice(start, end), start, end });
  }
  return found;
}
