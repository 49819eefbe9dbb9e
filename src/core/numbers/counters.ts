/** The ways in which texts count: 1, 2, 3; a, b, c; i, ii, iii; 一, 二, 三. */
import { slugOf } from '../addresses/slug-of.ts';
import type { Counter } from './counter.ts';
import { fromHan, HAN_NUMERALS, toHan } from './han.ts';
import { jointOf } from './joint.ts';
import { OTHER_COUNTERS } from './other-counters.ts';

const ROMAN: readonly (readonly [string, number])[] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

function toRoman(value: number): string {
  let rest = value;
  return ROMAN.map(([letters, worth]) => {
    const times = Math.floor(rest / worth);
    rest -= times * worth;
    return letters.repeat(times);
  }).join('');
}

function fromRoman(number: string): number | undefined {
  let rest = number.toLowerCase();
  let value = 0;
  for (const [letters, worth] of ROMAN)
    while (rest.startsWith(letters)) {
      value += worth;
      rest = rest.slice(letters.length);
    }
  return toRoman(value) === number.toLowerCase() ? value : undefined;
}

/**
 * a is 1 and z is 26. After that, 27 is aa and 28 is bb in some texts, ab in others. Repeated letters are read in the
 * first way.
 */
function fromLetters(number: string, alphabet: string): number | undefined {
  const order = Array.from(alphabet);
  const digits = Array.from(number.toLowerCase(), (letter) => order.indexOf(letter) + 1);
  if (digits.includes(0)) return undefined;
  const size = order.length;
  const [first = 0] = digits;
  if (digits.length > 1 && digits.every((digit) => digit === first)) return first + size * (digits.length - 1);
  return digits.reduce((sum, digit) => sum * size + digit, 0);
}

function toLetters(value: number, alphabet: string): string {
  const letters = Array.from(alphabet);
  return (letters[(value - 1) % letters.length] ?? '').repeat(Math.ceil(value / letters.length));
}

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** The order of letters as Arabic numerals (abjad). */
const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';

/** "2" is 2, "٢" is 2, and "2A" and "2-A" are between 2 and 3. */
function fromDigits(number: string): number | undefined {
  const found = /^(\p{Nd}+)(?:-(?=[a-z]))?([a-z]*)$/iu.exec(number);
  if (found === null) return undefined;
  const [, digits = '', letters = ''] = found;
  const inserted = letters === '' ? 0 : (fromLetters(letters, LATIN) ?? 0) / 1000;
  return Number(Array.from(digits, digitValue).join('')) + inserted;
}

/**
 * The value of a decimal digit in any script. Unicode has the digits of each script in order, and some sets are
 * adjacent.
 */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}

/** The Latin words for twice, three times and so on, behind the number of what was inserted later. */
const TIMES =
  'bis ter quater quinquies sexies septies octies novies|nonies decies undecies duodecies terdecies quaterdecies quindecies|quinquiesdecies sexdecies|sexiesdecies septiesdecies octiesdecies noviesdecies vicies'.split(
    ' ',
  );

const INSERTED = new RegExp(`^(?<number>.+?)-?(?<times>${TIMES.join('|')})$`, 'u');

/** A counter whose numbers may have such a word behind them: 1-bis is between 1 and 2, and i-ter between i and j. */
function withTimes(counter: Counter): Counter {
  return {
    ...counter,
    pattern: String.raw`(?:${counter.pattern})(?:-?(?:${TIMES.join('|')})(?!\p{L}))?`,
    valueOf: (text) => {
      const { number = text, times = '' } = INSERTED.exec(text)?.groups ?? {};
      const value = counter.valueOf(number);
      const nth = TIMES.findIndex((words) => words.split('|').includes(times));
      return value === undefined || nth === -1 ? value : value + (nth + 2) / 1000;
    },
  };
}

/** 1, 2, 3, in the digits of any script. The letters of an ordinal number, "1o" and "1er", are no inserted one. */
export const decimal: Counter = withTimes({
  pattern: String.raw`\p{Nd}+(?:-\p{Lu}{1,2}(?!\p{L})|(?!(?:o|er|re)(?!\p{L}))[a-zA-Z]{1,2})?`,
  valueOf: fromDigits,
  write: String,
});

/** 一, 二, 三; and 一の二, which was inserted between 一 and 二. */
export const han: Counter = {
  pattern: `[${HAN_NUMERALS}]+(?:の[${HAN_NUMERALS}]+)*`,
  valueOf: (number) => {
    const values = number.split('の').map(fromHan);
    return values.reduce((sum, value, index) =>
      sum === undefined || value === undefined ? undefined : sum + value / 100 ** index,
    );
  },
  write: toHan,
};

/** The counters, by the sample that represents each in `document.yaml`. */
export const COUNTERS: Readonly<Record<string, Counter>> = {
  '1': decimal,
  /** Compound numbers, "3.1" and "4.2.7", which count by their last part. */
  '1.1': {
    pattern: String.raw`\p{Nd}+(?:\.\p{Nd}+)+`,
    valueOf: (number) => fromDigits(number.slice(number.lastIndexOf('.') + 1)),
    write: String,
  },
  '١': {
    ...decimal,
    write: (value) => String(value).replaceAll(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? digit),
  },
  a: withTimes({
    pattern: '[a-z]{1,3}',
    valueOf: (number) => fromLetters(number, LATIN),
    write: (value) => toLetters(value, LATIN),
  }),
  A: {
    pattern: '[A-Z]{1,3}',
    valueOf: (number) => fromLetters(number, LATIN),
    write: (value) => toLetters(value, LATIN).toUpperCase(),
  },
  i: { pattern: '[ivxlcdm]+', valueOf: fromRoman, write: toRoman },
  I: { pattern: '[IVXLCDM]+', valueOf: fromRoman, write: (value) => toRoman(value).toUpperCase() },
  一: han,
  أ: {
    pattern: `[${ABJAD}ا]`,
    valueOf: (number) => fromLetters(number.replace('ا', 'أ'), ABJAD),
    write: (value) => toLetters(value, ABJAD),
  },
  ...OTHER_COUNTERS,
};

/**
 * Returns the parts of a number, each with its value: 4, 2 and 7 for "4.2.7", and a single one for any other. An inserted
 * number such as "2.1" or "a.1" is between two of the counter, and "2.01" comes before "2.1".
 */
export function partsOfNumber(number: string, counter: Counter): readonly number[] | undefined {
  if (counter === COUNTERS['1.1'])
    return counter.valueOf(number) === undefined ? undefined : number.split('.').map((part) => fromDigits(part) ?? 0);
  const [, whole = number, inserted = ''] = /^(.+)\.(\p{Nd}+)$/u.exec(number) ?? [];
  const value = counter.valueOf(whole);
  return value === undefined
    ? undefined
    : [value + (fromDigits(inserted) ?? 0) / (inserted.startsWith('0') ? 10_000 : 100)];
}

/** Whether a compound number, such as "2.2.1", is below another, such as "2.2". */
export function isBelowNumber(number: string, other: string): boolean {
  return number.startsWith(`${other}.`);
}

/**
 * Returns a number in the letters and digits of an address: "A" becomes `a`, "3.1" and "٣.١" become `3-1`, "二" becomes
 * `2`, "Test 1.1" becomes `test-1-1`, and "b and c" becomes `b-and-c`.
 */
export function plainNumber(number: string): string {
  const joint = jointOf(number);
  if (joint !== undefined) return [plainNumber(joint.first), slugOf(joint.word), plainNumber(joint.last)].join('-');
  const [word = '', ...rest] = number.split(/[ \u00A0]+/u);
  if (rest.length > 0) return [slugOf(word), ...rest.map(plainNumber)].filter((part) => part !== '').join('-');
  if (number.includes('の')) return number.split('の').map(plainNumber).join('-');
  const plain = number.replaceAll(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
  if (/^[a-z\d.]+(?:-[a-z]+)?$/i.test(plain)) return plain.toLowerCase().replaceAll('.', '-');
  const counter = Object.values(COUNTERS).find(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'u').test(number));
  return String(counter?.valueOf(number) ?? 0);
}
