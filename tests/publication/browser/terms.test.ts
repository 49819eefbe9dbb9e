import axe, { type AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, Reader, SITE } from '../../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Terms that the index shows in its first list. */
async function shown(reader: Reader): Promise<string[]> {
  const links = await reader.page.locator('.term-index').first().locator('li > a').all();
  const visible = await Promise.all(links.map(async (link) => ((await link.isVisible()) ? link.innerText() : '')));
  return visible.filter((name) => name !== '');
}

describe('a reader of the index of terms', () => {
  test.each([
    ['fumian', 'negative list'],
    ['fùmiàn qīngdān', 'negative list'],
    ['zhiduxing', 'institutional opening up'],
    ['负面清单', 'negative list'],
    ['CPTPP', 'Comprehensive and Progressive Agreement for Trans-Pacific Partnership'],
    ['free trade pilot', 'pilot free trade zones'],
  ])('types %s and sees %s', async (typed, name) => {
    const reader = await Reader.with(browser);
    await reader.open('terms/');
    const all = await shown(reader);
    await reader.page.getByLabel(/Show terms/).fill(typed);
    const some = await shown(reader);
    expect(some).toContain(name);
    expect(some.length).toBeLessThan(all.length / 4);
    await reader.page.getByLabel(/Show terms/).fill('');
    expect(await shown(reader)).toEqual(all);
    await reader.leave();
  });

  test('is told when no term fits', async () => {
    const reader = await Reader.with(browser);
    await reader.open('terms/');
    await reader.page.getByLabel(/Show terms/).fill('xyzzy');
    expect(await shown(reader)).toEqual([]);
    expect(await reader.page.getByRole('status').first().innerText()).toContain('No term');
    await reader.leave();
  });

  test('without JavaScript reads the plain lists, with no filter that does nothing', async () => {
    const reader = await Reader.with(browser, { javaScriptEnabled: false });
    await reader.open('terms/');
    expect(await reader.page.locator('.term-index li > a').first().isVisible()).toBe(true);
    expect(await reader.page.locator('#term-filter').isVisible()).toBe(false);
    await reader.page.context().close();
  });

  test('at 320 px and by keyboard alone filters, opens a term and lands on one of its places', async () => {
    const reader = await Reader.with(browser, { viewport: { width: 320, height: 640 } });
    await reader.open('terms/');
    await reader.tabTo('#term-filter');
    await reader.page.keyboard.type('fumian');
    await reader.tabTo('a[href="/terms/negative-list/"]');
    await reader.page.keyboard.press('Enter');
    await reader.page.waitForURL(/terms\/negative-list\/$/);
    await reader.tabTo('.occurrence a[href*="iii-4"]');
    await reader.page.keyboard.press('Enter');
    await reader.page.waitForURL(/#iii-4$/);
    expect(await reader.canSee('#iii-4')).toBe(true);
    expect(await reader.markedWords()).toEqual(['foreign investment negative list']);
    await reader.leave();
  });
});

describe('a reader of the text', () => {
  test.each([true, false])(
    'opens every term of a paragraph from beside its number (JavaScript: %s)',
    async (javaScriptEnabled) => {
      const reader = await Reader.with(browser, { javaScriptEnabled, bypassCSP: true });
      await reader.open('high-standard-opening-up/iii/');
      const button = reader.page.getByRole('button', { name: /^Terms in III\.4/ });
      await button.focus();
      await reader.page.keyboard.press('Enter');
      const list = reader.page.locator('#terms-iii-4');
      expect(await list.isVisible()).toBe(true);
      const names = await list.locator('a').allInnerTexts();
      expect(names).toEqual(
        expect.arrayContaining(['foreign investment negative list', 'market access', 'business environment']),
      );
      expect(await button.getAttribute('aria-label')).toBe(`Terms in III.4: ${names.length}`);
      if (javaScriptEnabled) {
        await reader.page.evaluate(axe.source);
        expect((await reader.page.evaluate<AxeResults>('axe.run()')).violations).toEqual([]);
      }
      await reader.page.keyboard.press('Escape');
      expect(await list.isVisible()).toBe(false);
      await reader.page.context().close();
    },
  );

  test('has no page of a term fetch anything from a source’s host', async () => {
    const reader = await Reader.with(browser);
    await reader.open('terms/foreign-investment-negative-list/');
    const origin = new URL(SITE.url).origin;
    expect(reader.requests.filter((url) => !url.startsWith(origin))).toEqual([]);
    expect(await reader.page.locator('.sources a[rel=external]').count()).toBeGreaterThan(0);
    await reader.leave();
  });
});
