import { describe, expect, test } from 'vitest';
import { readPage } from '../support/pages.ts';
import { blocks, terms } from '../support/scan.ts';
import { sourceLines } from '../support/source.ts';

describe('a reader of the concordance', () => {
  test.each([...terms.keys()])('finds on the page of %s as many places in each section as the source has', (id) => {
    const expected: Record<string, number> = {};
    for (const { section: slug, ids } of blocks) {
      const count = ids.filter((found) => found === id).length;
      if (count > 0) expected[slug] = (expected[slug] ?? 0) + count;
    }
    const page = readPage(`terms/${id}/`);
    const shown = [...page.querySelectorAll('.occurrences')].map((part) => [
      part.id.split('-').at(-1),
      part.querySelectorAll('li').length,
    ]);
    expect(Object.fromEntries(shown)).toEqual(expected);
    const total = Object.values(expected).reduce((sum, count) => sum + count, 0);
    expect(page.querySelector('#places-heading .count')?.textContent).toBe(total === 1 ? '1 place' : `${total} places`);
    const indexed = readPage('terms/').querySelector(`a[href="/terms/${id}/"]`)?.closest('li')?.querySelector('.count');
    expect(indexed?.textContent).toBe(String(total));
  });

  test('finds under the negative list both of its kinds, in III.2 and III.4', () => {
    const places = [...readPage('terms/negative-list/').querySelectorAll('.occurrence a')];
    expect([...new Set(places.map(({ textContent }) => textContent))]).toEqual(['III.2', 'III.4']);
  });

  test('is told with which terms a term most often shares a paragraph, and how often', () => {
    const own = blocks.filter(({ ids }) => ids.includes('institutional-opening'));
    const shared = (id: string) => own.filter(({ ids }) => ids.includes(id)).length;
    const items = [
      ...readPage('terms/institutional-opening/').querySelectorAll('[aria-labelledby=companions-heading] li'),
    ];
    expect(items.length).toBeGreaterThan(3);
    const told = items.map((item) => ({
      id: item.querySelector('a')?.getAttribute('href')?.split('/').at(-2) ?? '',
      count: Number(item.querySelector('.count')?.textContent),
    }));
    for (const { id, count } of told) expect(count, id).toBe(shared(id));
    const others = [...terms.keys()].filter(
      (id) => id !== 'institutional-opening' && id !== 'opening-up' && !told.some((companion) => companion.id === id),
    );
    expect(Math.max(...others.map(shared))).toBeLessThanOrEqual(Math.min(...told.map(({ count }) => count)));
  });

  test('sees every place with its words in the middle of words from the text', () => {
    const text = sourceLines().join('\n');
    for (const id of ['wto', 'negative-list', 'opening-up'])
      for (const place of readPage(`terms/${id}/`).querySelectorAll('.occurrence q')) {
        const shown = place.textContent.replace(/^… /, '').replace(/ …$/, '');
        expect(text).toContain(shown);
        expect(place.querySelector('mark')?.textContent).not.toBe('');
      }
  });
});
