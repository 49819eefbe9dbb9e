/** A host that can go offline, and readers who keep offline copies of what it serves. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { Host } from './host.ts';
import { OfflineReader } from './offline-reader.ts';
import { openBrowser, SITE } from './reader.ts';

/** What {@link provideHost} gives to tests. */
export interface OfflineHost {
  /** The host. It serves the charter site at the start of each test, with an empty record of requests. */
  readonly host: Host;
  /** Opens a browser for a reader, with the options of `OfflineReader.with`. */
  readonly openReader: (options?: Parameters<typeof OfflineReader.with>[2]) => Promise<OfflineReader>;
}

/** Provides a host and readers for the tests of a file. Call it once in a file, outside its tests. */
export function provideHost(): OfflineHost {
  const host = new Host();
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  beforeEach(async () => {
    // This also closes connections, which an earlier test may have left broken.
    await host.cut();
    await host.serve(SITE.folder);
    host.sent.length = 0;
  });
  afterAll(async () => {
    await browser?.close();
    await host.cut();
  });
  return {
    host,
    openReader: (options) => {
      if (browser === undefined) throw new Error('There is no browser.');
      return OfflineReader.with(browser, host, options);
    },
  };
}
