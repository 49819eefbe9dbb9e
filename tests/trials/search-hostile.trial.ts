/** Queries that people type into the search, and worse, and what a reader must get for any of them. */
import { describe, expect } from 'vitest';
import type { Reader } from '../support/reader.ts';
import { test } from '../support/test.ts';

/** What people and attackers type into a field. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['10,000 letters', 'a'.repeat(10_000)],
  ['10,000 letters of words', 'quiet hours '.repeat(834).trim()],
  ['markup', '<img src=x onerror="window.hurt=1"><mark>quay</mark><script>window.hurt=1</script>'],
  ['an unbalanced quotation mark', '"quiet hours'],
  ['quotation marks alone', `""" " “”`],
  ['emoji', '🐉🇨🇳👩‍👩‍👧‍👦'],
  ['text from right to left', 'ساعات الهدوء \u202Equiet'],
  ['half a surrogate pair', 'quiet \uD83D hours \uDC00'],
  ['__proto__', '__proto__'],
  ['constructor and the like', 'constructor toString hasOwnProperty'],
  ['a pattern', '(a+)+$ [^] \\p{L} .*'],
  ['control characters', 'quiet\u0000\u0007 hours'],
  ['marks of all kinds', '%E0%A4%A ?&=# +/ ../../'],
  ['combining marks', `e${'\u0301'.repeat(500)}`],
];

/** Fails unless a query gives results, the first passage of which can be opened, or a calm message, and is never read as HTML. */
async function expectCalm(reader: Reader, query: string): Promise<void> {
  const { page } = reader;
  await reader.open('search/');
  await page.getByRole('searchbox').focus();
  await page.getByRole('searchbox').evaluate((input, value) => {
    Object.assign(input, { value });
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, query);
  const status = page.locator('.search-status');
  await status.getByText(/ for |No paragraph|Nothing found/).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=/);
  await page.waitForLoadState('networkidle');
  expect(await status.innerText()).not.toContain('could not be loaded');
  expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
  expect(await page.locator('.search-view :is(img, script)').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

  await page.reload();
  await status.getByText(/ for |No paragraph|Nothing found/).waitFor();
  // A section that is found by its title is opened as it is; a passage, with its matches.
  const link = page.locator('.search-results .official > a[href*="?q="]').first();
  if ((await link.count()) > 0) {
    await link.click();
    await page
      .getByRole('navigation', { name: 'Search matches' })
      .getByText(/Match \d/)
      .waitFor();
  }
}

describe('whatever a reader types,', () => {
  test.for(HOSTILE)(
    'there are results or a calm message, and it is never read as HTML: %s',
    async ([, query], { sameReader }) => {
      await expectCalm(sameReader, query);
    },
  );
});
