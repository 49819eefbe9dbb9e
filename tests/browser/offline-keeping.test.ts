import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Host, type Meddling, PORTAL } from '../support/host.ts';
import { OfflineReader, PATIENCE } from '../support/offline-reader.ts';
import { openBrowser, SITE } from '../support/reader.ts';

const DOCUMENT = 'harbour-charter';
const PAGE = `${DOCUMENT}/i/`;

let browser: Browser;
const host = new Host();
beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  await host.serve(SITE.folder);
  host.sent.length = 0;
});
afterAll(async () => {
  await browser.close();
  await host.cut();
});

/** Addresses that were asked for and are only asked for to be kept. */
const askedFor = () => host.sent.map(({ path }) => path).filter((path) => /^\/(?:_offline|sw\.js)/.test(path));

/** Makes the browser tell of a connection. */
async function connect(page: Page, connection: object): Promise<void> {
  await page.addInitScript((value) => {
    Object.defineProperty(navigator, 'connection', { value });
  }, connection);
}

/** Lets time pass in the page, as its scripts see it. */
async function pass(page: Page, seconds: number): Promise<void> {
  await page.clock.runFor(seconds * 1000);
}

describe('a reader keeps a document', () => {
  test('once they have read for half a minute, and not before', async () => {
    const reader = await OfflineReader.with(browser, host);
    const { page } = reader;
    await page.clock.install();
    await reader.open(PAGE);
    await pass(page, 29);
    expect(askedFor()).toEqual([]);
    const sign = page.getByRole('img', { name: 'Kept for reading offline' });
    expect(await sign.count()).toBe(0);
    await pass(page, 2);
    await reader.isKept(DOCUMENT);
    await sign.waitFor();
    await reader.leave();
  });

  test('with their second page, whichever was the first; other documents of the library stay where they are', async () => {
    const reader = await OfflineReader.with(browser, host);
    await reader.open('terms/');
    await reader.page.getByRole('link', { name: 'Harbour Papers' }).click();
    await reader.page.getByRole('link', { name: 'The Harbour Charter of Pellan Bay' }).first().click();
    await reader.isKept(DOCUMENT);
    expect(await reader.kept()).toEqual([DOCUMENT]);
    const packs = askedFor().filter((path) => path.endsWith('.pack.json'));
    expect(packs.some((path) => path.includes('lights-plan'))).toBe(false);
    await reader.leave();
  });

  test('and goes on reading meanwhile: no page is loaded again', async () => {
    const reader = await OfflineReader.with(browser, host);
    const { page } = reader;
    let loads = 0;
    page.on('load', () => (loads += 1));
    await reader.readAndKeep(PAGE);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), PATIENCE).toBe('activated');
    expect(loads).toBe(1);
    await reader.leave();
  });

  test('without a page of documents, nothing', async () => {
    const reader = await OfflineReader.with(browser, host);
    const { page } = reader;
    await page.clock.install();
    await reader.follow('terms/berth/');
    await pass(page, 60);
    expect(askedFor()).toEqual([]);
    await reader.leave();
  });

  test('in a tab that they do not see, only when they come back to it', async () => {
    const reader = await OfflineReader.with(browser, host);
    const { page } = reader;
    await page.clock.install();
    await page.addInitScript(() => Object.defineProperty(document, 'hidden', { value: true, configurable: true }));
    await reader.open(PAGE);
    await pass(page, 60);
    expect(askedFor()).toEqual([]);
    const comeBack = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(() => comeBack().then(() => reader.kept()), PATIENCE).toContain(DOCUMENT);
    await reader.leave();
  });
});

describe('a reader whose connection is dear', () => {
  test.each([
    ['saves data', { saveData: true, effectiveType: '4g' }],
    ['pays for the amount', { type: 'cellular', effectiveType: '4g' }],
    ['has a slow one', { effectiveType: '3g' }],
  ])('keeps nothing unless they ask for it: one who %s', async (_, connection) => {
    const reader = await OfflineReader.with(browser, host);
    const { page } = reader;
    await connect(page, connection);
    await page.clock.install();
    await reader.follow(PAGE);
    await pass(page, 60);
    expect(askedFor()).toEqual([]);
    await reader.open('about/');
    await page.locator('#kept-status').getByText('none is fetched over it').waitFor();
    await page.getByRole('radio', { name: 'on any connection' }).check();
    await reader.follow(PAGE);
    await pass(page, 2);
    await reader.isKept(DOCUMENT);
    await reader.leave();
  });

  test('keeps one on any quick connection that does not count', async () => {
    const reader = await OfflineReader.with(browser, host);
    await connect(reader.page, { saveData: false, type: 'wifi', effectiveType: '4g' });
    await reader.readAndKeep(PAGE);
    await reader.leave();
  });
});

describe('when a file is not to be had that is to be kept', () => {
  // Every file in every way: tests/trials/offline.trial.ts.
  test.each<[string, RegExp, Meddling]>([
    ['the worker is redirected', /^\/sw\.js$/, 'is redirected'],
    ['the scripts are missing', /^\/_offline\/code\./, 'is missing'],
    ['the pages of the site are cut', /^\/_offline\/site\./, 'is cut'],
    ['a page to log in stands for the terms', /^\/_offline\/terms-/, 'is another page'],
    ['the document is shortened', /^\/_offline\/harbour-charter\./, 'is shortened'],
  ])('or not as it was built, no part of it is given to a reader: %s', async (_, file, way) => {
    const reader = await OfflineReader.with(browser, host);
    const { page } = reader;
    await host.serve(SITE.folder, { meddle: (path) => (file.test(path) ? way : undefined) });
    await reader.follow(PAGE);
    await expect.poll(() => host.sent.filter(({ path }) => file.test(path)).length, PATIENCE).toBeGreaterThan(0);
    await reader.follow(`${DOCUMENT}/ii/`);
    expect(await page.title()).toBe(SITE.page(`${DOCUMENT}/ii/`).title);
    expect(await reader.kept()).toEqual([]);
    expect(await texts(page)).not.toContain(PORTAL);
    await host.serve(SITE.folder);
    await reader.readAndKeep(PAGE);
    await host.cut();
    await reader.open(`${DOCUMENT}/iii/`);
    expect(await page.title()).toBe(SITE.page(`${DOCUMENT}/iii/`).title);
    await reader.leave();
  });

  test('one who has asked for it is told', async () => {
    const reader = await OfflineReader.with(browser, host);
    await reader.open('about/');
    await reader.page.getByRole('radio', { name: 'on any connection' }).check();
    await host.serve(SITE.folder, {
      meddle: (path) => (/harbour-charter\..*pack\.json$/.test(path) ? 'is cut' : undefined),
    });
    await reader.follow(PAGE);
    await reader.isTold('This document could not be kept for reading offline.');
    await reader.leave();
  });
});

/** All texts in the browser's caches. */
function texts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const all: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) all.push((await (await cache.match(request))?.text()) ?? '');
    }
    return all;
  });
}
