/**
 * The places where the fact sheet finds terms in the article (fact-sheet-coverage.json). Readers find further ones: in
 * captions, by forms that were added later, and by narrower terms.
 */
import { describe, expect, test } from 'vitest';
import { getPublication } from '../../src/publication.ts';
import coverage from './fact-sheet-coverage.json' with { type: 'json' };

/** The terms that readers find at each place, by the name of the place in the sheet. */
const found = new Map<string, Set<string>>();
const add = (place: string, term: string) => found.set(place, (found.get(place) ?? new Set()).add(term));
const { concordance, headingPlaces } = getPublication();
for (const [term, places] of concordance)
  for (const { section, block } of places)
    add(block.kind === 'caption' ? `${section.label}.caption` : block.label, term);
for (const [term, places] of headingPlaces)
  for (const { kind, section, path } of places) {
    const within = `${section?.label}.${path.includes('#') ? 'subheading' : 'heading'}`;
    add(kind === 'title' ? 'Title' : kind === 'closingNote' ? 'Closing note' : within, term);
  }

describe.each(Object.entries(coverage))('a reader of %s', (place, terms) => {
  test.each(terms)('finds it among the places of %s', (term) => {
    expect([...(found.get(place) ?? [])]).toContain(term);
  });
});
