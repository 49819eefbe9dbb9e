/** The terms as data, compared with the fixture. */
import { describe, expect, test } from 'vitest';
import { exportDocumentTerms, exportTerms } from '../../src/exports/terms-json.ts';
import { publication, termOf } from '../support/charter-model.ts';
import { charter, SITE } from '../support/exported.ts';

describe('terms.json', () => {
  const berth = () => exportTerms({ ...publication(), terms: [termOf('berth')] }, SITE).terms[0];

  test('contains a term as in its file, with its note', () => {
    expect(berth()).toEqual({
      id: 'berth',
      address: 'https://papers.example/terms/berth/',
      count: publication().concordance.get('berth')?.length,
      documents: 5,
      label: 'berth',
      kind: 'concept',
      names: {},
      forms: {
        en: ['berth', 'berths', 'Berths'],
        fr: ['emplacement', 'emplacements'],
        zh: ['泊位'],
        ar: ['المرسى', 'المراسي'],
      },
      renderings: ['mooring'],
      wordings: {},
      see: ['harbour-dues'],
      reviewed: '2026-11-20',
      changes: [],
      gloss: 'The place by the quay where one boat lies.',
      sources: [
        {
          title: 'List of berths',
          publisher: 'The Harbour Office',
          date: '2024',
          url: 'https://harbour.example/berths',
          kind: 'issuer',
          id: 'source-1',
        },
      ],
      note: [
        expect.objectContaining({ id: 'text', heading: 'In these papers' }),
        {
          id: 'practice',
          heading: 'In practice',
          markdown: 'The list of 2024 has 51 berths.[^1]\n',
          sentences: [{ text: 'The list of 2024 has 51 berths.', sources: ['source-1'] }],
        },
      ],
    });
  });

  test('of a document contains the places there, including those of narrower terms', () => {
    const { address: of, terms } = exportDocumentTerms(charter(), publication().terms, SITE);
    expect(of).toBe('https://papers.example/harbour-charter/');
    const places = terms.find(({ id }) => id === 'berth')?.places;
    const place = { section: 'ii', block: 'ii-2', label: 'II.2' };
    const address = 'https://papers.example/harbour-charter/ii/#ii-2';
    expect(places?.filter(({ block }) => block === 'ii-2')).toEqual([
      { ...place, address, term: 'berth', form: 'berths', start: 10, end: 16 },
      { ...place, address, term: 'visitors-berth', form: 'visitors’ berths', start: 26, end: 42 },
      { ...place, address, term: 'visitors-berth', form: 'visitors’ berth', start: 46, end: 61 },
    ]);
  });

  test('contains the address of the index, and no places of a term that occurs nowhere', () => {
    expect(
      exportTerms({ ...publication(), terms: [termOf('berth')], concordance: new Map() }, undefined),
    ).toMatchObject({
      address: '/terms/',
      terms: [{ id: 'berth', address: '/terms/berth/', count: 0, documents: 0 }],
    });
  });
});
