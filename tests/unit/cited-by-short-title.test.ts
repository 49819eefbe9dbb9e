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

  test('has its official number before the short title in every style, as its title writes it', () => {
    const noted = (more: Partial<Document>) =>
      templatesOf({ ...named, ...more }).map(({ place }) => place.text.replaceAll(/[“”"]/g, ''));
    const law = { title: `Regulation (TT) 2024/7 of the Three Towns, ${LONG}`, identifiers: ['(TT) 2024/7'] };
    for (const text of noted(law)) expect(text).toContain('Regulation (TT) 2024/7 (Harbour Charter)');
    for (const text of noted({ identifiers: ['https://harbour.example/7', 'M-13'] }))
      expect(text).toContain('M-13 (Harbour Charter');
  });

  test('has no address for a number, no number cut from another, and none twice where it is the short title', () => {
    const noted = (more: Partial<Document>) => templatesOf({ ...named, ...more }).map(({ place }) => place.text);
    for (const text of noted({ identifiers: ['https://harbour.example/7'] })) expect(text).not.toContain('/7');
    for (const text of noted({ title: `Act 123 ${LONG}`, identifiers: ['12'] })) expect(text).not.toContain('Act 12');
    for (const text of noted({ shortTitle: 'Charter M-13', identifiers: ['M-13'] }))
      expect(text).toMatch(/^\P{L}*Charter/u);
  });

  test('is told which edition it is after the short title, in the same brackets', () => {
    const [edition] = named.editions;
    if (edition === undefined) throw new Error('The charter has no edition.');
    const numbered = { ...named, identifiers: ['M-13'], editions: [edition, edition] };
    for (const { place } of templatesOf(numbered)) expect(place.text).toMatch(/M-13 \(Harbour Charter, as of [^()]+\)/);
  });
});
