import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, Reader } from '../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What people, and worse, type into a field. */
const HOSTILE: [string, string][] = [
  ['10,000 letters', 'a'.repeat(10_000)],
  ['10,000 letters of words', 'negative list '.repeat(715).trim()],
  ['markup', '<img src=x onerror="window.hurt=1"><mark>list</mark><script>window.hurt=1</script>'],
  ['an unbalanced quotation mark', '"negative list'],
  ['quotation marks alone', `""" " “”`],
  ['emoji', '🐉🇨🇳👩‍👩‍👧‍👦'],
  ['text from right to left', 'القائمة السلبية \u202Enegative'],
  ['half a surrogate pair', 'negative \uD83D list \uDC00'],
  ['__proto__', '__proto__'],
  ['constructor and the like', 'constructor toString hasOwnProperty'],
  ['a pattern', '(a+)+$ [^] \\p{L} .*'],
  ['control characters', 'negative\u0000\u0007 list'],
  ['marks of all kinds', '%E0%A4%A ?&=# +/ ../../'],
  ['combining marks', `e${'\u0301'.repeat(500)}`],
];

describe('whatever a reader types,', () => {
  test.each(HOSTILE)('there are results or a calm message, and it is never read as HTML: %s', async (_, query) => {
    const reader = await Reader.with(browser);
    await reader.open('search/');
    await reader.page.evaluate((value) => {
      const input = document.querySelector<HTMLInputElement>('.search-view input');
      if (input === null) return;
      input.focus();
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, query);
    const status = reader.page.locator('.search-status');
    await status.getByText(/ for |No paragraph|Nothing found/).waitFor();
    await reader.page.keyboard.press('Enter');
    await reader.page.waitForTimeout(500);
    expect(await status.innerText()).not.toContain('could not be loaded');
    expect(await reader.page.evaluate(() => 'hurt' in window)).toBe(false);
    expect(await reader.page.locator('.search-view :is(img, script)').count()).toBe(0);
    expect(await reader.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

    await reader.page.reload();
    await status.getByText(/ for |No paragraph|Nothing found/).waitFor();
    const link = reader.page.locator('.search-results .official > a').first();
    if ((await link.count()) > 0) {
      await link.click();
      await reader.page
        .getByRole('navigation', { name: 'Search matches' })
        .getByText(/Match \d/)
        .waitFor();
    }
    await reader.leave();
  });
});
