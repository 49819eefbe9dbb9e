import { describe, expect } from 'vitest';
import { test, wide } from '../support/test.ts';

describe.for([375, 1440])('at %i px, a reader with only a keyboard', (width) => {
  const atWidth = test.extend('reader', ({ openReader }) => openReader(wide(width)));

  atWidth(
    'opens a document, reads a gloss, goes to the term and back, searches, lands, and takes a permalink',
    async ({ reader }) => {
      const { keyboard } = reader.page;
      await reader.open('');
      await reader.tabTo('.documents a[href="/harbour-charter/"]');
      await keyboard.press('Enter');
      await reader.page.waitForURL(/harbour-charter\/$/);
      await reader.tabTo('a.button');
      await keyboard.press('Enter');
      await reader.page.waitForURL(/preamble\/$/);

      await keyboard.press(']');
      await reader.page.waitForURL(/\/i\/$/);
      await reader.tabTo('article a.term');
      await keyboard.press('Enter');
      expect(await reader.page.evaluate(() => document.activeElement?.matches('.note'))).toBe(true);
      await reader.tabTo('.note-term');
      await keyboard.press('Enter');
      await reader.page.waitForURL(/\/terms\//);
      await reader.page.goBack(); // The browser's own key, which a headless one does not have.
      await reader.page.waitForURL(/\/i\/$/);

      await keyboard.press('/');
      await reader.search('quiet hours');
      await reader.tabTo('.search-results .official a');
      await keyboard.press('Enter');
      await reader.page.waitForURL(/#iii-1$/);
      expect(await reader.markedWords()).toEqual(['Quiet hours', 'quiet hours']);

      await reader.tabTo('a.number');
      await keyboard.press('Enter');
      expect(new URL(reader.page.url()).hash).toMatch(/^#iii-\d$/);
    },
  );

  atWidth('skips the header to the text', async ({ reader }) => {
    await reader.open('harbour-charter/ii/');
    await reader.page.keyboard.press('Tab');
    expect(await reader.page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the text');
    await reader.page.keyboard.press('Enter');
    expect(await reader.page.evaluate(() => document.activeElement?.id)).toBe('main');
  });
});

describe('a reader who uses the site’s keys', () => {
  test('learns the keys that open search from its link, and each of them works', async ({ reader }) => {
    await reader.open('harbour-charter/ii/');
    const link = reader.page.getByRole('link', { name: 'Search', exact: true });
    const keys = (await link.getAttribute('aria-keyshortcuts'))?.split(' ');
    expect(keys).toEqual(['/', 'Control+K']);
    for (const key of keys ?? []) {
      await reader.page.keyboard.press(key);
      expect(await reader.page.locator('#search-dialog').isVisible(), key).toBe(true);
      await reader.page.keyboard.press('Escape');
    }
  });

  test('can type brackets with AltGr, as many keyboards need, and the site leaves Alt to the browser', async ({
    reader,
  }) => {
    await reader.open('harbour-charter/ii/');
    const press = (key: string, modifiers: Record<string, boolean>) =>
      reader.page.evaluate(
        ([name, held]) =>
          document.body.dispatchEvent(
            new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...held }),
          ),
        [key, modifiers] as const,
      );
    expect(await press(']', { altKey: true }), 'the browser acts').toBe(true);
    expect(reader.page.url()).toMatch(/\/ii\/$/);
    // Browsers on Windows report AltGr as itself and as the two keys that it replaces.
    await press(']', { modifierAltGraph: true, ctrlKey: true, altKey: true });
    await reader.page.waitForURL(/\/iii\/$/);
  });

  test('can switch the keys off, and then they do nothing', async ({ reader }) => {
    const { keyboard } = reader.page;
    await reader.open('harbour-charter/ii/');
    await keyboard.press(']');
    await reader.page.waitForURL(/\/iii\/$/);
    await keyboard.press('[');
    await reader.page.waitForURL(/\/ii\/$/);
    await keyboard.press('?');
    await reader.page.getByRole('checkbox', { name: 'Switch these keys off' }).check();
    await reader.page.getByRole('button', { name: 'Done' }).click();
    for (const key of [']', '/', '?', 'Control+K']) await keyboard.press(key);
    expect(await reader.page.locator('dialog[open]').count()).toBe(0);
    expect(reader.page.url()).toMatch(/\/ii\/$/);
  });

  test('types brackets, slashes and question marks into search as text', async ({ reader }) => {
    await reader.open('harbour-charter/ii/');
    await reader.page.keyboard.press('/');
    await reader.page.keyboard.type('[a/b]?');
    expect(await reader.page.locator('#search-dialog input').inputValue()).toBe('[a/b]?');
  });
});

describe('a reader who scrolls', () => {
  test('sees in the contents the section, the sub-heading and the paragraph that they are reading', async ({
    openReader,
  }) => {
    const reader = await openReader(wide(1440, 400));
    await reader.open('harbour-charter/iii/');
    const current = reader.page.locator('.contents [aria-current]');
    await expect.poll(() => current.allInnerTexts()).toEqual(['Order and quiet']);
    await reader.page.evaluate(() => document.querySelector('#iii-3')?.scrollIntoView());
    await reader.page.locator('.reading-place', { hasText: 'III.3' }).waitFor();
    await expect.poll(() => current.allInnerTexts()).toEqual(['Order and quiet', 'Of changes and the three towns']);
  });
});
