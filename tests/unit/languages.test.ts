import { describe, expect, test } from 'vitest';
import { chinese } from '../../src/core/languages/zh.ts';
import { stopWordsOf } from '../../src/core/languages/definitions.ts';
import { splitterFor } from '../../src/core/languages/split.ts';
import { wordsOfText } from '../../src/core/languages/words.ts';

describe('a listener', () => {
  /** Returns what a listener hears: each stretch in another language after the name of that language. */
  const heard = (text: string, own: string, others: readonly string[]) => {
    const stretches = splitterFor(own, others)(text);
    expect(stretches.map(({ text: words }) => words).join('')).toBe(text);
    return stretches.map(({ lang, text: words }) => (lang === undefined ? words : `${lang}:${words}`));
  };

  test.each([
    [
      'In Chinese the four are 规则、规制、管理、标准.',
      ['In Chinese the four are ', 'zh-Hans:规则、规制、管理、标准', '.'],
    ],
    ['基本国策 (jīběn guócè), and Party', ['zh-Hans:基本国策', ' (', 'zh-Latn:jīběn guócè', '), and Party']],
    [
      'the words 市场化 (shìchǎnghuà, fǎzhìhuà)',
      ['the words ', 'zh-Hans:市场化', ' (', 'zh-Latn:shìchǎnghuà, fǎzhìhuà', ')'],
    ],
    ['1,200 “泊位” (jīběn基本)', ['1,200 ', 'zh-Hans:“泊位”', ' (', 'zh-Latn:jīběn', 'zh-Hans:基本', ')']],
    ['基本jīběn', ['zh-Hans:基本', 'zh-Latn:jīběn']],
    ['a café in Zürich', ['a café in Zürich']],
    ['plain English', ['plain English']],
  ])('hears each language of “%s” as such', (text, expected) => {
    expect(heard(text, 'en', ['zh'])).toEqual(expected);
  });

  test.each([
    [
      'en',
      ['zh', 'ar', 'fr'],
      'the word رسوم الميناء، or 港务费',
      ['the word ', 'ar:رسوم الميناء', '، or ', 'zh-Hans:港务费'],
    ],
    ['en', ['ru', 'el'], 'гавань and λιμάνι', ['ru:гавань', ' and ', 'el:λιμάνι']],
    ['en', ['ja'], 'the word みなと港', ['the word ', 'ja:みなと港']],
    ['zh-Hans', ['en', 'ar'], '“pier”即码头', ['“', 'en:pier', '”即码头']],
    ['zh-Hans', ['zh-Hans'], '港务费即 dues', ['港务费即 dues']],
    // Nobody can know which language this is.
    ['zh-Hans', ['en', 'fr'], '“pier”即码头', ['“pier”即码头']],
    ['en', ['zh', 'ja'], 'the word 港', ['the word 港']],
    ['ja', ['zh'], '港という', ['港という']],
    ['en', ['zh', 'ar'], 'jīběn and rusūm', ['jīběn and rusūm']],
    ['en', ['ar', 'fa'], 'the word رسوم', ['the word رسوم']],
    ['en', ['zh-Xxxx'], 'the word 港', ['the word 港']],
    // Without a text in Chinese, letters with its tone marks are of another language.
    ['en', ['fr'], 'the word jīběn', ['the word jīběn']],
  ])('hears in a text in %s, among %j, the languages of “%s”', (own, others, text, expected) => {
    expect(heard(text, own, others)).toEqual(expected);
  });
});

describe('the words of a text', () => {
  test.each([
    ['人人生而自由。', '人 人 生 而 自 由'],
    ['加入WTO以来', '加 入 wto 以 来'],
    ['ตลาด', 'ต ล า ด'],
    ['الكرامة الإنسانية', 'الكرامه الانسانيه'],
    ['المادة ٢٠٢٥', 'الماده 2025'],
    ['les droits de l’homme', 'les droits de homme'],
    ["L'État n’est qu'un cœur", 'etat est un coeur'],
    ['aujourd’hui', 'aujourdhui'],
    ['don’t', 'dont'],
    ['2,500 items at US$3', '2500 items at us 3'],
    ['हिन्दी', 'हिन्दी'],
    ['ＷＴＯ', 'wto'],
  ])('of “%s” are %s', (text, words) => {
    expect(
      wordsOfText(text)
        .map((word) => word.text)
        .join(' '),
    ).toBe(words);
  });

  test.each([
    ['lists', ['list']],
    ['labour', ['labour', 'labor']],
    ['والكرامة', ['كرامه', 'والكرامه', 'الكرامه']],
    ['للأسرة', ['اسره', 'للاسره', 'لاسره']],
    ['الله', ['الله']],
    ['والكرامةX', ['والكرامهx']],
  ])('%s is found by %j', (text, stems) => {
    expect(wordsOfText(text)[0]?.stems).toEqual(stems);
  });

  test('keep their form in a name, and nowhere else', () => {
    const stems = (text: string) => wordsOfText(text).map(({ stem }) => stem);
    expect(stems('The United States, and states.')).toEqual(['the', 'united', 'states', 'and', 'state']);
  });

  test('have their positions in the text', () => {
    const text = 'Toute l’humanité, 尊严 والكرامة';
    expect(wordsOfText(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Toute',
      'humanité',
      '尊',
      '严',
      'والكرامة',
    ]);
  });
});

test('no word means little on its own in a language that the engine does not know', () => {
  expect([stopWordsOf('en-GB').has('the'), stopWordsOf('tlh').size]).toEqual([true, 0]);
});

test.each([
  ['什么是泊位？', '泊位'],
  ['泊位是什么意思', '泊位'],
  ['有多少泊位', '泊位'],
  ['泊位', undefined],
])('a reader who asks %s in Chinese seeks %s', (typed, about) => {
  expect(chinese.about?.(typed)).toBe(about);
});
