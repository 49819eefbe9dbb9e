/** Official numbers: how texts count, the number at the beginning of a text, and the nesting of blocks. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNTERS, plainNumber } from '../../src/core/numbers/counters.ts';
import { levelsOf } from '../../src/core/numbers/nest.ts';
import { KNOWN_COUNTERS, numberAt, readStyle, writeNumber, type NumberStyle } from '../../src/core/numbers/styles.ts';

/** Reads the style of numbers of a document. Fails if it is none. */
function style(sample: string): NumberStyle {
  const read = readStyle(sample);
  if (read === undefined) throw new Error(`"${sample}" is no style.`);
  return read;
}

describe('a counter', () => {
  test.each([
    ['1', ['1', '2', '10', '99'], [1, 2, 10, 99]],
    ['1', ['٢', '１２', '๓', '𝟎', '𝟙', '𝟘'], [2, 12, 3, 0, 1, 0]],
    ['1', ['2A', '2B', '2AA', '2ab'], [2.001, 2.002, 2.027, 2.028]],
    ['1.1', ['3.1', '4.2.7', '1.10'], [1, 7, 10]],
    ['a', ['a', 'b', 'z', 'aa', 'bb', 'ab', 'aaa', 'ba'], [1, 2, 26, 27, 28, 28, 53, 53]],
    ['A', ['A', 'Z', 'BB'], [1, 26, 28]],
    ['i', ['i', 'ii', 'iv', 'ix', 'xiv', 'xl', 'xc', 'cd', 'mcmxc'], [1, 2, 4, 9, 14, 40, 90, 400, 1990]],
    ['I', ['I', 'VIII', 'XLIX'], [1, 8, 49]],
    [
      '一',
      ['一', '十', '十二', '二十', '二十一', '一百', '一百零二', '一百二十三', '九百九十九'],
      [1, 10, 12, 20, 21, 100, 102, 123, 999],
    ],
    ['一', ['一の二', '九の二', '二の二の三'], [1.02, 9.02, 2.0203]],
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

describe('a way of writing numbers', () => {
  test.each([
    ['1.', '', '1', '.', false],
    ['(a)', '(', 'a', ')', false],
    ['(i)', '(', 'i', ')', false],
    ['一、', '', '一', '、', false],
    ['# 1.', '', '1', '.', true],
    ['# Article 1', 'Article ', '1', '', true],
    ['Step 1:', 'Step ', '1', ':', false],
    ['1.1', '', '1.1', '', false],
    ['(١)', '(', '١', ')', false],
    ['第一条', '第', '一', '条', false],
  ])('%s is read from its sample', (sample, before, key, after, inHeading) => {
    expect(readStyle(sample)).toEqual({ sample, before, after, inHeading, counter: COUNTERS[key] });
  });

  test('needs a counter without letters beside it', () => {
    expect(['', '.', '(x)', '()', '#', 'Article', 'b1', '1st', '(1a)'].map(readStyle)).toEqual(
      Array.from({ length: 9 }, () => undefined),
    );
    expect(KNOWN_COUNTERS.split(', ').toSorted()).toEqual(Object.keys(COUNTERS).toSorted());
  });

  test.each([
    ['1.', '1. Boats lie here.', '1.', '1'],
    ['1.', '12.Boats lie here.', undefined, undefined],
    ['1.', '12.', '12.', '12'],
    ['1.', '1.5 per cent', undefined, undefined],
    ['1.', '2A. Boats', '2A.', '2A'],
    ['1.', 'a 1. Boats', undefined, undefined],
    ['1.', '1。', undefined, undefined],
    ['(a)', '(a) Boats', '(a)', 'a'],
    ['(a)', '(a)nother', undefined, undefined],
    ['(a)', '(a)', '(a)', 'a'],
    ['(a)', 'a) Boats', undefined, undefined],
    ['一、', '一、港口', '一、', '一'],
    ['1', '3 Boats', '3', '3'],
    ['1', '3\u3000港口', '3', '3'],
    ['1', '3', '3', '3'],
    ['1', '2 308,27 $', undefined, undefined],
    ['1', '2 308 boats', undefined, undefined],
    ['1', '2 3080 boats', '2', '2'],
    ['1', '3.1 boats', undefined, undefined],
    ['1.1', '3.1 boats', '3.1', '3.1'],
    ['[1]', '[4] Boats', '[4]', '4'],
    ['第一条', '第十条の二　港口', undefined, undefined],
    ['١-', '٢- لا يدفع أحد', '٢-', '٢'],
    ['1.', '1x Boats', undefined, undefined],
  ])('%s: “%s” opens with %s', (sample, text, marker, number) => {
    expect(numberAt(text, style(sample))).toEqual(marker === undefined ? undefined : { marker, number });
  });

  test('writes every number like its first', () => {
    expect(writeNumber(2, style('(a)'))).toEqual({ marker: '(b)', number: 'b' });
    expect(writeNumber(3, style('一、'))).toEqual({ marker: '三、', number: '三' });
  });
});

describe('blocks are nested by their numbers', () => {
  const STYLES = ['1.', '(a)', '(i)'].map(style);

  /** Returns the level and marker of each text. Texts that begin with "#" are headings. */
  function nest(texts: readonly string[], styles: readonly NumberStyle[] = STYLES) {
    const blocks = texts.map((text) => ({
      text: text.replace(/^# /, ''),
      number: undefined,
      isHeading: text.startsWith('# '),
    }));
    const { levels, outOfSequence } = levelsOf(blocks, styles);
    return {
      levels: levels.map((level) => (level === undefined ? '' : `${level.level} ${level.marker} ${level.number}`)),
      told: outOfSequence.map(({ index, marker, before }) => `${index} ${marker} after ${before}`),
    };
  }

  test('as the document says, outermost first', () => {
    expect(nest(['1. One', '(a) A', '(b) B', 'plain', '(i) I', '(ii) II', '2. Two', '(a) A'])).toEqual({
      levels: ['0 1. 1', '1 (a) a', '1 (b) b', '', '2 (i) i', '2 (ii) ii', '0 2. 2', '1 (a) a'],
      told: [],
    });
  });

  test('by the next blocks if a marker fits two levels', () => {
    const letters = ['(a)', '(b)', '(c)', '(d)', '(e)', '(f)', '(g)', '(h)'];
    expect(nest(['1.', ...letters, '(i) x', '(j) y']).levels.slice(-2)).toEqual(['1 (i) i', '1 (j) j']);
    expect(nest(['1.', ...letters, '(i) x', '(ii) y', '(i)']).levels.slice(9, 11)).toEqual(['2 (i) i', '2 (ii) ii']);
    // On its own it continues the letters, unless a list is announced.
    expect(nest(['1.', ...letters, '(i) x']).levels.at(-1)).toBe('1 (i) i');
    for (const end of [':', '：', ' —', '–', '-', ': '])
      expect(nest(['1.', ...letters.slice(0, -1), `(h) as follows${end}`, '(i) x']).levels.at(-1)).toBe('2 (i) i');
    expect(nest(['1.', ...letters.slice(0, -1), '(h): as follows', '(i) x']).levels.at(-1)).toBe('1 (i) i');
  });

  test('also after an inserted number', () => {
    expect(nest(['1. x', '1A. x', '1B. x', '2. x', '2A. x', '3. x']).told).toEqual([]);
    expect(nest(['1. x', '2. x', '1A. x']).told).toEqual(['2 1A. after 2.']);
  });

  test('also after one that was inserted with a point, as (2.1) and (a.1) are in the laws of Canada', () => {
    const styles = ['(1)', '(a)'].map(style);
    const texts = ['(1) x', '(1.01) x', '(1.1) x', '(1.2) x', '(1.10) x', '(2) x', '(a) x', '(a.1) x', '(b) x'];
    expect(nest(texts, styles).told).toEqual([]);
    expect(nest(texts, styles).levels.slice(-2)).toEqual(['1 (a.1) a.1', '1 (b) b']);
    expect(nest(['(1) x', '(1.2) x', '(1.1) x'], styles).told).toEqual(['2 (1.1) after (1.2)']);
  });

  test('but without brackets, a number with a point is a compound one', () => {
    expect(nest(['1. x', '1.1. x'], ['1.'].map(style)).levels).toEqual(['0 1. 1', '']);
  });

  test('and numbers that skip, repeat or go back are reported with the one before', () => {
    expect(nest(['1. x', '3. x', '3. x', '2. x']).told).toEqual(['1 3. after 1.', '2 3. after 3.', '3 2. after 3.']);
    expect(nest(['2. x']).told).toEqual(['0 2. after undefined']);
    expect(nest(['1. x', '(b) x']).told).toEqual(['1 (b) after undefined']);
    expect(nest(['1. x', '(a) x', '(c) x']).told).toEqual(['2 (c) after (a)']);
  });

  test('so that a deeper level begins again below each number', () => {
    expect(nest(['1. x', '(a) x', '2. x', '(a) x', '(b) x']).told).toEqual([]);
    expect(nest(['1. x', '(a) x', '(b) x', '2. x', '(c) x']).told).toEqual(['4 (c) after undefined']);
  });

  test('and may begin again after a heading without a number', () => {
    expect(nest(['1. x', '2. x', '# Part', '1. x']).told).toEqual([]);
    expect(nest(['1. x', '2. x', '# Part', '3. x']).told).toEqual([]);
    expect(nest(['1. x', '2. x', '# Part', '3. x', '1. x']).told).toEqual(['4 1. after 3.']);
    expect(nest(['1. x', '(a) x', '# Part', '(b) x']).told).toEqual(['3 (b) after undefined']);
  });

  test('headings by the numbers of headings alone', () => {
    const styles = ['# 1.', '(a)'].map(style);
    expect(nest(['# 1. Boats', '(a) x', '# 2. Quays', '(a) x', '1. x'], styles)).toEqual({
      levels: ['0 1. 1', '1 (a) a', '0 2. 2', '1 (a) a', ''],
      told: [],
    });
  });

  test('by the number beside them, if they have one', () => {
    const { levels } = levelsOf([{ text: '2. not this', number: '1.', isHeading: false }], STYLES);
    expect(levels).toEqual([expect.objectContaining({ level: 0, marker: '1.', number: '1' })]);
  });
});

describe('numbers that continue from a section to the next', () => {
  const blocks = (...texts: readonly string[]) => texts.map((text) => ({ text, number: undefined, isHeading: false }));
  const STYLES = ['1.', '(1)', '(a)'].map(style);

  test('are in sequence on the outermost level, whatever it is, and out of sequence if one is missing', () => {
    const { last } = levelsOf(blocks('Whereas', '(1) x', '(2) x', '(a) y'), STYLES);
    expect(last).toMatchObject({ level: 1, parts: [2], marker: '(2)' });
    expect(levelsOf(blocks('(3) x', '(a) y', '(4) x'), STYLES, last)).toMatchObject({
      levels: [{ level: 1 }, { level: 2 }, { level: 1 }],
      outOfSequence: [],
      last: { marker: '(4)' },
    });
    expect(levelsOf(blocks('(4) x'), STYLES, last).outOfSequence).toEqual([{ index: 0, marker: '(4)', before: '(2)' }]);
    expect(levelsOf(blocks('(3) x'), STYLES).outOfSequence).toEqual([{ index: 0, marker: '(3)', before: undefined }]);
  });
});
