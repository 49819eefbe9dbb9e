import { describe, expect, test } from 'vitest';
import { splitLanguages } from '../../src/core/languages/split.ts';

describe('a listener', () => {
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
    ['a café in Zürich', ['a café in Zürich']],
    ['plain English', ['plain English']],
  ])('hears each language of “%s” as such', (text, expected) => {
    const stretches = splitLanguages(text);
    expect(stretches.map(({ lang, text: words }) => (lang === undefined ? words : `${lang}:${words}`))).toEqual(
      expected,
    );
    expect(stretches.map(({ text: words }) => words).join('')).toBe(text);
  });
});
