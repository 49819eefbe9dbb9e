/** `test` with readers in a browser. It closes their tabs after a test, and fails the test if the browser complained. */
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { test as plain } from 'vitest';
import { openBrowser, Reader } from './reader.ts';

/** Options of a reader who may use the clipboard. */
export const CLIPBOARD: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };

/** Options of a phone. */
export const PHONE: BrowserContextOptions = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

/** Options of a browser that runs no scripts. */
export const UNSCRIPTED: BrowserContextOptions = { javaScriptEnabled: false };

/** Returns the options of a window of a given size. */
export const wide = (width: number, height = 800): BrowserContextOptions => ({ viewport: { width, height } });

interface Tabs {
  readonly browser: Browser;
}

interface Cleanup {
  readonly onCleanup: (leave: () => Promise<void>) => void;
}

/** Returns what opens a tab as a fixture, and closes it when its tests have run. */
export const tabWith =
  (options?: BrowserContextOptions) =>
  async ({ browser }: Tabs, { onCleanup }: Cleanup): Promise<Reader> => {
    const reader = await Reader.with(browser, options);
    onCleanup(() => reader.leave());
    return reader;
  };

/**
 * `test` with the fixtures that a test names: `reader` is a tab of 1440 px, `sameReader` is a tab that all tests of a file
 * share, `checkedReader` another one, into which checkers may put their scripts, and `openReader` opens tabs with other
 * options.
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
  // One tab for all tests of a file that do not need a fresh one.
  .extend('sameReader', { scope: 'file' }, tabWith())
  .extend('checkedReader', { scope: 'file' }, tabWith({ bypassCSP: true }));

/** The same in a browser whose text is twice as large as usual, which is also text at 200 %. */
export const inLargeType = test.extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const browser = await openBrowser(['--blink-settings=defaultFontSize=32']);
  onCleanup(() => browser.close());
  return browser;
});
