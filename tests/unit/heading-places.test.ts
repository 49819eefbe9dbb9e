import { expect, test } from 'vitest';
import { publication } from '../support/charter-model.ts';

/** Where a term stands in words without an address: whose, of which kind, on which page, and the form. */
const inHeadings = (term: string) =>
  (publication().headingPlaces.get(term) ?? [])
    .filter(({ document }) => document.id === 'harbour-charter')
    .map(({ kind, path, form }) => `${kind} ${path} ${form}`);

test('a reader of a term is told of the headings and the title that it stands in', () => {
  expect(inHeadings('berth')).toEqual(['heading /harbour-charter/ii/ Berths']);
  expect(inHeadings('charter')).toEqual(['title /harbour-charter/ Harbour Charter']);
});

test('a reader of a broader term is told of those of its narrower terms', () => {
  const kinds = publication().terms.flatMap(({ id, broader }) => (broader === undefined ? [] : [{ id, broader }]));
  for (const { id, broader } of kinds) expect(inHeadings(broader)).toEqual(expect.arrayContaining(inHeadings(id)));
});

test('headings are no places of the concordance, by which paragraphs are counted', () => {
  const blocks = [...publication().concordance.values()].flat().map(({ block }) => block.kind);
  expect(new Set(blocks)).not.toContain('heading');
});
