import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, Reader } from '../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const labels = (places: string[]) => places.map((place) => place.split(' · ')[0]);

describe('a reader with a keyboard', () => {
  test('goes down into the results, to the last, up again, and back to the field', async () => {
    const reader = await Reader.with(browser);
    const { keyboard } = reader.page;
    const focus = () =>
      reader.page.evaluate(() => {
        const links = [...document.querySelectorAll('.search-results a')];
        return document.activeElement?.matches('input') === true
          ? 'field'
          : links.findIndex((link) => link === document.activeElement);
      });
    await reader.open('high-standard-opening-up/i/');
    await keyboard.press('/');
    await reader.search('negative list');
    await keyboard.press('ArrowDown');
    expect(await focus()).toBe(0);
    await keyboard.press('ArrowDown');
    expect(await focus()).toBe(1);
    await keyboard.press('End');
    expect(await focus()).toBe(4);
    await keyboard.press('ArrowDown');
    expect(await focus()).toBe(4);
    await keyboard.press('Home');
    await keyboard.press('ArrowUp');
    expect(await focus()).toBe('field');
    await keyboard.press('Enter');
    await reader.page.waitForFunction(() => document.activeElement?.matches('.search-results a'));
    expect(await focus()).toBe(0);
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await reader.page.waitForURL(/#iii-4$/);
    await reader.leave();
  });

  test('leaves with Escape: from a result to the page, and on the search page to the field', async () => {
    const reader = await Reader.with(browser);
    const { keyboard } = reader.page;
    await reader.open('high-standard-opening-up/i/');
    await keyboard.press('/');
    await reader.search('negative list');
    await keyboard.press('ArrowDown');
    await keyboard.press('Escape');
    expect(await reader.page.locator('#search-dialog').isVisible()).toBe(false);

    await reader.open('search/?q=negative+list');
    await reader.page.locator('.search-status', { hasText: 'paragraphs' }).waitFor();
    await reader.page.getByRole('searchbox').focus();
    await keyboard.press('ArrowDown');
    await keyboard.press('Escape');
    expect(await reader.page.evaluate(() => document.activeElement?.id)).toBe('search-field-page');
    await reader.leave();
  });

  test('can open a result in another tab, for results are links', async () => {
    const reader = await Reader.with(browser);
    await reader.open('search/?q=negative+list');
    await reader.page.locator('.search-status', { hasText: 'paragraphs' }).waitFor();
    const opened = reader.page.context().waitForEvent('page');
    await reader.page
      .locator('.search-results .official a')
      .first()
      .click({ modifiers: ['Control'] });
    const tab = await opened;
    await tab.waitForURL(/\/iii\/\?q=negative\+list#iii-4$/);
    await reader.leave();
  });
});

describe('a reader who narrows results', () => {
  test('sees how many of each kind and section there are, and gets just those', async () => {
    const reader = await Reader.with(browser);
    await reader.open('search/');
    await reader.page.getByRole('searchbox').fill('opening up');
    const controls = reader.page.getByRole('group', { name: 'Show only' });
    await controls.getByRole('button', { name: 'Captions 1' }).click();
    expect(labels((await reader.results()).paragraphs)).toEqual(['I, figure 1']);
    expect(reader.page.url()).toMatch(/\?q=opening\+up&kind=captions$/);
    await controls.getByRole('button', { name: /^All/ }).click();
    await controls.getByRole('combobox', { name: 'Section' }).selectOption('v');
    expect(labels((await reader.results()).paragraphs).toSorted()).toEqual(['V.1', 'V.2', 'V.3']);
    expect(await reader.page.locator('.search-status').innerText()).toBe('3 paragraphs for “opening up”');
    await reader.leave();
  });

  test('has an address that shows the same again, and goes back and forward through what was searched', async () => {
    const reader = await Reader.with(browser);
    const { page } = reader;
    const shows = (status: string) => page.locator('.search-status', { hasText: status }).waitFor();
    await reader.open('search/?q=opening+up&section=iii');
    await shows('“opening up”');
    expect((await reader.results()).terms).toEqual([]);
    for (const place of (await reader.results()).paragraphs) expect(place).toMatch(/^III\.\d/);

    await page.getByRole('searchbox').fill('CPTPP');
    await shows('“CPTPP”');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?q=CPTPP$/);
    await page.getByRole('searchbox').fill('wto');
    await shows('“wto”');
    await page.waitForURL(/\?q=wto$/);
    await page.goBack();
    await shows('“CPTPP”');
    expect(await page.getByRole('searchbox').inputValue()).toBe('CPTPP');
    await page.goBack();
    await shows('“opening up”');
    expect(page.url()).toMatch(/\?q=opening\+up&section=iii$/);
    expect(await page.getByRole('combobox').inputValue()).toBe('iii');
    await page.goForward();
    await shows('“CPTPP”');
    await page.locator('.search-results .official a').first().click();
    await page.waitForURL(/#ii-2$/);
    await page.goBack();
    await shows('“CPTPP”');
    await reader.leave();
  });
});
