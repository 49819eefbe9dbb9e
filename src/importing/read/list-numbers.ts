/** Counts the items of lists, whose numbers word processors do not keep as words. */
import { COUNTERS } from '../../core/numbers/counters.ts';

/** The largest number that is written in letters. */
const LARGEST = 1000;

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** Writes a number as browsers do: after z comes aa, and after az comes ba. */
export function inLetters(value: number): string {
  const rest = Math.floor((value - 1) / ALPHABET.length);
  return `${rest > 0 ? inLetters(rest) : ''}${ALPHABET.charAt((value - 1) % ALPHABET.length)}`;
}

/** What word processors have besides the counters of official numbers, by the first number of each. */
const MORE: Readonly<Record<string, (value: number) => string>> = {
  '01': (value) => String(value).padStart(2, '0'),
  '１': (value) => inDigits(value, 0xff10),
};

/** Writes a number in other digits than ours, by the code of their zero. */
export const inDigits = (value: number, zero: number): string =>
  String(value).replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

/** Writes a number as a counter does, by the counter's sample: 3 is `3`, `c` or `iii`. */
export function written(value: number, sample: string): string {
  const isWritten = Number.isInteger(value) && value >= 1 && value <= LARGEST;
  return (isWritten ? (MORE[sample] ?? COUNTERS[sample]?.write)?.(value) : undefined) ?? String(value);
}

/** Counts the items of lists with several levels: a number begins the levels below it anew. */
export class ListCount {
  readonly #values: (number | undefined)[] = [];

  /**
   * Counts an item.
   *
   * @param level from 0
   * @param startOf returns the first number of a level
   * @param goesOn returns whether a deeper level goes on nevertheless; none does by default
   * @returns the numbers of this level and of those above it
   */
  next(
    level: number,
    startOf: (level: number) => number,
    goesOn: (deeper: number) => boolean = () => false,
  ): readonly number[] {
    for (let above = 0; above < level; above += 1) this.#values[above] ??= startOf(above);
    const last = this.#values[level];
    this.#values[level] = last === undefined ? startOf(level) : last + 1;
    for (let deeper = level + 1; deeper < this.#values.length; deeper += 1)
      if (!goesOn(deeper)) this.#values[deeper] = undefined;
    return this.#values.slice(0, level + 1).map((value) => value ?? 1);
  }

  /** Makes the next item of a level, from 0, have this number. */
  restart(level: number, value: number): void {
    this.#values[level] = value - 1;
  }
}
