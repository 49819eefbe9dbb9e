import { describe, expect, test } from 'vitest';
import { otherSpellings } from '../../src/core/languages/spelling.ts';
import { wordsOfText } from '../../src/core/languages/words.ts';
import { match } from '../../src/features/search/client/match.ts';
import { readQuery } from '../../src/features/search/client/query.ts';
import { readText } from '../../src/features/search/client/text.ts';

/** Returns the words that a query marks in a text; `undefined` if it does not match. */
function marked(query: string, content: string, names: string[] = [], forms: string[] = []): string[] | undefined {
  const found = match(readQuery(query), readText(content, [{ forms, names }]));
  return found?.marks.map(({ start, end }) => content.slice(start, end));
}

describe('a query', () => {
  test.each([
    ['negative list', 'a negative list, and negative lists', ['negative list', 'negative lists']],
    ['visa free', 'visa-free policies', ['visa-free']],
    ['visafree', 'visa-free policies', ['visa-free']],
    ['e-commerce', 'cross-border ecommerce', ['ecommerce']],
    ['US$3 trillion', 'approaching US$3 trillion.', ['US$3 trillion']],
    ['2500', 'over 2,500 enterprises', ['2,500']],
    ['china', 'China’s economy', ['China’s']],
    ['trade of goods', 'goods and, of late, trade in goods', ['trade in goods']],
    ['the goods of trade', 'goods for a boat, of the trade', ['goods', 'trade']],
    ['"trade in goods"', 'goods and trade in goods', ['trade in goods']],
    ['"goods trade"', 'goods and trade', undefined],
    ['negat', 'a negative list', ['negative']],
    ['sma yards', 'small yards', undefined],
    ['1.24', '124 items', undefined],
  ])('%s marks in “%s” %j', (query, text, expected) => {
    expect(marked(query, text)).toEqual(expected);
  });

  test.each(['CPTPP', '负面', 'fumian qingdan', 'fù miàn qīng dān', 'fumianqingdan'])(
    '%s marks the words that go by that name',
    (query) => {
      const names = ['负面清单', 'fùmiàn qīngdān', 'CPTPP'];
      expect(marked(query, 'in negative lists and more', names, ['negative lists'])).toEqual(['negative lists']);
    },
  );

  test('finds a word by its other spelling inside a phrase', () => {
    expect(marked('economic globalisation', 'economic globalization')).toEqual(['economic globalization']);
  });
});

test.each([
  ['globalization', 'globalisation'],
  ['globalisation', 'globalization'],
  ['labor', 'labour'],
  ['catalogue', 'catalog'],
  ['center', 'centre'],
  ['defence', 'defense'],
  ['fulfills', 'fulfils'],
])('%s is also written %s', (word, other) => {
  expect(otherSpellings(word)).toContain(other);
});

test('words do not include emoji, marks or half of a surrogate pair', () => {
  expect(wordsOfText('🐉 “list” \uD83D 清单 \u0301').map(({ text }) => text)).toEqual(['list', '清', '单']);
});
