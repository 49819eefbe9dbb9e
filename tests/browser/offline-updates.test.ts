import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { compile } from '../../src/core/content/compile.ts';
import { readContentFiles } from '../../src/core/content/read.ts';
import { writeEdition } from '../../src/features/offline/build/write.ts';
import { Host } from '../support/host.ts';
import { OfflineReader, PATIENCE } from '../support/offline-reader.ts';
import { openBrowser, SITE } from '../support/reader.ts';
import { NEXT_GLOSS } from '../support/sites/recipes.ts';
import { Site } from '../support/site.ts';

const DOCUMENT = 'harbour-charter';
const PAGE = `${DOCUMENT}/i/`;
const FULL = `${DOCUMENT}/full/`;
const TERM = 'terms/berth/';

let browser: Browser;
let next: Site;
const host = new Host();
beforeAll(async () => {
  browser = await openBrowser();
  next = await Site.of('charterNext');
}, 180_000);
beforeEach(async () => {
  // The host of a test before, which may have been cut, at another port: its pages are not this one's.
  await host.cut();
  await host.serve(SITE.folder);
});
afterAll(async () => {
  await browser.close();
  await host.cut();
});

/** The gloss of "berth" on a page of the document, of that of the term. */
const glossOn = async (page: Page) =>
  (await page.locator('#note-berth .gloss, main .summary').first().textContent())?.trim();
const OLD_GLOSS = SITE.page(TERM).querySelector('main .summary')?.textContent.trim() ?? '';

/** What kept pages say of "berth", one after the other. */
async function glosses(reader: OfflineReader, page: Page): Promise<unknown[]> {
  const found = [];
  for (const address of [PAGE, FULL, TERM, `${DOCUMENT}/iii/`, PAGE]) {
    await reader.open(address, page);
    if (address.includes('iii')) continue;
    found.push(await glossOn(page));
  }
  return found;
}

/** Fails unless what the browser keeps is one edition, whole, as it was built. */
async function keepsWhole(page: Page, site: Site): Promise<void> {
  const kept = await page.evaluate(async () => {
    const [name = '', ...others] = (await caches.keys()).filter((one) => !one.endsWith('asked-for'));
    const cache = await caches.open(name);
    const files = await Promise.all(
      (await cache.keys()).map(
        async (request) => [new URL(request.url).pathname, await (await cache.match(request))?.text()] as const,
      ),
    );
    return { files, others };
  });
  expect(kept.others).toEqual([]);
  const files = kept.files.filter(([address]) => !/^\/_offline\/|404\.html$|\.(?:woff2|csv)$/.test(address));
  expect(files.length).toBeGreaterThan(50);
  for (const [address, text] of files)
    expect(text === readFileSync(path.join(site.folder, address), 'utf8'), address).toBe(true);
}

/** Has a new edition take the place of the old, and waits until the page is of it. */
async function show(reader: OfflineReader, page = reader.page): Promise<void> {
  await (await reader.isTold('A new edition', page)).click();
  await expect.poll(() => glossOn(page).catch(() => ''), PATIENCE).toBe(NEXT_GLOSS);
}

// With hosts that say other things of keeping: tests/trials/offline.trial.ts.
describe('a reader of a host that has browsers keep pages for ten minutes', () => {
  test('reads one edition or the other, and never a mix', async () => {
    await host.serve(SITE.folder, { caching: 'max-age=600' });
    const reader = await OfflineReader.with(browser, host);
    const { page } = reader;
    for (const address of [FULL, TERM, `${DOCUMENT}/iii/`]) await reader.follow(address);
    await reader.readAndKeep(PAGE);
    await host.serve(next.folder, { caching: 'max-age=600' });
    await reader.open(PAGE);
    await reader.isTold('A new edition');
    expect(new Set(await glosses(reader, page))).toEqual(new Set([OLD_GLOSS]));
    host.sent.length = 0;
    await show(reader);
    await expect.poll(async () => (await reader.caches()).length, PATIENCE).toBe(1);
    // From what was fetched whole, not once more from a host that may have a third edition by now.
    expect(host.sent.map(({ path }) => path)).not.toContain(`/${PAGE}`);
    await keepsWhole(page, next);
    expect(new Set(await glosses(reader, page))).toEqual(new Set([NEXT_GLOSS]));
    await host.cut();
    expect(new Set(await glosses(reader, page))).toEqual(new Set([NEXT_GLOSS]));

    // And back again.
    await host.serve(SITE.folder, { caching: 'max-age=600' });
    await reader.open(PAGE);
    await (await reader.isTold('A new edition')).click();
    await expect.poll(() => glossOn(page).catch(() => ''), PATIENCE).toBe(OLD_GLOSS);
    expect(new Set(await glosses(reader, page))).toEqual(new Set([OLD_GLOSS]));
    await expect.poll(async () => (await reader.caches()).length, PATIENCE).toBe(1);
    await keepsWhole(page, SITE);
    await reader.leave();
  });
});

describe('a reader of a kept document, after a new edition has been published,', () => {
  test('has the old one whole when the network goes before the new one is fetched', async () => {
    const reader = await OfflineReader.with(browser, host);
    await reader.readAndKeep(PAGE);
    let asked = 0;
    await host.serve(next.folder, {
      meddle: (path) => (/_offline\/harbour-charter/.test(path) && ++asked > 0 ? 'is cut' : undefined),
    });
    await reader.open(PAGE);
    await expect.poll(() => asked, PATIENCE).toBeGreaterThan(0);
    await host.cut();
    expect(new Set(await glosses(reader, reader.page))).toEqual(new Set([OLD_GLOSS]));
    // All tabs are closed; with the next, nothing has taken the place of the old edition.
    const later = await reader.openTab();
    await reader.page.close();
    expect(new Set(await glosses(reader, later))).toEqual(new Set([OLD_GLOSS]));
    await reader.leave();
  });

  test('has the new one whole when the network goes before they ask for it', async () => {
    const reader = await OfflineReader.with(browser, host);
    await reader.readAndKeep(PAGE);
    await host.serve(next.folder);
    await reader.open(PAGE);
    await reader.isTold('A new edition');
    await host.cut();
    await show(reader);
    expect(new Set(await glosses(reader, reader.page))).toEqual(new Set([NEXT_GLOSS]));
    await keepsWhole(reader.page, next);
    await reader.leave();
  });

  test('has the new one whole on coming back later, with a network or without', async () => {
    const reader = await OfflineReader.with(browser, host);
    await reader.readAndKeep(PAGE);
    await host.serve(next.folder);
    await reader.open(PAGE);
    await reader.isTold('A new edition');
    await host.cut();
    const later = await reader.openTab();
    await reader.page.close();
    // The browser lets the new worker take its place once nothing is left that the old one serves.
    await expect
      .poll(async () => {
        await reader.open(PAGE, later);
        const gloss = await glossOn(later);
        await later.goto('about:blank');
        return gloss;
      }, PATIENCE)
      .toBe(NEXT_GLOSS);
    expect(new Set(await glosses(reader, later))).toEqual(new Set([NEXT_GLOSS]));
    await keepsWhole(later, next);
    await reader.leave();
  });

  test('sees it in every tab, of whatever kind, once they ask for it in one', async () => {
    const reader = await OfflineReader.with(browser, host);
    await reader.readAndKeep(PAGE);
    const others = ['', 'terms/', TERM, 'search/?q=berth', 'about/', `${DOCUMENT}/`];
    const tabs = [];
    for (const address of others) {
      const tab = await reader.openTab();
      await reader.open(address, tab);
      tabs.push(tab);
    }
    await host.serve(next.folder);
    const [, terms = reader.page] = tabs;
    await reader.open('terms/', terms);
    const show = await reader.isTold('A new edition', terms);
    for (const tab of tabs) await tab.evaluate(() => Object.assign(window, { isOld: true }));
    await show.click();
    for (const tab of tabs)
      await expect
        .poll(() => tab.evaluate(() => Reflect.get(window, 'isOld')).catch(() => true), PATIENCE)
        .toBe(undefined);
    await host.cut();
    const search = tabs[3] ?? reader.page;
    await search.getByRole('searchbox').fill('harbour');
    await search.locator('.search-results a').first().waitFor(PATIENCE);
    await reader.leave();
  });

  test('gets it by loading a page again', async () => {
    const reader = await OfflineReader.with(browser, host);
    const { page } = reader;
    await reader.readAndKeep(PAGE);
    await host.serve(next.folder);
    await reader.open(PAGE);
    expect(await glossOn(page)).toBe(OLD_GLOSS);
    await page.reload();
    await expect.poll(() => glossOn(page).catch(() => ''), PATIENCE).toBe(NEXT_GLOSS);
    await expect
      .poll(
        () =>
          glosses(reader, page)
            .then((found) => [...new Set(found)])
            .catch(() => []),
        PATIENCE,
      )
      .toEqual([NEXT_GLOSS]);
    await reader.leave();
  });

  test('has the old one whole while half of the new one is there, and then the new one', async () => {
    const reader = await OfflineReader.with(browser, host);
    await reader.readAndKeep(PAGE);
    const asked = new Set<string>();
    await host.serve(next.folder, {
      meddle: (path) => {
        if (!/_offline\/(?:terms|harbour)/.test(path)) return undefined;
        asked.add(path);
        return 'is missing';
      },
    });
    await reader.open(PAGE);
    await expect.poll(() => asked.size, PATIENCE).toBeGreaterThan(0);
    expect(new Set(await glosses(reader, reader.page))).toEqual(new Set([OLD_GLOSS]));
    await host.serve(next.folder);
    await reader.open(PAGE);
    await show(reader);
    await keepsWhole(reader.page, next);
    await reader.leave();
  });

  test('searches the edition that they read, not the other, and is told so', async () => {
    const reader = await OfflineReader.with(browser, host);
    const { page } = reader;
    await reader.readAndKeep(PAGE);
    await host.serve(next.folder);
    for (const gloss of [OLD_GLOSS, NEXT_GLOSS]) {
      await reader.open(PAGE);
      await page.keyboard.press('/');
      const { terms } = await reader.reader.search('berth');
      expect(terms[0]).toBe('berth');
      expect(await page.locator('.search-results li p').first().textContent()).toBe(gloss);
      const isOfKept = (await page.locator('.search-status').textContent())?.includes('Only the documents kept');
      expect(isOfKept).toBe(gloss === OLD_GLOSS);
      await page.keyboard.press('Escape');
      if (gloss === OLD_GLOSS) await show(reader);
    }
    await reader.leave();
  });

  test('keeps a document that they open meanwhile in the new edition, as the old one has gone', async () => {
    const reader = await OfflineReader.with(browser, host);
    const { page } = reader;
    await reader.readAndKeep(PAGE);
    const old = globSync('_offline/lights-plan.*', { cwd: SITE.folder });
    const missed: string[] = [];
    await host.serve(next.folder, {
      meddle: (path) => (old.includes(path.slice(1)) && missed.push(path) > 0 ? 'is missing' : undefined),
    });
    await reader.follow('lights-plan/i/');
    await reader.isTold('A new edition');
    expect(missed).not.toEqual([]);
    await reader.follow('lights-plan/ii/');
    await expect.poll(() => reader.kept(), PATIENCE).toContain('lights-plan');
    await reader.open(PAGE);
    await show(reader);
    await host.cut();
    await reader.open('lights-plan/iii/');
    expect(await page.title()).toBe(next.page('lights-plan/iii/').title);
    await keepsWhole(page, next);
    await reader.leave();
  });

  test('is told where there is no room for it, and keeps what they have', async () => {
    const reader = await OfflineReader.with(browser, host);
    const { page } = reader;
    await reader.readAndKeep(PAGE);
    const devtools = await page.context().newCDPSession(page);
    const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    const quotaSize = usage + 20_000;
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: host.url.replace(/\/$/, ''), quotaSize });
    await host.serve(next.folder);
    await reader.open(PAGE);
    await reader.isTold('there is no room for it on your device');
    await host.cut();
    expect(new Set(await glosses(reader, page))).toEqual(new Set([OLD_GLOSS]));
    await reader.leave();
  });

  test('fetches of it only what has changed', async () => {
    const reader = await OfflineReader.with(browser, host);
    await reader.readAndKeep(PAGE);
    host.sent.length = 0;
    await host.serve(next.folder);
    await reader.open(PAGE);
    await reader.isTold('A new edition');
    const fetched = host.sent
      .map(({ path }) => path)
      .filter((path) => path.endsWith('.pack.json') || path.includes('woff2'));
    expect(fetched.map((path) => path.replace(/\..*/, '')).toSorted()).toEqual([
      '/_offline/harbour-charter',
      '/_offline/site',
      '/_offline/terms-1',
    ]);
    await reader.leave();
  });

  test('fetches nothing over a dear connection until they ask for it', async () => {
    const slow = await openBrowser(['--force-effective-connection-type=3G']);
    const reader = await OfflineReader.with(slow, host);
    const { page } = reader;
    await reader.open('about/');
    await page.getByRole('radio', { name: 'on any connection' }).check();
    await reader.readAndKeep(PAGE);
    await reader.open('about/');
    await page.getByRole('radio', { name: 'on a good connection' }).check();
    await host.serve(next.folder);
    host.sent.length = 0;
    await reader.open(PAGE);
    await expect.poll(() => host.sent.filter(({ path }) => path === '/sw.js').length, PATIENCE).toBeGreaterThan(1);
    expect(host.sent.map(({ path }) => path).filter((path) => path.endsWith('.pack.json'))).toEqual([]);
    expect(new Set(await glosses(reader, page))).toEqual(new Set([OLD_GLOSS]));
    await reader.open('about/');
    await page.getByRole('radio', { name: 'on any connection' }).check();
    await reader.open(PAGE);
    await show(reader);
    await keepsWhole(page, next);
    await reader.leave();
    await slow.close();
  });
});

describe('a reader who has kept documents', () => {
  test('has none any more that was withdrawn, and is given the notice that stands in its place', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'glossator-withdrawn-'));
    cpSync(SITE.folder, folder, { recursive: true });
    rmSync(path.join(folder, DOCUMENT), { recursive: true });
    cpSync(path.join(SITE.folder, '404.html'), path.join(folder, DOCUMENT, 'index.html'));
    const { publication } = compile(readContentFiles('tests/fixtures/charter/content', process.cwd()));
    if (publication === undefined) throw new Error('The charter publication cannot be read.');
    const documents = publication.documents.filter(({ id }) => id !== DOCUMENT);
    await writeEdition(folder, { ...publication, documents });

    const reader = await OfflineReader.with(browser, host);
    await reader.readAndKeep('lights-plan/i/');
    await reader.readAndKeep(PAGE);
    await host.serve(folder);
    await reader.open('terms/');
    await (await reader.isTold('A new edition')).click();
    await expect.poll(async () => [...new Set(await reader.kept())], PATIENCE).toEqual(['lights-plan']);
    await host.cut();
    await reader.open(PAGE);
    expect(await reader.page.locator('h1:visible').innerText()).toBe('Not kept on this device');
    await reader.open(`${DOCUMENT}/`);
    expect(await reader.page.locator('h1:visible').innerText()).toBe('Nothing at this address');
    await reader.open('lights-plan/i/');
    expect(await reader.page.locator('h1').innerText()).toBe(
      SITE.page('lights-plan/i/').querySelector('h1')?.textContent,
    );
    await reader.leave();
    rmSync(folder, { recursive: true });
  });
});
