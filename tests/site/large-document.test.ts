/** A document of 300 sections stays one that can be read, searched and taken in. */
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { Site } from '../support/site.ts';
import { LARGE, LARGE_TERMS } from '../support/sites/large-content.ts';

const site = await Site.of('large');
const OPEN = 'large-law/article-99/';
const packed = (text: string) => brotliCompressSync(text).length;

test('its map has sections across, not paragraphs, and is of a size that opens at once', () => {
  const map = site.page('large-law/map/');
  const heads = [...map.querySelectorAll('.term-map thead th')].slice(1);
  expect(heads.map(({ textContent }) => textContent.trim())).toEqual(
    Array.from({ length: LARGE.sections }, (_, index) => `Art. ${index + 1}`),
  );
  expect(map.querySelectorAll('.term-map tbody tr')).toHaveLength(LARGE_TERMS.length);
  expect(map.querySelectorAll('*').length).toBeLessThan(12_000);
  expect(packed(site.file('large-law/map/'))).toBeLessThan(30_000);
});

test('each number of the map leads to that term’s paragraphs in that section, which are to be opened', () => {
  const map = site.page('large-law/map/');
  const cells = [...map.querySelectorAll<HTMLAnchorElement>('.term-map td a')];
  expect(cells).toHaveLength(2 * LARGE.sections);
  for (const cell of cells) {
    const target = map.getElementById(cell.hash.slice(1));
    const section = target?.closest('details:not([open])');
    const [, term = '', label = ''] = /^(.*), (.*): \d+ place/.exec(cell.getAttribute('aria-label') ?? '') ?? [];
    expect(section?.querySelector('summary')?.textContent).toMatch(new RegExp(`^${label.replace('Art.', 'Article')} `));
    expect(target?.querySelector('dt')?.textContent.trim()).toBe(term);
    const places = [...(target?.querySelectorAll('dd a') ?? [])].map(({ textContent }) => textContent.trim());
    expect(places).toHaveLength(1);
    expect(places[0]).toMatch(new RegExp(`^${label.replace('.', '\\.')}\\(1\\)`));
  }
});

test('a term that stands in every section has its places folded by section, and links that lead into the folds', () => {
  const page = site.page('terms/mooring-1/');
  const folds = [...page.querySelectorAll('details.occurrences')];
  expect(folds).toHaveLength(LARGE.sections);
  const links = [...page.querySelectorAll<HTMLAnchorElement>('.section-counts a')];
  expect(links).toHaveLength(LARGE.sections);
  for (const link of links)
    expect(page.getElementById(link.hash.slice(1))?.closest('details.occurrences')).not.toBeNull();
  expect(site.page('terms/mooring-2/').querySelectorAll('details.occurrences')).toHaveLength(0);
});

test('its contents fold but for the chapter that is open, and have a field that finds a section', () => {
  const contents = site.page(OPEN).querySelector('.contents-column');
  expect(contents?.querySelector('.section-filter input[type=search]')).not.toBeNull();
  const chapters = [...(contents?.querySelectorAll<HTMLDetailsElement>('.contents-group > details') ?? [])];
  expect(chapters).toHaveLength(LARGE.sections / LARGE.inChapter);
  const open = chapters.filter((chapter) => chapter.open);
  expect(open.map((chapter) => chapter.querySelector('summary')?.textContent)).toEqual(['CHAPTER 4 Of quay 4']);
  expect(open[0]?.querySelector('[aria-current=page]')?.textContent.trim()).toBe('Berth ⚓ 99');
});

test('a page of a section costs for each section of the contents no more than a few bytes, and for its own text as ever', () => {
  const html = site.file(OPEN);
  const contents = /<nav class="contents-column".*?<\/nav>/s.exec(html)?.[0] ?? '';
  const without = packed(html.replace(contents, ''));
  expect(packed(html) - without).toBeLessThan(15 * LARGE.sections);
  // Two notes and four paragraphs beside what every page has.
  expect(without).toBeLessThan(9_500);
});
