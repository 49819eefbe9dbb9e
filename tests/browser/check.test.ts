import { describe, expect } from 'vitest';
import { violations } from '../support/axe.ts';
import { showMore } from '../support/copying.ts';
import { CLIPBOARD, PHONE, test, UNSCRIPTED, wide } from '../support/test.ts';
import { type Reader, SITE } from '../support/reader.ts';

const TEXT = `The charter’s third section says “It owns no boats and takes no side in trade.”

The memorandum: “泊位按到港先后分配，任何人不得出售”. A visitor spoke of “a wholly different matter”.`;

/** Checks a text, and returns the verdict and the place of every row. */
async function check(reader: Reader, text: string): Promise<string[][]> {
  const { page } = reader;
  await reader.open('check/');
  await page.getByLabel('Text to check').fill(text);
  const button = page.getByRole('button', { name: 'Check', exact: true });
  // The button does nothing until its script has loaded after the page.
  await expect
    .poll(async () => {
      await button.click();
      return page.locator('.check-status').innerText();
    })
    .not.toBe('');
  await page.locator('.check-table').waitFor();
  const rows = await page.locator('.check-table tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, a').allInnerTexts()));
}

describe('a reader who checks quotations', () => {
  test('gets a verdict on each, its place, and what differs', async ({ reader }) => {
    expect(await check(reader, TEXT)).toEqual([
      ['Altered', '关于佩兰湾港务费的备忘录, 二.2'],
      ['Misplaced', 'The Harbour Charter of Pellan Bay, I.1'],
      ['Not found'],
    ]);
    const { page } = reader;
    expect(await page.locator('.check-status').innerText()).toBe('1 altered, 1 misplaced, 1 not found.');
    expect(await page.locator('.check-table').innerText()).toContain('The words are at');
    expect(await page.getByRole('link', { name: 'Bay, I.1' }).getAttribute('href')).toBe('/harbour-charter/i/#i-1');
  });

  test('is told a capital or a comma apart from a changed word, and the worst first', async ({ reader }) => {
    const text = `One reads “It owns no boats and takes no side in trade.” It says “it owns no boats”, and “It owns two
boats”, but “It owns no boats; and takes no side”. Nobody there pays anything at all. Others say “a wholly different matter”.`;
    expect((await check(reader, text)).map(([verdict]) => verdict)).toEqual([
      'Altered',
      'Not found',
      'Verbatim but for capitals',
      'Verbatim but for punctuation',
      'Verbatim',
    ]);
    expect(await reader.page.locator('.check-status').innerText()).toBe(
      '1 altered, 1 not found, 2 verbatim but for capitals or punctuation, 1 verbatim; ' +
        '1 sentence has no quotation and was not checked.',
    );
  });

  test('sees the choice of a style at the edge of the page where it has a line of its own', async ({ openReader }) => {
    const reader = await openReader(wide(240));
    await check(reader, TEXT);
    const placeOf = (selector: string) => reader.page.locator(selector).evaluate((one) => one.getBoundingClientRect());
    const [button, label] = [await placeOf('.check-results > .small-button'), await placeOf('.check-results > label')];
    expect(label.top).toBeGreaterThan(button.bottom);
    expect(label.left).toBe(button.left);
  });

  test('tells verdicts apart by a sign and a word, without colours', async ({ reader }) => {
    await check(reader, `${TEXT} “It owns no boats” “it owns no boats”`);
    const signs = await reader.page
      .locator('.check-table tbody th')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
    expect(signs).toEqual(['"≠" / ""', '"⇄" / ""', '"?" / ""', '"≈" / ""', '"✓" / ""']);
  });

  test('sees a citation when they ask for it', async ({ reader }) => {
    await check(reader, TEXT);
    const row = reader.page.locator('.check-table tbody tr').nth(1);
    const citation = row.getByText(/para\. I\.1/);
    expect(await citation.isVisible()).toBe(false);
    await row.getByText('Citation', { exact: true }).click();
    expect(await citation.isVisible()).toBe(true);
    await reader.page.getByLabel('Citation style').selectOption('APA');
    await expect.poll(() => row.locator('details p').innerText()).toMatch(/^\(.*para\. I\.1\)$/);
  });

  test('comes to the check from the line at the top of any page', async ({ openReader }) => {
    const reader = await openReader(PHONE);
    await reader.open('harbour-charter/ii/');
    await reader.page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Check' }).tap();
    await reader.page.waitForURL(/\/check\/$/);
  });

  test('can copy the table with the citations', async ({ openReader }) => {
    const reader = await openReader(CLIPBOARD);
    await check(reader, TEXT);
    await reader.page.getByRole('button', { name: 'Copy table' }).click();
    await expect
      .poll(() => reader.page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(
        /^Verdict\tQuotation\t.*\n.*\nMisplaced\tIt owns no boats.*\thttp:\S+\/harbour-charter\/i\/#i-1\t.*para\. I\.1/,
      );
  });

  test('gets citations in their preferred style, and can choose another', async ({ reader }) => {
    const { page } = reader;
    const cited = async () => (await page.locator('.check-table details p').nth(1).textContent()) ?? '';
    await check(reader, TEXT);
    expect(await cited()).toMatch(/^.*“The Harbour Charter.*para\. I\.1/);
    await page.getByLabel('Citation style').selectOption('APA');
    await expect.poll(cited).toMatch(/^\(.*para\. I\.1\)$/);
    expect(await page.locator('.check-table tbody tr').count()).toBe(3);
    await check(reader, TEXT);
    expect(await cited()).toMatch(/^\(.*para\. I\.1\)$/);
  });

  test('comes to the check from the front page of a document that they might quote', async ({ reader }) => {
    await reader.open('harbour-charter/ii/#ii-4');
    await reader.page.getByRole('link', { name: 'Paragraph II.4' }).click();
    await showMore(reader);
    const item = reader.page.getByRole('menuitem', { name: 'Check a quotation' });
    expect(await item.getAttribute('href')).toBe(new URL('check/', SITE.url).href);
    await item.click();
    await reader.page.waitForURL(/\/check\/$/);
  });

  test('gets a message if there is no text, no quotation, or more than can be checked', async ({ reader }) => {
    const { page } = reader;
    await reader.open('check/');
    const button = page.getByRole('button', { name: 'Check', exact: true });
    const told = async () => {
      await button.click();
      return page.locator('.check-status').innerText();
    };
    await expect.poll(told).toBe('Paste a text first.');
    await page.getByLabel('Text to check').fill('" “ ” '.repeat(1000));
    await button.click();
    const status = page.locator('.check-status');
    await expect.poll(() => status.innerText()).toContain('No quotation was found');
    // Filled in, since typing would take Chromium half a minute.
    await page.getByLabel('Text to check').evaluate((field, text) => {
      if (field instanceof HTMLTextAreaElement) field.value = text;
    }, '“It owns no boats.”\n\n'.repeat(6000));
    await button.click();
    await expect
      .poll(() => status.innerText())
      .toContain('Only the first 5000 were checked, up to “It owns no boats.”');
    expect(await page.locator('.check-table tbody tr').count()).toBe(300);
  });

  test('is told how much of a longer text can be checked, and may give up a long check', async ({ reader }) => {
    const { page } = reader;
    await reader.open('check/');
    const status = page.locator('.check-status');
    // Filled in, since typing would take Chromium long.
    const checkText = (letters: number) =>
      page.getByLabel('Text to check').evaluate(
        (field, text) => {
          if (!(field instanceof HTMLTextAreaElement)) return;
          field.value = text;
          field.form?.requestSubmit();
        },
        Array.from({ length: letters / 50 }, (_, at) =>
          `“Boat ${at} owns no boats and takes no side.”`.padEnd(50),
        ).join(''),
      );
    await checkText(210_000);
    await expect
      .poll(() => status.innerText())
      .toBe('The text has 210,000 characters; at most 200,000 can be checked at once. Check it in parts.');
    await checkText(200_000);
    await expect.poll(() => status.innerText()).toMatch(/^Checking/);
    await page.getByLabel('Text to check').fill('“It owns no boats”');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await expect.poll(() => status.innerText()).toBe('1 verbatim.');
  });

  test('can read the answer on a phone and by a screen reader', async ({ openReader }) => {
    const reader = await openReader({ ...PHONE, bypassCSP: true });
    await check(reader, TEXT);
    expect(await violations(reader)).toEqual([]);
    expect(await reader.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  test('without scripts gets a message, and links to the full texts', async ({ openReader }) => {
    const reader = await openReader(UNSCRIPTED);
    await reader.open('check/');
    expect(await reader.page.locator('main').innerText()).toContain('needs JavaScript');
    expect(await reader.page.getByLabel('Text to check').isVisible()).toBe(false);
    expect(await reader.page.locator('main a[href$="/full/"]').count()).toBeGreaterThan(3);
  });
});
