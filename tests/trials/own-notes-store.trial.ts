/** The store of own notes in the browsers of three engines, through generated histories. */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../support/chromium.ts';
import { ENGINES } from './engines.ts';
import { freePort } from './hosts.ts';

let script = '';
const server = createServer((request, response) => {
  const isScript = request.url === '/script.js';
  response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
  response.end(
    isScript ? script : '<!doctype html><title>Running</title><script type="module" src="/script.js"></script>',
  );
});
let address = '';

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(import.meta.resolve('../support/own-note-store-in-browser.ts'))],
    bundle: true,
    write: false,
    format: 'esm',
    define: { 'import.meta.env.BASE_URL': '"/trial/"' },
  });
  script = outputFiles.map(({ text }) => text).join('');
  const port = await freePort();
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  address = `http://127.0.0.1:${port}/`;
});
afterAll(() => server.close());

describe.for(Object.entries(ENGINES))('by %s, a reader', ([, start]) => {
  test('finds all that they typed, whatever other tabs, editions, files and a failing storage do', async () => {
    const window = await start();
    try {
      await window.open(address);
      await expect.poll(() => window.evaluate('document.title'), { timeout: 240_000 }).not.toBe('Running');
      expect(await window.evaluate('document.title')).toBe('Nothing is lost');
    } finally {
      await window.close();
    }
  }, 260_000);
});

test('a reader whose storage is full in three tabs and two editions finds what they were told is stored, once', async () => {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    // Before anything is stored: later, Chromium goes by what it has measured.
    await session.send('Storage.overrideQuotaForOrigin', { origin: address.slice(0, -1), quotaSize: 5_000_000 });
    await page.goto(`${address}?full`);
    await expect.poll(() => page.title(), { timeout: 100_000 }).not.toBe('Running');
    expect(await page.title()).toBe('Nothing is lost');
  } finally {
    await browser.close();
  }
});
