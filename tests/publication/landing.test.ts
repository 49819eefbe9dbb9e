import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Site } from '../support/site.ts';
import { openBrowser, Reader } from '../support/reader.ts';

const GOLD: Record<string, Record<string, string[]>> = JSON.parse(
  readFileSync('tests/publication/search-gold.json', 'utf8'),
);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const bar = (reader: Reader) => reader.page.getByRole('navigation', { name: 'Search matches' });

/** Addresses of the text that a search lists. */
async function resultsOf(reader: Reader, query: string): Promise<string[]> {
  await reader.open(`search/?${new URLSearchParams({ q: query })}`);
  await reader.page.locator('.search-status', { hasText: `“${query}”` }).waitFor();
  return reader.page
    .locator('.search-results .official > a')
    .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
}

/** Whether the first mark is in the window, with nothing over it. */
async function canSeeMark(reader: Reader): Promise<boolean> {
  return reader.page.evaluate(() => {
    const [range] = CSS.highlights.get('found') ?? [];
    if (!(range instanceof Range)) return false;
    const [first] = range.getClientRects();
    if (first === undefined || first.top < 0 || first.bottom > innerHeight) return false;
    const at = document.elementFromPoint(first.left + 3, first.top + first.height / 2);
    return at?.closest('article') !== null;
  });
}

describe('any result, opened in a fresh page,', () => {
  test.each(Object.keys(GOLD))('has its paragraph in view and the words marked: %s', async (kind) => {
    const finder = await Reader.with(browser);
    const addresses = new Set<string>();
    for (const query of Object.keys(GOLD[kind] ?? {}).slice(0, 4))
      for (const address of (await resultsOf(finder, query)).slice(0, 5)) addresses.add(address);
    await finder.leave();
    expect(addresses.size).toBeGreaterThan(0);
    // A reader who has searched for nothing, so that no page knows more than its address says.
    const reader = await Reader.with(browser);
    for (const address of addresses) {
      await reader.page.goto('about:blank');
      await reader.page.goto(address);
      expect((await reader.markedWords()).join(), address).not.toBe('');
      expect(await reader.canSee(new URL(address).hash), address).toBe(true);
      expect(await canSeeMark(reader), address).toBe(true);
    }
    await reader.leave();
  });

  test.each(['cross border e-commerce', 'CPTPP', 'resilience', 'toolkit'])(
    'shows the first mark of %s on a phone too, clear of the bar',
    async (query) => {
      const reader = await Reader.with(browser, { viewport: { width: 375, height: 667 } });
      const [address = ''] = await resultsOf(reader, query);
      await reader.page.goto(address);
      await reader.markedWords();
      expect(await canSeeMark(reader)).toBe(true);
      await reader.leave();
    },
  );

  test.each([
    ['CPTPP', 'ii/?q=CPTPP#ii-2', 'Comprehensive and Progressive Agreement for Trans-Pacific Partnership'],
    ['负面清单', 'iii/?q=负面清单#iii-2', 'negative lists'],
    ['labour protection', 'ii/?q=labour+protection#ii-3', 'labor protection'],
  ])('marks what is called %s though a person wrote the link and the text has other words', async (_, link, words) => {
    const reader = await Reader.with(browser);
    await reader.open(`high-standard-opening-up/${link}`);
    // Search is loaded to learn that name; until then only such words are marked as stand there.
    await bar(reader)
      .getByText(/Match \d/)
      .waitFor();
    expect(await reader.markedWords()).toContain(words);
    await reader.leave();
  });
});

describe('a reader who landed from search', () => {
  test('goes through the matches in the order of the text, across sections, and back', async () => {
    const reader = await Reader.with(browser);
    const [, address = ''] = await resultsOf(reader, '"market access"');
    expect(new URL(address).hash).not.toBe('');
    await reader.page.locator('.search-results a', { hasText: 'II.2' }).click();
    await bar(reader).getByText('Match 1 of 3').waitFor();
    expect(await reader.markedWords()).toEqual(['market access']);
    await bar(reader).getByRole('link', { name: 'Next' }).click();
    await reader.page.waitForURL(/\/iii\/\?q=%22market\+access%22#iii-4$/);
    await bar(reader).getByText('Match 2 of 3').waitFor();
    expect(await reader.canSee('#iii-4')).toBe(true);
    await bar(reader).getByRole('link', { name: 'Next' }).click();
    await bar(reader).getByText('Match 3 of 3').waitFor();
    expect(await bar(reader).getByRole('link', { name: 'Next' }).getAttribute('aria-disabled')).toBe('true');
    await bar(reader).getByRole('link', { name: 'Previous' }).click();
    await bar(reader).getByText('Match 2 of 3').waitFor();
    expect(await reader.markedWords()).toEqual(['market access']);
    await reader.leave();
  });

  test('goes on within a page without loading it again, and the marks follow', async () => {
    const reader = await Reader.with(browser);
    await reader.open('high-standard-opening-up/ii/?q=global+south#ii-4');
    await bar(reader).getByText('Match 1 of 2').waitFor();
    await reader.page.evaluate(() => (document.documentElement.dataset['same'] = 'page'));
    await bar(reader).getByRole('link', { name: 'Next' }).click();
    await bar(reader).getByText('Match 2 of 2').waitFor();
    expect(await reader.canSee('#ii-5')).toBe(true);
    expect(await reader.markedWords()).toEqual(['Global South']);
    expect(await reader.page.evaluate(() => document.documentElement.dataset['same'])).toBe('page');
    await reader.leave();
  });

  test('stays on the page of the whole document, if they are there', async () => {
    const reader = await Reader.with(browser);
    await reader.open('high-standard-opening-up/full/?q="market+access"#ii-2');
    await bar(reader).getByText('Match 1 of 3').waitFor();
    await bar(reader).getByRole('link', { name: 'Next' }).click();
    await reader.page.waitForURL(/\/full\/\?q=%22market\+access%22#iii-4$/);
    expect(await reader.canSee('#iii-4')).toBe(true);
    await reader.leave();
  });

  test.each(['the button', 'Escape'])(
    'is rid of it all with %s, by keyboard, and has the plain address',
    async (way) => {
      const reader = await Reader.with(browser);
      await reader.open('high-standard-opening-up/iii/?q=negative+list#iii-4');
      await bar(reader).getByText('Match 2 of 2').waitFor();
      await bar(reader).getByRole('button').focus();
      await reader.page.keyboard.press(way === 'Escape' ? 'Escape' : 'Enter');
      expect(await bar(reader).count()).toBe(0);
      expect(await reader.page.evaluate(() => CSS.highlights.has('found'))).toBe(false);
      expect(reader.page.url()).toMatch(/\/iii\/#iii-4$/);
      expect(await reader.page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#iii-4');
      await reader.leave();
    },
  );

  test('has the text itself unchanged, nothing shifted, and the bar outside the article', async () => {
    const reader = await Reader.with(browser, { viewport: { width: 375, height: 800 } });
    await reader.open('high-standard-opening-up/iii/');
    const text = await reader.page.locator('article').innerHTML();
    await reader.page.addInitScript(() => {
      let shifted = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) shifted += Number(entry.value);
        document.documentElement.dataset['shifted'] = String(shifted);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await reader.open('high-standard-opening-up/iii/?q=negative+list#iii-4');
    await bar(reader).getByText('Match 2 of 2').waitFor();
    expect(await reader.page.locator('article').innerHTML()).toBe(text);
    expect(await reader.page.locator('article .matches').count()).toBe(0);
    expect(await reader.page.evaluate(() => Number(document.documentElement.dataset['shifted'] ?? 0))).toBe(0);
    await reader.leave();
  });

  test('has the words marked and no way on, where search cannot be loaded', async () => {
    const reader = await Reader.with(browser);
    await reader.page.route(/pagefind/, (route) => route.abort());
    await reader.open('high-standard-opening-up/iii/?q=negative+list#iii-4');
    expect(await reader.markedWords()).toEqual(['negative list']);
    expect(await bar(reader).innerText()).toContain('Marked: “negative list”');
    await reader.page.context().close();
  });

  test('lands below a sub-path as well, with the way on', async () => {
    const reader = await Reader.with(browser);
    await reader.page.goto(
      `${(await Site.of('publicationBelowPath')).url}high-standard-opening-up/iii/?q=negative+list#iii-2`,
    );
    await bar(reader).getByText('Match 1 of 2').waitFor();
    await bar(reader).getByRole('link', { name: 'Next' }).click();
    await reader.page.waitForURL(/\/shelf\/reader\/high-standard-opening-up\/iii\/\?q=negative\+list#iii-4$/);
    await reader.leave();
  });
});
