/** The occurrences of the forms of terms in a text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEachTerm, findOccurrences, isPartOfWord } from '../../src/core/forms/occurrences.ts';

/** Makes terms, each with the given forms or with its own name as its form. */
const forms = (...names: readonly (string | readonly string[])[]) =>
  new Map(names.map((name) => (typeof name === 'string' ? [name, [name]] : [name[0] ?? '', name])));

/** Returns the text with marks around the occurrences. */
function marked(text: string, all: ReturnType<typeof forms>, language = 'en'): string {
  return findOccurrences(text, all, language).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );
}

describe('an occurrence', () => {
  test('is of the longest form, wherever a shorter one is in it and whatever the order of the terms', () => {
    for (const names of [
      ['list', 'negative list', 'negative'],
      ['negative', 'negative list', 'list'],
      ['negative list', 'list', 'negative'],
    ]) {
      expect(marked('a negative list, list, negative', forms(...names))).toBe('a [negative list], [list], [negative]');
    }
    expect(marked('open quay dues', forms('open quay', 'quay dues now', 'quay dues'))).toBe('[open quay] dues');
    expect(marked('the open quays dues', forms('open quays', 'quays dues x', 'quays dues'))).toBe(
      'the [open quays] dues',
    );
  });

  test('is the first of two equally long ones that overlap', () => {
    expect(marked('one two one', forms('one two', 'two one'))).toBe('[one two] one');
    expect(marked('one two one', forms('two one', 'one two'))).toBe('[one two] one');
  });

  test('may touch another where no space parts them', () => {
    expect(marked('港务费港务局', forms('港务费', '港务局'), 'zh-Hans')).toBe('[港务费][港务局]');
    expect(marked('港务费专款专用', forms('港务费', '专款专用'), 'zh-Hans')).toBe('[港务费][专款专用]');
    expect(marked('port/dues', forms('port', 'dues'))).toBe('[port]/[dues]');
  });

  test('is whole words: one letter before or after is another word', () => {
    for (const other of ['xpier', 'pierx', 'pier1', '1pier', 'pierе', 'pier\u0301', 'piers', 'épier'])
      expect(marked(`a ${other} b`, forms('pier'))).toBe(`a ${other} b`);
    for (const free of ['pier', '“pier”', '-pier-', '(pier)', 'pier’s', '/pier.', '港pier港', '\u{1F6A2}pier\u{1F6A2}'])
      expect(marked(`a ${free} b`, forms('pier'))).toBe(`a ${free.replace('pier', '[pier]')} b`);
  });

  test('consists of whole letters, also of those with two code units', () => {
    // 𠮷 is a Han letter, 𝐀 a Latin one, both beyond the Basic Multilingual Plane.
    expect(marked('𠮷pier𠮷', forms('pier'))).toBe('𠮷[pier]𠮷');
    expect(marked('𝐀pier pier𝐀', forms('pier'))).toBe('𝐀pier pier𝐀');
    expect(marked('𠮷港', forms('港'), 'zh-Hans')).toBe('𠮷[港]');
    expect(marked('𝐀𝐀', forms('𝐀'))).toBe('𝐀𝐀');
    expect(marked('𝐀', forms('𝐀'))).toBe('[𝐀]');
    expect(marked('x\uDC00pier', forms('pier'))).toBe('x\uDC00[pier]');
  });

  test('has the same capitals as its form', () => {
    expect(marked('Berth berth BERTH', forms(['Berth', 'BERTH']))).toBe('[Berth] berth [BERTH]');
  });

  test('may follow what Arabic writes together with a word, and nothing else', () => {
    const office = forms('مكتب', 'لمكتب أخرى');
    for (const [text, expected] of [
      ['مكتب', '[مكتب]'],
      ['ومكتب', 'و[مكتب]'],
      ['فلمكتب', 'فل[مكتب]'],
      ['وبمكتب', 'وب[مكتب]'],
      ['بمكتب', 'ب[مكتب]'],
      ['وومكتب', 'وومكتب'],
      ['سمكتب', 'سمكتب'],
      ['xyبمكتب', 'xyبمكتب'],
      ['قال وبمكتب', 'قال وب[مكتب]'],
      ['مكتبه', 'مكتبه'],
    ] as const)
      expect(marked(text, office, 'ar')).toBe(expected);
    expect(marked('ومكتب', office, 'en')).toBe('ومكتب');
  });

  test('may lack the first letter of its article after a preposition, and one ل of three', () => {
    const all = forms('الرسوم', 'اللغة العربية', 'لجنة', 'ال');
    for (const [text, expected] of [
      ['للرسوم', 'ل[لرسوم]'],
      ['وللرسوم سجل', 'ول[لرسوم] سجل'],
      ['فللرسوم', 'فل[لرسوم]'],
      ['بالرسوم', 'ب[الرسوم]'],
      ['للغة العربية', 'ل[لغة العربية]'],
      ['لجنة', '[لجنة]'],
      // Without a preposition, without an article, after another particle, or within a longer word.
      ['لرسوم', 'لرسوم'],
      ['رسوم', 'رسوم'],
      ['بللرسوم', 'بللرسوم'],
      ['للرسومات', 'للرسومات'],
      ['لغة العربية', 'لغة العربية'],
      ['لل', 'لل'],
    ] as const)
      expect(marked(text, all, 'ar'), text).toBe(expected);
    expect(marked('للرسوم', all, 'en')).toBe('للرسوم');
  });

  test('of the same terms differs between languages', () => {
    const all = forms('الرسوم');
    expect(marked('للرسوم', all, 'en')).toBe('للرسوم');
    expect(marked('للرسوم', all, 'ar')).toBe('ل[لرسوم]');
  });

  test('is found in words with invisible characters, with its position among these', () => {
    expect(marked('a ne\u00adgative \u200blist', forms('negative list'))).toBe('a [ne\u00adgative \u200blist]');
    expect(marked('a negative list', forms('nega\u00adtive list'))).toBe('a [negative list]');
  });

  test('needs forms and a text', () => {
    expect(findOccurrences('pier', new Map(), 'en')).toEqual([]);
    expect(findOccurrences('', forms('pier'), 'en')).toEqual([]);
  });
});

test('a search for each term on its own finds a word for every term that has it', () => {
  const all = forms('berth', 'visitors’ berth', 'mole');
  expect(findEachTerm('a visitors’ berth, a berth', all, 'en')).toEqual(
    new Map([
      ['visitors’ berth', [{ term: 'visitors’ berth', form: 'visitors’ berth', start: 2, end: 17 }]],
      [
        'berth',
        [
          { term: 'berth', form: 'berth', start: 12, end: 17 },
          { term: 'berth', form: 'berth', start: 21, end: 26 },
        ],
      ],
    ]),
  );
});

test('a word continues between two letters, except in a script without spaces', () => {
  expect([0, 1, 2, 3].map((at) => isPartOfWord('XI I', at))).toEqual([false, true, false, false]);
  expect(isPartOfWord('港务', 1)).toBe(false);
  expect(isPartOfWord('X港', 1)).toBe(false);
});

test('in any text, occurrences are whole forms that do not overlap, and no longer one is missed', () => {
  const word = fc.constantFrom('a', 'b', 'aa', 'ab');
  const wording = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(wording, { maxLength: 5 }), fc.array(word, { maxLength: 12 }), (wordings, words) => {
      const text = words.join(' ');
      const found = findOccurrences(text, forms(...wordings), 'en');
      for (const { form, start, end } of found) expect(text.slice(start, end)).toBe(form);
      for (const [index, { start }] of found.entries())
        expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
      for (const form of wordings)
        for (const { index } of ` ${text} `.matchAll(new RegExp(`(?= ${form} )`, 'g'))) {
          const rivals = found.filter(({ start, end }) => start < index + form.length && end > index);
          expect(Math.max(...rivals.map(({ start, end }) => end - start))).toBeGreaterThanOrEqual(form.length);
        }
    }),
    { seed: 14, numRuns: 500 },
  );
});
