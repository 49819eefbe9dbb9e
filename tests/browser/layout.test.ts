/** How every kind of page is laid out: tests/trials/layout.trial.ts and shifts.trial.ts. */
import { describe, expect } from 'vitest';
import { Site } from '../support/site.ts';
import { inLargeType, test, wide } from '../support/test.ts';

const { url } = await Site.of('dense');

describe('a reader', () => {
  inLargeType('whose browser has type of twice the size has room to type a search', async ({ openReader }) => {
    const reader = await openReader(wide(375));
    await reader.open('harbour-charter/ii/');
    await reader.page.keyboard.press('/');
    const field = await reader.page.getByRole('searchbox').boundingBox();
    expect(field?.width).toBeGreaterThan(200);
  });

  test('reads lines of 60 to 72 characters where the window has room', async ({ openReader }) => {
    for (const width of [1024, 1440, 1920]) {
      const reader = await openReader(wide(width));
      await reader.open(`${url}dense/i/`, { referer: url });
      const characters = await reader.page.locator('#i-2').evaluate((paragraph) => {
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8))).size;
        return paragraph.textContent.length / lines;
      });
      expect(characters, `${width} px`).toBeGreaterThanOrEqual(60);
      expect(characters, `${width} px`).toBeLessThanOrEqual(72);
    }
  });

  test('sees text, numbers, notes and lines grow together in a very wide window', async ({ openReader }) => {
    const reader = await openReader();
    const sizes = async (width: number) => {
      await reader.page.setViewportSize({ width, height: 900 });
      return reader.page
        .locator('h1, #ii-2, .number, .note, .contents-column, .wordmark')
        .evaluateAll((elements) =>
          elements.map((element) => [parseFloat(getComputedStyle(element).fontSize), element.clientWidth] as const),
        );
    };
    await reader.open('harbour-charter/ii/');
    const before = await sizes(1600);
    const after = await sizes(2240);
    expect(after).toHaveLength(before.length);
    for (const [index, [size]] of after.entries()) expect(size / (before[index]?.[0] ?? 0)).toBeCloseTo(1.2, 1);
    const text = await reader.page.locator('#ii-2').evaluate((one) => one.clientWidth);
    await reader.page.setViewportSize({ width: 1600, height: 900 });
    expect(text / (await reader.page.locator('#ii-2').evaluate((one) => one.clientWidth))).toBeCloseTo(1.2, 1);
  });

  test('with a phone can read at once, and gets the header and the contents back by scrolling up', async ({
    openReader,
  }) => {
    const reader = await openReader(wide(375, 667));
    const { page } = reader;
    await reader.open('harbour-charter/iii/');
    const top = () => page.locator('#iii-1').evaluate((text) => text.getBoundingClientRect().top);
    expect(await top()).toBeLessThanOrEqual(200);
    const search = page.getByRole('link', { name: 'Search', exact: true });
    const isSeen = () => search.evaluate((link) => link.getBoundingClientRect().bottom > 0);
    // A busy browser can lose a turn of the wheel, or take two for one: readers go on until the header is away, or there.
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 500);
        return isSeen();
      })
      .toBe(false);
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, -60);
        return isSeen();
      })
      .toBe(true);
    let before = NaN;
    const button = page.getByRole('button', { name: 'Contents' });
    let place = await button.boundingBox();
    const isAtRest = async () => {
      const [was, stood] = [before, place?.y];
      [before, place] = [await top(), await button.boundingBox()];
      return was === before && stood === place?.y;
    };
    await expect.poll(isAtRest).toBe(true);
    // Playwright's own click would scroll to a sticky element although it is visible.
    await page.mouse.click((place?.x ?? 0) + 5, (place?.y ?? 0) + 5);
    await page
      .getByRole('navigation', { name: 'Contents' })
      .getByRole('link', { name: /Berths/ })
      .waitFor();
    expect(await top()).toBe(before);
    await page.keyboard.press('Escape');
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 60);
        return isSeen();
      })
      .toBe(false);
  });
});
