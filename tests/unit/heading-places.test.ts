import { expect, test } from 'vitest';
import { publication } from '../support/charter-model.ts';

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
