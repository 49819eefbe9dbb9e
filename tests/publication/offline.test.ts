import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { servePacked } from '../bench/packed-server.ts';
import { Host } from '../support/host.ts';
import { OfflineReader } from '../support/offline-reader.ts';
import { openBrowser, SITE } from '../support/reader.ts';
import { TERM_IDS } from './article.ts';

const DOCUMENT = 'high-standard-opening-up';

let browser: Browser;
const host = new Host();
beforeAll(async () => {
  browser = await openBrowser();
  await host.serve(SITE.folder);
});
afterAll(async () => {
  await browser.close();
  await host.cut();
});

describe('a reader who keeps the article', () => {
  test('has it with its terms and a search for at most 400 kB and 25 requests, their first page included', async () => {
    const reader = await OfflineReader.with(browser, host);
    const { page } = reader;
    await reader.readAndKeep(`${DOCUMENT}/iii/`);
    const bytes = host.sent.reduce((sum, answer) => sum + answer.bytes, 0);
    expect(host.sent.length).toBeLessThanOrEqual(25);
    expect(bytes).toBeGreaterThan(200_000);
    expect(bytes).toBeLessThanOrEqual(400_000);
  });
});
