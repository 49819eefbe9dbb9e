/** How a number follows the label of its section. */
import { type Counter, decimal, han } from '../numbers/counters.ts';
import { memo } from '../memo/memo.ts';

/** What an editor may say of it: ", " stands before the number, and "第一款" around it, in place of its "1" or "一". */
export interface Joins {
  /** For official numbers; they stand in brackets where it is left out: "Art. 5(1)". */
  readonly join?: string | undefined;
  /** For the paragraphs that we count: "III.4", or "Art. 5 ¶4" beside official numbers, where it is left out. */
  readonly counted?: string | undefined;
}

/** A way of joining, taken apart. */
interface Join {
  readonly before: string;
  /** How the number between is counted. */
  readonly numerals: Counter;
  readonly after: string;
}

/** Takes a way of joining apart. */
export const readJoin = memo((join): Join => {
  const at = join.search(/[1一]/u);
  const [before, after] = at === -1 ? [join, ''] : [join.slice(0, at), join.slice(at + 1)];
  return { before, numerals: join[at] === '一' ? han : decimal, after };
});

/** A number with what stands before and after it, in the numerals of its sample. */
export function joined(join: string, number: string): string {
  const { before, numerals, after } = readJoin(join);
  return `${before}${number.replace(/^\d+/, (digits) => numerals.write(Number(digits)))}${after}`;
}
