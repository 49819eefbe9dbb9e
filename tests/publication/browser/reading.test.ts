import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Site } from '../../support/site.ts';
import { officialText, parsePage, readPage, SECTION_PAGES } from '../pages.ts';
import { openBrowser, Reader, SITE } from '../../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Lines of a copied text, without the blank ones that browsers put between blocks. */
function lines(copied: string): string[] {
  return copied.split('\n').filter((line) => line.trim() !== '');
}

describe('a reader who copies', () => {
  test.each(SECTION_PAGES)('gets only official text from a selection over the whole of %s', async (address) => {
    const reader = await Reader.with(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
    await reader.open(address);
    await reader.page.evaluate(() => {
      const article = document.querySelector('article');
      if (article) getSelection()?.selectAllChildren(article);
    });
    await reader.page.keyboard.press('Control+C');
    const copied = await reader.page.evaluate(() => navigator.clipboard.readText());
    expect(lines(copied)).toEqual(officialText(readPage(address)));
    await reader.leave();
  });

  test('gets only official text even when everything on a section page is selected', async () => {
    const address = 'high-standard-opening-up/iii/';
    const reader = await Reader.with(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
    await reader.open(address);
    await reader.page.keyboard.press('Control+A');
    await reader.page.keyboard.press('Control+C');
    const copied = await reader.page.evaluate(() => navigator.clipboard.readText());
    expect(lines(copied)).toEqual(officialText(readPage(address)));
    await reader.leave();
  });
});

describe('a reader who copies beside a stub and a notice', () => {
  test('gets only official text', async () => {
    const reader = await Reader.with(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
    await reader.page.goto(`${(await Site.of('edited')).url}charter/i/`);
    await reader.page.keyboard.press('Control+A');
    await reader.page.keyboard.press('Control+C');
    const copied = await reader.page.evaluate(() => navigator.clipboard.readText());
    expect(lines(copied)).toEqual(officialText(parsePage('charter/i/index.html', await Site.of('edited'))));
    await reader.leave();
  });
});

describe('a reader who links to a paragraph', () => {
  test('finds its number a link to it, and the addressed paragraph marked and in view', async () => {
    const reader = await Reader.with(browser);
    await reader.open('high-standard-opening-up/iii/');
    const background = () =>
      reader.page.locator('#iii-4').evaluate((element) => getComputedStyle(element).backgroundColor);
    const before = await background();
    await reader.page.getByRole('link', { name: 'Paragraph III.4' }).click();
    expect(new URL(reader.page.url()).hash).toBe('#iii-4');
    expect(await background()).not.toBe(before);
    await reader.leave();
  });

  test.each([375, 1440])('lands on it at %i px, with nothing lying over it', async (width) => {
    const reader = await Reader.with(browser, { viewport: { width, height: 700 } });
    for (const place of ['ii/#ii-2', 'iii/#iii-7', 'v/#v-3', 'i/#i-figure-1', 'full/#iv-2']) {
      await reader.open(`high-standard-opening-up/${place}`);
      expect(await reader.canSee(`#${place.split('#')[1]}`), place).toBe(true);
    }
    await reader.leave();
  });
});

describe('a reader without JavaScript', () => {
  test('reads the text and every note, and follows contents, terms and permalinks', async () => {
    const reader = await Reader.with(browser, { javaScriptEnabled: false });
    await reader.open('high-standard-opening-up/');
    await reader.page.getByRole('link', { name: 'Start reading' }).click();
    await reader.page
      .getByRole('navigation', { name: 'Contents' })
      .getByRole('link', { name: /Improving the systems/ })
      .click();
    expect(await reader.page.locator('article p').count()).toBe(7);
    for (const note of await reader.page.locator('.note').all()) expect(await note.isVisible()).toBe(true);

    await reader.page.locator('article a.term', { hasText: 'negative lists' }).click();
    expect(await reader.canSee('#note-negative-list')).toBe(true);
    await reader.page
      .locator('#note-negative-list')
      .getByRole('link', { name: /^Back to/ })
      .click();
    expect(new URL(reader.page.url()).hash).toBe('#mark-negative-list');

    await reader.page.getByRole('link', { name: 'Paragraph III.4' }).click();
    expect(await reader.canSee('#iii-4')).toBe(true);
    await reader.page.context().close();
  });

  test.each([375, 1440])(
    'gets from a note at %i px to the term’s page and from there to every place',
    async (width) => {
      const reader = await Reader.with(browser, { javaScriptEnabled: false, viewport: { width, height: 800 } });
      await reader.open('high-standard-opening-up/iii/#note-negative-list');
      await reader.page.locator('#note-negative-list a').first().click();
      const places = reader.page.locator('.occurrences li > a');
      expect([...new Set(await places.allInnerTexts())]).toEqual(['III.2', 'III.4']);
      await places.last().click();
      expect(await reader.canSee('#iii-4')).toBe(true);
      await reader.page.context().close();
    },
  );
});

describe('a reader of a section page', () => {
  test('sends no request to another host, and none for search before reaching for it', async () => {
    const reader = await Reader.with(browser);
    await reader.open('high-standard-opening-up/iii/');
    const origin = new URL(SITE.url).origin;
    expect(reader.requests.filter((url) => !url.startsWith(origin))).toEqual([]);
    const scripts = reader.requests.filter((url) => url.endsWith('.js'));
    const code = await Promise.all(scripts.map(async (url) => (await fetch(url)).text()));
    expect(code.filter((text) => text.includes('pagefind'))).toEqual([]);
    expect(reader.requests.filter((url) => url.includes('pagefind'))).toEqual([]);

    await reader.page.keyboard.press('/');
    await reader.search('negative list');
    expect(reader.requests.filter((url) => url.includes('pagefind')).length).toBeGreaterThan(0);
    expect(reader.requests.filter((url) => !url.startsWith(origin))).toEqual([]);
    await reader.leave();
  });
});
