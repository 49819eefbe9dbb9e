/** `test` for readers at a browser: one browser a file, and tabs that are closed, and looked at, when a test is over. */
import type { BrowserContextOptions } from 'playwright-core';
import { test as plain } from 'vitest';
import { openBrowser, Reader } from './reader.ts';

/** Lets a reader use the clipboard. */
export const CLIPBOARD: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };

/** A telephone in the hand. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 320, height: 640 },
  hasTouch: true,
  isMobile: true,
};

/** A browser that runs no scripts. */
export const UNSCRIPTED: BrowserContextOptions = { javaScriptEnabled: false };

const NOTHING: BrowserContextOptions = {};

export const test = plain
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await openBrowser();
    onCleanup(() => browser.close());
    return browser;
  })
  /** How the tab of `reader` is opened; to be overridden. */
  .extend('options', NOTHING)
  /** Opens a tab. At the end of the test it is closed, and the test fails if the browser complained of anything there. */
  .extend('openReader', async ({ browser, options }, { onCleanup }) => {
    const readers: Reader[] = [];
    onCleanup(async () => {
      for (const reader of readers) await reader.leave();
    });
    return async (other: BrowserContextOptions = options) => {
      const reader = await Reader.with(browser, other);
      readers.push(reader);
      return reader;
    };
  })
  /** A reader with a tab of 1440 px. */
  .extend('reader', ({ openReader }) => openReader());
