/** Writes the numbers of lists, which word processors count and do not keep as words. */

/** The kinds of numbers, by the names that OpenDocument has for them, with 01 for two digits. */
export type NumberKind = '1' | '01' | 'a' | 'A' | 'i' | 'I';

/** The largest roman number that is written; larger ones stay in digits. */
const LARGEST_ROMAN = 3999;

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Writes a number as its kind does: 3 is `3`, `c` or `iii`. After z comes aa, then bb, as word processors count. */
export function writeNumber(value: number, kind: NumberKind): string {
  switch (kind) {
    case '1':
      return String(value);
    case '01':
      return String(value).padStart(2, '0');
    case 'a':
      return value < 1 ? String(value) : letter(value);
    case 'A':
      return writeNumber(value, 'a').toUpperCase();
    case 'i':
      return value < 1 || value > LARGEST_ROMAN ? String(value) : roman(value);
    case 'I':
      return writeNumber(value, 'i').toUpperCase();
  }
}

const letter = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 10));

function roman(value: number): string {
  let [rest, written] = [value, ''];
  for (const [worth, sign] of ROMAN)
    while (rest >= worth) {
      written += sign;
      rest -= worth;
    }
  return written;
}

/** Counts the items of lists with several levels: a number begins the levels below it anew. */
export class Counter {
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
