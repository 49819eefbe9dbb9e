import { describe, expect, test } from 'vitest';
import { findNumerals } from '../../src/core/statements/numerals.ts';
import { nearestQuote } from '../../src/core/statements/quotes.ts';
import { findStatements } from '../../src/core/statements/statements.ts';

const numerals = (text: string) => findNumerals(text).map((numeral) => numeral.text);
const found = (kind: string, text: string) =>
  findStatements(text)
    .filter((statement) => statement.kind === kind)
    .map((statement) => statement.text);

describe('an editor', () => {
  test.each([
    ['a total of 1.24 million enterprises, approaching US$3 trillion', ['1.24 million', 'US$3 trillion']],
    ['since the 20th CPC National Congress, on June 19, 2025', ['20th', '19', '2025']],
    ['over 2,500 enterprises, up 13.2% or 5 percent', ['2,500', '13.2%', '5']],
    ['on eight occasions, the second-largest of two hundred and ten', ['eight', 'second', 'two hundred and ten']],
    ['the third plenary session; a dozen; €5 bn; G20; ½', ['third', 'dozen', '€5', '20', '½']],
    ['from 1978.', ['1978']],
    ['thousands of firms in Twenty-five cities', ['thousands', 'Twenty-five']],
    ['dues in $ or in 5 other currencies, € two at least', ['5', 'two']],
    ['a share of 5%6 of the quay', ['5%', '6']],
  ])('finds every numeral of “%s”', (text, expected) => {
    expect(numerals(text)).toEqual(expected);
  });

  test('gets no fault for “one”, “first”, or words that only look like numerals', () => {
    expect(numerals('One of the first-rate; someone often seconded a millionaire, tentatively')).toEqual([]);
  });

  test('finds everything in double quotation marks at its place', () => {
    const text = 'He said, “It will not change.” And: "never." But China’s ‘door’ stays.';
    expect(found('quotations', text)).toEqual(['“It will not change.”', '"never."']);
    for (const { text: words, start, end } of findStatements(text)) expect(text.slice(start, end)).toBe(words);
  });

  test.each([
    ['“He said "go" now.”', ['“He said "go" now.”']],
    ['“Go!”“Where?”', ['“Go!”', '“Where?”']],
    ['“Go! And "where', []],
  ])('finds the quotations of %s, none within another nor one that nothing ends', (text, expected) => {
    expect(found('quotations', text)).toEqual(expected);
  });

  test('finds the place of a call after a space at the beginning of a paragraph', () => {
    expect(findStatements(' We must go. They went.')).toEqual([
      { kind: 'calls', text: 'We must go.', start: 1, end: 12 },
    ]);
  });

  test.each([
    ['We must go. They went.', ['We must go.']],
    ['They must stay, and should rest.', ['They must stay, and should rest.']],
    ['They must go. Should we? Must they?', ['They must go.', 'Should we?', 'Must they?']],
    ['They should stay.', ['They should stay.']],
    ['It is thus essential that we go.', ['It is thus essential that we go.']],
    [
      'Now it is crucial to go. Then it is vital that we stay!',
      ['Now it is crucial to go.', 'Then it is vital that we stay!'],
    ],
    ['It is also necessary to rest.', ['It is also necessary to rest.']],
    ['He said we must “go to all.” These words stand.', ['He said we must “go to all.”']],
    ['In No. 14 the U.S. must answer. It did.', ['In No. 14 the U.S. must answer.']],
    ['It is also a crucial means. It is a vital engine. Mustard shoulders. The needs are great.', []],
  ])('finds the calls to action of “%s”', (text, expected) => {
    expect(found('calls', text)).toEqual(expected);
  });

  test('who copied wrongly sees the nearest text, even if words are missing or the text is shorter', () => {
    const text = 'The list was cut from 190 items to just 29 items on the nationwide list.';
    expect(nearestQuote('cut from 191 items to 29 items', text)).toBe('cut from 190 items to just 29 items');
    expect(nearestQuote('The list was cut from 190 items to just 29 items on the nationwide list, twice.', text)).toBe(
      text,
    );
  });
});
