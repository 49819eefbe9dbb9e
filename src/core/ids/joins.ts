/** How a number follows the label of its section. */
import type { Counter } from '../numbers/counter.ts';
import { decimal, han, plainNumber } from '../numbers/counters.ts';
import { HAN_NUMERALS } from '../numbers/han.ts';
import { memo } from '../memo/memo.ts';

/**
 * How an editor wants it written: with ", " the comma comes before the number; with "第一款" the words surround the
 * number, which replaces the "1" or "一" in them.
 */
export interface Joins {
  /** For official numbers, or a list for each level of them; by default they are in brackets: "Art. 5(1)". */
  readonly join?: string | readonly string[] | undefined;
  /**
   * The sign before the number of a paragraph that we count, with a space or without; by default "III.4", or "Art. 5 ¶4" if the text has numbers
   * of its own, so that nobody takes ours for one of them.
   */
  readonly counted?: string | undefined;
}

/** A parsed pattern. */
interface Join {
  readonly before: string;
  /** The numerals in which the number is written. */
  readonly numerals: Counter;
  readonly after: string;
}

/** Parses a pattern. */
export const readJoin = memo((join): Join => {
  const at = join.search(/[1一]/u);
  const [before, after] = at === -1 ? [join, ''] : [join.slice(0, at), join.slice(at + 1)];
  return { before, numerals: join[at] === '一' ? han : decimal, after };
});

/**
 * Returns a number with the words before and after it, in the numerals of the pattern: ２ is 第二項 and ② is 제2항, if the
 * pattern has numerals. What was inserted comes after them: 第一号の二.
 */
export function joined(join: string, number: string): string {
  const { before, numerals, after } = readJoin(join);
  const [main = '', ...inserted] = after === '' ? [number] : number.split('の');
  const digits = after !== '' && NUMERAL.test(main) ? plainNumber(main) : main;
  const written = digits.replace(/^\d+/, (value) => numerals.write(Number(value)));
  return [`${before}${written}${after}`, ...inserted].join('の');
}

/** A number in figures of any kind, or in Han numerals. */
const NUMERAL = new RegExp(`^(?:\\p{N}|[${HAN_NUMERALS}])+$`, 'u');
