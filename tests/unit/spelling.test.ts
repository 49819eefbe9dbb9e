/** How search compares words: other spellings, small words, and similar letters. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { otherSpellings } from '../../src/core/languages/spelling.ts';
import { isSmall, plainWord, wordsOfText } from '../../src/core/languages/words.ts';

/** Pairs that people write, British and American. */
const PAIRS = `
  globalisation globalization, globalisations globalizations, organisational organizational, modernise modernize,
  modernises modernizes, modernised modernized, modernising modernizing, organiser organizer, organisers organizers,
  analyse analyze, analyses analyzes, analysed analyzed, analysing analyzing, paralysed paralyzed,
  travelled traveled, travelling traveling, traveller traveler, travellers travelers, cancelled canceled,
  fulfil fulfill, fulfils fulfills, fulfilment fulfillment, enrol enroll, enrolment enrollment, instalment installment,
  skilful skillful,
  catalogue catalog, catalogues catalogs, dialogue dialog, analogue analog, prologue prolog,
  defence defense, offence offense, pretence pretense, defences defenses,
  programme program, programmes programs, centre center, centres centers, centred centered,
  labour labor, favour favor, favourable favorable, harbour harbor, colour color, honour honor, endeavour endeavor,
  behaviour behavior, neighbour neighbor, neighbouring neighboring, vigour vigor, rumour rumor, savour savor,
  humour humor
`
  .split(',')
  .map((pair) => pair.trim().split(' '));

describe('a word', () => {
  test.each(PAIRS)('is sought as %s and as %s', (british = '', american = '') => {
    expect(otherSpellings(british)).toContain(american);
    expect(otherSpellings(american)).toContain(british);
  });

  test.each([
    'boat',
    'is',
    'visit',
    'size',
    'fill',
    'wall',
    'center-piece',
    'hour',
    'four',
    'door',
    'fence',
    'sense',
    'dog',
  ])('that both write alike has no other spelling: %s', (word) => {
    expect(otherSpellings(word)).toEqual([]);
  });

  test.each([
    ['laboratory', []],
    ['honorary', []],
    ['coloration', []],
    ['humorous', ['humourous']],
    ['organism', []],
    ['promise', ['promize']],
    ['rise', []],
    ['telling', []],
    ['rolled', []],
    ['centredness', []],
    ['recentre', []],
    ['program', ['programme']],
    ['programmatic', []],
    ['programming', []],
    ['metropogue', []],
    ['ski', []],
    ['install', ['instal']],
  ])('is given no spelling that its rules do not make: %s', (word, others) => {
    expect(otherSpellings(word)).toEqual(others);
  });

  test('has other spellings, each once and never itself, which have it as another spelling too', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PAIRS.flat()), (word) => {
        const others = otherSpellings(word);
        expect(others).not.toContain(word);
        expect(new Set(others).size).toBe(others.length);
        for (const other of others) expect(otherSpellings(other)).toContain(word);
      }),
      { seed: 14 },
    );
  });
});

describe('a small word', () => {
  const said = (text: string) => wordsOfText(text).map(isSmall);

  test('says little on its own, in any language', () => {
    expect(new Set(said('the of and to; les du et; في من على; 的 了 和'))).toEqual(new Set([true]));
    expect(new Set(said('على الى إلى أن أو'))).toEqual(new Set([true]));
    expect(new Set(said('boat two; bateau deux; قارب; 港 口'))).toEqual(new Set([false]));
  });
});

describe('a word is compared', () => {
  test.each([
    ['Élan', 'elan'],
    ['ÉLAN', 'elan'],
    ['zhìdù', 'zhidu'],
    ['China’s', 'china'],
    ["China's", 'china'],
    ['o’clock', 'oclock'],
    ['mīnāʾ', 'mina'],
    ['ʿabd', 'abd'],
    ['oʼzbek', 'ozbek'],
    ['2,500', '2500'],
    ['1٬000٫5', '1000.5'],
    ['ﬁrm', 'firm'],
    ['Ⅻ', 'xii'],
    ['co\u00adop', 'coop'],
    ['مُعَلِّم', 'معلم'],
    ['שָׁלוֹם', 'שלום'],
    ['हिन्दी', 'हिन्दी'],
    ['تـــطور', 'تطور'],
    ['مبنى', 'مبني'],
    ['مدرسة', 'مدرسه'],
    ['٢٠٢٥', '2025'],
    ['۲۰۲۵', '2025'],
    ['cœur', 'coeur'],
    ['æquo', 'aequo'],
  ])('%s as %s', (word, plain) => {
    expect(plainWord(word)).toBe(plain);
  });
});

describe('the words of a text are separated', () => {
  const words = (text: string) => wordsOfText(text).map(({ text: word }) => word);

  test.each([
    ['visa-free', ['visa', 'free']],
    ['3.14 and 2,500.75.', ['3.14', 'and', '2500.75']],
    ['1.a', ['1', 'a']],
    ['rock’n’roll', ['rocknroll']],
    ['co\u00adoperate co\u200boperate', ['cooperate', 'cooperate']],
    ['2025年', ['2025', '年']],
    ['港X口', ['港', 'x', '口']],
    ['ไทย', ['ไ', 'ท', 'ย']],
    ['ກຂ', ['ກ', 'ຂ']],
    ['កខ', ['ក', 'ខ']],
    ['ကခ', ['က', 'ခ']],
    ['かナ', ['か', 'ナ']],
    ["d'accord jusqu’à presqu’île", ['accord', 'a', 'presquile']],
    ['lorsqu’elle puisqu’il quoiqu’on', ['elle', 'il', 'on']],
    ['c’est n’y s’il t’as m’a', ['est', 'y', 'il', 'as', 'a']],
    ['l’100 s’x', ['l', '100', 'sx']],
    ['gel’est', ['gelest']],
    ['’s', ['s']],
    ['\uD83D \u0301 🐉', []],
  ])('%j: %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('and have their positions in the text', () => {
    const text = 'L’œuvre de 2,500 pilotes—né\u00ades 港务';
    for (const { text: word, start, end } of wordsOfText(text)) expect(plainWord(text.slice(start, end))).toBe(word);
    expect(wordsOfText(text).map(({ start, end }) => [start, end])).toEqual([
      [2, 7],
      [8, 10],
      [11, 16],
      [17, 24],
      [25, 30],
      [31, 32],
      [32, 33],
    ]);
  });
});

describe('an Arabic word is found', () => {
  const stems = (word: string) => wordsOfText(word)[0]?.stems;

  test.each([
    ['كتاب', ['كتاب', 'تاب']],
    ['والكتاب', ['كتاب', 'والكتاب', 'الكتاب']],
    ['بالميناء', ['ميناء', 'بالميناء', 'الميناء']],
    ['كالميناء', ['ميناء', 'كالميناء', 'الميناء']],
    ['فللميناء', ['ميناء', 'فللميناء', 'للميناء', 'لميناء']],
    ['فبالميناء', ['ميناء', 'فبالميناء', 'بالميناء', 'الميناء']],
    ['ال', ['ال']],
    ['ولد', ['ولد', 'لد']],
    ['والله', ['والله']],
    ['بالله', ['بالله']],
    ['لله', ['لله']],
    ['تالله', ['تالله']],
  ])('%s by its stems', (word, expected) => {
    expect(stems(word)?.toSorted()).toEqual(expected.toSorted());
  });
});
