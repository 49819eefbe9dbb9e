/** Further ways of counting: aa and aaa of German laws, and those of single scripts: ①, 가, イ, Cyrillic а, full-width figures. */
import type { Counter } from './counter.ts';

/**
 * Counts by letters in their order.
 *
 * @param inserted letters that some languages have, and others leave out, each behind the letter that it follows
 */
function lettered(letters: string, inserted: readonly string[] = []): Counter {
  const order = Array.from(letters);
  const values = new Map(order.map((letter, index) => [letter, index + 1]));
  for (const [before = '', ...more] of inserted)
    for (const [nth, letter] of more.entries()) values.set(letter, (values.get(before) ?? 0) + (nth + 1) / 1000);
  return {
    pattern: `[${[...values.keys()].join('')}]`,
    valueOf: (number) => values.get(number),
    write: (value) => order[(value - 1) % order.length] ?? '',
  };
}

const LATIN = 'abcdefghijklmnopqrstuvwxyz';

/** Counts aa, bb, cc. @param times how many times each letter stands */
function repeated(times: number): Counter {
  return {
    pattern: Array.from(LATIN, (letter) => letter.repeat(times)).join('|'),
    valueOf: (number) => LATIN.indexOf(number.charAt(0)) + 1 || undefined,
    write: (value) => LATIN.charAt((value - 1) % LATIN.length).repeat(times),
  };
}

/** Figures as wide as a Han character, from U+FF10. */
const ZERO = 0xff10;

const inFigures = (value: number): string =>
  String(value).replaceAll(/\d/g, (digit) => String.fromCodePoint(ZERO + Number(digit)));

/** Full-width figures. @param first the one with which they begin */
function fullWidth(first: number): Counter {
  return {
    pattern: '[０-９]{1,3}',
    valueOf: (number) => {
      const digits = Array.from(number, (digit) => (digit.codePointAt(0) ?? 0) - ZERO);
      const value = Number(digits.join('')) - first + 1;
      return value > 0 ? value : undefined;
    },
    write: (value) => inFigures(value + first - 1),
  };
}

/** ① to ㊿, which Unicode has in three places: https://www.unicode.org/charts/PDF/U2460.pdf and U3200.pdf there. */
const ENCLOSED = [
  [0x2460, 20],
  [0x3251, 15],
  [0x32b1, 15],
] as const;

const enclosed = ENCLOSED.flatMap(([from, many]) =>
  Array.from({ length: many }, (_, index) => String.fromCodePoint(from + index)),
).join('');

/** These counters, by the sample that represents each. */
export const OTHER_COUNTERS: Readonly<Record<string, Counter>> = {
  /** The levels below a, b, c, as the Handbuch der Rechtsförmlichkeit has them. */
  aa: repeated(2),
  aaa: repeated(3),
  '１': fullWidth(1),
  /** The paragraphs of Japanese articles, of which the first has no number. */
  '２': { ...fullWidth(2), unwritten: '１' },
  '①': { ...lettered(enclosed), isEnclosed: true },
  /** The paragraphs of Korean articles, of which the first stands in the line of the article. */
  '②': { ...lettered(enclosed.slice(1)), isEnclosed: true, unwritten: '①' },
  /** After 하 comes 거, and after 허 comes 고. */
  가: lettered('가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조초코토포호'),
  /** The order of the poem Iroha. */
  イ: lettered('イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス'),
  а: lettered('абвгдежзиклмнопрстуфхцчшщэюя', ['гґ', 'её', 'еє', 'ий', 'иі', 'иї']),
};
