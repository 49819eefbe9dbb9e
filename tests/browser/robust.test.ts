import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { SITE } from '../support/reader.ts';
import { BARELY, sum } from '../support/shifts.ts';
import { CLIPBOARD, PHONE, test, wide } from '../support/test.ts';

const SECTION = 'harbour-charter/ii/';
/** The complaint of the browser about a file that a test withholds. */
const KEPT_BACK = /ERR_FAILED/;

/** Fails unless the text can be read and a term leads to its note. */
async function expectReadable(page: Page): Promise<void> {
  expect(await page.locator('article p').count()).toBe(4);
  expect(await page.locator('#ii-4').isVisible()).toBe(true);
  await page.locator('a.term', { hasText: 'visitors’ berths' }).click();
  await expect.poll(() => page.locator('#note-visitors-berth').isVisible()).toBe(true);
}

/** Makes the browser ignore anchor positioning by renaming its properties in style sheets. */
async function withoutAnchors(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { supports } = CSS;
    CSS.supports = (condition: string) => !condition.includes('anchor') && supports.call(CSS, condition);
  });
  await page.route(/\.css$|\/$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/anchor(?=-name|\()|position-anchor|position-area/g, 'unknown');
    await route.fulfill({ response, body });
  });
}

describe('a reader whose scripts do not load', () => {
  test.for([375, 1440])(
    'reads text and notes at %i px, and learns what does not work',
    async (width, { openReader }) => {
      const reader = await openReader(wide(width));
      const { page } = reader;
      reader.expectComplaints(KEPT_BACK);
      await page.route(/_astro\/.*\.js/, (route) => route.abort());
      await reader.open(SECTION);
      const told = page.getByRole('status').filter({ hasText: 'could not be loaded' });
      expect(await told.isVisible()).toBe(true);
      expect(await page.getByRole('button', { name: 'Reading settings' }).isVisible()).toBe(false);
      await expectReadable(page);
      await page
        .locator('#note-visitors-berth')
        .getByRole('link', { name: /^Back to/ })
        .click();
      expect(new URL(page.url()).hash).toBe('#mark-visitors-berth');
      await page.getByRole('link', { name: 'Search', exact: true }).click();
      expect(new URL(page.url()).pathname).toBe('/search/');
    },
  );

  test('sees no such message if all is well', async ({ reader }) => {
    await reader.open(SECTION);
    expect(await reader.page.locator('.unscripted-note').isVisible()).toBe(false);
  });

  test('gets a message if the copy menu cannot be loaded, and the number is still a link', async ({ reader }) => {
    reader.expectComplaints(KEPT_BACK);
    await reader.open(SECTION);
    await reader.page.route(/_astro\/.*\.js/, (route) => route.abort());
    await reader.page.getByRole('link', { name: 'Paragraph II.4' }).click();
    await reader.page.getByRole('status').filter({ hasText: 'could not be loaded' }).waitFor();
    expect(new URL(reader.page.url()).hash).toBe('#ii-4');
  });
});

describe('a reader whose fonts do not load', () => {
  test('reads in the fonts of the system', async ({ reader }) => {
    reader.expectComplaints(KEPT_BACK);
    await reader.page.route(/\.woff2/, (route) => route.abort());
    await reader.open(SECTION);
    await expectReadable(reader.page);
  });

  test('or load late goes on reading, and no line moves', async ({ reader }) => {
    const shifts = await reader.watchShifts();
    const waiting: (() => void)[] = [];
    await reader.page.route(/\.woff2/, async (route) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      await route.continue();
    });
    await reader.page.goto(new URL(SECTION, SITE.url).href, { waitUntil: 'commit' });
    await reader.page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    expect(waiting.length).toBeGreaterThan(0);
    for (const come of waiting) come();
    await reader.page.waitForLoadState('networkidle');
    await reader.page.evaluate(() => document.fonts.ready);
    expect(sum(await shifts())).toBeLessThanOrEqual(BARELY);
  });
});

describe('a reader whose browser stores nothing', () => {
  test('reads, chooses settings for this page, and learns that they are not stored', async ({ reader }) => {
    const { page } = reader;
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('Refused', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: refuse });
      Object.defineProperty(window, 'sessionStorage', { get: refuse });
    });
    await reader.open(SECTION);
    await page.getByRole('button', { name: 'Reading settings' }).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.getByRole('status').filter({ hasText: 'lasts for this page only' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.keyboard.press('Escape');
    await page.mouse.wheel(0, 800);
    await page.keyboard.press('/');
    await reader.search('quiet hours');
    await page.locator('.search-results a', { hasText: 'III.1' }).first().click();
    expect(await reader.markedWords()).toContain('quiet hours');
  });

  test('can do all of this if the storage is full', async ({ reader }) => {
    await reader.page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    });
    await reader.open(SECTION);
    await reader.page.mouse.wheel(0, 800);
    await reader.page.keyboard.press('/');
    await reader.search('quiet hours');
    await reader.page.locator('.search-results a', { hasText: 'III.1' }).first().click();
    expect(await reader.markedWords()).toContain('quiet hours');
  });
});

describe('a reader whose browser is older', () => {
  test('without anchor positioning sees the notes after the text, and opens them from the term', async ({
    openReader,
  }) => {
    const reader = await openReader({ bypassCSP: true });
    await withoutAnchors(reader.page);
    await reader.open(SECTION);
    expect(await reader.page.evaluate(() => CSS.supports('anchor-name: --a'))).toBe(false);
    const [text, note] = await Promise.all(
      ['article', '#note-visitors-berth'].map((selector) => reader.page.locator(selector).boundingBox()),
    );
    expect(note?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0));
    await expectReadable(reader.page);
  });

  test('without popovers follows the term to the note and back, and copies by the menu', async ({ openReader }) => {
    const reader = await openReader({ ...PHONE, ...CLIPBOARD });
    const { page } = reader;
    await page.addInitScript(() => {
      for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
        Reflect.deleteProperty(HTMLElement.prototype, name);
    });
    await reader.open(SECTION);
    await page.locator('a.term', { hasText: 'visitors’ berths' }).click();
    expect(await reader.canSee('#note-visitors-berth')).toBe(true);
    expect(new URL(page.url()).hash).toBe('#note-visitors-berth');
    await page.getByRole('link', { name: 'Paragraph II.4' }).click();
    await page.getByRole('menuitem', { name: 'Copy link' }).click();
    await page.locator('.announcement', { hasText: 'copied' }).waitFor();
    expect(await page.getByRole('menu').count()).toBe(0);
  });

  test('without custom highlights lands on the paragraph and reads which words were sought', async ({ reader }) => {
    await reader.page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
    await reader.open(`${SECTION}?q=harbour+dues#ii-4`);
    const told = reader.page.getByRole('status').filter({ hasText: 'cannot mark words: “harbour dues”' });
    await told.waitFor();
    expect(await reader.canSee('#ii-4')).toBe(true);
  });
});
