import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { findChromium } from '../support/chromium.ts';
import { Site } from '../support/site.ts';
import { freePort, type Host, startNginx } from './hosts.ts';

const PAGE = 'harbour-charter/i/';
const OTHER = 'glossary-of-another-project';

const site = await Site.of('charter');
let browser: Browser;
beforeAll(async () => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium: run `npm run browser` first.');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(() => browser.close());

/** Reads on until the site is kept for reading offline, beside something of another project on the same origin. */
async function keep(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate((name) => caches.open(name), OTHER);
  // As by links, so that the second page of the document is enough.
  for (const address of ['harbour-charter/', PAGE]) await page.goto(url + address, { referer: url });
  const isKept = () => page.evaluate(() => navigator.serviceWorker.controller !== null);
  await expect.poll(isKept, { timeout: 40_000 }).toBe(true);
  expect((await cachesOf(page)).length).toBeGreaterThan(1);
}

const cachesOf = (page: Page) => page.evaluate(() => caches.keys());

/** Starts nginx until the test is over, if it is not stopped before. */
async function start(...options: Parameters<typeof startNginx>): Promise<Host> {
  const host = await startNginx(...options);
  onTestFinished(host.stop);
  return host;
}

test('a reader who has a site offline that has moved is led to its new address', async () => {
  const port = await freePort();
  const changes = { '/srv/glossator': site.folder };
  const old = await start('site.conf', changes, port);
  const page = await (await browser.newContext()).newPage();
  await keep(page, old.url);
  await old.stop();

  const next = await start('site.conf', changes, await freePort());
  await start(
    'moved-or-retired.conf',
    {
      '/srv/glossator-retired': path.resolve('docs/hosting/retired'),
      'https://new.example': next.url.replace(/\/$/, ''),
    },
    port,
  );
  // First from what was kept; meanwhile the browser asks for the worker, which lets go of it.
  await page.goto(old.url);
  await page.waitForURL(next.url, { timeout: 20_000 });
  // The one address that is not led away.
  await page.goto(`${old.url}sw.js`);
  await expect.poll(() => cachesOf(page), { timeout: 20_000 }).toEqual([OTHER]);
  await page.goto(`${old.url}${PAGE}?q=quay`);
  expect(page.url()).toBe(`${next.url}${PAGE}?q=quay`);
});

test('a reader who has a site offline that is no more is told so once they come back', async () => {
  const port = await freePort();
  const host = await start('site.conf', { '/srv/glossator': site.folder }, port);
  const page = await (await browser.newContext()).newPage();
  await keep(page, host.url);
  await host.stop();

  await start(
    'moved-or-retired.conf',
    {
      '/srv/glossator-retired': path.resolve('docs/hosting/retired'),
      'return 301 https://new.example$request_uri': 'return 410',
    },
    port,
  );
  await page.goto(host.url);
  await expect.poll(() => cachesOf(page), { timeout: 20_000 }).toEqual([OTHER]);
  expect((await page.goto(`${host.url}${PAGE}`))?.status()).toBe(410);
});
