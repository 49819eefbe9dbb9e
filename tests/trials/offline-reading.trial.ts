import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHARTER, documentOf } from '../support/charter.ts';
import { provideHost } from '../support/offline-host.ts';
import { PATIENCE } from '../support/offline-reader.ts';
import { SITE } from '../support/reader.ts';
import { scan } from '../support/scan.ts';
import { Site } from '../support/site.ts';

const belowPath = await Site.of('charterBelowPath');

const DOCUMENT = 'harbour-charter';
const PAGE = `${DOCUMENT}/i/`;
const TERMS = new Set(scan(CHARTER).flatMap(({ document, terms }) => (document === DOCUMENT ? terms : [])));

const { host, openReader } = provideHost();

describe('a reader who has read a document, with the network cut,', () => {
  test('gets every page of it, its terms, its files and the pages of the site, in the fonts of the site', async () => {
    const reader = await openReader();
    const { page } = reader;
    await reader.readAndKeep(PAGE);
    await host.cut();
    const sections = documentOf(DOCUMENT).sections.map(({ slug }) => slug);
    const ofDocument = ['', ...[...sections, 'full', 'map', 'facts'].map((name) => `${name}/`)];
    const addresses = [
      ...ofDocument.map((address) => `${DOCUMENT}/${address}`),
      ...[...TERMS].map((term) => `terms/${term}/`),
      ...['', 'terms/', 'search/', 'about/'],
    ];
    expect(addresses.length).toBeGreaterThan(15);
    for (const address of addresses) {
      await reader.open(address);
      expect(await page.title(), address).toBe(SITE.page(address).title);
    }
    await reader.open(PAGE);
    await page.reload();
    expect(await page.title()).toBe(SITE.page(PAGE).title);
    expect(await page.evaluate(() => document.fonts.check('1rem "Glossator Serif"'))).toBe(true);

    const files = [
      'document.txt',
      'document.md',
      'document.json',
      'annotations.jsonld',
      'terms.json',
      'citations.json',
      'facts.csv',
      'citing.json',
      'cite.bib',
      'cite.ris',
    ];
    for (const file of files) {
      const bytes = await page.evaluate(
        async (address) => [...new Uint8Array(await (await fetch(address)).arrayBuffer())],
        `/${DOCUMENT}/${file}`,
      );
      expect(readFileSync(`${SITE.folder}${DOCUMENT}/${file}`).equals(Buffer.from(bytes)), file).toBe(true);
    }
    await reader.leave();
  });

  test('gets an answer at every form of an address', async () => {
    const reader = await openReader();
    const { page } = reader;
    await reader.readAndKeep(PAGE);
    await host.cut();
    const second = SITE.page(`${DOCUMENT}/ii/`).title;
    const answers: [string, string, string][] = [
      [
        `${DOCUMENT}/ii/?utm_source=letter&utm_medium=email`,
        `${DOCUMENT}/ii/?utm_source=letter&utm_medium=email`,
        second,
      ],
      [`${DOCUMENT}/ii/?fbclid=1#ii-2`, `${DOCUMENT}/ii/?fbclid=1#ii-2`, second],
      [`${DOCUMENT}/ii`, `${DOCUMENT}/ii/`, second],
      [`${DOCUMENT}/ii?fbclid=1#ii-2`, `${DOCUMENT}/ii/?fbclid=1#ii-2`, second],
      [`${DOCUMENT}/ii/index.html`, `${DOCUMENT}/ii/index.html`, second],
      ['terms', 'terms/', SITE.page('terms/').title],
      ['search/?q=berth&document=x', 'search/?q=berth&document=x', SITE.page('search/').title],
    ];
    for (const [address, arrived, title] of answers) {
      await reader.open(address);
      expect([page.url(), await page.title()], address).toEqual([host.url + arrived, title]);
    }
    // The page of a passage is not in the offline copy, but its words are in the whole text.
    await reader.open(`${DOCUMENT}/p/ii-2/`);
    expect(page.url()).toBe(`${host.url}${DOCUMENT}/full/#ii-2`);
    for (const address of [
      'nowhere/',
      'open-quay-article/a/',
      'open-quay-article/p/a-1/',
      `${DOCUMENT}/share.png`,
      `${DOCUMENT}/nothing.txt`,
    ]) {
      const answer = await page.goto(host.url + address);
      expect(answer?.status(), address).toBe(404);
      expect(await page.locator('h1:visible').innerText(), address).toBe('Not kept on this device');
      expect(await page.title(), address).toBe('Not kept on this device · Harbour Papers');
    }
    await host.serve(SITE.folder);
    await reader.open('open-quay-article/a/');
    expect(await page.title()).toBe(SITE.page('open-quay-article/a/').title);
    await reader.leave();
  });

  test('searches the offline copy, learns so, and searches everything once the network is back', async () => {
    const reader = await openReader();
    const { page } = reader;
    await reader.readAndKeep(PAGE);
    await host.cut();
    await reader.open(PAGE);
    await page.keyboard.press('/');
    const { terms, paragraphs } = await reader.reader.search('harbour master');
    expect(terms).toEqual(['harbour master']);
    expect(paragraphs.length).toBeGreaterThan(2);
    expect(paragraphs.every((place) => place.includes('The Harbour Charter'))).toBe(true);
    const status = page.locator('.search-status');
    expect(await status.innerText()).toContain('Only the documents kept on this device were searched.');
    await page.locator('.search-results li.official a').first().click();
    expect(await reader.reader.markedWords()).toContain('harbour master');

    await page.keyboard.press('/');
    await reader.reader.search('quiet houurs');
    await status.getByText('Did you mean “quiet hours”').waitFor();
    await page.getByRole('searchbox').fill('');
    await reader.reader.search('harbour master');
    await host.serve(SITE.folder);
    await status.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => status.innerText(), PATIENCE).not.toMatch(/Only|Searching/);
    const everywhere = await reader.reader.results();
    expect(everywhere.paragraphs.some((place) => !place.includes('The Harbour Charter'))).toBe(true);
    await reader.leave();
  });

  test('can cite it', async () => {
    const reader = await openReader({ permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = reader;
    await reader.readAndKeep(PAGE);
    await host.cut();
    await reader.open(PAGE);
    await page.getByRole('link', { name: 'Paragraph I.1' }).click();
    await page.getByRole('menuitem', { name: 'Copy citation' }).click();
    await page.locator('.announcement', { hasText: 'copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('The Harbour Charter of Pellan Bay');
    await reader.leave();
  });
});

describe('a reader who asks on the about page for the offline copies', () => {
  test('sees which documents have one, and can turn them off', async () => {
    await host.serve(SITE.folder, { caching: 'no-store' });
    const reader = await openReader();
    const { page } = reader;
    await reader.open('about/');
    const status = page.locator('#kept-status');
    await status.getByText('No document is kept for reading offline.').waitFor();
    await reader.readAndKeep(PAGE);
    await reader.open('about/');
    await status.getByText('Kept for reading offline: “The Harbour Charter of Pellan Bay”.').waitFor();

    await page.getByRole('radio', { name: 'never' }).check();
    await status.getByText('No document is kept for reading offline.').waitFor();
    // Requests of the page through the outgoing worker must not create a copy again.
    await page.evaluate(() => fetch('favicon.svg'));
    expect([await reader.caches(), await reader.hasWorker()]).toEqual([[], false]);
    await reader.follow(PAGE);
    host.sent.length = 0;
    await page.clock.install();
    await page.clock.runFor(60_000);
    expect(await reader.hasWorker()).toBe(false);
    await host.cut();
    await expect(reader.open(PAGE)).rejects.toThrow();
    await reader.leave();
  });

  test('can clear all of them, and the caches of other projects on the same host stay', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'glossator-two-projects-'));
    mkdirSync(path.join(folder, 'shelf'));
    symlinkSync(belowPath.folder, path.join(folder, 'shelf/reader'));
    mkdirSync(path.join(folder, 'other'));
    writeFileSync(path.join(folder, 'other/index.html'), '<!doctype html><html lang="en"><title>Other</title></html>');
    writeFileSync(path.join(folder, 'other/sw.js'), 'addEventListener("fetch", () => {});');
    await host.serve(folder);
    const reader = await openReader();
    const { page } = reader;
    await reader.open('other/');
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('/other/sw.js');
      for (const name of ['precache-v2', 'glossator / 0123456789ab', 'documents-0123456789ab'])
        await (await caches.open(name)).put('/other/', new Response('theirs'));
    });
    await page.goto(`${host.url}shelf/reader/${PAGE}`, { referer: `${host.url}shelf/reader/` });
    await reader.isKept(DOCUMENT);
    const scopes = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
    expect((await scopes()).toSorted()).toEqual([`${host.url}other/`, `${host.url}shelf/reader/`]);
    await page.keyboard.press('?');
    await page.getByRole('radio', { name: 'Dark' }).check();
    await reader.open('shelf/reader/about/');
    await page.getByRole('button', { name: 'Clear everything kept here' }).click();
    await page.locator('#kept-status').getByText('Nothing is kept on this device now.').waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(undefined);
    expect(await scopes()).toEqual([`${host.url}other/`]);
    expect((await reader.caches()).toSorted()).toEqual([
      'documents-0123456789ab',
      'glossator / 0123456789ab',
      'precache-v2',
    ]);
    await reader.leave();
    rmSync(folder, { recursive: true });
  });

  test('learns if the browser keeps nothing', async () => {
    const reader = await openReader();
    const { page } = reader;
    await page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('Storage is blocked.', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'caches'])
        Object.defineProperty(window, name, { get: refuse });
      Object.defineProperty(ServiceWorkerContainer.prototype, 'getRegistration', {
        value: () => Promise.reject(new DOMException('Blocked.', 'SecurityError')),
      });
    });
    await reader.open('about/');
    await page.locator('#kept-status').getByText('This browser keeps no pages').waitFor();
    await page.getByRole('radio', { name: 'on any connection' }).check();
    await page.getByRole('button', { name: 'Clear everything kept here' }).click();
    await page.locator('#kept-status').getByText('This browser keeps no pages').waitFor();
    await reader.reader.leave();
  });
});
