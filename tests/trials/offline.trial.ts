/** Everything that can go wrong while a document or a new edition is fetched, file by file and step by step. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, type ExpectStatic, test, type TestContext } from 'vitest';
import { findChromium } from '../support/chromium.ts';
import { Host, type HostOptions, type Meddling } from '../support/host.ts';
import { Site } from '../support/site.ts';

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
  ({ folder: old } = await Site.of('charter'));
  ({ folder: next } = await Site.of('charterNext'));
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
async function begin({ onTestFinished }: TestContext): Promise<{ host: Host; page: Page }> {
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
async function keepsNothingElse(page: Page, expect: ExpectStatic): Promise<void> {
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

async function keep(page: Page, host: Host, expect: ExpectStatic): Promise<void> {
  await follow(page, host, PAGE);
  await expect.poll(() => isKept(page), { timeout: 60_000 }).toBe(true);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

describe.concurrent.each(Object.entries(FILES))('when %s, which a reader is to keep,', (_, file) => {
  test(
    'fails to come in any way, nothing is kept; once it comes, the document is',
    { timeout: 240_000 },
    async (context) => {
      const { expect } = context;
      const { host, page } = await begin(context);
      for (const way of WAYS) {
        let met = 0;
        // The type may come from what the browser has already, if that is right.
        const isMet = (asked: string) => file.test(asked) && /sw\.js|_offline|latin-ext/.test(asked) && ++met > 0;
        await host.serve(old, { meddle: (asked) => (isMet(asked) ? way : undefined) });
        await expect
          .poll(() => follow(page, host, PAGE).then(() => met > 0), { timeout: 60_000, interval: 4000 })
          .toBe(true);
        expect(await isKept(page), way).toBe(false);
        await keepsNothingElse(page, expect);
      }
      await host.serve(old);
      // A browser that is still waiting for a file gives up on it in a while.
      await expect
        .poll(() => follow(page, host, PAGE).then(() => isKept(page)), { timeout: 120_000, interval: 4000 })
        .toBe(true);
      await keepsNothingElse(page, expect);
    },
  );

  test(
    'fails to come in any way, a new edition waits; once it comes, it is there whole',
    { timeout: 240_000 },
    async (context) => {
      const { expect } = context;
      const { host, page } = await begin(context);
      await host.serve(old, { caching: 'max-age=600' });
      await keep(page, host, expect);
      const before = await readAll(page, host);
      // What is the same in both editions is not fetched again.
      const isFetched = !/code|woff2/.test(file.source);
      for (const way of isFetched ? WAYS : []) {
        let met = 0;
        const meddle = (asked: string) => (file.test(asked) && ++met > 0 ? way : undefined);
        await host.serve(next, { caching: 'max-age=600', meddle });
        await expect
          .poll(() => read(page, host, PAGE).then(() => met > 0), { timeout: 60_000, interval: 4000 })
          .toBe(true);
        expect(await readAll(page, host), way).toEqual(before);
        await keepsNothingElse(page, expect);
      }
      await host.serve(next, { caching: 'max-age=600' });
      await expect.poll(() => takeNext(page, host), { timeout: 120_000 }).not.toBe(before[0]);
      const after = await readAll(page, host);
      expect(after[0]).toBe(after[2]);
      await keepsNothingElse(page, expect);
    },
  );
});

/** Goes to a page, shows the new edition if it is offered within a while, and reads. */
async function takeNext(page: Page, host: Host): Promise<string> {
  await page.goto(host.url + PAGE);
  await page
    .locator('.announcement', { hasText: 'This site has been updated' })
    .getByRole('button')
    .click({ timeout: 10_000 })
    .catch(() => {});
  return read(page, host, PAGE);
}

describe.concurrent.each(CACHINGS.map((caching) => [caching ?? 'nothing', caching]))(
  'when a host that says %s of keeping goes after any number of answers,',
  (_, caching) => {
    const options: HostOptions = caching === undefined ? {} : { caching };

    test(
      'a reader has the old edition whole or the new one, and nothing between',
      { timeout: 600_000 },
      async (context) => {
        const { expect } = context;
        const found: boolean[] = [];
        for (let answers = 0; found.at(-1) !== true; answers += 1) {
          const { host, page } = await begin(context);
          await host.serve(old, options);
          await keep(page, host, expect);
          const before = await readAll(page, host);
          let count = 0;
          await host.serve(next, {
            ...options,
            meddle: () => {
              if (count++ < answers) return undefined;
              void host.cut();
              return 'stalls';
            },
          });
          await page.goto(host.url + PAGE);
          const offer = page.locator('.announcement', { hasText: 'This site has been updated' }).getByRole('button');
          const isOffered = await offer.waitFor({ timeout: 6000 }).then(
            () => true,
            () => false,
          );
          await host.cut();
          if (isOffered) {
            await offer.click();
            await expect.poll(() => read(page, host, PAGE), { timeout: 20_000 }).not.toBe(before[0]);
          }
          const after = await readAll(page, host);
          expect(after[0] === before[0], `after ${answers} answers`).toBe(!isOffered);
          expect(after[2]).toBe(after[0]);
          await keepsNothingElse(page, expect);
          found.push(isOffered);
          expect(answers, 'answers after which a new edition should have come').toBeLessThan(20);
        }
        expect(found.length).toBeGreaterThan(3);
      },
    );
  },
);
