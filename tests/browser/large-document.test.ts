/** A reader at a browser finds their way in a document of 300 sections. */
import { expect } from 'vitest';
import { violations } from '../support/axe.ts';
import { Site } from '../support/site.ts';
import { test, wide } from '../support/test.ts';

const site = await Site.of('large');
const at = (address: string) => `${site.url}large-law/${address}`;

test('a reader of a section sees it in the contents beside the text, with its chapter, and finds another by its name', async ({
  reader,
}) => {
  await reader.open(at('article-287/'));
  const contents = reader.page.locator('.contents-column');
  const current = contents.locator('[aria-current=page]');
  await expect.poll(() => current.evaluate((link) => link.getBoundingClientRect().bottom < innerHeight)).toBe(true);
  expect(await contents.getByText('CHAPTER 10 Of quay 10').isVisible()).toBe(true);
  expect(await contents.getByText('Berth ⚓ 12', { exact: true }).isVisible()).toBe(false);
  await contents.getByRole('searchbox', { name: 'Find a section' }).fill('art 99');
  await contents.locator('a', { hasText: /^\s*Berth ⚓ 99\s*$/ }).click();
  await reader.page.waitForURL(/article-99\/$/);
});

test('a reader of the map opens the paragraphs of a section by its number, and goes on to one', async ({
  openReader,
}) => {
  const reader = await openReader({ ...wide(1440), bypassCSP: true });
  await reader.open(at('map/'));
  expect(await violations(reader)).toEqual([]);
  const place = reader.page.locator('.map-section').getByRole('link', { name: 'Art. 7(1)(a)', exact: true });
  expect(await place.isVisible()).toBe(false);
  await reader.page.getByRole('link', { name: 'mooring 9, Art. 7: 1 place' }).click();
  await place.click();
  await reader.page.waitForURL(/article-7\/.*#article-7-1-a$/);
  expect(await reader.markedWords()).toEqual(['mooring 9']);
});

test('a reader of a term opens its places in a section from the numbers above them', async ({ reader }) => {
  await reader.open(`${site.url}terms/mooring-1/`);
  const place = reader.page.locator('.occurrence').getByRole('link', { name: 'Art. 30(1)', exact: true });
  expect(await place.isVisible()).toBe(false);
  await reader.page.locator('.section-counts').getByRole('link', { name: 'Art. 30', exact: true }).click();
  await place.waitFor();
});

test('a reader with a small phone scrolls the map within itself, the page never sideways', async ({ openReader }) => {
  const reader = await openReader(wide(320, 640));
  for (const address of ['', 'map/', 'article-99/', 'full/']) {
    await reader.open(at(address));
    const excess = await reader.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess, address).toBeLessThanOrEqual(0);
  }
});
