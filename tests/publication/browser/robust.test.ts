import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, Reader } from '../../support/reader.ts';

const SECTION = 'high-standard-opening-up/iii/';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Whether the text can be read, and the way from a term to its note and back taken. */
async function expectReadable(page: Page): Promise<void> {
  expect(await page.locator('article p').count()).toBe(7);
  expect(await page.locator('#iii-4').isVisible()).toBe(true);
  await page.locator('a.term', { hasText: 'negative lists' }).click();
  await expect.poll(() => page.locator('#note-negative-list').isVisible()).toBe(true);
}

/** Makes the browser one that does not know anchors: what it gets of them has names that none knows. */
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

describe('a reader whose scripts do not come', () => {
  test.each([375, 1440])('reads text and notes at %i px, and is told what does not work', async (width) => {
    const reader = await Reader.with(browser, { viewport: { width, height: 800 } });
    await reader.page.route(/_astro\/.*\.js/, (route) => route.abort());
    await reader.open(SECTION);
    const told = reader.page.getByRole('status').filter({ hasText: 'could not be loaded' });
    expect(await told.isVisible()).toBe(true);
    expect(await reader.page.getByRole('button', { name: 'Reading settings' }).isVisible()).toBe(false);
    await expectReadable(reader.page);
    await reader.page
      .locator('#note-negative-list')
      .getByRole('link', { name: /^Back to/ })
      .click();
    expect(new URL(reader.page.url()).hash).toBe('#mark-negative-list');
    await reader.page.getByRole('link', { name: 'Search', exact: true }).click();
    expect(new URL(reader.page.url()).pathname).toBe('/search/');
    await reader.page.context().close();
  });

  test('is told nothing where all is well', async () => {
    const reader = await Reader.with(browser);
    await reader.open(SECTION);
    expect(await reader.page.locator('.unscripted-note').isVisible()).toBe(false);
    await reader.leave();
  });

  test('is told when the copy menu cannot be loaded, and the number is a link all the same', async () => {
    const reader = await Reader.with(browser);
    await reader.open(SECTION);
    await reader.page.route(/_astro\/.*\.js/, (route) => route.abort());
    await reader.page.getByRole('link', { name: 'Paragraph III.4' }).click();
    await reader.page.getByRole('status').filter({ hasText: 'could not be loaded' }).waitFor();
    expect(new URL(reader.page.url()).hash).toBe('#iii-4');
    await reader.page.context().close();
  });
});

describe('a reader whose fonts do not come', () => {
  test('reads in the system’s own, with nothing moved', async () => {
    const reader = await Reader.with(browser);
    await reader.page.route(/\.woff2/, (route) => route.abort());
    await reader.open(SECTION);
    await expectReadable(reader.page);
    await reader.page.context().close();
  });
});

describe('a reader whose browser keeps nothing', () => {
  test('reads, chooses settings for this page, and is told that they are not kept', async () => {
    const reader = await Reader.with(browser);
    await reader.page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('Refused', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: refuse });
      Object.defineProperty(window, 'sessionStorage', { get: refuse });
    });
    await reader.open(SECTION);
    await reader.page.getByRole('button', { name: 'Reading settings' }).click();
    await reader.page.getByRole('radio', { name: 'Dark' }).check();
    await reader.page.getByRole('status').filter({ hasText: 'holds for this page only' }).waitFor();
    expect(await reader.page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await reader.page.keyboard.press('Escape');
    await reader.page.mouse.wheel(0, 800);
    await reader.page.keyboard.press('/');
    const { paragraphs } = await reader.search('negative list');
    expect(paragraphs[0]).toMatch(/^III\.4/);
    await reader.page.locator('.search-results a', { hasText: 'III.4' }).first().click();
    expect(await reader.markedWords()).toContain('negative list');
    await reader.leave();
  });

  test('does all of that when storage is full', async () => {
    const reader = await Reader.with(browser);
    await reader.page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    });
    await reader.open(SECTION);
    await reader.page.mouse.wheel(0, 800);
    await reader.page.keyboard.press('/');
    await reader.search('negative list');
    await reader.page.locator('.search-results a', { hasText: 'III.4' }).first().click();
    expect(await reader.markedWords()).toContain('negative list');
    await reader.leave();
  });
});

describe('a reader whose browser is older', () => {
  test('without anchor positioning finds the notes after the text, and opens them from the term', async () => {
    const reader = await Reader.with(browser, { bypassCSP: true });
    await withoutAnchors(reader.page);
    await reader.open(SECTION);
    expect(await reader.page.evaluate(() => CSS.supports('anchor-name: --a'))).toBe(false);
    const [text, note] = await Promise.all(
      ['article', '#note-negative-list'].map((selector) => reader.page.locator(selector).boundingBox()),
    );
    expect(note?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0));
    await expectReadable(reader.page);
    await reader.leave();
  });

  test('without popovers is led to the note and back, and copies by the menu', async () => {
    const reader = await Reader.with(browser, {
      viewport: { width: 375, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await reader.page.addInitScript(() => {
      for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
        Reflect.deleteProperty(HTMLElement.prototype, name);
    });
    await reader.open(SECTION);
    await reader.page.locator('a.term', { hasText: 'negative lists' }).click();
    expect(await reader.canSee('#note-negative-list')).toBe(true);
    expect(new URL(reader.page.url()).hash).toBe('#note-negative-list');
    await reader.page.getByRole('link', { name: 'Paragraph III.4' }).click();
    await reader.page.getByRole('menuitem', { name: 'Copy link' }).click();
    await reader.page.locator('.announcement', { hasText: 'copied' }).waitFor();
    expect(await reader.page.getByRole('menu').count()).toBe(0);
    await reader.leave();
  });

  test('without custom highlights lands on the paragraph and is told which words were sought', async () => {
    const reader = await Reader.with(browser);
    await reader.page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
    await reader.open(`${SECTION}?q=negative+list#iii-4`);
    const told = reader.page.getByRole('status').filter({ hasText: 'cannot mark words: “negative list”' });
    await told.waitFor();
    expect(await reader.canSee('#iii-4')).toBe(true);
    await reader.leave();
  });
});
