/** What a reader who asks in English is understood to seek. */
import { describe, expect, test } from 'vitest';
import { aboutInEnglish, inPartInEnglish, otherwiseInEnglish } from '../../src/core/languages/en-queries.ts';

describe('a reader who asks in English', () => {
  test.each([
    ['What is a berth?', 'a berth'],
    ['  how many boats are there', 'boats'],
    ['Definition of harbour dues', 'of harbour dues'],
    ['Tell me about the harbour master', 'the harbour master'],
    ['Who counts as a visitor?', 'a visitor'],
    ['Which boats should have been considered moored', 'boats been moored'],
    ['when does the code apply', 'shall apply from'],
    ['Since when is it applicable?', 'shall apply from'],
    ['from when are dues applied', 'shall apply from'],
    ['When did the charter enter into force', 'into force'],
    ['When it comes into effect', 'into force'],
    ['When are dues paid', 'dues paid'],
  ])('%j seeks %j', (typed, about) => {
    expect(aboutInEnglish(typed)?.replaceAll(/\s+/g, ' ') ?? typed).toBe(about);
  });

  test.each(['berth', 'a question of what is owed', 'Isle of quays', 'apply when ready'])(
    '%j is no question',
    (typed) => {
      expect(aboutInEnglish(typed)).toBeUndefined();
    },
  );
});

describe('a reader who types in English', () => {
  test.each([
    ['chapter five', 'chapter five', 'chapter 5', 'chapter five'],
    ['Twenty-one boats', 'Twenty-one boats', '21 boats', 'Twenty-one boats'],
    ['the Twelfth boat', 'the Twelfth boat', 'the 12th boat', 'the Twelfth boat'],
    ['first, second and third', 'first, second and third', '1st, 2nd and 3rd', 'first, second and third'],
    ['the fourth of zero', 'the fourth of zero', 'the 4th of 0', 'the fourth of zero'],
    ['zeroth', 'zeroth', 'zeroth', 'zeroth'],
    ['ninety-nine', 'ninety-nine', '99', 'ninety-nine'],
    ['article 7', 'article 7', 'article 7', 'article seven'],
    ['30 boats, 45 lines', '30 boats, 45 lines', '30 boats, 45 lines', 'thirty boats, forty-five lines'],
    ['the 3rd and the 20TH', 'the 3rd and the 20TH', 'the 3rd and the 20TH', 'the third and the twentieth'],
    ['the 21st', 'the 21st', 'the 21st', 'the 21st'],
    ['1.5, 2,000, 100, B52, 7b', '1.5, 2,000, 100, B52, 7b', '1.5, 2,000, 100, B52, 7b', '1.5, 2,000, 100, B52, 7b'],
    ['AI in the EU', 'artificial intelligence in the European Union', 'AI in the EU', 'AI in the EU'],
    ['an SME', 'an small and medium-sized enterprises', 'an SME', 'an SME'],
  ])('%j is also sought as %j, %j or %j', (typed, full, figures, words) => {
    expect(otherwiseInEnglish(typed)).toEqual([full, figures, words]);
  });

  test('is also understood by the first and the last word of a name that is abbreviated', () => {
    expect(inPartInEnglish('the FDI rules')).toEqual(['the foreign investment rules']);
    expect(inPartInEnglish('gdp')).toEqual(['gross product']);
    expect(inPartInEnglish('sme')).toEqual(['small enterprises']);
    expect(inPartInEnglish('AI, UN and berths')).toEqual([]);
  });

  test.each([
    ['ip', 'intellectual property'],
    ['ngo', 'non-governmental organization'],
    ['un', 'United Nations'],
    ['us', 'United States'],
    ['fdi', 'foreign direct investment'],
    ['gdp', 'gross domestic product'],
  ])('finds %s by its full name, %s', (short, full) => {
    expect(otherwiseInEnglish(short)[0]).toBe(full);
  });
});
