/** Where a page has its parts: on one grid, whatever the kind of page. */
import { describe, expect } from 'vitest';
import type { Reader } from '../support/reader.ts';
import { test, UNSCRIPTED, wide } from '../support/test.ts';

const SECTION = 'harbour-charter/ii/';
const WITH_TABLES = [
  ['harbour-charter/facts/', '.register'],
  ['harbour-charter/map/', '.map-frame'],
  ['terms/table/', '.term-table'],
  ['wordings/', '.wordings-table'],
] as const;
const MARGIN = '.in-margin, .search-filters, .own-files';

const edges = (reader: Reader, selector: string) =>
  reader.page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, right, top } = element.getBoundingClientRect();
      return { left: Math.round(left), right: Math.round(right), top: Math.round(top) };
    });

describe('a reader with a wide window', () => {
  test.for([1280, 1440])('of %i px finds text and tables at one edge', async (width, { openReader }) => {
    const reader = await openReader(wide(width));
    await reader.open(SECTION);
    const { left } = await edges(reader, 'main');
    for (const [address, table] of WITH_TABLES) {
      await reader.open(address);
      expect(await edges(reader, 'h1'), address).toMatchObject({ left });
      expect(await edges(reader, table), address).toMatchObject({ left });
      expect((await edges(reader, table)).right, address).toBeLessThanOrEqual(width);
    }
  });

  test.for([
    [1440, 'below nothing'],
    [1024, 'below the header that is back'],
  ] as const)('of %i px reads down a table with its head in sight, %s', async ([width], { openReader }) => {
    const reader = await openReader(wide(width, 500));
    const { page } = reader;
    await reader.open('harbour-charter/facts/');
    const head = () => edges(reader, '.register thead th');
    const bar = () => page.locator('.site-header').evaluate((one) => Math.max(0, one.getBoundingClientRect().bottom));
    const row = page.locator('.register').first().locator('tbody tr').nth(3);
    await row.evaluate((one) => scrollBy(0, one.getBoundingClientRect().top - 200));
    await expect.poll(async () => (await head()).top).toBe(0);
    await page.mouse.move(500, 300);
    await page.mouse.wheel(0, -60);
    await expect.poll(async () => Math.abs((await head()).top - (await bar()))).toBeLessThan(6);
  });

  test.for([
    ['harbour-charter/', '.in-margin', '#contents-heading'],
    ['search/?q=harbour', '.search-filters', '.search-results h2'],
    ['wordings/', '.in-margin', '.over-time > p:last-of-type'],
  ] as const)(
    'finds on %s what belongs beside the text in the margin',
    async ([address, part, text], { openReader }) => {
      const reader = await openReader(wide(1440));
      await reader.open(address);
      await reader.page.locator(part).waitFor();
      const [beside, words] = [await edges(reader, part), await edges(reader, text)];
      expect(beside.left).toBeGreaterThanOrEqual(words.right - 1);
      expect(beside.top).toBeLessThanOrEqual(words.top + 20);
    },
  );
});

test.for([375, 1024])(
  'a reader with a window of %i px finds everything in one column',
  async (width, { openReader }) => {
    const reader = await openReader({ ...wide(width), ...UNSCRIPTED });
    for (const address of ['harbour-charter/', 'harbour-charter/facts/', 'wordings/']) {
      await reader.open(address);
      const { left } = await edges(reader, 'h1');
      expect(await edges(reader, MARGIN), address).toMatchObject({ left });
    }
  },
);
