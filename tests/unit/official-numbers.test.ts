/** Official numbers: the number at the beginning of a text, and the nesting of blocks. */
import { describe, expect, test } from 'vitest';
import { COUNTERS } from '../../src/core/numbers/counters.ts';
import { levelsOf } from '../../src/core/numbers/nest.ts';
import { KNOWN_COUNTERS, numberAt, readStyle, writeNumber, type NumberStyle } from '../../src/core/numbers/styles.ts';

/** Reads the style of numbers of a document. Fails if it is none. */
function style(sample: string): NumberStyle {
  const read = readStyle(sample);
  if (read === undefined) throw new Error(`"${sample}" is no style.`);
  return read;
}

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
