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
    for (const part of ['.document-title', '.document-colophon']) expect(await reader.canSee(part), part).toBe(true);
    await contents.getByRole('searchbox', { name: 'Find a section' }).fill(`art ${law.inFourth}`);
    await contents.locator('a', { hasText: new RegExp(`^\\s*Berth ⚓ ${law.inFourth}\\s*$`) }).click();
    await reader.page.waitForURL(new RegExp(`article-${law.inFourth}/$`));
  });

  test('a reader of the whole text sees the section that they have come to in the contents beside it, which never jump', async ({
    openReader,
  }) => {
    const reader = await openReader({ ...wide(1440), reducedMotion: 'no-preference' });
    await reader.open(at('full/'));
    const contents = reader.page.locator('.contents-column');
    const here = contents.locator('[aria-current=location]');
    for (const number of [law.inFourth, law.inLast, 2]) {
      await reader.page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), `section-article-${number}`);
      await expect.poll(() => here.allTextContents()).toEqual([`Berth ⚓ ${number}`]);
      await expect
        .poll(() =>
          here.evaluate((link) => {
            const { top, bottom } = link.getBoundingClientRect();
            return top > 0 && bottom < innerHeight;
          }),
        )
        .toBe(true);
      expect(await contents.locator('details[open]').count()).toBe(1);
    }
    // From one section to the next, no entry of the contents moves on the screen.
    const shown = () =>
      contents
        .locator('a')
        .evaluateAll((links) =>
          links.filter((link) => link.checkVisibility()).map((link) => link.getBoundingClientRect().top),
        );
    await reader.page.waitForTimeout(500);
    const before = await shown();
    await reader.page.evaluate(() => document.getElementById('section-article-3')?.scrollIntoView());
    await expect.poll(() => here.allTextContents()).toEqual(['Berth ⚓ 3']);
    expect(await shown()).toEqual(before);
  });

  test('a reader with a narrow window opens the contents of the whole text where they are', async ({ openReader }) => {
    const reader = await openReader(wide(375));
    await reader.open(at(`full/#section-article-${law.inLast}`));
    const here = reader.page.locator('#contents-list [aria-current=location]');
    await expect.poll(() => here.textContent()).toBe(`Berth ⚓ ${law.inLast}`);
    // The header with the button comes back when the reader scrolls up. Readers go on until they see it (browser/layout.test.ts).
    await expect
      .poll(async () => {
        await reader.page.mouse.wheel(0, -150);
        return reader.page.locator('.returned').count();
      })
      .toBe(1);
    await reader.page.getByRole('button', { name: 'Contents' }).click();
    const isInside = await here.evaluate((link) => {
      const { top, bottom } = link.getBoundingClientRect();
      const frame = document.getElementById('contents-list')?.getBoundingClientRect();
      return top >= (frame?.top ?? Infinity) && bottom <= (frame?.bottom ?? 0);
    });
    expect(isInside).toBe(true);
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
