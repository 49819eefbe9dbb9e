/** How deep official numbers are: compound ones, several in a line, those of headings, and lists that begin again. */
import { describe, expect, test } from 'vitest';
import { COUNTERS, isBelowNumber, partsOfNumber, plainNumber } from '../../src/core/numbers/counters.ts';
import { levelsOf, type Numbered } from '../../src/core/numbers/nest.ts';
import { numberAt, readStyle, readStyles } from '../../src/core/numbers/styles.ts';
import { styleOfList } from '../../src/core/text/list-style.ts';

/** A text that begins with "#" is a heading of that level; one with "*" begins a list of its own. */
function read(written: string): Numbered {
  const [signs = ''] = /^(?:#+ |\* )?/u.exec(written) ?? [];
  const isHeading = signs.startsWith('#');
  return {
    text: written.slice(signs.length),
    number: undefined,
    isHeading,
    ...(isHeading && { headingLevel: signs.trim().length }),
    beginsList: signs === '* ',
  };
}

/** The numbers out of sequence in some texts, each with the one before it. */
function told(texts: readonly string[], numbering: readonly string[], itemsByParagraph = false) {
  const styles = readStyles(numbering, { standsAlone: itemsByParagraph, itemsByParagraph });
  const { outOfSequence } = levelsOf(texts.map(read), styles);
  return outOfSequence.map(({ marker, before }) => `${marker} after ${before}`);
}

/** The levels of each text, with those that follow in the same line. */
function levels(texts: readonly string[], numbering: readonly string[]) {
  return levelsOf(texts.map(read), readStyles(numbering)).levels.map((level) => {
    const found: string[] = [];
    for (let one = level; one !== undefined; one = one.next) found.push(`${one.level}: ${one.number}`);
    return found.join(', ');
  });
}

describe('an editor is told of compound numbers', () => {
  const follow = (...numbers: readonly string[]) =>
    told(
      numbers.map((number) => `${number} Words`),
      ['1.1'],
    );

  test.each([
    [['1.1', '1.2', '1.3']],
    [['2.1', '2.1.1', '2.1.2', '2.2']],
    [['2.1', '2.1.1', '2.1.1.1', '2.2', '3.1']],
    [['2.1', '2.2', '3.1', '3.1.1']],
    [['1.2.1', '1.3.1']],
  ])('nothing, if they follow each other at any of their parts: %j', (numbers) => {
    expect(follow(...numbers)).toEqual([]);
  });

  test.each([
    [['1.1', '1.3'], '1.3 after 1.1'],
    [['1.1', '1.1'], '1.1 after 1.1'],
    [['1.1', '2.1', '1.1'], '1.1 after 2.1'],
    [['2.1', '2.1.2'], '2.1.2 after 2.1'],
    [['2.1', '3.2'], '3.2 after 2.1'],
    [['2.1', '4.1'], '4.1 after 2.1'],
    [['1.2.1', '1.3.2'], '1.3.2 after 1.2.1'],
    [['1.2'], '1.2 after undefined'],
  ])('that skip or go back: %j', (numbers, message) => {
    expect(follow(...numbers)).toEqual([message]);
  });
});

test('a compound number is the deeper the more parts it has, but never as deep as the next level', () => {
  const { levels: found } = levelsOf(['1.1 x', '1.1.1 x', '(a) x'].map(read), readStyles(['1.1', '(a)']));
  const [first = 0, second = 0, third = 0] = found.map((level) => level?.depth);
  expect(second).toBeGreaterThan(first);
  expect(third).toBeGreaterThan(second);
});

describe('a line that begins with several numbers', () => {
  test.each([
    ['1. (a) x', '0: 1, 1: a'],
    ['1. (a) (i) x', '0: 1, 1: a, 2: i'],
    ['1.\u00A0  (a) x', '0: 1, 1: a'],
    ['(a) (i) x', '1: a, 2: i'],
    ['1.', '0: 1'],
  ])('belongs to all of them: %j', (text, expected) => {
    expect(levels([text], ['1.', '(a)', '(i)'])).toEqual([expected]);
  });

  test.each([
    ['1. (b) x', '0: 1'],
    ['1. x (a) x', '0: 1'],
    ['(a) 1. x', '1: a'],
    ['(i) (a) x', '2: i'],
    ['1. 1. x', '0: 1'],
  ])(
    'belongs to the first alone, if the next is no first number of a deeper level in brackets: %j',
    (text, expected) => {
      expect(levels([text], ['1.', '(a)', '(i)'])).toEqual([expected]);
    },
  );

  test('may be followed by the next number of any of them', () => {
    expect(told(['1. (a) x', '(b) x', '2. (a) x', '(b) x'], ['1.', '(a)'])).toEqual([]);
    expect(told(['1. (a) x', '(c) x'], ['1.', '(a)'])).toEqual(['(c) after (a)']);
  });
});

describe('counts of paragraphs', () => {
  const HEADED = ['# 1.', '# a.', '(1)'];

  test('end at a heading without a number of the same level or a higher one', () => {
    expect(told(['# 1. x', '## a. x', '(1) x', '## x', '(2) x'], HEADED)).toEqual(['(2) after undefined']);
    expect(told(['# 1. x', '## a. x', '## x', '## b. x'], HEADED)).toEqual(['b. after undefined']);
    expect(told(['# 1. x', '## a. x', '### x', '## b. x'], HEADED)).toEqual([]);
    expect(told(['# 1. x', '## a. x', '# x', '# 2. x'], HEADED)).toEqual([]);
  });

  test('go on after a heading without a number, if they are the outermost ones there', () => {
    expect(told(['(1) x', '## x', '(2) x', '## x', '(1) x'], ['1.', '(1)'])).toEqual([]);
    expect(told(['1. x', '(1) x', '## x', '(2) x'], ['1.', '(1)'])).toEqual(['(2) after undefined']);
  });

  test('may begin again with each list that Markdown counts, and nowhere else', () => {
    expect(told(['* 1. x', '2. x', '* 1. x', '2. x'], ['1.'])).toEqual([]);
    expect(told(['* 1. x', '2. x', '* 3. x'], ['1.'])).toEqual([]);
    expect(told(['* 1. x', '2. x', '1. x'], ['1.'])).toEqual(['1. after 2.']);
  });

  test('may begin again below each paragraph of an article, where points are cited with their paragraph', () => {
    const article = ['1. x', '(a) x', '(b) x', 'Words', '(a) x'];
    expect(told(article, ['1.', '(a)'], true)).toEqual([]);
    expect(told(article, ['1.', '(a)'])).toEqual(['(a) after (b)']);
    expect(told(['1. x', '(a) x', '(b) x', '(a) x'], ['1.', '(a)'], true)).toEqual(['(a) after (b)']);
  });
});

describe('a number that fits two levels', () => {
  const LETTERS = ['(a)', '(b)', '(c)', '(d)', '(e)', '(f)', '(g)', '(h)'].map((letter) => `${letter} x`);

  test('is of the level whose next number comes first', () => {
    const last = (...after: readonly string[]) => levels([...LETTERS, '(i) x', ...after], ['(a)', '(i)'])[8];
    expect(last('(j) x', '(ii) x')).toBe('0: i');
    expect(last('(ii) x', '(j) x')).toBe('1: i');
    expect(last('Words', '(ii) x')).toBe('1: i');
    expect(last('Words')).toBe('0: i');
  });

  test('is the first of a list, if words before it announce one and both could go on', () => {
    const texts = [...LETTERS.slice(0, 7), '(h) these:', '(i) x'];
    expect(levels(texts, ['(a)', '(i)'])[8]).toBe('1: i');
  });
});

describe('an editor writes "numbering"', () => {
  test('with two ways to write one level, the second of which is the rule', () => {
    const style = readStyle('SECTION 1. | SEC. 1.');
    if (style === undefined) throw new Error('No style.');
    expect(numberAt('SECTION 1. Words', style)).toEqual({ marker: 'SECTION 1.', number: '1' });
    expect(numberAt('SEC. 2. Words', style)).toEqual({ marker: 'SEC. 2.', number: '2' });
    expect(numberAt('PART 2. Words', style)).toBeUndefined();
    expect(readStyle('SECTION 1. | x')).toBeUndefined();
    expect(readStyle('x | SEC. 1.')).toBeUndefined();
    expect(readStyle('# SECTION 1. | SEC. 1.')).toMatchObject({ sample: '# SECTION 1. | SEC. 1.', inHeading: true });
  });

  test('whose first level alone is cited without its section, and whose faulty levels do not count', () => {
    const cited = { standsAlone: true, itemsByParagraph: true };
    const [first, second, ...others] = readStyles(['1.', '?', '(a)'], cited);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ sample: '1.', ...cited });
    expect(second).toEqual(readStyle('(a)'));
    expect(readStyles(['1.'], { itemsByParagraph: true })).toEqual([readStyle('1.')]);
    expect(readStyles(['1.'])).toEqual([readStyle('1.')]);
  });

  test.each([
    ['# Test 1.1', 'Test 2.1 Words', { marker: 'Test 2.1', number: 'Test 2.1', bare: '2.1' }],
    ['# Article 1', 'Article 2 Words', { marker: 'Article 2', number: 'Article 2', bare: '2' }],
    ['Article 1.', 'Article 2. Words', { marker: 'Article 2.', number: '2' }],
    ['Test 1.1', 'Test 2.1 Words', { marker: 'Test 2.1', number: 'Test 2.1', bare: '2.1' }],
    ['# (1)', '(2) Words', { marker: '(2)', number: '2' }],
    ['# 1.', '2. Words', { marker: '2.', number: '2' }],
    ['第一条', '第二条港口', { marker: '第二条', number: '二' }],
    ['第一条', '第二条A', undefined],
  ])('%s, and finds in “%s” the number with the word that tells it from others', (sample, text, expected) => {
    const style = readStyle(sample);
    expect(style && numberAt(text, style)).toEqual(expected);
  });
});

describe('the parts of a number', () => {
  test.each([
    ['1.1', '4.2.7', [4, 2, 7]],
    ['1.1', '4.2A', [4, 2.001]],
    ['1', '2A', [2.001]],
    ['a', 'b', [2]],
    ['i', 'iiii', undefined],
  ])('in the way of %s: %s', (sample, number, parts) => {
    const counter = COUNTERS[sample];
    expect(counter && partsOfNumber(number, counter)).toEqual(parts);
  });

  test('say what is below another', () => {
    expect(isBelowNumber('2.2.1', '2.2')).toBe(true);
    expect(isBelowNumber('2.21', '2.2')).toBe(false);
    expect(isBelowNumber('2.2', '2.2')).toBe(false);
  });

  test.each([
    ['Test 1.1', 'test-1-1'],
    ['Art. 5', 'art-5'],
    ['Art.\u00A05', 'art-5'],
    ['§ 3', '3'],
    ['SEC. 二', 'sec-2'],
    ['第2', '0'],
    ['2条', '0'],
  ])('are letters and digits in an address: %s', (number, address) => {
    expect(plainNumber(number)).toBe(address);
  });
});

test('a list that Markdown counts is numbered as its level is, and outermost as any numbers in digits are', () => {
  const written = (depth: number, ...samples: readonly string[]) =>
    styleOfList(readStyles(samples), depth).counter.write(2);
  expect(written(0, '(a)', '1.')).toBe('2');
  expect(written(1, '(a)', '(i)', '1.')).toBe('ii');
  expect(written(0, '(a)', '(1)')).toBe('b');
  expect(written(0, '(1)', '1.')).toBe('2');
  expect(written(1, '1.')).toBe('2');
});
