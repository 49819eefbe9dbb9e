import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { astro } from '../../support/astro.ts';
import { SECTION_PAGES } from '../pages.ts';
import { openBrowser, Reader, SITE } from '../../support/reader.ts';
import { StaticServer } from '../../support/static-server.ts';

const DOCUMENT = 'high-standard-opening-up/';
const NEXT = path.resolve('node_modules/.cache/glossator/next-edition');
/** What a browser may take for fetching a whole document, in milliseconds. */
const PATIENCE = { timeout: 60_000 };
const NEXT_GLOSS = 'A list of what is closed; whatever it leaves out is open.';

let browser: Browser;
const server = new StaticServer();
beforeAll(async () => {
  browser = await openBrowser();
  await buildNextEdition();
}, 180_000);
beforeEach(() => server.serve(SITE.folder));
afterAll(async () => {
  await browser.close();
  await server.cut();
});

/** The site with another gloss, as an editor would publish it next. */
async function buildNextEdition(): Promise<void> {
  const content = mkdtempSync(path.join(tmpdir(), 'glossator-next-'));
  cpSync('content', content, { recursive: true });
  const file = path.join(content, 'terms/negative-list.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^gloss: (?:.*\n)(?:  .*\n)*/m, `gloss: ${NEXT_GLOSS}\n`));
  const { status, output } = await astro('build', ['--outDir', NEXT], { GLOSSATOR_CONTENT: content });
  rmSync(content, { recursive: true });
  if (status !== 0) throw new Error(output);
}

/** A reader whose browser may keep what it is given. */
const keepingReader = () => Reader.with(browser, { serviceWorkers: 'allow' });

const open = (page: Page, address: string) => page.goto(`${server.url}${address}`);

/** Opens a section and waits until the whole document is kept. */
async function openAndKeep(page: Page): Promise<void> {
  await open(page, SECTION_PAGES[3] ?? '');
  await expect
    .poll(() => keptPages(page), PATIENCE)
    .toEqual(expect.arrayContaining([...SECTION_PAGES, DOCUMENT, `${DOCUMENT}full/`].map((address) => `/${address}`)));
}

/** Paths of the documents' pages that the browser keeps. */
const keptPages = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('documents-'));
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });

const glossOn = (page: Page) => page.locator('#note-negative-list .gloss').innerText();

describe('a reader who opened one page of a document', { timeout: 150_000 }, () => {
  test('reads it whole with the network cut: every section, a term, a search, and after a reload', async () => {
    const reader = await keepingReader();
    const { page } = reader;
    await openAndKeep(page);
    await server.cut();
    for (const address of [...SECTION_PAGES, DOCUMENT, `${DOCUMENT}full/`]) {
      await open(page, address);
      expect(await page.locator('h1').count(), address).toBe(1);
    }
    await open(page, 'terms/negative-list/');
    expect(await page.locator('h1').innerText()).toBe('negative list');
    await page.keyboard.press('/');
    const { paragraphs } = await reader.search('negative list');
    expect(paragraphs[0]).toMatch(/^III\.4/);
    await page.locator('.search-results a', { hasText: 'III.4' }).first().click();
    expect(await reader.markedWords()).toContain('negative list');
    await page.reload();
    expect(await page.locator('#iii-4').innerText()).toContain('negative list');
    expect(await page.evaluate(() => document.fonts.check('1rem "Source Serif 4"'))).toBe(true);
    await page.context().close();
  });

  test('cites it with the network cut', async () => {
    const reader = await Reader.with(browser, {
      serviceWorkers: 'allow',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { page } = reader;
    await openAndKeep(page);
    await expect.poll(() => keptPages(page), PATIENCE).toContain(`/${DOCUMENT}citations.json`);
    await server.cut();
    await open(page, SECTION_PAGES[3] ?? '');
    await page.getByRole('link', { name: 'Paragraph III.4' }).click();
    await page.getByRole('menuitem', { name: 'Copy citation' }).click();
    await page.locator('.announcement', { hasText: 'copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('para. III.4');
    await page.context().close();
  });

  test('is told of a new edition, goes on in the old until they want it, and then has the new one whole', async () => {
    const reader = await keepingReader();
    const { page } = reader;
    await openAndKeep(page);
    const before = await glossOn(page);
    await server.serve(NEXT);
    await open(page, SECTION_PAGES[3] ?? '');
    await page.locator('.announcement', { hasText: 'A new edition' }).waitFor();
    for (const address of [SECTION_PAGES[3] ?? '', `${DOCUMENT}full/`]) {
      await open(page, address);
      expect(await glossOn(page), address).toBe(before);
    }
    await open(page, 'terms/negative-list/');
    expect(await page.locator('.summary').innerText()).toBe(before);

    await open(page, SECTION_PAGES[3] ?? '');
    await page.getByRole('button', { name: 'Show it' }).click();
    await expect.poll(() => glossOn(page).catch(() => ''), PATIENCE).toBe(NEXT_GLOSS);
    await expect.poll(() => keptPages(page).catch(() => []), PATIENCE).toContain(`/${DOCUMENT}full/`);
    await expect.poll(() => page.evaluate(documentCaches), PATIENCE).toBe(1);
    await server.cut();
    for (const address of [SECTION_PAGES[3] ?? '', `${DOCUMENT}full/`]) {
      await open(page, address);
      expect(await glossOn(page), address).toBe(NEXT_GLOSS);
    }
    await page.context().close();
  });

  test('gets a new edition by itself on coming back later, without a mix of the two', async () => {
    const reader = await keepingReader();
    await openAndKeep(reader.page);
    await server.serve(NEXT);
    await open(reader.page, SECTION_PAGES[3] ?? '');
    await reader.page.locator('.announcement', { hasText: 'A new edition' }).waitFor();
    const later = await reader.page.context().newPage();
    await reader.page.close();
    // With no page left that the old worker serves, the browser lets the new one take its place.
    await later.waitForTimeout(2000);
    await open(later, SECTION_PAGES[3] ?? '');
    expect(await glossOn(later)).toBe(NEXT_GLOSS);
    await open(later, 'terms/negative-list/');
    expect(await later.locator('.summary').innerText()).toBe(NEXT_GLOSS);
    await later.context().close();
  });

  test('can have nothing kept any more, and reads online as before', async () => {
    const reader = await keepingReader();
    const { page } = reader;
    await openAndKeep(page);
    await open(page, 'about/');
    await page.getByRole('checkbox', { name: /Keep documents/ }).uncheck();
    await expect.poll(() => page.evaluate(documentCaches), PATIENCE).toBe(0);
    await open(page, SECTION_PAGES[0] ?? '');
    await page.waitForTimeout(2500);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    await server.cut();
    await expect(open(page, SECTION_PAGES[0] ?? '')).rejects.toThrow();
    await page.context().close();
  });

  test('can clear everything kept on the device', async () => {
    const reader = await keepingReader();
    const { page } = reader;
    await openAndKeep(page);
    await page.mouse.wheel(0, 1500);
    await page.keyboard.press('?');
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect.poll(() => page.evaluate(() => localStorage.length), PATIENCE).toBe(2);
    await open(page, 'about/');
    await page.getByRole('button', { name: 'Clear everything kept here' }).click();
    await page.getByRole('status').filter({ hasText: 'Nothing is kept' }).waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(undefined);
    await page.context().close();
  });

  test.each([
    ['is not to be had', 404, ''],
    ['is broken', 200, 'this is no script'],
  ])('reads as before when the service worker %s', async (_, status, body) => {
    const reader = await keepingReader();
    const { page } = reader;
    await page.context().route(/sw\.js/, (route) => route.fulfill({ status, body, contentType: 'text/javascript' }));
    await open(page, SECTION_PAGES[3] ?? '');
    await page.waitForTimeout(2500);
    await page.keyboard.press('/');
    const { paragraphs } = await reader.search('negative list');
    expect(paragraphs[0]).toMatch(/^III\.4/);
    await page.context().close();
  });
});

/** How many caches of documents' pages there are. */
async function documentCaches(): Promise<number> {
  return (await caches.keys()).filter((name) => name.startsWith('documents-')).length;
}
