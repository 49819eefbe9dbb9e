/** What holds of a document of many sections, so that it stays one that can be read, searched and taken in. */
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Site } from './site.ts';
import type { Law } from './sites/large-content.ts';

const packed = (text: string) => brotliCompressSync(text).length;

/** Tests a law's site. */
export function testLaw(site: Site, law: Law): void {
  const section = `large-law/article-${law.inFourth}/`;

  test('its map has sections across, not paragraphs, and is of a size that opens at once', () => {
    const map = site.page('large-law/map/');
    const heads = [...map.querySelectorAll('.term-map thead th')].slice(1);
    expect(heads.map(({ textContent }) => textContent.trim())).toEqual(
      Array.from({ length: law.sections }, (_, index) => `Art. ${index + 1}`),
    );
    expect(map.querySelectorAll('.term-map tbody tr')).toHaveLength(law.terms.length);
    expect(map.querySelectorAll('*').length).toBeLessThan(12_000);
    expect(packed(site.file('large-law/map/'))).toBeLessThan(30_000);
  });

  test('each number of the map leads to that term’s paragraphs in that section, which are to be opened', () => {
    const map = site.page('large-law/map/');
    const cells = [...map.querySelectorAll<HTMLAnchorElement>('.term-map td a')];
    expect(cells).toHaveLength((law.terms.length - 10) * law.sections);
    for (const cell of cells) {
      const target = map.getElementById(cell.hash.slice(1));
      const section = target?.closest('details:not([open])');
      const [, term = '', label = ''] = /^(.*), (.*): \d+ place/.exec(cell.getAttribute('aria-label') ?? '') ?? [];
      expect(section?.querySelector('summary')?.textContent).toMatch(
        new RegExp(`^${label.replace('Art.', 'Article')} `),
      );
      expect(target?.querySelector('dt')?.textContent.trim()).toBe(term);
      const places = [...(target?.querySelectorAll('dd a') ?? [])].map(({ textContent }) => textContent.trim());
      expect(places).toHaveLength(1);
      expect(places[0]).toMatch(new RegExp(`^${label.replace('.', '\\.')}\\(1\\)`));
    }
  });

  test('a term that stands in every section has its places folded by section, and links that lead into the folds', () => {
    const page = site.page(`terms/pontoon-${law.folded}/`);
    const folds = [...page.querySelectorAll('details.occurrences')];
    expect(folds).toHaveLength(law.sections);
    const links = [...page.querySelectorAll<HTMLAnchorElement>('.section-counts a')];
    expect(links).toHaveLength(law.sections);
    for (const link of links)
      expect(page.getElementById(link.hash.slice(1))?.closest('details.occurrences')).not.toBeNull();
    expect(site.page('terms/pontoon-2/').querySelectorAll('details.occurrences')).toHaveLength(0);
  });

  test('its contents fold but for the chapter that is open, and have a field that finds a section', () => {
    const contents = site.page(section).querySelector('.contents-column');
    expect(contents?.querySelector('.section-filter input[type=search]')).not.toBeNull();
    const chapters = [...(contents?.querySelectorAll<HTMLDetailsElement>('.contents-group > details') ?? [])];
    expect(chapters).toHaveLength(law.sections / law.inChapter);
    const open = chapters.filter((chapter) => chapter.open);
    expect(open.map((chapter) => chapter.querySelector('summary')?.textContent)).toEqual(['CHAPTER 4 Of quay 4']);
    expect(open[0]?.querySelector('[aria-current=page]')?.textContent.trim()).toBe(`Berth ⚓ ${law.inFourth}`);
  });

  test('a page of a section costs for each section of the contents no more than a few bytes, and for its own text as ever', () => {
    const html = site.file(section);
    const contents = /<nav class="contents-column".*?<\/nav>/s.exec(html)?.[0] ?? '';
    const without = packed(html.replace(contents, ''));
    expect(packed(html) - without).toBeLessThan(20 * law.sections);
    // Two notes and four paragraphs beside what every page has.
    expect(without).toBeLessThan(12_000);
  });
}
