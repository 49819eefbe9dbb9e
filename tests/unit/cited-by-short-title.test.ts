/** The citations of a document with a long title. */
import { describe, expect, test } from 'vitest';
import { citeWithoutAccess, templatesOf } from '../../src/citations/citations.ts';
import { toItem } from '../../src/citations/item.ts';
import { toRis } from '../../src/citations/ris.ts';
import type { Document } from '../../src/core/model.ts';
import { modelOf } from '../support/charter-model.ts';

const LONG = `A Charter on the Harbours of the Three Towns, Repealing the Rules of ${'the Bay and of '.repeat(6)}the Sound`;
const charter = (more: Partial<Document>): Document => ({ ...modelOf('harbour-charter'), ...more });
const named = charter({ title: LONG, shortTitle: 'Harbour Charter' });

describe('a student who cites a place in a document with a long title', () => {
  test('has its short title in every style, and the long one where the whole document is cited', () => {
    for (const { style, place } of templatesOf(named)) {
      expect(place.text, style.name).toContain('Harbour Charter');
      expect(place.text, style.name).not.toContain('Repealing');
    }
    for (const { style, citation } of citeWithoutAccess(named))
      expect(citation.text, style.name).toContain('the Sound');
  });

  test('has the letters of the title as its publisher wrote them, in every style', () => {
    const title = 'Regulation on the berths of the bay, laying down harmonised rules (Text with relevance)';
    const regulation = charter({ title, shortTitle: 'Regulation on berths' });
    for (const { style, citation } of citeWithoutAccess(regulation)) {
      expect(citation.text, style.name).toContain(title);
      expect(citation.html, style.name).not.toContain('<span');
    }
    for (const { style, place } of templatesOf(regulation))
      expect(place.text, style.name).toMatch(/Regulation on (?:the )?berths/);
  });

  test('takes both titles along into a bibliography program', () => {
    expect(toRis(toItem(named))).toContain('ST  - Harbour Charter\n');
    expect(toItem(named)).toMatchObject({ title: LONG, 'title-short': 'Harbour Charter' });
  });

  test('has the title in notes if that is short itself', () => {
    const [chicago] = templatesOf(charter({ title: 'A Charter of the Harbours', shortTitle: 'Charter' }));
    expect(chicago?.place.text).toContain('A Charter of the Harbours');
  });
});
