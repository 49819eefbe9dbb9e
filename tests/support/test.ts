/** `test` for readers at a browser: their tabs are closed when a test is over, and what the browser complained of fails it. */
import type { BrowserContextOptions } from 'playwright-core';
import { test as plain } from 'vitest';
import { openBrowser, Reader } from './reader.ts';

/** Lets a reader use the clipboard. */
export const CLIPBOARD: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };

/** A telephone in the hand. */
export const PHONE: BrowserContextOptions = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

/** A browser that runs no scripts. */
export const UNSCRIPTED: BrowserContextOptions = { javaScriptEnabled: false };

/** A window of a width. */
export const wide = (width: number, height = 800): BrowserContextOptions => ({ viewport: { width, height } });

/**
 * Gives tests what they name: `reader` is one reader's tab of 1440 px, `sameReader` one that all tests of a file share,
 * `openReader` opens tabs of other kinds.
 */
export const test = plain
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await openBrowser();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('openReader', ({ browser }, { onCleanup }) => {
    const readers: Reader[] = [];
    onCleanup(async () => {
      await Promise.all(readers.map((reader) => reader.leave()));
    });
    return async (options?: BrowserContextOptions) => {
      const reader = await Reader.with(browser, options);
      readers.push(reader);
      return reader;
    };
  })
  .extend('reader', ({ openReader }) => openReader())
  // One tab for all tests of a file, which opens in half of the time: for tests that need no fresh one.
  .extend('sameReader', { scope: 'file' }, async ({ browser }, { onCleanup }) => {
    const reader = await Reader.with(browser);
    onCleanup(() => reader.leave());
    return reader;
  });

/** The same at a browser whose type is twice as large as most have it, which is also text at 200 %. */
export const inLargeType = test.extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const browser = await openBrowser(['--blink-settings=defaultFontSize=32']);
  onCleanup(() => browser.close());
  return browser;
});
