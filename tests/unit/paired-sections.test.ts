/** Which sections of two texts of a law belong together. */
import { describe, expect, test } from 'vitest';
import { pairSections } from '../../src/core/pairs/pair-sections.ts';

/** The slugs of the original's sections, by those of the version's; both given by their labels. */
const paired = (first: readonly string[], second: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    pairSections(
      first.map((label) => ({ slug: `en ${label}`, label, language: 'en' })),
      second.map((label) => ({ slug: `fr ${label}`, label, language: 'fr' })),
    ),
  );

describe('a section of a version has the address of', () => {
  test('the section of the same number, whatever its language calls it', () => {
    expect(paired(['Section 1', 'Section 2'], ['Article 1', 'Article 2'])).toEqual({
      'fr Article 1': 'en Section 1',
      'fr Article 2': 'en Section 2',
    });
  });

  test('no annex, if it is a section of the same number', () => {
    expect(paired(['Section 1', 'Annex 2'], ['Article 1', 'Article 2'])['fr Article 2']).not.toBe('en Annex 2');
  });

  test('the section in the same place, where as many without numbers stand between two that pair', () => {
    expect(paired(['Preamble', 'Section 1', 'Closing'], ['Préambule', 'Article 1', 'Fin'])).toEqual({
      'fr Préambule': 'en Preamble',
      'fr Article 1': 'en Section 1',
      'fr Fin': 'en Closing',
    });
  });

  test('the section of the same two numbers, whatever joins them', () => {
    const section = (slug: string, heading: string) => ({ slug, label: heading.slice(0, 2), heading, language: 'en' });
    expect([
      ...pairSections(
        [section('a', '18 and 19\nBylaws'), section('b', '20 to 22')],
        [section('c', '20 à 22'), section('d', '18 et 19\nRèglements')],
      ),
    ]).toEqual([
      ['d', 'a'],
      ['c', 'b'],
    ]);
  });

  test('the section of the same number in a language with words of its own', () => {
    expect([
      ...pairSections(
        [{ slug: 'article-2', label: 'Art. 2', language: 'en' }],
        [
          { slug: 'text', label: 'Преамбула', language: 'ru' },
          { slug: 'statya', label: 'Статья 2', language: 'ru' },
        ],
      ),
    ]).toEqual([['statya', 'article-2']]);
  });

  test('none, where more or fewer stand there', () => {
    expect(paired(['Preamble', 'Section 1'], ['Titre', 'Préambule', 'Article 1'])).toEqual({
      'fr Article 1': 'en Section 1',
    });
  });

  test('none by a number that two sections have', () => {
    expect(paired(['Section 1', 'Section 1', 'Section 2'], ['Article 1', 'Article 2'])).toEqual({
      'fr Article 2': 'en Section 2',
    });
  });
});
