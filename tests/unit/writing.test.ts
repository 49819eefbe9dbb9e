/** Languages and their writing. */
import { describe, expect, test } from 'vitest';
import { countWords, wordsWithin } from '../../src/core/languages/count-words.ts';
import { filterOf, fold } from '../../src/core/languages/fold.ts';
import { minutesToRead, wholeMinutes } from '../../src/core/languages/reading-time.ts';
import { romanisationOf } from '../../src/core/languages/romanisation.ts';
import { partSentences, sentenceAround } from '../../src/core/languages/sentences.ts';
import { covers } from '../../src/core/languages/covers.ts';
import { attributesWithin, inLatinLetters, withScript } from '../../src/core/languages/tags.ts';
import { charactersOf, rangeTest } from '../../src/core/languages/unicode-range.ts';
import { writingOf } from '../../src/core/languages/writing.ts';

describe('a language tag', () => {
  test.each([
    ['zh', 'zh-Hans', true],
    ['ZH', 'zh-hans', true],
    ['zh-Hans', 'zh', false],
    ['en', 'en', true],
    ['e', 'en', false],
    ['en', 'eng', false],
    ['zh-Hans', 'zh-Hant', false],
  ])('%s takes in %s: %s', (range, tag, expected) => {
    expect(covers(range, tag)).toBe(expected);
  });

  test('has a script if browsers choose a font by it', () => {
    expect(['zh', 'zh-TW', 'zh-Hant', 'sr', 'uz', 'az', 'mn', 'ar', 'en-GB', 'ja'].map(withScript)).toEqual([
      'zh-Hans',
      'zh-Hant',
      'zh-Hant',
      'sr-Cyrl',
      'uz-Latn',
      'az-Latn',
      'mn-Cyrl',
      'ar',
      'en-GB',
      'ja',
    ]);
  });

  test('has another tag for words in Latin letters', () => {
    expect(['zh-Hans', 'ar', 'ru-Cyrl-RU'].map(inLatinLetters)).toEqual(['zh-Latn', 'ar-Latn', 'ru-Latn']);
  });

  test('is on words in another language, with their direction if that differs too', () => {
    expect(attributesWithin('en', 'en')).toEqual({ lang: undefined, dir: undefined });
    expect(attributesWithin('fr', 'en')).toEqual({ lang: 'fr', dir: undefined });
    expect(attributesWithin('ar', 'en')).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(attributesWithin('en', 'he')).toEqual({ lang: 'en', dir: 'ltr' });
    expect(attributesWithin('fa', 'ar')).toEqual({ lang: 'fa', dir: undefined });
  });
});

describe('a reader', () => {
  test('sees the numbers of captions in the language of the text', () => {
    const shown = ['en', 'fr', 'de', 'ar', 'ja', 'zh-Hans'].map((tag) => {
      const { after, shortAfter, alone } = writingOf(tag).words.caption;
      return [`I${after}2`, `I${shortAfter}2`, `${alone}2`];
    });
    expect(shown).toEqual([
      ['I, figure 2', 'I, fig. 2', 'Fig. 2'],
      ['I, figure 2', 'I, fig. 2', 'Fig. 2'],
      ['I, figure 2', 'I, fig. 2', 'Fig. 2'],
      ['I، الشكل 2', 'I، الشكل 2', 'الشكل 2'],
      ['I、図2', 'I、図2', '図2'],
      ['I，图 2', 'I，图 2', '图 2'],
    ]);
  });

  test('sees the names of everything else with a number in the language of the text', () => {
    const shown = ['en', 'fr', 'ar', 'ja', 'zh-Hans'].map((tag) => {
      const { table, cell, footnote, signature } = writingOf(tag).words;
      return [table, cell, footnote, signature].map(
        ({ after, shortAfter, alone }) => `${after}2${shortAfter}2 ${alone}2`,
      );
    });
    expect(shown).toEqual([
      [
        ', table 2, table 2 Table 2',
        ', cell 2, cell 2 Cell 2',
        ', footnote 2, fn. 2 Footnote 2',
        ', signature 2, signature 2 Signature 2',
      ],
      [
        ', tableau 2, tabl. 2 Tableau 2',
        ', cellule 2, cellule 2 Cellule 2',
        ', note 2, note 2 Note 2',
        ', signature 2, signature 2 Signature 2',
      ],
      [
        '، الجدول 2، الجدول 2 الجدول 2',
        '، الخلية 2، الخلية 2 الخلية 2',
        '، الحاشية 2، الحاشية 2 الحاشية 2',
        '، التوقيع 2، التوقيع 2 التوقيع 2',
      ],
      ['、表2、表2 表2', '、欄2、欄2 欄2', '、注2、注2 注2', '、署名2、署名2 署名2'],
      ['，表 2，表 2 表 2', '，单元格 2，单元格 2 单元格 2', '，脚注 2，脚注 2 脚注 2', '，署名 2，署名 2 署名 2'],
    ]);
    expect(writingOf('de').words).toEqual(writingOf('en').words);
  });

  test('sees the reading time of texts, by the usual speed in their language', () => {
    const words = (word: string, count: number) => Array.from({ length: count }, () => word).join(' ');
    expect(minutesToRead([words('boat', 238), words('boat', 238)], 'en')).toBe(2);
    expect(minutesToRead([words('bateau', 195)], 'fr')).toBe(1);
    expect(minutesToRead([words('قارب', 138)], 'ar')).toBe(1);
    // Chinese characters count one by one, and Latin words among them as words.
    expect(minutesToRead(['港'.repeat(250) + ' WTO'.repeat(5)], 'zh-Hans')).toBe(1);
    expect(minutesToRead(['港はナ'.repeat(119)], 'ja')).toBe(1);
    expect(minutesToRead([], 'en')).toBe(0);
  });

  test('sees whole minutes, at least one', () => {
    expect([0, 0.4, 1.4, 1.5, 12].map(wholeMinutes)).toEqual([1, 1, 1, 2, 12]);
  });

  test('sees the whole sentence or sentences around words', () => {
    const text = ' One boat. Two boats lie here! And three? ';
    const around = (words: string, language = 'en', all = text) => {
      const at = all.indexOf(words);
      const { start, end } = sentenceAround(all, at, at + words.length, language);
      return all.slice(start, end);
    };
    expect(around('One')).toBe('One boat.');
    expect(around('boats lie')).toBe('Two boats lie here!');
    expect(around('Two')).toBe('Two boats lie here!');
    expect(around('here!')).toBe('Two boats lie here!');
    expect(around('three?')).toBe('And three?');
    expect(around('boat. Two')).toBe('One boat. Two boats lie here!');
    expect(around(text)).toBe(text.trim());
    expect(around('船', 'zh', '有一条船。没有人。')).toBe('有一条船。');
    expect(around('boat', 'en', 'boat')).toBe('boat');
  });

  test('can type names without capitals, accents, tones or apostrophes', () => {
    for (const [typed, written] of [
      ['maitre', 'Maître'],
      ['zhidu', 'zhìdù'],
      ['ا', 'أ'],
      ['dont', 'don’t'],
      ["o'er", 'oer'],
      ['mina', 'mīnāʾ'],
      ['abd', 'ʿabd'],
      ['a‘b', 'aʼb'],
      // Letters that Unicode does not decompose into a letter and an accent.
      ['lodz', 'Łódź'],
      ['strasse', 'STRAẞE'],
      ['ostersoen', 'Østersøen'],
      ['coeur', 'CŒUR'],
      ['istanbul', 'İSTANBUL'],
      ['dis', 'DIŞ'],
      ['dis', 'dış'],
      ['durdevac', 'Đurđevac'],
      ['nordur', 'NORÐUR'],
      ['thingvellir', 'Þingvellir'],
      // Greek, Cyrillic and the wide letters of Chinese and Japanese.
      ['λιμανι', 'ΛΙΜΆΝΙ'],
      ['νομοσ', 'νόμος'],
      ['елка', 'Ёлка'],
      ['wto', 'ＷＴＯ'],
      // Arabic: vowel signs, forms of letters, digits; Persian keyboards have letters of their own.
      ['ميناء', 'مِينَاء'],
      ['مرسي', 'مرسى'],
      ['مكتبه', 'مكتبة'],
      ['كتاب', 'کتاب'],
      ['2025', '٢٠٢٥'],
      // Hebrew without points.
      ['נמל', 'נָמֵל'],
      // Invisible characters among letters.
      ['harbour', 'har\u00ADbour'],
    ] as const)
      expect(fold(typed)).toBe(fold(written));
    expect(fold('boat')).not.toBe(fold('goat'));
    // The vowels of Hindi are letters.
    expect(fold('हिन्दी')).not.toBe(fold('हन्द'));
  });

  test.each([
    ['', 'anything', true],
    ['  ', 'anything', true],
    ['PORT mai', 'Maître de port', true],
    ['port boat', 'Maître de port', false],
    ['港务', '关于佩兰湾港务费的备忘录', true],
    ['رسوم', 'وللرسوم سجل', true],
    ['l’etat', 'L’État', true],
  ])('who types %j into a filter is shown “%s”: %s', (typed, text, isShown) => {
    expect(filterOf(typed)(fold(text))).toBe(isShown);
  });

  test('sees the system of romanisation of a language if there is one', () => {
    expect(['zh', 'zh-Hans', 'ar'].map(romanisationOf)).toEqual(['pinyin', 'pinyin', undefined]);
  });
});

describe('words are counted', () => {
  test.each([
    ['high-standard opening up', 3],
    ['one — two … three', 3],
    ['2,500 items', 2],
    ['  spaces \n and\tlines ', 3],
    ['', 0],
    ['– …', 0],
    ['尊严自由', 2],
    ['加入 WTO', 2],
  ])('in %j: %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  test.each([
    ['自由，平等。', ['自由，', '平等。']],
    ['“自由”平等', ['“自由”', '平等']],
    ['……', ['……']],
    ['', []],
  ])('in a run without spaces, each with its marks: “%s”', (run, words) => {
    expect(wordsWithin(run)).toEqual(words);
    expect(wordsWithin(run).join('')).toBe(run);
  });
});

test('a font has the characters that its package lists, at both ends of each range', () => {
  const has = rangeTest('U+0041-005A, U+61,U+4E00-9FFF');
  const said = [0x40, 0x41, 0x5a, 0x5b, 0x60, 0x61, 0x62, 0x4e00, 0x9fff, 0xa000].map(has);
  expect(said).toEqual([false, true, true, false, false, true, false, true, true, false]);
  expect(charactersOf('U+0041-0043, U+61,U+1F600-1F601')).toBe('ABCa😀😁');
});

test.each([
  ['It rose. It fell.', ['It rose.', 'It fell.']],
  ['The U.S. Treasury said so. J. Smith did not.', ['The U.S. Treasury said so.', 'J. Smith did not.']],
  ['It is a place (Art. 1(2)). It is Order No. 803.', ['It is a place (Art. 1(2)).', 'It is Order No. 803.']],
])('whoever takes a note away gets %j sentence by sentence', (text, sentences) => {
  expect(partSentences(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});
