import { describe, expect, test } from 'vitest';
import { officialIds, readPage } from '../support/pages.ts';
import { blocks, terms } from '../support/scan.ts';

/** How often a term stands in each paragraph and caption of the source, in reading order. */
const counts = (id: string) => blocks.map(({ ids }) => ids.filter((found) => found === id).length);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
/** How often it stands in each section that has it, by the section's label. */
const bySection = (id: string) =>
  Object.fromEntries(
    [...Map.groupBy(blocks, ({ section }) => section)]
      .map(([section, own]) => [
        section === 'introduction' ? 'Intro' : section.toUpperCase(),
        sum(own.map(({ ids }) => ids.filter((found) => found === id).length)),
      ])
      .filter(([, count]) => count !== 0),
  );

const ids = officialIds();
const termIndex = readPage('terms/');

const termOf = (row: Element) => row.querySelector('th a')?.getAttribute('href')?.split('/').at(-2) ?? '';
const numbers = (text: string | null | undefined) =>
  Object.fromEntries([...(text ?? '').matchAll(/(\w+)\s+(\d+)/g)].map(([, name, count]) => [name, Number(count)]));

describe('a reader of the term map', () => {
  const map = readPage('high-standard-opening-up/map/');
  const rows = [...map.querySelectorAll<HTMLTableRowElement>('.term-map tbody tr')];

  test('finds every term once, and in every cell the number of places that the source has', () => {
    expect(rows.map(termOf).toSorted()).toEqual([...terms.keys()].toSorted());
    for (const row of rows)
      expect(
        [...row.cells].slice(1).map((cell) => Number(cell.textContent)),
        termOf(row),
      ).toEqual(counts(termOf(row)));
  });

  test('is told by every cell its term, paragraph and count, and led to that paragraph', () => {
    const heads = [...map.querySelectorAll('.term-map thead tr:last-child a')].map((link) =>
      link.getAttribute('aria-label'),
    );
    expect(heads).toHaveLength(ids.length);
    for (const row of rows)
      for (const [column, cell] of [...row.cells].slice(1).entries()) {
        const link = cell.querySelector('a');
        if (link === null) continue;
        const count = Number(cell.textContent);
        const told = `${row.cells[0]?.textContent.trim()}, ${heads[column]}: ${count} ${count === 1 ? 'place' : 'places'}`;
        expect(link.getAttribute('aria-label')).toBe(told);
        expect(link.getAttribute('href'), told).toMatch(new RegExp(`#${ids[column]}$`));
      }
  });

  test('finds paragraphs in reading order below their sections', () => {
    const sections = [...map.querySelectorAll<HTMLTableCellElement>('.term-map thead tr:first-child th')].slice(1);
    expect(sections.map((head) => [head.textContent.trim(), head.colSpan])).toEqual([
      ['Intro', 2],
      ['I', 6],
      ['II', 7],
      ['III', 7],
      ['IV', 4],
      ['V', 3],
    ]);
  });

  test('finds neighbours that belong together: far more alike than in an alphabet', () => {
    const alike = (order: readonly string[]) =>
      sum(order.slice(1).map((id, index) => cosine(counts(id), counts(order[index] ?? '')))) / (order.length - 1);
    const mapped = alike(rows.map(termOf));
    expect(mapped).toBeGreaterThan(0.6);
    expect(mapped).toBeGreaterThan(4 * alike([...terms.keys()].toSorted()));
  });

  test('finds on the front page what each section is about: its terms, with the numbers that the source has', () => {
    const small = readPage('high-standard-opening-up/').querySelectorAll<HTMLTableRowElement>('.section-map tbody tr');
    const labels = ['Intro', 'I', 'II', 'III', 'IV', 'V'];
    const shown = [...small].map((row) => ({ id: termOf(row), cells: [...row.cells].slice(1) }));
    for (const { id, cells } of shown)
      expect(
        Object.fromEntries(
          cells.flatMap((cell, index) => (cell.textContent ? [[labels[index], Number(cell.textContent)]] : [])),
        ),
        id,
      ).toEqual(bySection(id));
    for (const index of labels.keys())
      expect(shown.filter(({ cells }) => cells[index]?.textContent).length, labels[index]).toBeGreaterThanOrEqual(3);
    expect(shown.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['foreign-invested-enterprises', 'negative-list']),
    );
  });
});

describe.each([...terms.keys()])('a reader of %s', (id) => {
  test('finds on its page a tick for every place, in its section of the bar, linked to its paragraph', () => {
    const page = readPage(`terms/${id}/`);
    const links = [...page.querySelectorAll('.dispersion svg a')];
    const linked = links.map((link) => link.getAttribute('href')?.split('#').at(-1));
    const drawn = page.querySelector('.dispersion .tick')?.getAttribute('d') ?? '';
    const ticks = [...drawn.matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x));
    expect(ticks, 'a tick for every link').toHaveLength(links.length);
    expect(linked).toEqual(counts(id).flatMap((count, index) => Array.from({ length: count }, () => ids[index])));
    const stretches = [...page.querySelectorAll('.dispersion .stretch')].map((stretch, index) => ({
      label: page.querySelectorAll('.dispersion text')[index]?.textContent.trim(),
      start: percent(stretch, 'x'),
      end: percent(stretch, 'x') + percent(stretch, 'width') + 0.01,
    }));
    expect(stretches.map(({ label }) => label)).toEqual(['Intro', 'I', 'II', 'III', 'IV', 'V']);
    for (const [index, link] of links.entries()) {
      const x = ticks[index];
      const label = link.querySelector('title')?.textContent.split(/[.,]/)[0];
      const stretch = stretches.find((candidate) => candidate.label === label);
      expect(x, linked[index]).toBeGreaterThanOrEqual(stretch?.start ?? Infinity);
      expect(x, linked[index]).toBeLessThanOrEqual(stretch?.end ?? -Infinity);
      const reach = link.querySelector('rect');
      const from = percent(reach, 'x');
      expect(x, `${linked[index]} is pointed at`).toBeGreaterThanOrEqual(from - 0.01);
      expect(x, `${linked[index]} is pointed at`).toBeLessThanOrEqual(from + percent(reach, 'width') + 0.01);
    }
  });

  test('finds the same numbers beside the bar as text', () => {
    const list = readPage(`terms/${id}/`).querySelector('.dispersion figcaption');
    expect(numbers(list?.textContent)).toEqual(bySection(id));
  });

  test('finds a small bar in every row of the index, with as many ticks as places and the numbers as its name', () => {
    const strips = [...termIndex.querySelectorAll(`li:has(> a[href="/terms/${id}/"]) .dispersion-strip`)];
    expect(strips).toHaveLength(3);
    for (const strip of strips) {
      const drawn = strip.querySelector('.tick')?.getAttribute('d')?.match(/M/g);
      expect(drawn).toHaveLength(sum(counts(id)));
      const name = strip.getAttribute('aria-label')?.replace('By section: ', '');
      expect(numbers(name)).toEqual(bySection(id));
    }
  });
});

const percent = (element: Element | null, attribute: string) => parseFloat(element?.getAttribute(attribute) ?? '');

function cosine(a: readonly number[], b: readonly number[]): number {
  const product = (one: readonly number[], other: readonly number[]) =>
    sum(one.map((number, index) => number * (other[index] ?? 0)));
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}
