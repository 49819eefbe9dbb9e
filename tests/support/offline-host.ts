/** A host that can be cut, and readers who keep what it serves, for the tests of a file. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { Host } from './host.ts';
import { OfflineReader } from './offline-reader.ts';
import { openBrowser, SITE } from './reader.ts';

/** What those tests are given. */
export interface OfflineHost {
  /** Serves the charter site to each test anew, and has been asked for nothing. */
  readonly host: Host;
  /** Opens a browser for a reader, with the options of `OfflineReader.with`. */
  readonly openReader: (options?: Parameters<typeof OfflineReader.with>[2]) => Promise<OfflineReader>;
}

/** Provides a host and readers; to be called once in a file, outside of its tests. */
export function provideHost(): OfflineHost {
  const host = new Host();
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  beforeEach(async () => {
    // With its connections: what a test before has left of them may be broken.
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
