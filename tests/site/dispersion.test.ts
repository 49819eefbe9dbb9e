import { describe, expect, test } from 'vitest';
import { CHARTER } from '../support/charter.ts';
import { expectTicksInPlace, linkedIds, numbersIn } from '../support/dispersion.ts';
import { countsBySection, scan } from '../support/scan.ts';
import { officialIds, Site } from '../support/site.ts';

const site = await Site.of('charter');
const scanned = scan(CHARTER);
const lists = [...site.page('terms/').querySelectorAll('.term-index')];

describe.each(CHARTER.terms)('a reader of $id', ({ id }) => {
  const page = site.page(`terms/${id}/`);
  /** What the source has of the term, document by document. */
  const documents = CHARTER.documents
    .map((document) => ({ ...document, blocks: scanned.filter((block) => block.document === document.id) }))
    .filter(({ blocks }) => blocks.some(({ terms }) => terms.includes(id)));
  const bars = [...page.querySelectorAll('.dispersion')];
  /** The bar of a document, which a bar alone does not name. */
  const barOf = (title: string) =>
    bars.length === 1 ? bars[0] : bars.find((bar) => bar.querySelector('figcaption')?.textContent.startsWith(title));

  test('finds on its page a bar for every document that has it, and no other', () => {
    expect(bars).toHaveLength(documents.length);
  });

  test.each(documents)(
    'finds for $id a tick for every place, in its section of the bar, linked to its paragraph',
    (document) => {
      const bar = barOf(document.title);
      if (bar === undefined) throw new Error('There is no such bar.');
      expectTicksInPlace(
        bar,
        document.sections.map(({ label }) => label),
      );
      const ids = officialIds(site.page(`${document.id}/full/`));
      const places = document.blocks.flatMap(({ terms }, index) =>
        terms.filter((found) => found === id).map(() => ids[index]),
      );
      expect(linkedIds(bar)).toEqual(places);
    },
  );

  test.each(documents)('finds the same numbers beside the bar of $id as text', ({ title, blocks }) => {
    expect(numbersIn(barOf(title)?.querySelector('.section-counts')?.textContent)).toEqual(countsBySection(blocks, id));
  });

  test('finds a small bar for every document in each order of the index, with as many ticks as places', () => {
    const items = lists.flatMap((list) => [...list.querySelectorAll(`li:has(> a[href="/terms/${id}/"])`)]);
    expect(items.length).toBeGreaterThanOrEqual(2);
    for (const item of items) {
      const strips = [...item.querySelectorAll('.dispersion-strip')].map((strip) => ({
        ticks: strip.querySelector('.tick')?.getAttribute('d')?.match(/M/g)?.length,
        counts: numbersIn(strip.getAttribute('aria-label')?.replace(/^.*: /, '')),
      }));
      const expected = documents.map(({ blocks }) => {
        const counts = countsBySection(blocks, id);
        return { ticks: Object.values(counts).reduce((sum, count) => sum + count, 0), counts };
      });
      expect(strips).toHaveLength(expected.length);
      expect(strips).toEqual(expect.arrayContaining(expected));
    }
  });
});
