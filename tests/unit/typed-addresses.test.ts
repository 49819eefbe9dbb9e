/** Addresses as readers type them. */
import { describe, expect, test } from 'vitest';
import { closeness, endingOf, endingsOf, isWithin, typedAddresses } from '../../src/core/references/typed.ts';

/** The address as the numbers that lead to it, and what is typed beside it. */
const read = (typed: string) =>
  typedAddresses(typed).map((address) => [endingOf(address), address.beside].filter((part) => part !== '').join(' | '));

describe('a reader may type an address', () => {
  test.each([
    ['Article 5', 'article 5'],
    ['art. 5(1)(c)', 'article 5/1/c'],
    ['Art 5 (1) (c)', 'article 5/1/c'],
    ['Article 5, paragraph 1, point (c)', 'article 5/1/c'],
    ['Article 5, para. 1, pt (c)', 'article 5/1/c'],
    ['5(1)(c)', '5/1/c'],
    ['Annex III', 'annex 3'],
    ['annex iii', 'annex 3'],
    ['Section IV', 'section 4'],
    ['Chapter III, Section 2', 'section 2'],
    ['第十七条', 'article 17'],
    ['第十七條', 'article 17'],
    ['第17条第二款', 'article 17/2'],
    ['§ 3 Abs. 1 Nr. 2', 'paragraph 3/1/2'],
    ['Article premier', 'article 1'],
    ['Artículo 5', 'article 5'],
    ['المادة 5', 'article 5'],
  ])('“%s”', (typed, address) => {
    expect(new Set(read(typed))).toEqual(new Set([address]));
  });

  test.each([
    ['AI Act Article 5', 'article 5 | AI Act'],
    ['Article 5 of the AI Act', 'article 5 | of the AI Act'],
    ['AI Act 5(1)(c)', '5/1/c | AI Act'],
    ['point (a) of Article 6(1)', 'article 6/1/a | of'],
  ])('with the name of its document, or other words: “%s”', (typed, address) => {
    expect(new Set(read(typed))).toEqual(new Set([address]));
  });

  test.each(['21A(2)', 'Section 21A(2)', 'section 21a(2)'])('of what was inserted later: “%s”', (typed) => {
    const numbers = typedAddresses(typed).map(({ chain }) => chain.map(({ number }) => number).join('/'));
    expect(new Set(numbers)).toEqual(new Set(['21a/2']));
  });

  test('or several', () => {
    expect(new Set(read('Articles 5 and 6'))).toEqual(new Set(['article 5', 'article 6']));
    expect(read('Article 5 and Article 6(1)')).toEqual(['article 5', 'article 6/1']);
  });

  test.each(['190 items', 'III.4', 'the negative list', 'in 2025', ''])('and “%s” is none', (typed) => {
    expect(read(typed)).toEqual([]);
  });
});

describe('an address', () => {
  const closest = (typed: string, paths: readonly string[]) =>
    paths.map((path) => Math.max(0, ...typedAddresses(typed).map((address) => closeness(address, path))));
  const isAt = (typed: string, path: string) => closest(typed, [path]).some((value) => value > 0);

  test.each([
    ['Article 5', 'chapter ii/article 5'],
    ['Chapter II, Article 5', 'chapter ii/article 5'],
    ['5(1)(c)', 'chapter ii/article 5/1/c'],
    ['Annex 3', 'annex iii'],
    ['Section 3', 'any iii'],
    ['Section III, paragraph 4', 'any iii/4'],
  ])('“%s” leads to %s', (typed, path) => {
    expect(isAt(typed, path)).toBe(true);
  });

  test.each([
    ['Article 5', 'article 15'],
    ['Article 5', 'annex v'],
    ['Article 5', 'article 5/1'],
    ['5(1)(c)', 'article 5/1'],
    ['Article 51(c)', 'article 5/1/c'],
    ['Article 3', 'any iii'],
    ['5(1)', 'article 2/5/1'],
    ['Chapter III, Article 5', 'chapter ii/article 5'],
  ])('“%s” does not lead to %s', (typed, path) => {
    expect(isAt(typed, path)).toBe(false);
  });

  test.each([
    ['第十二条第二款', 'article 12/2'],
    ['第十二条第二项', 'article 12/point 2'],
    ['§ 2 Abs. 6', 'paragraph 2/6'],
    ['Article 12, § 2', 'article 12/point 2'],
    ['Article 12 ¶2', 'article 12/¶2'],
    ['第十二条 ¶ 2', 'article 12/¶2'],
  ])('“%s” leads to %s, which the text has', (typed, path) => {
    expect(isAt(typed, path)).toBe(true);
  });

  test.each([
    ['第十二条第二款', 'article 12/¶2'],
    ['第十二条第二款', 'article 12/point 2'],
    ['§ 2 Abs. 6', 'paragraph 2/¶6'],
    ['§ 2 Abs. 6', 'paragraph 2/point 6'],
    ['Article 12, alinéa 2', 'article 12/¶2'],
    ['Article 12, alinéa 2', 'article 12/point 2'],
    ['Article 12(2)', 'article 12/¶2'],
    ['Article 12, paragraph 2', 'article 12/¶2'],
    ['Article 12 ¶2', 'article 12/2'],
  ])('“%s”, in the words of the text, does not lead to %s', (typed, path) => {
    expect(isAt(typed, path)).toBe(false);
  });

  test('may be of a part of a section', () => {
    const [address] = typedAddresses('Article 5(1)(c)');
    if (address === undefined) throw new Error('No address.');
    expect(['article 5', 'article 6', 'any v'].map((path) => isWithin(address, path))).toEqual([true, false, false]);
  });

  test('is found in the index by what it is called, with or without its word', () => {
    expect(endingsOf('chapter ii/article 5/1/c')).toEqual(['article 5/1/c', '5/1/c']);
    expect(endingsOf('any iii/4')).toEqual(['part 3/4', 'chapter 3/4', 'section 3/4', 'clause 3/4', '3/4']);
  });
});
