/** Writes numbers in Han characters, by a plain rule that shares no code with the engine. */

/** How a Chinese law writes a number: each digit with its unit, one 零 for a gap, and no 一 before a leading 十. */
export function inChinese(value: number): string {
  const digits = String(value).padStart(5, '0');
  const each = Array.from(
    digits,
    (digit, place) => `${'零一二三四五六七八九'[Number(digit)]}${'万千百十'[place] ?? ''}`,
  );
  return each
    .join('')
    .replace(/零[万千百十]/gu, '零')
    .replace(/零+/gu, '零')
    .replace(/^零|零$/gu, '')
    .replace(/^零/u, '')
    .replace(/^一十/u, '十');
}
