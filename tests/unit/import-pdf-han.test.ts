/** What an editor gets from the Chinese letters of a PDF. */
import { describe, expect, test } from 'vitest';
import { isSpread, withoutRadicals, withoutSpread } from '../../src/importing/read/pdf/han.ts';

describe('Chinese letters of a PDF', () => {
  test('are the letters that they look like, and no radicals', () => {
    expect(withoutRadicals('⼩⻛⾯⽇⼈⺠ and 小风')).toBe('小风面日人民 and 小风');
  });

  test('lose the spaces that a line only has because it is spread', () => {
    expect(withoutSpread('湾 的 三 座', 35.5, 8)).toBe('湾的三座');
    expect(withoutSpread('在 1987 年 春 天', 66, 10)).toBe('在 1987 年春天');
    expect(isSpread('湾', 1.6, '的', 8)).toBe(true);
  });

  test('keep the spaces that are written, and those of other languages', () => {
    expect(withoutSpread('第一章 总则', 53, 10)).toBe('第一章 总则');
    expect(withoutSpread('a quay', 24, 8)).toBe('a quay');
    expect(isSpread('章', 3, '总', 10)).toBe(false);
    expect(isSpread('a', 1.6, 'b', 8)).toBe(false);
  });
});
