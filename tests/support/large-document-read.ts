/** Tests of what readers do in a browser in a document of many sections. */
import { expect } from 'vitest';
import { violations } from './axe.ts';
import type { Site } from './site.ts';
import type { Law } from './sites/large-content.ts';
import { test, wide } from './test.ts';

/** Defines the tests for a law on a site. */
export function testReadingLaw(site: Site, law: Law): void {
  const at = (address: string) => `${site.url}large-law/${address}`;
  const chapters = law.sections / law.inChapter;

  test('a reader of a section sees it with its chapter in the contents beside the text, and finds another section by its name', async ({
    reader,
  }) => {
    await reader.open(at(`article-${law.inLast}/`));
    const contents = reader.page.locator('.contents-column');
    const current = contents.locator('[aria-current=page]');
    await expect.poll(() => current.evaluate((link) => link.getBoundingClientRect().bottom < innerHeight)).toBe(true);
    expect(await contents.getByText(`CHAPTER ${chapters} Of quay ${chapters}`).isVisible()).toBe(true);
    expect(await contents.getByText('Berth ⚓ 12', { exact: true }).isVisible()).toBe(false);
    await contents.getByRole('searchbox', { name: 'Find a section' }).fill(`art ${law.inFourth}`);
    await contents.locator('a', { hasText: new RegExp(`^\\s*Berth ⚓ ${law.inFourth}\\s*$`) }).click();
    await reader.page.waitForURL(new RegExp(`article-${law.inFourth}/$`));
  });

  test('a reader of the map opens the list of a section’s paragraphs from its number, and goes to one of them', async ({
    openReader,
  }) => {
    const reader = await openReader({ ...wide(1440), bypassCSP: true });
    await reader.open(at('map/'));
    expect(await violations(reader)).toEqual([]);
    const place = reader.page.locator('.map-section').getByRole('link', { name: 'Art. 7(1)(a)', exact: true });
    expect(await place.isVisible()).toBe(false);
    await reader.page.getByRole('link', { name: 'pontoon 9, Art. 7: 1 place' }).click();
    await place.click();
    await reader.page.waitForURL(/article-7\/.*#article-7-1-a$/);
    expect(await reader.markedWords()).toEqual(['pontoon 9']);
  });

  test('a reader of a term opens its places in one section from the links above them', async ({ reader }) => {
    await reader.open(`${site.url}terms/pontoon-${law.folded}/`);
    const place = reader.page
      .locator('.occurrence')
      .getByRole('link', { name: law.folded === 1 ? 'Art. 30(1)' : 'Art. 30(1)(b)', exact: true })
      .first();
    expect(await place.isVisible()).toBe(false);
    await reader.page.locator('.section-counts').getByRole('link', { name: 'Art. 30', exact: true }).click();
    await place.waitFor();
  });

  test('a reader with a small phone never scrolls the page sideways, only the map', async ({ openReader }) => {
    const reader = await openReader(wide(320, 640));
    for (const address of ['', 'map/', `article-${law.inFourth}/`, 'full/']) {
      await reader.open(at(address));
      const excess = await reader.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess, address).toBeLessThanOrEqual(0);
    }
  });
}
