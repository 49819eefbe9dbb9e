import { describe, expect, test } from 'vitest';
import { findOccurrences } from '../../src/core/forms/occurrences.ts';

const FORMS = new Map([
  ['negative-list', ['negative list', 'negative lists']],
  ['foreign-investment-negative-list', ['foreign investment negative list']],
  ['belt-and-road-initiative', ['BRI']],
  ['opening-up', ['opening up']],
  ['high-standard-opening-up', ['high-standard opening up', 'high-standard opening']],
]);

/** Returns the terms in a text with their forms. */
const found = (text: string) => findOccurrences(text, FORMS, 'en').map(({ term, form }) => `${term}: ${form}`);

describe('a reader of the concordance', () => {
  test('finds every place of a form, in order', () => {
    expect(findOccurrences('A negative list, then negative lists.', FORMS, 'en')).toEqual([
      { term: 'negative-list', form: 'negative list', start: 2, end: 15 },
      { term: 'negative-list', form: 'negative lists', start: 22, end: 36 },
    ]);
  });

  test('finds the longest form if several match', () => {
    expect(found('the foreign investment negative list')).toEqual([
      'foreign-investment-negative-list: foreign investment negative list',
    ]);
    expect(found('high-standard opening up is opening up')).toEqual([
      'high-standard-opening-up: high-standard opening up',
      'opening-up: opening up',
    ]);
  });

  test('finds only whole words, with the same capitals as the form', () => {
    expect(found('BRICS and the BRI’s bri; a negative listing')).toEqual(['belt-and-road-initiative: BRI']);
  });

  test('finds a form beside punctuation and at either end of the text', () => {
    expect(found('BRI: “opening up,” BRI')).toHaveLength(3);
  });
});
