import { describe, expect, test } from 'vitest';
import { CHARTER } from '../support/charter.ts';
import { countsBySection, scan } from '../support/scan.ts';
import { officialIds, Site } from '../support/site.ts';
import { cellsOf, countsIn, countsOfSections } from '../support/term-map.ts';

const site = await Site.of('charter');
const scanned = scan(CHARTER);

const termOf = (row: Element) => row.querySelector('th a')?.getAttribute('href')?.split('/').at(-2) ?? '';

describe.each(CHARTER.documents)('a reader of the term map of $id', (document) => {
  const blocks = scanned.filter((block) => block.document === document.id);
  const ids = officialIds(site.page(`${document.id}/full/`));
  const map = site.page(`${document.id}/map/`);
  const rows = [...map.querySelectorAll<HTMLTableRowElement>('.term-map tbody tr')];

  /** Counts a term in each paragraph and caption, in reading order. */
  const counts = (id: string) => blocks.map(({ terms }) => terms.filter((found) => found === id).length);

  test('finds every term of the document once, and in every cell the number of places that the source has', () => {
    const used = CHARTER.terms.filter(({ id }) => blocks.some(({ terms }) => terms.includes(id)));
    expect(rows.map(termOf).toSorted()).toEqual(used.map(({ id }) => id).toSorted());
    for (const row of rows) expect(countsIn(row), termOf(row)).toEqual(counts(termOf(row)));
  });

  test('learns the term, the paragraph and the count of every cell, and can go to that paragraph', () => {
    const heads = [...map.querySelectorAll('.term-map thead tr:last-child a')].map((link) =>
      link.getAttribute('aria-label'),
    );
    expect(heads).toHaveLength(ids.length);
    for (const row of rows)
      for (const [column, cell] of cellsOf(row).entries()) {
        const link = cell.querySelector('a');
        if (link === null) continue;
        const count = Number(cell.textContent);
        const term = row.cells[0]?.textContent.trim() ?? '';
        const told = `${term}, ${heads[column] ?? ''}: ${count} ${count === 1 ? 'place' : 'places'}`;
        expect(link.getAttribute('aria-label')).toBe(told);
        expect(link.getAttribute('href'), told).toMatch(new RegExp(`#${ids[column] ?? ''}$`));
      }
  });

  test('finds every section on a narrow screen with the sum of its paragraphs, and a link to the first of them', () => {
    const bySection = [...Map.groupBy(blocks.keys(), (index) => blocks[index]?.section).values()];
    for (const row of rows) {
      const own = counts(termOf(row));
      const sums = bySection.map((indices) => indices.reduce((sum, index) => sum + (own[index] ?? 0), 0));
      expect(countsOfSections(row), termOf(row)).toEqual(sums);
      const firsts = bySection.flatMap((indices) => indices.find((index) => (own[index] ?? 0) > 0) ?? []);
      const led = [...row.querySelectorAll('.whole a')].map((link) => link.getAttribute('href')?.split('#').at(-1));
      expect(led, termOf(row)).toEqual(firsts.map((index) => ids[index]));
    }
  });

  test('finds paragraphs in reading order below their sections', () => {
    const sections = [...map.querySelectorAll<HTMLTableCellElement>('.term-map thead tr:first-child > .part')];
    expect(sections.map((head) => [head.textContent.trim(), head.colSpan])).toEqual(
      [...Map.groupBy(blocks, ({ label }) => label)].map(([label, own]) => [label, own.length]),
    );
  });

  test('finds the terms of each section on the front page, with the numbers that the source has', () => {
    const small = site.page(`${document.id}/`).querySelectorAll<HTMLTableRowElement>('.section-map tbody tr');
    expect(small.length).toBeGreaterThan(2);
    const labels = document.sections.map(({ label }) => label);
    for (const row of small) {
      const cells = [...row.cells].slice(1);
      const numbers = cells.flatMap((cell, index) =>
        cell.textContent === '' ? [] : [[labels[index], Number(cell.textContent)]],
      );
      expect(Object.fromEntries(numbers), termOf(row)).toEqual(countsBySection(blocks, termOf(row)));
    }
  });
});
