/** Everything that can go wrong while a document or a new edition is fetched, file by file and step by step. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { findChromium } from '../support/chromium.ts';
import { Host, type HostOptions, type Meddling } from '../support/host.ts';
import { buildSite } from '../support/sites/build.ts';

const DOCUMENT = 'harbour-charter';
const PAGES = [`${DOCUMENT}/i/`, `${DOCUMENT}/iii/`, `${DOCUMENT}/full/`, 'terms/berth/'];
const [PAGE = ''] = PAGES;

let browser: Browser;
let old: string;
let next: string;
beforeAll(async () => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium: run `npm run browser` first.');
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  old = await buildSite('charter');
  next = await buildSite('charterNext');
});
afterAll(() => browser.close());

/** What is fetched to keep a document, by kind of file. */
const FILES: Readonly<Record<string, RegExp>> = {
  'the worker': /^\/sw\.js$/,
  'the scripts': /^\/_offline\/code\./,
  'the pages of the site': /^\/_offline\/site\./,
  'the type': /\.woff2$/,
  'the terms': /^\/_offline\/terms-/,
  'the document': /^\/_offline\/harbour-charter\./,
};

const WAYS: readonly Meddling[] = [
  'is missing',
  'fails',
  'is cut',
  'is shortened',
  'is redirected',
  'is another page',
  'stalls',
];

/** How a host says that its files may be kept. */
const CACHINGS: readonly (string | undefined)[] = ['max-age=600', undefined, 'no-cache'];

/** A reader with a browser of their own, and a host of their own: most of the time both wait, so that many go at once. */
async function begin(): Promise<{ host: Host; page: Page }> {
  const host = new Host();
  const context = await browser.newContext();
  onTestFinished(async () => {
    await context.close();
    await host.cut();
  });
  return { host, page: await context.newPage() };
}

/** Goes to a page from another one of the site. */
async function follow(page: Page, host: Host, address: string): Promise<void> {
  await page.goto(host.url + address, { referer: host.url });
}

/** What a page says of "berth", or its title where it says nothing: enough to tell the editions apart. */
async function read(page: Page, host: Host, address: string): Promise<string> {
  await page.goto(host.url + address);
  const gloss = page.locator('#note-berth .gloss, main .summary').first();
  return (await gloss.count()) > 0 ? ((await gloss.textContent()) ?? '').trim() : page.title();
}

/** The same of all pages, one after the other. */
async function readAll(page: Page, host: Host): Promise<string[]> {
  const found: string[] = [];
  for (const address of PAGES) found.push(await read(page, host, address));
  return found;
}

/** Fails unless every file in the cache of every edition is as one of the sites was built, and one cache is of one site. */
async function keepsNothingElse(page: Page): Promise<void> {
  const kept = await page.evaluate(async () =>
    Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name);
        return Promise.all(
          (await cache.keys()).map(async (request) => {
            const answer = await cache.match(request);
            return [new URL(request.url).pathname, (await answer?.text()) ?? ''] as const;
          }),
        );
      }),
    ),
  );
  for (const files of kept) {
    const wrong = [old, next].map((site) =>
      files.filter(
        ([address, text]) =>
          !/^\/_offline\/|404\.html$|\.(?:woff2|csv)$/.test(address) &&
          text !== readFileSync(path.join(site, address), 'utf8'),
      ),
    );
    expect(
      wrong.some(({ length }) => length === 0),
      wrong
        .flat()
        .map(([address]) => address)
        .join(),
    ).toBe(true);
  }
}

const isKept = (page: Page) =>
  page.evaluate(async (document) => {
    const names = (await caches.keys()).filter((name) => name.startsWith('glossator '));
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().some(({ url }) => url.includes(`_offline/${document}.`));
  }, DOCUMENT);

async function keep(page: Page, host: Host): Promise<void> {
  await follow(page, host, PAGE);
  await expect.poll(() => isKept(page), { timeout: 60_000 }).toBe(true);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Waits until a request has been answered that is meddled with, or until none has come for a while. */
async function passes(met: () => boolean): Promise<void> {
  await expect.poll(met, { timeout: 60_000 }).toBe(true);
}

describe.concurrent.each(Object.entries(FILES))('when %s, which a reader is to keep,', (_, file) => {
  test.each(WAYS)('%s, the document is not kept; once it comes, it is', { timeout: 180_000 }, async (way) => {
    const { host, page } = await begin();
    let met = 0;
    // The type comes from what the browser has already, if it has it.
    const meddle = (asked: string) =>
      file.test(asked) && /sw\.js|_offline|latin-ext/.test(asked) && ++met > 0 ? way : undefined;
    await host.serve(old, { meddle });
    await follow(page, host, PAGE);
    await passes(() => met > 0);
    expect(await isKept(page)).toBe(false);
    await keepsNothingElse(page);
    await host.serve(old);
    // A browser that is still waiting for a file gives up on it in a while.
    await expect
      .poll(() => follow(page, host, PAGE).then(() => isKept(page)), { timeout: 120_000, interval: 3000 })
      .toBe(true);
    await keepsNothingElse(page);
  });

  test.each(WAYS)(
    '%s, a new edition waits; once it comes, it is there as a whole',
    { timeout: 180_000 },
    async (way) => {
      const { host, page } = await begin();
      await host.serve(old, { caching: 'max-age=600' });
      await keep(page, host);
      const before = await readAll(page, host);
      let met = 0;
      const meddle = (asked: string) => (file.test(asked) && ++met > 0 ? way : undefined);
      await host.serve(next, { caching: 'max-age=600', meddle });
      expect(await readAll(page, host)).toEqual(before);
      // What is the same in both editions is not fetched again.
      if (!/code|woff2/.test(file.source)) {
        await passes(() => met > 0);
        expect(await readAll(page, host)).toEqual(before);
        await keepsNothingElse(page);
        await host.serve(next, { caching: 'max-age=600' });
      }
      await expect
        .poll(
          async () => {
            await page.goto(host.url + PAGE);
            const offer = page.locator('.announcement', { hasText: 'A new edition' }).getByRole('button');
            await offer.click({ timeout: 10_000 }).catch(() => {});
            return page.locator('#note-berth .gloss').textContent();
          },
          { timeout: 120_000 },
        )
        .not.toBe(before[0]);
      const after = await readAll(page, host);
      expect(after[0]).toBe(after[2]);
      await keepsNothingElse(page);
    },
  );
});

describe.concurrent.each(CACHINGS.map((caching) => [caching ?? 'nothing', caching]))(
  'when a host that says %s of keeping goes after any number of answers,',
  (_, caching) => {
    const options: HostOptions = caching === undefined ? {} : { caching };

    test('a reader has the old edition whole or the new one, and nothing between', { timeout: 600_000 }, async () => {
      let last: string | undefined;
      for (let answers = 0; ; answers += 1) {
        const { host, page } = await begin();
        await host.serve(old, options);
        await keep(page, host);
        const before = await readAll(page, host);
        let count = 0;
        let isCut = false;
        await host.serve(next, {
          ...options,
          meddle: () => {
            if (count++ < answers) return undefined;
            if (!isCut) void host.cut();
            isCut = true;
            return 'stalls';
          },
        });
        await page.goto(host.url + PAGE).catch(() => {});
        const offer = page.locator('.announcement', { hasText: 'A new edition' }).getByRole('button');
        const isOffered = offer.waitFor({ timeout: 6000 }).then(
          () => true,
          () => false,
        );
        const isWhole = await isOffered;
        await host.cut();
        if (isWhole) await offer.click();
        if (isWhole) await expect.poll(() => read(page, host, PAGE), { timeout: 20_000 }).not.toBe(before[0]);
        const found = await readAll(page, host);
        expect(found[0] === before[0], `after ${answers} answers`).toBe(!isWhole);
        expect(found[2]).toBe(found[0]);
        await keepsNothingElse(page);
        last = found[0];
        if (isWhole) break;
        expect(answers, 'answers after which a new edition should have come').toBeLessThan(20);
      }
      expect(last).toBe('A place where one ship lies, and no other.');
    });
  },
);
