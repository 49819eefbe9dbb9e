/** Numerals in Han characters, as laws count their articles: 三, 十二, 一百零三, 一千零一十. */

const DIGITS = '零一二三四五六七八九';

const UNITS = [
  [1000, '千'],
  [100, '百'],
  [10, '十'],
] as const;

/** Other ways to write a digit or a unit; 廿 is 20, and 卅 is 30. */
const OTHERWISE: Readonly<Record<string, string>> = {
  〇: '零',
  两: '二',
  兩: '二',
  萬: '万',
  廿: '二十',
  卅: '三十',
};

const OTHERS = Object.keys(OTHERWISE).join('');
const IN_OTHER_WAYS = new RegExp(`[${OTHERS}]`, 'gu');

/** All characters of such numerals, for a class in a pattern. */
export const HAN_NUMERALS = `${DIGITS}十百千万${OTHERS}`;

const DIGIT = `[${DIGITS.slice(1)}]`;
const BELOW_TEN_THOUSAND = `${UNITS.map(([, unit]) => `(?:零?${DIGIT}?${unit})?`).join('')}(?:零?${DIGIT})?`;
const IN_UNITS = new RegExp(
  `^(?![零万])(?:(?<tenThousands>${BELOW_TEN_THOUSAND})万)?(?<rest>${BELOW_TEN_THOUSAND})$`,
  'u',
);

/**
 * Returns the value of a numeral, below a hundred million: 十二 is 12, 一千零三 is 1003. Digits alone are read one by one:
 * 二〇二五 is 2025.
 *
 * @returns `undefined` if the characters make no numeral, as 百百 or 万一, or nothing but zero
 */
export function fromHan(number: string): number | undefined {
  const plain = number.replaceAll(IN_OTHER_WAYS, (character) => OTHERWISE[character] ?? '');
  const { tenThousands = '', rest = '' } = IN_UNITS.exec(plain)?.groups ?? {};
  const value = /^[^十百千万]+$/u.test(plain)
    ? Number(Array.from(plain, (digit) => DIGITS.indexOf(digit)).join(''))
    : 10_000 * inUnits(tenThousands) + inUnits(rest);
  return value > 0 ? value : undefined;
}

/** The value of a numeral below ten thousand. A unit without a digit is one, as in 十二. */
function inUnits(number: string): number {
  const ofUnits = UNITS.map(([worth, unit]) => {
    const at = number.indexOf(unit);
    return at === -1 ? 0 : worth * Math.max(1, DIGITS.indexOf(number.charAt(at - 1)));
  });
  return ofUnits.reduce((sum, value) => sum + value, Math.max(0, DIGITS.indexOf(number.slice(-1) || '零')));
}

/** Writes a value below a hundred million: 12 is 十二, 1003 is 一千零三. */
export function toHan(value: number): string {
  const [tenThousands, rest] = [Math.floor(value / 10_000), value % 10_000];
  const over = tenThousands === 0 ? '' : `${inHan(tenThousands)}万${rest > 0 && rest < 1000 ? '零' : ''}`;
  return `${over}${inHan(rest)}`.replace(/^一十/u, '十');
}

/** Writes a value below ten thousand. Zeros between its digits are one 零. */
function inHan(value: number): string {
  let written = '';
  let isAfterZero = false;
  for (const [worth, unit] of [...UNITS, [1, ''] as const]) {
    const digit = Math.floor(value / worth) % 10;
    if (digit > 0) written += `${isAfterZero ? '零' : ''}${DIGITS.charAt(digit)}${unit}`;
    isAfterZero = digit === 0 && written !== '';
  }
  return written;
}
