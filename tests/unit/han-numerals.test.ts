/** Numerals in Han characters, compared with a plain rule that shares no code with the engine. */
import { describe, expect, test } from 'vitest';
import { han, plainNumber } from '../../src/core/numbers/counters.ts';
import { readStyle, numberAt } from '../../src/core/numbers/styles.ts';
import { unitOf } from '../../src/core/languages/units.ts';
import { inChinese } from '../support/in-chinese.ts';

test('the rule of this test is the one that laws follow', () => {
  const numbers = [
    3, 10, 12, 20, 100, 101, 110, 112, 999, 1000, 1001, 1010, 1260, 10_000, 10_005, 10_010, 20_300, 99_999,
  ];
  expect(numbers.map(inChinese)).toEqual([
    ...['三', '十', '十二', '二十', '一百', '一百零一', '一百一十', '一百一十二', '九百九十九'],
    ...['一千', '一千零一', '一千零一十', '一千二百六十', '一万', '一万零五', '一万零一十', '二万零三百'],
    '九万九千九百九十九',
  ]);
});

test('a reader gets every article from 1 to 99,999 by its number, and no two articles by the same', () => {
  const all = Array.from({ length: 99_999 }, (_, index) => ({ value: index + 1, numeral: inChinese(index + 1) }));
  const wrong = all.filter(({ value, numeral }) => han.write(value) !== numeral || han.valueOf(numeral) !== value);
  expect(wrong).toEqual([]);
});

describe('a reader gets the number that is written', () => {
  test.each([
    ['〇 for 零', '一百〇三', 103],
    ['digits alone', '二〇二五', 2025],
    ['百零三, without 一', '百零三', 103],
    ['两', '两千', 2000],
    ['兩 and 萬', '兩萬', 20_000],
    ['萬', '一萬零五', 10_005],
    ['廿', '廿三', 23],
    ['卅', '卅', 30],
    ['卅 after hundreds', '一百卅一', 131],
    ['a hundred without 一, as in Japanese', '百五', 105],
    ['a thousand without 一', '千二十', 1020],
    ['十 with 一', '一十二', 12],
  ])('with %s', (_, numeral, value) => {
    expect(han.valueOf(numeral)).toBe(value);
    expect(numeral).toMatch(new RegExp(`^(?:${han.pattern})$`, 'u'));
    expect(plainNumber(numeral)).toBe(String(value));
  });

  test.each(['零', '万', '万一', '百百', '十百', '五六十', '一廿', '十零'])(
    'and none of “%s”, which is no number',
    (text) => {
      expect(han.valueOf(text)).toBeUndefined();
    },
  );
});

describe('an article of a long law', () => {
  test.each([
    ['第一千条', 'article 1000'],
    ['第一千二百六十条　附则', 'article 1260'],
    ['第一千〇一条', 'article 1001'],
    ['第兩百條', 'article 200'],
    ['第廿一条', 'article 21'],
    ['第１０条', 'article 10'],
    ['第十条之一', 'article 10-1'],
  ])('“%s” is called by its number', (heading, name) => {
    const unit = unitOf(heading);
    expect(`${unit?.kind} ${unit?.number}`).toBe(name);
  });

  test('is none without a number', () => {
    expect(unitOf('第百百条')).toBeUndefined();
  });

  test('that was inserted later is not the one before it', () => {
    const style = readStyle('第一条');
    expect(
      ['第十条　甲', '第十条之一　乙', '第十条之规定'].map((text) => style && numberAt(text, style)?.number),
    ).toEqual([...['十', undefined, '十']]);
    expect(unitOf('第十条之规定')?.name).toBe('第十条');
  });
});
