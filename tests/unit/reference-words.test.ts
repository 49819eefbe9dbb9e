/** How the words of references are read: which places they name, and of what these are part. */
import { describe, expect, test } from 'vitest';
import { referenceWordsOf } from '../../src/core/languages/reference-words.ts';
import { partReader } from '../../src/core/references/parts.ts';
import { phrasesIn } from '../../src/core/references/phrases.ts';

/** The words of a language. */
function wordsOf(language: string) {
  const words = referenceWordsOf(language);
  if (words === undefined) throw new Error(`No words for ${language}.`);
  return words;
}

/** The references in a text: the words of each of its places, the numbers that lead there, and of what they are part. */
function read(text: string, language = 'en'): string[] {
  const words = wordsOf(language);
  return phrasesIn(text, partReader(words), words).map(({ start, end, items, of }) => {
    const places = items.map(
      (item) =>
        `${text.slice(item.start, item.end)} = ${item.chain.map(({ kind, number }) => [kind, number].filter(Boolean).join(' ')).join('/')}`,
    );
    const whole = typeof of === 'object' ? `this ${of.this}` : of;
    return [text.slice(start, end), whole, ...places].join(' | ');
  });
}

describe('a reader of a law finds the places that', () => {
  test.each([
    ['See Article 5 and more.', ['Article 5 | nothing | Article 5 = article 5']],
    [
      'Articles 5, 6 and 7(1)',
      ['Articles 5, 6 and 7(1) | nothing | Articles 5 = article 5 | 6 = article 6 | 7(1) = article 7/1'],
    ],
    [
      'Article 5(1)(b) and (c)',
      ['Article 5(1)(b) and (c) | nothing | Article 5(1)(b) = article 5/1/b | (c) = article 5/1/c'],
    ],
    [
      'Article 5(1)(b) and (2)',
      ['Article 5(1)(b) and (2) | nothing | Article 5(1)(b) = article 5/1/b | (2) = article 5/2'],
    ],
    ['Articles 5 and B', ['Articles 5 | nothing | Articles 5 = article 5']],
    ['Article 5 and (2)', ['Article 5 | nothing | Article 5 = article 5']],
    ['points (c), (ca) and 5', ['points (c), (ca) | nothing | points (c) = c | (ca) = ca']],
    ['Articles XII and XIV', ['Articles XII and XIV | nothing | Articles XII = article xii | XIV = article xiv']],
    ['§ 5 and §6', ['§ 5 and §6 | nothing | § 5 = paragraph 5 | §6 = paragraph 6']],
    [
      'paragraph 1, point (a), and point (b)',
      ['paragraph 1, point (a), and point (b) | nothing | paragraph 1, point (a) = 1/a | point (b) = 1/b'],
    ],
    [
      'Article 5(1), point (b), and Article 6',
      [
        'Article 5(1), point (b), and Article 6 | nothing | Article 5(1), point (b) = article 5/1/b | Article 6 = article 6',
      ],
    ],
    ['paragraph 3 and Article 6', ['paragraph 3 and Article 6 | nothing | paragraph 3 = 3 | Article 6 = article 6']],
  ])('a list names: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['Chapter II, Section 3', ['Chapter II, Section 3 | nothing | Chapter II, Section 3 = chapter ii/section 3']],
    ['Section 3, Chapter II', ['Section 3, Chapter II | nothing | Section 3 = section 3 | Chapter II = chapter ii']],
    ['Annex I, Section 2', ['Annex I, Section 2 | nothing | Annex I, Section 2 = annex i/section 2']],
    ['Article 5, Annex I', ['Article 5, Annex I | nothing | Article 5 = article 5 | Annex I = annex i']],
    ['subsection 2, paragraph 3', ['subsection 2, paragraph 3 | nothing | subsection 2, paragraph 3 = 2/3']],
    ['point (c)(ii)', ['point (c)(ii) | nothing | point (c)(ii) = c/ii']],
    [
      'Article 6(1), paragraph 2',
      ['Article 6(1) | nothing | Article 6(1) = article 6/1', 'paragraph 2 | nothing | paragraph 2 = 2'],
    ],
  ])('lie within each other, the larger one first: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    [
      'points (a) and (b) of Article 6(1)',
      [
        'points (a) and (b) | nothing | points (a) = article 6/1/a | (b) = article 6/1/b',
        'Article 6(1) | nothing | Article 6(1) = article 6/1',
      ],
    ],
    [
      'paragraph (b), and paragraph (a) of subsection (1)',
      [
        'paragraph (b), and paragraph (a) | unclear | paragraph (b) = b',
        'paragraph (b), and paragraph (a) | nothing | paragraph (a) = 1/a',
        'subsection (1) | nothing | subsection (1) = 1',
      ],
    ],
    [
      'Articles 21A, 3aa and 4(2A)(b)',
      [
        'Articles 21A, 3aa and 4(2A)(b) | nothing | Articles 21A = article 21a | 3aa = article 3aa | 4(2A)(b) = article 4/2a/b',
      ],
    ],
    ['point 2 of Annex I', ['point 2 | nothing | point 2 = annex i/2', 'Annex I | nothing | Annex I = annex i']],
    [
      'points (a) of Articles 6 and 7',
      ['points (a) | unclear | points (a) = a', 'Articles 6 and 7 | nothing | Articles 6 = article 6 | 7 = article 7'],
    ],
    [
      'point (a) of Article 6 of this Act',
      ['point (a) | this | point (a) = article 6/a', 'Article 6 of this Act | this | Article 6 = article 6'],
    ],
  ])('lie within a larger one that follows: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['Article 5, first subparagraph, point (a)', ['Article 5 = article 5']],
    ['Article 5(1), second subparagraph, and (3)', ['Article 5(1) = article 5/1', '(3) = article 5/3']],
    ['Article 5(1), second subparagraph, and Article 6', ['Article 5(1) = article 5/1', 'Article 6 = article 6']],
    ['Article 5(1) respectively and (2)', ['Article 5(1) = article 5/1', '(2) = article 5/2']],
  ])('have a number, and none within those that have none: %s', (text, places) => {
    expect(read(text)).toEqual([[text, 'nothing', ...places].join(' | ')]);
  });

  test.each([
    ['Articles 5 and 6 of this Act', 'this'],
    ['paragraph 2 of this Article', 'this article'],
    ['paragraph 2 of this paragraph', 'this level'],
    ['Article 5 in the present Title', 'this title'],
    ['Article 5 Treaty', 'another'],
    ['Article 5 of the Treaty', 'another'],
    ['Article 5 thereof', 'another'],
    ['Article 5, Treaty', 'nothing'],
    ['Article 5 of', 'another'],
    ['Article 5', 'nothing'],
  ])('say of what they are part: %s', (text, whole) => {
    expect(read(text)[0]?.split(' | ')[1]).toBe(whole);
  });

  test.each(['Article 5-b', 'Art. 5/6', 'Subarticle 5', 'articles five', 'Article', '第 5 条', '5(1)'])(
    'are none in “%s”',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  test.each([
    ['zh', '第五条第二款第（三）项', ['第五条第二款第（三）项 = article 5/2/3']],
    ['zh', '第五条第二款和第三款', ['第五条第二款 = article 5/2', '第三款 = article 5/3']],
    ['zh', '第五条、第六条', ['第五条 = article 5', '第六条 = article 6']],
    ['de', '§ 3 Abs. 1 Nr. 2', ['§ 3 Abs. 1 Nr. 2 = paragraph 3/1/2']],
    ['de', '§§ 3 und 4 Absatz 2', ['§§ 3 = paragraph 3', '4 Absatz 2 = paragraph 4/2']],
    ['de', 'Absätze 1 und 2', ['Absätze 1 = 1', '2 = 2']],
    ['de', 'Nummer 3 Buchstabe a und b', ['Nummer 3 Buchstabe a = 3/a', 'b = 3/b']],
    ['en', 'Article one', ['Article one = article 1']],
    ['en', 'ARTICLE 51-1', ['ARTICLE 51-1 = article 51-1']],
    ['en', 'Article 5.2', ['Article 5.2 = article 5-2']],
  ])('are written as in %s: %s', (language, text, places) => {
    expect(read(text, language)).toEqual([[text, 'nothing', ...places].join(' | ')]);
  });
});
