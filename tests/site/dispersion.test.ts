import { describe, expect, test } from 'vitest';
import { CHARTER, SECTION_PAGES } from '../support/charter.ts';
import { expectTicksInPlace, linkedIds, ticksOf } from '../support/dispersion.ts';
import { scan, type ScannedBlock } from '../support/scan.ts';
import { officialIds, Site } from '../support/site.ts';

const site = await Site.of('charter');
const scanned = scan(CHARTER);
const index = ['terms/', 'terms/order/kind/', 'terms/order/pinyin/'].map((address) => site.page(address));

/** What is drawn below a note: nothing for one tick, which would be where the reader is, or for so many that they are a bar. */
function tellingTicks(ticks: readonly number[]): string {
  const at = [...new Set(ticks.map(Math.round))];
  return at.length > 1 && at.length <= 30 ? at.map((x) => `M${x} 0v1`).join('') : '';
}

describe.each(CHARTER.terms)('a reader of $id', ({ id }) => {
  /** Counts the term in some blocks of the source. */
  const totalIn = (blocks: readonly ScannedBlock[]) =>
    blocks.flatMap(({ terms }) => terms).filter((found) => found === id).length;
  const page = site.page(`terms/${id}/`);
  /** The places of the term in the source, document by document. */
  const documents = CHARTER.documents
    .map((document) => ({ ...document, blocks: scanned.filter((block) => block.document === document.id) }))
    .filter(({ blocks }) => blocks.some(({ terms }) => terms.includes(id)));
  const bars = [...page.querySelectorAll('.dispersion')];
  /** Returns the part of the page about a document, below its title. */
  const partOf = (title: string) =>
    [...page.querySelectorAll('.document-places')].find(
      (part) => part.querySelector('h3 a')?.textContent.trim() === title,
    );

  test('finds a bar on its page for every document that has it, and for no other', () => {
    expect(bars).toHaveLength(documents.length);
  });

  test.each(documents)(
    'finds a tick for every place in $id, in its section of the bar, linked to its paragraph',
    (document) => {
      const bar = partOf(document.title)?.querySelector('.dispersion') ?? undefined;
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

  test.each(documents)('finds the bar of $id in the direction of its text', (document) => {
    const ticks = ticksOf(partOf(document.title)?.querySelector('.dispersion') ?? page);
    const inOrder = ticks.toSorted((one, other) => one - other);
    expect(ticks).toEqual(document.language === 'ar' ? inOrder.toReversed() : inOrder);
  });

  test.each(documents)(
    'finds the same numbers of $id as text: beside its title, and in the list of documents',
    (document) => {
      const total = totalIn(document.blocks);
      const told = (element: Element | null | undefined) => parseInt(element?.textContent ?? '', 10);
      expect(told(partOf(document.title)?.querySelector('h3 .count'))).toBe(total);
      if (documents.length < 2) return;
      const item = page.querySelector(`.document-counts li:has(a[href="#places--${document.id}"])`);
      expect(told(item?.querySelector('.count'))).toBe(total);
    },
  );

  test('finds one small bar for the library in each order of the index, with a tick for every place and the number of documents, if there are three places or more', () => {
    const items = index.flatMap((page) => [...page.querySelectorAll(`.term-index li:has(> a[href="/terms/${id}/"])`)]);
    expect(items.length).toBeGreaterThanOrEqual(2);
    for (const item of items) {
      const strips = [...item.querySelectorAll('.dispersion-strip')].map((strip) => ({
        ticks: strip.querySelector('.tick')?.getAttribute('d')?.match(/M/g)?.length,
        label: strip.getAttribute('aria-label'),
      }));
      const ticks = documents.reduce((sum, { blocks }) => sum + totalIn(blocks), 0);
      const label = `In ${documents.length} of ${CHARTER.documents.length} documents`;
      expect(strips).toEqual(ticks < 3 ? [] : [{ ticks, label }]);
    }
  });
});

test.each(SECTION_PAGES)(
  'a reader of %s sees below each note where else the term stands in the document, as its page shows, and where they are',
  (address) => {
    const [document = '', section] = address.split('/');
    const page = site.page(address);
    const title = CHARTER.documents.find(({ id }) => id === document)?.title;
    const notes = [...page.querySelectorAll('.note')];
    for (const note of notes) {
      const term = site.page(note.querySelector('.note-term')?.getAttribute('href')?.slice(1) ?? '');
      const bar = [...term.querySelectorAll('.document-places')].find(
        (part) => part.querySelector('h3 a')?.textContent.trim() === title,
      );
      const ticks = ticksOf(bar?.querySelector('.dispersion') ?? page);
      const drawn = note.querySelector('.ticks path')?.getAttribute('d') ?? '';
      expect(ticks.length, note.id).toBeGreaterThan(0);
      expect(drawn, note.id).toBe(tellingTicks(ticks));
    }
    const style = page.querySelector('style')?.textContent ?? '';
    const here = /--from:([\d.]+)%;--to:([\d.]+)%/.exec(style)?.slice(1).map(Number);
    if (notes.length === 0) return;
    const inSection = [...page.querySelectorAll('.note')].map(({ id }) => id.replace('note-', ''));
    const ticks = inSection.flatMap((term) =>
      [...site.page(`terms/${term}/`).querySelectorAll('.dispersion svg a')]
        .filter((link) => link.getAttribute('href')?.startsWith(`/${document}/${section}/`))
        .map((link) => parseFloat(link.querySelector('rect')?.getAttribute('x') ?? '')),
    );
    // Pointers hit a tick from one per cent before it.
    for (const x of ticks) {
      expect(x).toBeGreaterThanOrEqual((here?.[0] ?? Infinity) - 1.1);
      expect(x).toBeLessThanOrEqual(here?.[1] ?? -Infinity);
    }
  },
);
