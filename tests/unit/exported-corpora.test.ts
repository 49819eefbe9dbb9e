/** The reference corpora as files: a table of their wordings, and both as data. */
import { read, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import type { AttestedWording, Corpus } from '../../src/core/corpus.ts';
import { exportCorpora } from '../../src/exports/corpora-json.ts';
import { wordingsTable } from '../../src/exports/wordings-csv.ts';
import { exportWordings } from '../../src/exports/wordings-json.ts';
import { modelOf, publication } from '../support/charter-model.ts';
import { SITE } from '../support/exported.ts';

const corpora = () => publication().corpora;

/** Returns the corpora with something changed in every wording. */
const withWordings = (change: Partial<AttestedWording>): Corpus[] =>
  corpora().map((corpus) => ({
    ...corpus,
    families: corpus.families.map((family) => ({
      ...family,
      wordings: family.wordings.map((one) => ({ ...one, ...change })),
    })),
  }));

/** Returns the table as a spreadsheet reads it. */
function rowsOf(from: readonly Corpus[]): unknown[] {
  const book = read(Buffer.from(wordingsTable(from, SITE)), { type: 'buffer', raw: true });
  return utils.sheet_to_json(book.Sheets[book.SheetNames[0] ?? ''] ?? {}, { defval: '' });
}

describe('a translator who opens the wordings in a spreadsheet', () => {
  test('finds how often each stands in the corpus, since when and until when', () => {
    expect(rowsOf(corpora())).toHaveLength(32);
    expect(rowsOf(corpora())).toContainEqual({
      Corpus: 'Old papers of the harbour',
      Family: 'berth',
      Wording: 'berth',
      Language: 'en',
      Places: '14',
      Own: '14',
      Texts: '7',
      First: '1934-03-11',
      'First text': 'rules-1934',
      Last: '2024-01',
      'Last text': 'lights-plan',
      'Address of the term': 'https://papers.example/terms/berth/',
    });
  });

  test('sees how many places are in no longer wording, and no address where the wording has no term', () => {
    expect(rowsOf(corpora())).toContainEqual(
      expect.objectContaining({ Wording: 'boat', Places: '8', Own: '5', 'Address of the term': '' }),
    );
  });

  test('sees 0 for a wording that the corpus does not have, and no first or last text', () => {
    const none = { Places: '0', Own: '0', Texts: '0', First: '', 'First text': '', Last: '', 'Last text': '' };
    expect(rowsOf(corpora())).toContainEqual(expect.objectContaining({ Wording: 'barge', ...none }));
  });

  test('does not take a wording that nobody has counted for one that occurs nowhere', () => {
    const not = 'not counted yet';
    expect(rowsOf(withWordings({ isCounted: false }))[0]).toMatchObject({ Places: not, Own: not, Texts: not });
  });
});

describe('a program that reads the wordings', () => {
  test('gets the texts of each by date, with lines, and with paragraphs of a document', () => {
    const found = exportWordings(corpora()).find(({ wording }) => wording === 'berths');
    expect(found).toEqual({
      wording: 'berths',
      language: 'en',
      term: 'berth',
      corpus: 'harbour-texts',
      count: 6,
      own: 6,
      first: 'report-1961',
      last: 'lights-plan',
      texts: [
        { text: 'report-1961', count: 1, own: 1, lines: [2] },
        { text: 'report-1974', count: 1, own: 1, lines: [2] },
        { text: 'harbour-charter', count: 3, own: 3, lines: ['ii-figure-1', 'ii-2'] },
        { text: 'lights-plan', count: 1, own: 1, lines: ['iv-1'] },
      ],
    });
  });

  test('gets null for a term and for texts that there are not', () => {
    expect(exportWordings(corpora()).find(({ wording }) => wording === 'barge')).toEqual({
      ...{ wording: 'barge', language: 'en', term: null, corpus: 'harbour-texts' },
      ...{ count: 0, own: 0, first: null, last: null, texts: [] },
    });
  });

  test('gets null, not a number, for what was not counted yet', () => {
    for (const one of exportWordings(withWordings({ isCounted: false })))
      expect(one).toMatchObject({ count: null, own: null, first: null, last: null, texts: [] });
  });
});

describe('a program that reads the corpora', () => {
  test('learns what a corpus holds and lacks, and on which terms its texts may be used', () => {
    const [corpus] = exportCorpora(corpora(), publication().documents, SITE);
    expect({ ...corpus, texts: corpus?.texts.map(({ id }) => id) }).toEqual({
      id: 'harbour-texts',
      address: 'https://papers.example/corpora/harbour-texts/',
      title: 'Old papers of the harbour',
      language: 'en',
      holds: 'Three sets of rules, three yearly reports and a notice, from 1902 to 2008.',
      lacks: 'The rules of 1919, and every report but three.',
      use: 'They are made up, and anybody may use them.',
      texts: [
        'rules-1902',
        'rules-1934',
        'rules-1958',
        'report-1961',
        'report-1974',
        'harbour-charter',
        'report-1999',
        'notice-2008',
        'dues-memorandum',
        'lights-plan',
      ],
    });
  });

  test('finds where each text was read and the hash of it, and which ones carry older words', () => {
    const texts = exportCorpora(corpora(), publication().documents, SITE)[0]?.texts;
    expect(texts?.find(({ id }) => id === 'rules-1958')).toEqual({
      id: 'rules-1958',
      address: 'https://papers.example/corpora/harbour-texts/#text-rules-1958',
      title: 'Rules of the Harbour, as amended',
      titleLanguage: 'en',
      language: 'en',
      issuer: 'The Harbour Office',
      date: '1958',
      url: 'https://harbour.example/old/rules-1958',
      sha256: '1cd5ba7e402a46e284caea521378c7409033a0a78f0ba8e58ebb742a280b4153',
      consolidated: true,
      isDocument: false,
    });
    expect(texts?.filter(({ consolidated }) => consolidated).map(({ id }) => id)).toEqual(['rules-1958']);
    expect(texts?.find(({ id }) => id === 'notice-2008')).not.toHaveProperty('url');
  });

  test('knows the documents of the publication by the hash of the text as it was received', () => {
    const texts = exportCorpora(corpora(), publication().documents, SITE)[0]?.texts ?? [];
    const documents = texts.filter(({ isDocument }) => isDocument);
    expect(documents.map(({ id, sha256 }) => [id, sha256])).toEqual(
      ['harbour-charter', 'dues-memorandum', 'lights-plan'].map((id) => [id, modelOf(id).sourceHash]),
    );
    expect(documents[0]).not.toHaveProperty('url');
  });

  test('finds no terms of use where none are stated', () => {
    const silent = corpora().map(({ use: _, ...corpus }) => corpus);
    expect(exportCorpora(silent, publication().documents, SITE)[0]).not.toHaveProperty('use');
  });
});
