import { expect, test } from 'vitest';
import { gatherHeadingPlaces } from '../../src/core/terms/headings.ts';
import { modelOf, publication } from '../support/charter-model.ts';

/** Returns the places of a term in words without an address: their document, kind, page and form. */
const inHeadings = (term: string) =>
  (publication().headingPlaces.get(term) ?? [])
    .filter(({ document }) => document.id === 'harbour-charter')
    .map(({ kind, path, form }) => `${kind} ${path} ${form}`);

test('a reader of a term sees the headings and the title that contain it', () => {
  expect(inHeadings('berth')).toEqual(['heading /harbour-charter/ii/ Berths']);
  expect(inHeadings('charter')).toEqual(['title /harbour-charter/ Harbour Charter']);
});

test('a reader of a broader term sees those of its narrower terms', () => {
  const kinds = publication().terms.flatMap(({ id, broader }) => (broader === undefined ? [] : [{ id, broader }]));
  for (const { id, broader } of kinds) expect(inHeadings(broader)).toEqual(expect.arrayContaining(inHeadings(id)));
});

test('headings are not among the places of the concordance, which counts paragraphs', () => {
  const blocks = [...publication().concordance.values()].flat().map(({ block }) => block.kind);
  expect(new Set(blocks)).not.toContain('heading');
});

test('a reader of a term finds its places in titles, headings of groups and sections, headings within these, and closing notes', () => {
  const charter = modelOf('harbour-charter');
  const [first, second] = charter.sections;
  if (first === undefined || second === undefined) throw new Error('The charter has too few sections.');
  const words = { label: undefined, words: [], children: [] };
  const group = { first: first.slug, label: 'A', heading: 'Part A\nOf the quay' };
  const document = {
    ...charter,
    heading: 'Rules of\nthe quay',
    sections: [
      {
        ...first,
        groups: [group],
        heading: 'The open quay',
        blocks: [
          { ...words, kind: 'heading' as const, level: 2, id: 'quays', text: 'Quays and a quay' },
          { ...words, kind: 'provenance' as const, id: undefined, marker: undefined, text: 'Read aloud on the quay.' },
          { ...words, kind: 'quote' as const, id: undefined, marker: undefined, text: 'A quay in a quotation' },
        ],
      },
      { ...second, groups: [group], heading: undefined, blocks: [] },
    ],
  };
  const terms = [
    { id: 'quay', broader: 'place' },
    { id: 'place', broader: undefined },
    { id: 'mole', broader: undefined },
  ];
  const places = gatherHeadingPlaces([document], terms, () => new Map([['quay', ['quay', 'of the quay']]]));
  const told = (term: string) =>
    places
      .get(term)
      ?.map(({ kind, path, text, start, section }) => [kind, path, section?.slug, text, start].join(' | '));
  expect([...places.keys()]).toEqual(['quay', 'place']);
  expect(told('place')).toEqual(told('quay'));
  expect(told('quay')).toEqual([
    'title | /harbour-charter/ |  | Rules of the quay | 6',
    `heading | /harbour-charter/${first.slug}/ | ${first.slug} | Part A Of the quay | 14`,
    `heading | /harbour-charter/${first.slug}/ | ${first.slug} | The open quay | 9`,
    `heading | /harbour-charter/${first.slug}/#quays | ${first.slug} | Quays and a quay | 12`,
    `closingNote | /harbour-charter/${first.slug}/ | ${first.slug} | Read aloud on the quay. | 18`,
  ]);
});
