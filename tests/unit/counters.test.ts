/** How texts count: 1, 2, 3; a, b, c; i, ii, iii; 一, 二, 三; イ, ロ, ハ. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNTERS, plainNumber } from '../../src/core/numbers/counters.ts';

describe('a counter', () => {
  test.each([
    ['1', ['1', '2', '10', '99'], [1, 2, 10, 99]],
    ['1', ['٢', '１２', '๓', '𝟎', '𝟙', '𝟘'], [2, 12, 3, 0, 1, 0]],
    ['1', ['2A', '2B', '2AA', '2ab'], [2.001, 2.002, 2.027, 2.028]],
    [
      '1',
      ['1-bis', '1bis', '1-ter', '1-quaterdecies', '2-nonies', '2-novies'],
      [1.002, 1.002, 1.003, 1.014, 2.009, 2.009],
    ],
    ['1.1', ['3.1', '4.2.7', '1.10'], [1, 7, 10]],
    ['a', ['a', 'b', 'z', 'aa', 'bb', 'ab', 'aaa', 'ba'], [1, 2, 26, 27, 28, 28, 53, 53]],
    ['a', ['i-bis', 'i-ter', 'b-decies', 'bis'], [9.002, 9.003, 2.01, 1605]],
    ['A', ['A', 'Z', 'BB'], [1, 26, 28]],
    ['i', ['i', 'ii', 'iv', 'ix', 'xiv', 'xl', 'xc', 'cd', 'mcmxc'], [1, 2, 4, 9, 14, 40, 90, 400, 1990]],
    ['I', ['I', 'VIII', 'XLIX'], [1, 8, 49]],
    [
      '一',
      ['一', '十', '十二', '二十', '二十一', '一百', '一百零二', '一百二十三', '九百九十九'],
      [1, 10, 12, 20, 21, 100, 102, 123, 999],
    ],
    ['一', ['一の二', '九の二', '二の二の三'], [1.02, 9.02, 2.0203]],
    ['aa', ['aa', 'bb', 'zz'], [1, 2, 26]],
    ['가', ['가', '하', '거', '허', '고'], [1, 14, 15, 28, 29]],
    ['イ', ['イ', 'ロ', 'ハ', 'ト', 'ヌ'], [1, 2, 3, 7, 10]],
    ['أ', ['أ', 'ا', 'ب', 'ي', 'غ'], [1, 1, 2, 10, 28]],
  ])('%s reads %j as %j', (sample, numbers, values) => {
    expect(numbers.map((number) => COUNTERS[sample]?.valueOf(number))).toEqual(values);
  });

  test.each([
    ['1', ['', 'a', '-1', 'A2']],
    ['a', ['1', 'é']],
    ['i', ['iiii', 'vx', 'iix', 'abc', 'ic']],
    ['一', ['零']],
    ['أ', ['x', 'أx']],
  ])('%s reads none of %j as a number', (sample, numbers) => {
    expect(numbers.filter((number) => COUNTERS[sample]?.valueOf(number) !== undefined)).toEqual([]);
  });

  test('reads the numbers that it writes, which match its pattern', () => {
    const most = { '1': 9999, '١': 9999, a: 78, A: 78, i: 3999, I: 3999, 一: 999, أ: 28 };
    for (const [sample, last] of Object.entries(most)) {
      const counter = COUNTERS[sample];
      if (counter === undefined) throw new Error(`There is no counter ${sample}.`);
      fc.assert(
        fc.property(fc.integer({ min: 1, max: last }), (value) => {
          const written = counter.write(value);
          expect(counter.valueOf(written)).toBe(value);
          expect(written).toMatch(new RegExp(`^(?:${counter.pattern})$`, 'u'));
        }),
        { seed: 14 },
      );
    }
  });

  test.each([
    ['1', [1, 12], ['1', '12']],
    ['١', [1, 20], ['١', '٢٠']],
    ['a', [1, 26, 27, 28, 53], ['a', 'z', 'aa', 'bb', 'aaa']],
    ['A', [2, 27], ['B', 'AA']],
    ['i', [4, 9, 49, 1994], ['iv', 'ix', 'xlix', 'mcmxciv']],
    ['I', [14], ['XIV']],
    [
      '一',
      [1, 10, 11, 20, 25, 100, 101, 110, 120, 999],
      ['一', '十', '十一', '二十', '二十五', '一百', '一百零一', '一百一十', '一百二十', '九百九十九'],
    ],
    ['أ', [1, 2, 28], ['أ', 'ب', 'غ']],
  ])('%s writes %j as %j', (sample, values, written) => {
    expect(values.map((value) => COUNTERS[sample]?.write(value))).toEqual(written);
  });

  test.each([
    ['A', 'a'],
    ['3.1', '3-1'],
    ['4.2.7', '4-2-7'],
    ['٢', '2'],
    ['二', '2'],
    ['十二', '12'],
    ['ب', '2'],
    ['ロ', '2'],
    ['九の二', '9-2'],
    ['２', '2'],
    ['٢A', '2a'],
    ['٣.١', '3-1'],
    ['?', '0'],
  ])('has %s in an address as %s', (number, plain) => {
    expect(plainNumber(number)).toBe(plain);
  });
});
