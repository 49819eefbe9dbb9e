/** Readers with an offline copy search and read while a new edition is available, which costs no more than necessary. */
import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/core/compile/compile.ts';
import { readContent } from '../../src/content.ts';
import { writeEdition } from '../../src/features/offline/build/write.ts';
import { recordsByDocument } from '../../src/features/search/index/records-by-document.ts';
import { DOCUMENT, glosses, keepsWhole, OLD_GLOSS, PAGE, provideEditions, show } from '../support/offline-editions.ts';
import { OfflineReader, PATIENCE } from '../support/offline-reader.ts';
import { openBrowser, SITE } from '../support/reader.ts';
import { NEXT_GLOSS } from '../support/sites/recipes.ts';

const { host, next, openReader } = provideEditions();

describe('a reader of a kept document, while a new edition is there,', () => {
  test('searches the edition that they read, and learns so', async () => {
    const reader = await openReader();
    const { page } = reader;
    await reader.readAndKeep(PAGE);
    await host.serve(next().folder);
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

  test('gets the new edition of a document that they open in the meantime, since the old one is gone', async () => {
    const reader = await openReader();
    const { page } = reader;
    await reader.readAndKeep(PAGE);
    const old = globSync('_offline/lights-plan.*', { cwd: SITE.folder });
    const missed: string[] = [];
    await host.serve(next().folder, {
      meddle: (path) => (old.includes(path.slice(1)) && missed.push(path) > 0 ? 'is missing' : undefined),
    });
    await reader.follow('lights-plan/i/');
    await reader.isTold('This site has been updated');
    expect(missed).not.toEqual([]);
    await reader.follow('lights-plan/ii/');
    await expect.poll(() => reader.kept(), PATIENCE).toContain('lights-plan');
    await reader.open(PAGE);
    await show(reader);
    await host.cut();
    await reader.open('lights-plan/iii/');
    expect(await page.title()).toBe(next().page('lights-plan/iii/').title);
    await keepsWhole(page, next());
    await reader.leave();
  });

  test('gets a message if there is no room for it, and keeps their copy', async () => {
    const reader = await openReader();
    const { page } = reader;
    await reader.readAndKeep(PAGE);
    const devtools = await page.context().newCDPSession(page);
    const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    const quotaSize = usage + 20_000;
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: host.url.replace(/\/$/, ''), quotaSize });
    await host.serve(next().folder);
    await reader.open(PAGE);
    await reader.isTold('there is no room for it on your device');
    await host.cut();
    expect(new Set(await glosses(reader, page))).toEqual(new Set([OLD_GLOSS]));
    await reader.leave();
  });

  test('fetches only the changes', async () => {
    const reader = await openReader();
    await reader.readAndKeep(PAGE);
    host.sent.length = 0;
    await host.serve(next().folder);
    await reader.open(PAGE);
    await reader.isTold('This site has been updated');
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

  test('fetches nothing over an expensive connection until they ask for it', async () => {
    const slow = await openBrowser(['--force-effective-connection-type=3G']);
    const reader = await OfflineReader.with(slow, host);
    const { page } = reader;
    await reader.open('about/');
    await page.getByRole('radio', { name: 'on any connection' }).check();
    await reader.readAndKeep(PAGE);
    await reader.open('about/');
    await page.getByRole('radio', { name: 'unless the connection is slow or metered' }).check();
    await host.serve(next().folder);
    host.sent.length = 0;
    await reader.open(PAGE);
    await expect.poll(() => host.sent.filter(({ path }) => path === '/sw.js').length, PATIENCE).toBeGreaterThan(1);
    expect(host.sent.map(({ path }) => path).filter((path) => path.endsWith('.pack.json'))).toEqual([]);
    expect(new Set(await glosses(reader, page))).toEqual(new Set([OLD_GLOSS]));
    await reader.open('about/');
    await page.getByRole('radio', { name: 'on any connection' }).check();
    await reader.open(PAGE);
    await show(reader);
    await keepsWhole(page, next());
    await reader.leave();
    await slow.close();
  });
});

describe('a reader with offline copies of documents', () => {
  test('loses a withdrawn one, and gets the notice in its place', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'glossator-withdrawn-'));
    cpSync(SITE.folder, folder, { recursive: true });
    rmSync(path.join(folder, DOCUMENT), { recursive: true });
    cpSync(path.join(SITE.folder, '404.html'), path.join(folder, DOCUMENT, 'index.html'));
    const { publication } = compile(readContent('tests/fixtures/charter/content', process.cwd()));
    if (publication === undefined) throw new Error('The charter publication cannot be read.');
    const documents = publication.documents.filter(({ id }) => id !== DOCUMENT);
    const changed = { ...publication, documents };
    await writeEdition(folder, changed, recordsByDocument(changed));

    const reader = await openReader();
    await reader.readAndKeep('lights-plan/i/');
    await reader.readAndKeep(PAGE);
    await host.serve(folder);
    await reader.open('terms/');
    await (await reader.isTold('This site has been updated')).click();
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
