/** Acronyms that no text has: readers type them for what a text defines, for a title, or for a document. */
import { describe, expect, test } from 'vitest';
import { engineOver } from '../../src/features/search/client/engine.ts';
import { find } from '../../src/features/search/client/find.ts';
import { readQuery } from '../../src/features/search/client/query.ts';
import { nearWords } from '../../src/features/search/client/suggest.ts';
import { acronymsIn } from '../../src/features/search/index/acronyms.ts';
import { namesOfDocument } from '../../src/features/search/index/document-names.ts';
import { vocabularyOf } from '../../src/features/search/index/vocabulary.ts';
import { modelOf } from '../support/charter-model.ts';
import { paragraphRecord } from '../support/search-records.ts';

const DEFINED = paragraphRecord('i-1', '(1) ‘all-weather VHF buoy light’ means a light.', 0);
const TITLED = {
  ...paragraphRecord('ii', 'Impact on the rights of crews: duties', 1, 'section'),
  section: { slug: 'ii', title: 'Impact on the rights of crews: duties' },
};
const OTHER = paragraphRecord('i-2', 'An all-weather VHF buoy is here. BRD.', 2);
const RECORDS = [DEFINED, TITLED, OTHER];

describe('a reader who types initials', () => {
  test('may mean the beginning of what a text defines, or of a title, up to a sign between its words', () => {
    expect(acronymsIn(RECORDS)).toEqual([
      ['awvhf', 'all-weather VHF'],
      ['awvhfb', 'all-weather VHF buoy'],
      ['awvhfbl', 'all-weather VHF buoy light'],
      ['irc', 'Impact on the rights of crews'],
    ]);
  });

  test('is shown what they stand for', async () => {
    const vocabulary = vocabularyOf(RECORDS);
    const suggest = (words: Parameters<typeof nearWords>[1]) => Promise.resolve(nearWords(vocabulary, words));
    const { query, text, isSuggestion } = await find(engineOver(RECORDS), readQuery('AWVHFB'), suggest);
    expect([query.typed, text.map(({ record }) => record.id).toSorted(), isSuggestion]).toEqual([
      'all-weather VHF buoy',
      ['i-1', 'i-2'],
      true,
    ]);
  });

  test('finds them as they are if a text has them', () => {
    const own = paragraphRecord('i-3', 'IRC', 3);
    const meant = vocabularyOf([...RECORDS, own]).filter(([word]) => word === 'irc');
    expect(meant).toEqual([['irc', 1]]);
  });

  test('may call a document by those of its name', () => {
    const document = { ...modelOf('harbour-charter'), name: 'Safe Harbour Act', title: 'An Act' };
    expect(namesOfDocument(document).names).toEqual(['harbour-charter', 'Safe Harbour Act', 'An Act', 'sha']);
  });
});
