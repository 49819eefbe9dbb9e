/** Counts the items of lists, whose numbers word processors do not keep as words. */
import { COUNTERS } from '../../core/numbers/counters.ts';

/** The largest number that is written in letters. */
const LARGEST = 1000;

/** Writes a number as a counter does, by the counter's sample: 3 is `3`, `c` or `iii`. */
export function written(value: number, sample: string): string {
  const isWritten = Number.isInteger(value) && value >= 1 && value <= LARGEST;
  return (isWritten ? COUNTERS[sample]?.write(value) : undefined) ?? String(value);
}

/** Counts the items of lists with several levels: a number begins the levels below it anew. */
export class ListCount {
  readonly #values: number[] = [];

  /**
   * Counts an item.
   *
   * @param level from 0
   * @param startOf returns the first number of a level
   * @returns the numbers of this level and of those above it
   */
  next(level: number, startOf: (level: number) => number): readonly number[] {
    for (let above = 0; above < level; above += 1) this.#values[above] ??= startOf(above);
    const last = this.#values[level];
    this.#values[level] = last === undefined ? startOf(level) : last + 1;
    this.#values.length = level + 1;
    return [...this.#values];
  }

  /** Makes the next item of a level, from 0, have this number. */
  restart(level: number, value: number): void {
    this.#values[level] = value - 1;
  }
}
