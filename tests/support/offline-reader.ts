/** A reader with offline copies, on a host that tests can cut, replace and spoil. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Host } from './host.ts';
import { Reader } from './reader.ts';

/** How long a browser on a busy machine may take for what it does by itself. */
export const PATIENCE = { timeout: 60_000 };

/** A reader with a browser of their own, which may keep an offline copy. */
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

  /** Goes to an address by typing it. */
  async open(address: string, page = this.page): Promise<void> {
    await page.goto(this.#host.url + address);
  }

  /** Goes to an address from another page of the site. */
  async follow(address: string, page = this.page): Promise<void> {
    await page.goto(this.#host.url + address, { referer: this.#host.url });
  }

  /** Reads a second page of a document, and waits until the offline copy of the document is complete. */
  async readAndKeep(address: string): Promise<void> {
    await this.follow(address);
    await this.isKept(address.split('/')[0] ?? '');
  }

  /** Waits until the offline copy of a document is complete, and pages come from it. */
  async isKept(document: string): Promise<void> {
    await expect.poll(() => this.kept(), PATIENCE).toContain(document);
    await this.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  }

  /** Returns the ids of the documents with an offline copy of any edition. */
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

  /** Returns the names of all caches in the browser, ours and others'. */
  caches(): Promise<string[]> {
    return this.page.evaluate(() => caches.keys());
  }

  /** Says whether a service worker is registered. */
  hasWorker(): Promise<boolean> {
    return this.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length > 0);
  }

  /** Waits until the page shows a message, and returns the button in it. */
  async isTold(message: string | RegExp, page = this.page) {
    const announcement = page.locator('.announcement', { hasText: message });
    await announcement.waitFor(PATIENCE);
    return announcement.getByRole('button');
  }

  /** Closes the browser. Its complaints while the network was cut do not count. */
  async leave(): Promise<void> {
    this.reader.expectComplaints(/Failed to load|net::ERR|dynamically imported|[Ss]cript/);
    await this.reader.leave();
  }
}
