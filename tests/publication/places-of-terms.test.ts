import { describe, expect, test } from 'vitest';
import { countsIn } from '../support/term-map.ts';
import { expectTicksInPlace, linkedIds, numbersIn } from '../support/dispersion.ts';
import { countsBySection, scan } from '../support/scan.ts';
import { officialIds, Site } from '../support/site.ts';
import { ARTICLE, PUBLICATION } from './article.ts';

const site = await Site.of('ourPublication');
const blocks = scan(PUBLICATION);
const ids = officialIds(site.page(`${ARTICLE.id}/full/`));
const labels = ARTICLE.sections.map(({ label }) => label);
/** The terms in paragraphs and captions. Two further ones are only in a heading or the closing note. */
const terms = PUBLICATION.terms
  .map(({ id }) => id)
  .filter((id) => blocks.some(({ terms: found }) => found.includes(id)));
const index = site.page('terms/');

/** Counts a term in each paragraph and caption, in reading order. */
const counts = (id: string) => blocks.map(({ terms: found }) => found.filter((term) => term === id).length);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const termOf = (row: Element) => row.querySelector('th a')?.getAttribute('href')?.split('/').at(-2) ?? '';

describe.each(terms)('a reader of %s', (id) => {
  const page = site.page(`terms/${id}/`);

  test('finds a tick for every place on its page, in its section of the bar, linked to its paragraph', () => {
    const bar = page.querySelector('.dispersion');
    if (bar === null) throw new Error('There is no bar.');
    expectTicksInPlace(bar, labels);
    expect(linkedIds(bar)).toEqual(counts(id).flatMap((count, at) => Array.from({ length: count }, () => ids[at])));
  });

  test('finds the same numbers as text, in the index and in the concordance', () => {
    const expected = countsBySection(blocks, id);
    const total = sum(counts(id));
    expect(numbersIn(page.querySelector('.dispersion .section-counts')?.textContent)).toEqual(expected);
    expect(page.querySelector('#places-heading .count')?.textContent).toBe(total === 1 ? '1 place' : `${total} places`);
    const shown = [...page.querySelectorAll('.occurrences')].map((part) => part.querySelectorAll('li').length);
    expect(shown).toEqual(Object.values(expected));
    const strips = [...index.querySelectorAll(`.term-index li:has(> a[href="/terms/${id}/"]) .dispersion-strip`)];
    expect(strips).toHaveLength(total < 3 ? 0 : 1);
    for (const strip of strips) {
      expect(strip.querySelector('.tick')?.getAttribute('d')?.match(/M/g)).toHaveLength(total);
      expect(numbersIn(strip.getAttribute('aria-label')?.replace('By section: ', ''))).toEqual(expected);
    }
  });
});

describe('a reader of the term map', () => {
  const rows = [...site.page(`${ARTICLE.id}/map/`).querySelectorAll<HTMLTableRowElement>('.term-map tbody tr')];

  test('finds every term once, and in every cell the number of places that the source has', () => {
    expect(rows.map(termOf).toSorted()).toEqual(terms.toSorted());
    for (const row of rows) {
      expect(countsIn(row), termOf(row)).toEqual(counts(termOf(row)));
    }
  });

  test('finds related terms next to each other, far more often than in the order of the alphabet', () => {
    const alike = (order: readonly string[]) =>
      sum(order.slice(1).map((id, at) => cosine(counts(id), counts(order[at] ?? '')))) / (order.length - 1);
    const mapped = alike(rows.map(termOf));
    expect(mapped).toBeGreaterThan(0.6);
    expect(mapped).toBeGreaterThan(4 * alike(terms.toSorted()));
  });

  test('finds at least three terms for each section on the front page, with the numbers that the source has', () => {
    const small = site.page(`${ARTICLE.id}/`).querySelectorAll<HTMLTableRowElement>('.section-map tbody tr');
    const shown = [...small].map((row) => ({ id: termOf(row), cells: [...row.cells].slice(1) }));
    for (const { id, cells } of shown) {
      const numbers = cells.flatMap((cell, at) => (cell.textContent ? [[labels[at], Number(cell.textContent)]] : []));
      expect(Object.fromEntries(numbers), id).toEqual(countsBySection(blocks, id));
    }
    for (const [at, label] of labels.entries())
      expect(shown.filter(({ cells }) => cells[at]?.textContent).length, label).toBeGreaterThanOrEqual(3);
    expect(shown.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['foreign-invested-enterprises', 'negative-list']),
    );
  });
});

describe('a reader of the concordance', () => {
  test('finds both kinds of negative list under that term, in III.2 and III.4', () => {
    const places = [...site.page('terms/negative-list/').querySelectorAll('.occurrence a')];
    expect([...new Set(places.map(({ textContent }) => textContent))]).toEqual(['III.2', 'III.4']);
  });
});

function cosine(a: readonly number[], b: readonly number[]): number {
  const product = (one: readonly number[], other: readonly number[]) =>
    sum(one.map((number, at) => number * (other[at] ?? 0)));
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}
