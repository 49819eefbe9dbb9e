/** Finds the statements in a text for which a register of facts and quotations needs an entry or a waiver. */
import type { StatementKind } from '../register.ts';
import { findNumerals } from './numerals.ts';

/** The kinds that only an editor can find, because no wording gives them away. */
export type ReadKind = 'admissions' | 'claims';

/** The kinds that rules can find in a text. */
export type FoundKind = Exclude<StatementKind, ReadKind>;

/** Whether only an editor can find statements of a kind. */
export const isReadKind = (kind: StatementKind): kind is ReadKind => kind === 'admissions' || kind === 'claims';

/** A statement. Offsets are UTF-16 units in the text; `end` is exclusive. */
export interface Statement {
  readonly kind: FoundKind;
  /** The numeral, the quoted words with their marks, or the sentence. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The wording of a call to action. The pattern begins with fixed letters, so that most words are skipped at once. */
const CALLS =
  /(?=must|should|it is )(?<!\p{L})(?:must|should|it is (?:\p{L}+ )?(?:essential|vital|crucial|necessary)(?: that| to))(?!\p{L})/giu;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Returns every statement of a text, by kind:
 *
 * - a figure is a numeral ({@link findNumerals});
 * - a quotation is anything between double quotation marks;
 * - a call to action is a sentence with "must", "should", or "it is essential", "vital", "crucial" or "necessary"
 * followed
 *   by "that" or "to", with at most one word between ("it is thus essential that"). Sentences end as in Unicode
 * Standard
 *   Annex 29.
 */
export function findStatements(text: string): Statement[] {
  return [
    ...findNumerals(text).map((numeral) => ({ kind: 'figures' as const, ...numeral })),
    ...findQuotations(text).map((quotation) => ({ kind: 'quotations' as const, ...quotation })),
    ...findCalls(text).map((call) => ({ kind: 'calls' as const, ...call })),
  ];
}

/**
 * The sentences that are calls to action. Sentences are found only around the wording of a call, because that is
 * faster.
 */
function findCalls(text: string): { text: string; start: number; end: number }[] {
  const segments = sentences.segment(text);
  let after = 0;
  return [...text.matchAll(CALLS)].flatMap(({ index: at }) => {
    const found = at < after ? undefined : segments.containing(at);
    if (found === undefined) return [];
    after = found.index + found.segment.length;
    const sentence = found.segment.trim();
    const start = found.index + found.segment.indexOf(sentence);
    return { text: sentence, start, end: start + sentence.length };
  });
}

/** The closing mark for each opening double quotation mark. */
const CLOSES: Readonly<Record<string, string>> = { '“': '”', '"': '"' };

/** The words between double quotation marks, including the marks. */
function findQuotations(text: string): { text: string; start: number; end: number }[] {
  const found: { text: string; start: number; end: number }[] = [];
  // Closing marks that do not occur in the rest of the text, so that they are not searched for again.
  const unclosed = new Set<string>();
  for (const { 0: mark, index: start } of text.matchAll(/[“"]/g)) {
    if (start < (found.at(-1)?.end ?? 0) || unclosed.has(mark)) continue;
    const end = text.indexOf(CLOSES[mark] ?? mark, start + 1) + 1;
    if (end === 0) unclosed.add(mark);
    else found.push({ text: text.slice(start, end), start, end });
  }
  return found;
}
