/** How the second readers write numbers. They share no code with those of the import. */

/** Writes numbers of a kind; `undefined` for those that it cannot write, which browsers then write in digits. */
export type Writer = (value: number) => string | undefined;

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/** After z comes aa, and after az comes ba. */
export const inLetters: Writer = (value) => {
  if (value < 1) return undefined;
  let rest = value;
  let word = '';
  while (rest > 0) {
    rest -= 1;
    word = (LETTERS[rest % 26] ?? '') + word;
    rest = Math.trunc(rest / 26);
  }
  return word;
};

const ROMAN_DIGITS = [
  ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'],
  ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx', 'xc'],
  ['', 'c', 'cc', 'ccc', 'cd', 'd', 'dc', 'dcc', 'dccc', 'cm'],
  ['', 'm', 'mm', 'mmm'],
];

/** i, ii, iii. */
export const inRoman: Writer = (value) =>
  value < 1 || value > 3999
    ? undefined
    : Array.from(String(value), (digit, index) => ROMAN_DIGITS[String(value).length - 1 - index]?.[Number(digit)]).join(
        '',
      );

const HAN_DIGITS = Array.from('零一二三四五六七八九');

/** 一, 二, 三, to 999. */
export const inHan: Writer = (value) => {
  if (value < 1 || value > 999) return undefined;
  const [ones = 0, tens = 0, hundreds = 0] = Array.from(String(value), Number).toReversed();
  const gap = hundreds > 0 && tens === 0 && ones > 0 ? '零' : '';
  const ten = tens === 0 ? '' : tens === 1 && hundreds === 0 ? '十' : `${HAN_DIGITS[tens]}十`;
  return `${hundreds > 0 ? `${HAN_DIGITS[hundreds]}百` : ''}${gap}${ten}${ones > 0 ? HAN_DIGITS[ones] : ''}`;
};

/** After z comes aa, and then bb, as in word processors. */
export const inRepeatedLetters: Writer = (value) =>
  value < 1 ? undefined : LETTERS[(value - 1) % 26]?.repeat(Math.ceil(value / 26));

/** In other digits than ours, of which ten are given. */
export const inScript =
  (digits: string): Writer =>
  (value) =>
    String(value).replace(/\d/g, (digit) => Array.from(digits)[Number(digit)] ?? '');

/** In capital letters. */
export const capital =
  (write: Writer): Writer =>
  (value) =>
    write(value)?.toUpperCase();
