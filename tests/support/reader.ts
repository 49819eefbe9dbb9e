/** A reader at a browser: opens pages of the site and does what people do there. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { findChromium } from './chromium.ts';
import { Site } from './site.ts';
import { withoutOffline } from './without-offline.ts';

/** Flags that keep Chromium from calling home and let it run as root and without a display. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The site that readers read unless they are sent elsewhere: the one of the project that a test belongs to. */
export const SITE = await Site.of(inject('site'));

/** Starts a browser, with more flags if need be; its `close` is the caller's to call. */
export async function openBrowser(flags: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium: run `npm run browser` first.');
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
}

/** Labels of places as search shows them: "III.4" of "III.4 · …". */
export const labelsOf = (places: readonly string[]) => places.map((place) => place.split(' · ')[0]);

/** The bar by which a reader who landed from search goes on to other matches. */
export const matchBar = ({ page }: Reader) => page.getByRole('navigation', { name: 'Search matches' });

/** One reader's tab, and the tabs that are opened from it. */
export class Reader {
  readonly page: Page;
  /** Address of every request made, and what the browser complained of. */
  readonly requests: string[] = [];
  readonly complaints: string[] = [];

  readonly #runsScripts: boolean;
  readonly #expected: RegExp[] = [];

  private constructor(page: Page, runsScripts: boolean) {
    this.page = page;
    this.#runsScripts = runsScripts;
    const context = page.context();
    context.on('request', (request) => this.requests.push(request.url()));
    context.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? '';
      // What a browser gives up of itself, on leaving a page, is no failure.
      if (reason !== 'net::ERR_ABORTED') this.complaints.push(`${reason}: ${request.url()}`);
    });
    context.on('weberror', (error) => this.complaints.push(error.error().message));
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
  }

  /** Opens a tab, 1440 px wide and keeping nothing for reading offline unless told otherwise. */
  static async with(browser: Browser, options: BrowserContextOptions = {}): Promise<Reader> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    if (options.serviceWorkers !== 'allow') await withoutOffline(context);
    return new Reader(await context.newPage(), options.javaScriptEnabled !== false);
  }

  /**
   * Goes to an address, one below the project's site (`terms/`) or a whole one, and waits until the page can be seen.
   */
  async open(address: string, from?: { referer: string }): Promise<this> {
    await this.page.goto(new URL(address, SITE.url).href, from);
    if (this.#runsScripts)
      await this.page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => setTimeout(seen))));
    return this;
  }

  /** Goes to an address from another page of the site, after which the site's own type is there from the start. */
  async follow(address: string): Promise<this> {
    return this.open(address, { referer: SITE.url });
  }

  /** Lets the browser complain of what a test does to it: complaints like these are none. */
  expectComplaints(...expected: RegExp[]): void {
    this.#expected.push(...expected);
  }

  /** Requests that went to another host. */
  get requestsElsewhere(): string[] {
    const { origin } = new URL(SITE.url);
    return this.requests.filter((url) => !url.startsWith(`${origin}/`));
  }

  /** Types into the search that is open and waits for its answer. */
  async search(query: string): Promise<{ terms: string[]; paragraphs: string[] }> {
    await this.page.keyboard.type(query);
    await this.page.locator('.search-status', { hasText: `“${query}”` }).waitFor();
    return this.results();
  }

  /** What the search shows: names of terms, and places of paragraphs such as "III.4 · …". */
  async results(): Promise<{ terms: string[]; paragraphs: string[] }> {
    const links = await this.page.locator('.search-results li > a').all();
    const shown = await Promise.all(
      links.map(async (link) => ({ text: await link.innerText(), href: (await link.getAttribute('href')) ?? '' })),
    );
    return {
      terms: shown.filter(({ href }) => href.includes('/terms/')).map(({ text }) => text),
      paragraphs: shown.filter(({ href }) => !href.includes('/terms/')).map(({ text }) => text),
    };
  }

  /** Words marked on arrival, in the order of the text. */
  async markedWords(): Promise<string[]> {
    await this.page.waitForFunction(() => CSS.highlights.has('found'));
    return this.page.evaluate(() =>
      [...(CSS.highlights.get('found') ?? [])].map((range) => (range instanceof Range ? range.toString() : '')),
    );
  }

  /** Whether the first mark is in the window, with nothing over it. */
  async canSeeMark(): Promise<boolean> {
    return this.page.evaluate(() => {
      const [range] = CSS.highlights.get('found') ?? [];
      if (!(range instanceof Range)) return false;
      const [first] = range.getClientRects();
      if (first === undefined || first.top < 0 || first.bottom > innerHeight) return false;
      const at = document.elementFromPoint(first.left + 3, first.top + first.height / 2);
      return at !== null && at.closest('article') !== null;
    });
  }

  /** Whether an element can be seen: inside the window, and nothing lies over its first line. */
  async canSee(selector: string): Promise<boolean> {
    return this.page.locator(selector).evaluate((element) => {
      const { left, top, bottom } = element.getBoundingClientRect();
      const line = document.elementFromPoint(left + 5, top + 8);
      return top >= 0 && top < innerHeight && bottom > 0 && line !== null && element.contains(line);
    });
  }

  /** Presses Tab until the focus is on what is wanted, as a keyboard user does; fails if it never gets there. */
  async tabTo(selector: string): Promise<void> {
    for (let presses = 0; presses < 150; presses += 1) {
      await this.page.keyboard.press('Tab');
      const focus = await this.page.evaluate((wanted) => {
        const element = document.activeElement;
        return { found: element?.matches(wanted) ?? false, visible: element?.checkVisibility() ?? false };
      }, selector);
      expect(focus.visible, 'the focus is always on something visible').toBe(true);
      if (focus.found) return;
    }
    throw new Error(`Tab never reaches ${selector}`);
  }

  /** How far notes stand from their terms, and where the last note and the footer are, in px down the page. */
  async margin(): Promise<{ distances: number[]; lowest: number; footer: number }> {
    return this.page.evaluate(() => {
      const boxes = (selector: string) =>
        [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
      const terms = boxes('article a.term');
      const notes = boxes('.note');
      return {
        distances: notes.map(({ top }, index) => Math.abs(top - (terms[index]?.top ?? Infinity))),
        lowest: Math.max(...notes.map(({ bottom }) => bottom)),
        footer: boxes('.site-footer')[0]?.top ?? 0,
      };
    });
  }

  /** Has the browser tell from now on what shifts by itself on a page: how far, in shares of the window. */
  async watchShifts(): Promise<() => Promise<number[]>> {
    await this.page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    return () => this.page.evaluate(() => Reflect.get(window, 'shifts'));
  }

  /** Leaves, after making sure that the browser had nothing to complain of. */
  async leave(): Promise<void> {
    await this.page.context().close();
    const complaints = this.complaints.filter((complaint) => !this.#expected.some((one) => one.test(complaint)));
    expect(complaints, 'what the browser complained of').toEqual([]);
  }
}
