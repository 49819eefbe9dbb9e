/** More ways in which files, connections and sites fail those who keep documents; one of each kind is in `npm test`. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, test } from 'vitest';
import { Host, type Meddling } from '../support/host.ts';
import { expectKeptOnlyIfAsked, expectNoPartGiven, expectToldOfGone } from '../support/offline-failures.ts';
import { openBrowser, SITE } from '../support/reader.ts';

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

describe('a reader whose connection is dear', () => {
  test.each([
    ['pays for the amount', { type: 'cellular', effectiveType: '4g' }],
    ['has a slow one', { effectiveType: '3g' }],
  ])('keeps nothing unless they ask for it: one who %s', async (_, connection) => {
    await expectKeptOnlyIfAsked(browser, host, connection);
  });
});

describe('when a file is not to be had that is to be kept', () => {
  test.each<[string, RegExp, Meddling]>([
    ['the worker is redirected', /^\/sw\.js$/, 'is redirected'],
    ['the pages of the site are cut', /^\/_offline\/site\./, 'is cut'],
    ['a page to log in stands for the terms', /^\/_offline\/terms-/, 'is another page'],
  ])('or not as it was built, no part of it is given to a reader: %s', async (_, file, way) => {
    await expectNoPartGiven(browser, host, file, way);
  });
});

test('a reader of a kept document is told, where the site’s worker leads elsewhere, that the site itself may have gone, and can look', async () => {
  await expectToldOfGone(browser, host, 'is redirected');
});
