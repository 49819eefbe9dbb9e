import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, Reader } from '../../support/reader.ts';

const MAP = 'high-standard-opening-up/map/';
const FACTS = 'high-standard-opening-up/facts/';
const NEGATIVE_LIST = '.term-map a[aria-label="negative list, III.4: 4 places"]';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What a cell of the map draws beside itself. */
const told = (reader: Reader, selector: string) =>
  reader.page.locator(selector).evaluate((cell) => getComputedStyle(cell, '::after').content);

/** Labels of the paragraphs whose entries the register shows, in its order. */
const shown = (reader: Reader) => reader.page.locator('.register tbody tr:visible .place').allInnerTexts();

describe('a reader of the term map', () => {
  test('is told by a cell pointed at its term, paragraph and count, in sight, and led there by a click', async () => {
    const reader = await Reader.with(browser);
    await reader.open(MAP);
    expect(await told(reader, NEGATIVE_LIST)).toBe('none');
    await reader.page.locator(NEGATIVE_LIST).hover();
    expect(await told(reader, NEGATIVE_LIST)).toBe('"negative list, III.4: 4 places"');
    await reader.page.locator(NEGATIVE_LIST).click();
    await reader.page.waitForURL(/iii\/\?q=.*#iii-4$/);
    expect(await reader.canSee('#iii-4')).toBe(true);
    expect((await reader.markedWords()).length).toBeGreaterThan(0);
    await reader.leave();
  });

  test('by keyboard enters the map in one step, goes from cell to cell with arrow keys, and lands at the place', async () => {
    const reader = await Reader.with(browser);
    await reader.open(MAP);
    await reader.tabTo('.term-map td a');
    const focused = () => reader.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    const first = await focused();
    await reader.page.keyboard.press('ArrowRight');
    const second = await focused();
    expect(second).not.toBe(first);
    await reader.page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe(first);
    await reader.page.keyboard.press('End');
    expect(await focused()).toBe(second);
    await reader.page.locator(NEGATIVE_LIST).focus();
    await reader.page.keyboard.press('ArrowUp');
    await reader.page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('negative list, III.4: 4 places');
    expect(await told(reader, NEGATIVE_LIST)).toContain('III.4');
    await reader.page.keyboard.press('Tab');
    expect(await reader.page.evaluate(() => document.activeElement?.matches('td a'))).toBe(false);
    await reader.page.keyboard.press('Shift+Tab');
    await reader.page.keyboard.press('Enter');
    await reader.page.waitForURL(/#iii-4$/);
    await reader.leave();
  });

  test('on a phone scrolls the map within itself, is told by a first tap, and led there by a second', async () => {
    const reader = await Reader.with(browser, {
      viewport: { width: 320, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    await reader.open(MAP);
    const frame = reader.page.locator('.map-frame');
    expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > 2 * clientWidth)).toBe(true);
    expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await reader.page.locator(NEGATIVE_LIST).scrollIntoViewIfNeeded();
    await reader.page.locator(NEGATIVE_LIST).tap();
    expect(await told(reader, NEGATIVE_LIST)).toBe('"negative list, III.4: 4 places"');
    expect(reader.page.url()).toContain(MAP);
    await reader.page.locator(NEGATIVE_LIST).tap();
    await reader.page.waitForURL(/#iii-4$/);
    expect(await reader.canSee('#iii-4')).toBe(true);
    await reader.leave();
  });

  test('finds a cell that is reached by key beside the names of terms, not below them', async () => {
    for (const width of [320, 800, 1000]) {
      const reader = await Reader.with(browser, { viewport: { width, height: 700 } });
      await reader.open(MAP);
      await reader.page.locator('.term-map td a[aria-label="opening up, V.3: 1 place"]').focus();
      for (let presses = 0; presses < 22; presses += 1) {
        await reader.page.keyboard.press('ArrowLeft');
        const hidden = await reader.page.evaluate(() => {
          const cell = document.activeElement?.getBoundingClientRect();
          const name = document.activeElement?.closest('tr')?.querySelector('th')?.getBoundingClientRect();
          return cell === undefined || name === undefined || cell.left < name.right;
        });
        expect(hidden, `${width} px, ${presses}`).toBe(false);
      }
      await reader.leave();
    }
  });

  test('without JavaScript tabs through every cell and is led there by one', async () => {
    const reader = await Reader.with(browser, { javaScriptEnabled: false });
    await reader.open(MAP);
    expect(await reader.page.locator('.term-map td a[tabindex]').count()).toBe(0);
    await reader.page.locator(NEGATIVE_LIST).click();
    await reader.page.waitForURL(/#iii-4$/);
    await reader.page.context().close();
  });
});

describe('a reader of a term', () => {
  test('clicks a tick and lands at its place with the words marked', async () => {
    const reader = await Reader.with(browser);
    await reader.open('terms/opening-up/');
    const tick = reader.page.locator('.dispersion svg a[href*="#iv-3"]');
    await tick.scrollIntoViewIfNeeded();
    const box = await tick.boundingBox();
    await reader.page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 10);
    await reader.page.waitForURL(/#iv-3$/);
    expect(await reader.markedWords()).toEqual(['reform and opening up']);
    await reader.leave();
  });
});

describe('a reader of the register', () => {
  test('filters by words and kind and is told how many are left', async () => {
    const reader = await Reader.with(browser);
    await reader.open(FACTS);
    const all = await shown(reader);
    await reader.page.getByLabel(/these words/).fill('外商 OR');
    expect(await shown(reader)).toEqual([]);
    expect(await reader.page.getByRole('status').first().innerText()).toBe('No entry is like that.');
    await reader.page.getByLabel(/these words/).fill('items nationwide');
    expect(await shown(reader)).toEqual(['III.4']);
    await reader.page.getByLabel(/these words/).fill('');
    await reader.page.getByLabel(/kind/).selectOption('figure');
    const figures = await shown(reader);
    expect(figures).toHaveLength(12);
    expect(await reader.page.getByRole('status').first().innerText()).toBe(`12 of ${all.length}`);
    await reader.page.getByLabel(/kind/).selectOption('any');
    expect(await shown(reader)).toEqual(all);
    await reader.leave();
  });

  test('sorts by key, one way and the other, and back to the order of the text', async () => {
    const reader = await Reader.with(browser);
    await reader.open(FACTS);
    const all = await shown(reader);
    const dates = async () => (await reader.page.locator('.register tbody time').allInnerTexts()).join();
    const head = (name: string) => reader.page.getByRole('columnheader', { name });
    await reader.tabTo('th:nth-child(5) button');
    await reader.page.keyboard.press('Enter');
    expect(await dates()).toMatch(/^(March 2025,?)+(June 2025,?)+$/);
    expect(await head('As of').getAttribute('aria-sort')).toBe('ascending');
    expect(await reader.page.locator('.register tbody tr').first().locator('time').count()).toBe(1);
    await reader.page.keyboard.press('Enter');
    expect(await dates()).toMatch(/^(June 2025,?)+(March 2025,?)+$/);
    expect(await head('As of').getAttribute('aria-sort')).toBe('descending');
    await head('Paragraph').getByRole('button').click();
    expect(await shown(reader)).toEqual(all);
    expect(await head('As of').getAttribute('aria-sort')).toBeNull();
    await head('Kind').getByRole('button').click();
    const kinds = await reader.page.locator('.register tbody .kind').allInnerTexts();
    expect(kinds).toEqual(kinds.toSorted());
    await reader.leave();
  });

  test('on a phone sorts and filters by touch, reads each entry as a block that is still a row, and lands at its place', async () => {
    const reader = await Reader.with(browser, {
      viewport: { width: 320, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    await reader.open(FACTS);
    await reader.page.getByRole('button', { name: 'Kind' }).tap();
    expect((await reader.page.getByRole('row').nth(1).innerText()).toLowerCase()).toContain('commitment');
    await reader.page.getByLabel(/these words/).fill('embracing China');
    expect(await shown(reader)).toEqual(['IV.3']);
    await reader.page.getByRole('link', { name: 'IV.3' }).tap();
    await reader.page.waitForURL(/#iv-3$/);
    expect((await reader.markedWords()).join(' ')).toMatch(/^embracing China .* the future$/);
    await reader.leave();
  });

  test('without JavaScript reads the plain table and downloads it, with no control that does nothing', async () => {
    const reader = await Reader.with(browser, { javaScriptEnabled: false });
    await reader.open(FACTS);
    expect(await reader.page.locator('.register tbody tr').count()).toBeGreaterThan(50);
    expect(await reader.page.locator('.register-filter').isVisible()).toBe(false);
    expect(await reader.page.locator('.register button').count()).toBe(0);
    const download = reader.page.waitForEvent('download');
    await reader.page.getByRole('link', { name: /CSV/ }).click();
    expect((await download).suggestedFilename()).toBe('high-standard-opening-up-facts.csv');
    await reader.page.context().close();
  });
});
