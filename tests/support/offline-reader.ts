/** A reader who keeps what they read, on a host that tests can cut, replace and spoil. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Host } from './host.ts';
import { Reader } from './reader.ts';

/** How long a browser may take for what it does by itself, on a busy machine. */
export const PATIENCE = { timeout: 60_000 };

/** One reader with a browser of their own, which may keep what it is given. */
export class OfflineReader {
  readonly page: Page;
  readonly reader: Reader;
  readonly #host: Host;

  private constructor(reader: Reader, host: Host) {
    this.reader = reader;
    this.page = reader.page;
    this.#host = host;
  }

  static async with(browser: Browser, host: Host, options: BrowserContextOptions = {}): Promise<OfflineReader> {
    return new OfflineReader(await Reader.with(browser, { serviceWorkers: 'allow', ...options }), host);
  }

  /** Opens another tab of the same browser. */
  async openTab(): Promise<Page> {
    return this.page.context().newPage();
  }

  /** Goes to an address, as one who types it. */
  async open(address: string, page = this.page): Promise<void> {
    await page.goto(this.#host.url + address);
  }

  /** Goes to an address from another page of the site. */
  async follow(address: string, page = this.page): Promise<void> {
    await page.goto(this.#host.url + address, { referer: this.#host.url });
  }

  /** Reads a page of a document as their second, and waits until the document is kept. */
  async readAndKeep(address: string): Promise<void> {
    await this.follow(address);
    await this.isKept(address.split('/')[0] ?? '');
  }

  /** Waits until a document is kept whole, and pages come from what is kept. */
  async isKept(document: string): Promise<void> {
    await expect.poll(() => this.kept(), PATIENCE).toContain(document);
    await this.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  }

  /** Ids of the documents that are kept, of whichever edition. */
  async kept(): Promise<string[]> {
    const addresses = await this.page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith('glossator '));
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return requests.flat().map(({ url }) => url);
    });
    return addresses.flatMap(
      (address) => /_offline\/(?!terms-|site\.|code\.)(.+)\.[0-9a-f]+\.pack\.json$/.exec(address)?.[1] ?? [],
    );
  }

  /** Names of all caches in the browser, ours and others'. */
  caches(): Promise<string[]> {
    return this.page.evaluate(() => caches.keys());
  }

  /** Whether a service worker is registered. */
  hasWorker(): Promise<boolean> {
    return this.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length > 0);
  }

  /** Waits until the page says something, and gives the button that comes with it. */
  async isTold(message: string | RegExp, page = this.page) {
    const announcement = page.locator('.announcement', { hasText: message });
    await announcement.waitFor(PATIENCE);
    return announcement.getByRole('button');
  }

  /** Closes the browser; what it complained of while the network was cut is no fault. */
  async leave(): Promise<void> {
    this.reader.expectComplaints(/Failed to load|net::ERR|dynamically imported|[Ss]cript/);
    await this.reader.leave();
  }
}
