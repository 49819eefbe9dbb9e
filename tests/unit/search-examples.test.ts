/** What readers may search for: the examples that are offered, and words that are never taken for mistakes. */
import { describe, expect, test } from 'vitest';
import { otherLetters } from '../../src/core/languages/other-letters.ts';
import type { Publication } from '../../src/core/model.ts';
import { registerEntries } from '../../src/core/statements/register.ts';
import { searchExamples } from '../../src/features/search/examples.ts';
import { lettersIn } from '../../src/features/search/index/letters.ts';
import { otherTexts } from '../../src/features/search/index/other-texts.ts';
import { vocabularyOf } from '../../src/features/search/index/vocabulary.ts';
import { modelOf, publication, termOf } from '../support/charter-model.ts';
import { code } from '../support/code-model.ts';
import { noteRecord, paragraphRecord, TERM } from '../support/search-records.ts';

describe('a reader who does not know what to search for', () => {
  const own = { language: undefined };
  const withTerms = (...ids: readonly string[]): Publication => ({ ...publication(), terms: ids.map(termOf) });
  const withoutFeature = (all: Publication): Publication => ({ ...all, site: { ...all.site, featured: undefined } });

  test('is offered the featured term, the name of another one in its language, a place, and one more term', () => {
    expect(publication().site.featured?.term).toBe('visitors-berth');
    expect(searchExamples(publication())).toEqual([
      { query: 'visitors’ berth', ...own },
      { query: '港务局', language: 'zh-Hans' },
      { query: 'IV.1', language: 'en' },
      { query: 'berth', ...own },
    ]);
  });

  test('is offered the terms that occur most often where none is featured, by their own names where they have no other', () => {
    const found = searchExamples(withoutFeature(publication()));
    expect(found.map(({ query }) => query)).toEqual(['Harbour Office', 'berth', 'I.2', 'harbour dues']);
  });

  test('is offered the title of a section where no term occurs', () => {
    const nowhere = { ...withTerms('visitors-berth'), concordance: new Map() };
    expect(searchExamples({ ...nowhere, documents: [code()] })).toEqual([
      { query: 'visitors’ berth', ...own },
      { query: code().sections[0]?.title, ...own },
    ]);
  });

  test('is offered nothing of a site that has nothing yet, and the same on every page', () => {
    const empty: Publication = { ...publication(), documents: [], terms: [], concordance: new Map() };
    expect(searchExamples(empty)).toEqual([]);
    expect(searchExamples(empty)).toBe(searchExamples(empty));
  });
});

describe('a reader who types a word of the site that search does not find', () => {
  const texts = () => otherTexts({ ...publication(), documents: [code(), ...publication().documents] });

  test('is not told that it is a mistake: names, titles, headings and what is said of the site', () => {
    for (const text of [
      publication().site.name,
      publication().about.body,
      code().title,
      code().publisher,
      code().summary,
      'II. Berths and dues',
      'CHAPTER I\nGENERAL PROVISIONS',
      '(Read aloud on the quay on 2 April 1987)',
    ])
      expect(
        texts().some((one) => one.includes(text)),
        text,
      ).toBe(true);
  });

  test('nor are words of the provenance and the register, with their sources', () => {
    expect(texts()).toContain('The diary of the keeper of the north light speaks of 港务费, too.');
    expect(texts()).toContain('Society of the Three Towns');
    expect(texts()).toContain('Harbour masters of Pellan Bay since 1934');
    const [entry] = registerEntries(modelOf('harbour-charter'));
    expect(texts()).toContain(entry?.quote);
  });

  test('and the word has no number of results', () => {
    const words = vocabularyOf([paragraphRecord('i-1', 'The quay', 0)], ['Quay master']);
    expect(words).toEqual([
      ['master', 0],
      ['quay', 1],
      ['the', 1],
    ]);
  });
});

test('a reader of Chinese may type traditional characters for those of texts, names and labels, and of no others', () => {
  const text = { ...paragraphRecord('i-1', '务 in a text', 0), label: '条' };
  const letters = lettersIn([text, TERM, noteRecord('n-1', 'ours', 4)]);
  expect([...letters].toSorted()).toEqual(['务', '条', '码', '头'].toSorted());
  expect(otherLetters(letters)).toContainEqual(['務', '务']);
  expect(otherLetters(letters)).toContainEqual(['條', '条']);
  expect(lettersIn([paragraphRecord('i-1', 'The quay, la qualité', 0)]).size).toBe(0);
});
