import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Site } from '../../support/site.ts';
import { PAGE_KINDS, pageAddresses, parsePage } from '../pages.ts';
import { openBrowser, Reader, SITE } from '../../support/reader.ts';

const SECTION = 'high-standard-opening-up/iii/';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Reads, opens a note, searches, lands, copies, and has the document kept. */
async function wholeJourney(reader: Reader, site: string): Promise<void> {
  const { page } = reader;
  await page.goto(`${site}high-standard-opening-up/`);
  await page.getByRole('link', { name: 'Start reading' }).click();
  await page.getByRole('link', { name: /^Next/ }).click();
  await page.locator('article a.term').first().click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await reader.search('negative list');
  await page.locator('.search-results a', { hasText: 'III.4' }).first().click();
  expect(await reader.markedWords()).toContain('negative list');
  await page.getByRole('link', { name: 'Paragraph III.4' }).click();
  await page.getByRole('menuitem', { name: 'Copy quotation with citation' }).click();
  await page.locator('.announcement', { hasText: 'copied' }).waitFor();
  await page.keyboard.press('?');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).some((name) => name.startsWith('documents-'))), {
      timeout: 60_000,
    })
    .toBe(true);
}

const keeping: BrowserContextOptions = {
  serviceWorkers: 'allow',
  permissions: ['clipboard-read', 'clipboard-write'],
};

describe('the content security policy', () => {
  test('allows no inline code or style that it does not name, on any page', async () => {
    for (const address of await pageAddresses()) {
      const file = address.endsWith('.html') ? address : `${address}index.html`;
      const page = parsePage(file);
      const policy = page.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '';
      expect(policy, address).toContain("require-trusted-types-for 'script'");
      expect(policy, address).not.toContain('unsafe-inline');
      expect(page.querySelector('[style], [onclick], [onload], [onerror]'), address).toBeNull();
    }
  });

  test('is broken by nothing that a reader does in a whole journey, and nothing leaves the host', async () => {
    const reader = await Reader.with(browser, keeping);
    await wholeJourney(reader, SITE.url);
    const { origin } = new URL(SITE.url);
    expect(reader.requests.filter((url) => !url.startsWith(origin))).toEqual([]);
    await reader.leave();
  }, 120_000);

  test.each(PAGE_KINDS.filter((address) => address !== 'nowhere/'))('is broken by nothing on /%s', async (address) => {
    const reader = await Reader.with(browser);
    await reader.open(address);
    await reader.page.waitForLoadState('networkidle');
    await reader.leave();
  });

  test('lets no text become code', async () => {
    const reader = await Reader.with(browser);
    await reader.open(SECTION);
    const refused = await reader.page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b>bold</b>';
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
    await reader.page.context().close();
  });
});

describe('a reader of the site below a sub-path', () => {
  test('goes the whole journey, with every file found', async () => {
    const reader = await Reader.with(browser, keeping);
    const lost: string[] = [];
    reader.page.on('response', (response) => {
      if (response.status() >= 400) lost.push(response.url());
    });
    const { url } = await Site.of('publicationBelowPath');
    await wholeJourney(reader, url);
    expect(lost).toEqual([]);
    expect(reader.requests.filter((address) => !address.startsWith(url))).toEqual([]);
    expect(await reader.page.evaluate(() => navigator.clipboard.readText())).toContain(
      `${url}high-standard-opening-up/iii/#iii-4`,
    );
    const scopes = await reader.page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    );
    expect(scopes).toEqual([url]);
    await reader.leave();
  }, 120_000);
});
