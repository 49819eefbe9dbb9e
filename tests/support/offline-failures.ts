/** What becomes of documents that are kept where connections are dear, and files or the site itself not to be had. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Host, type Meddling, PORTAL } from './host.ts';
import type { OfflineHost } from './offline-host.ts';
import { PATIENCE } from './offline-reader.ts';
import { SITE } from './reader.ts';

const DOCUMENT = 'harbour-charter';
const PAGE = `${DOCUMENT}/i/`;

/** What stands above that page's text. */
export const HEADING = 'I. The harbour and its people';

/** Addresses that were asked for and are only asked for to be kept. */
export const askedFor = (host: Host) =>
  host.sent.map(({ path }) => path).filter((path) => /^\/(?:_offline|sw\.js)/.test(path));

/** Makes the browser tell of a connection. */
export async function connect(page: Page, connection: object): Promise<void> {
  await page.addInitScript((value) => {
    Object.defineProperty(navigator, 'connection', { value });
  }, connection);
}

/** Lets time pass in the page, as its scripts see it. */
export async function pass(page: Page, seconds: number): Promise<void> {
  await page.clock.runFor(seconds * 1000);
}

/** Fails unless a document is kept over a dear connection once it is asked for, and not before. */
export async function expectKeptOnlyIfAsked({ host, openReader }: OfflineHost, connection: object): Promise<void> {
  const reader = await openReader();
  const { page } = reader;
  await connect(page, connection);
  await page.clock.install();
  await reader.follow(PAGE);
  await pass(page, 60);
  expect(askedFor(host)).toEqual([]);
  await reader.open('about/');
  await page.locator('#kept-status').getByText('none is fetched over it').waitFor();
  await page.getByRole('radio', { name: 'on any connection' }).check();
  await reader.follow(PAGE);
  await pass(page, 2);
  await reader.isKept(DOCUMENT);
  await reader.leave();
}

/** Fails if any part of a document is given to a reader while a file of it does not come; it is once that comes. */
export async function expectNoPartGiven({ host, openReader }: OfflineHost, file: RegExp, way: Meddling): Promise<void> {
  const reader = await openReader();
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
}

/** Fails unless a reader is told that the site itself may have gone where its worker has, and keeps what they have. */
export async function expectToldOfGone({ host, openReader }: OfflineHost, way: Meddling): Promise<void> {
  const reader = await openReader();
  const { page } = reader;
  await reader.readAndKeep(PAGE);
  const folder = mkdtempSync(path.join(tmpdir(), 'glossator-gone-'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><html lang="en"><title>x</title><h1>Sold</h1></html>');
  await host.serve(folder, { meddle: (asked) => (asked === '/sw.js' ? way : undefined) });
  await reader.open('');
  const look = await reader.isTold('The site has moved');
  await look.click();
  await page.getByRole('heading', { name: 'Sold' }).waitFor();
  // Until they turn it off or the site lets go, the document is still theirs.
  await reader.open(PAGE);
  expect(await page.locator('h1').innerText()).toBe(HEADING);
  await reader.leave();
  rmSync(folder, { recursive: true });
}

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
