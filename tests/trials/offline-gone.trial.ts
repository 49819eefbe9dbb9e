import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Meddling } from '../support/host.ts';
import { expectToldOfGone, HEADING } from '../support/offline-failures.ts';
import { provideHost } from '../support/offline-host.ts';
import { PATIENCE } from '../support/offline-reader.ts';
import { SITE } from '../support/reader.ts';

const DOCUMENT = 'harbour-charter';
const PAGE = `${DOCUMENT}/i/`;

const offline = provideHost();
const { host, openReader } = offline;

describe('a reader of a kept document', () => {
  test.each<[string, Meddling]>([
    ['stands on a network that wants a log-in', 'is another page'],
    ['has a host with a fault', 'fails'],
  ])(
    'goes on reading who %s, gets the answer of the network by a reload, and afterwards the document again',
    async (_, way) => {
      const reader = await openReader();
      const { page } = reader;
      await reader.readAndKeep(PAGE);
      await host.serve(SITE.folder, { meddle: () => way });
      for (const address of [PAGE, `${DOCUMENT}/ii/`, 'terms/berth/']) {
        await reader.open(address);
        expect(await page.title(), address).toBe(SITE.page(address).title);
      }
      await page.keyboard.press('/');
      await reader.reader.search('harbour');
      await reader.open(PAGE);
      host.sent.length = 0;
      await page.reload().catch(() => {});
      expect(host.sent.map(({ path }) => path)).toContain(`/${PAGE}`);
      // An error of the host is not an answer; the others are.
      const isFault = way === 'fails';
      expect((await page.locator('h1').innerText()) === HEADING).toBe(isFault);
      await host.serve(SITE.folder);
      await reader.open(PAGE);
      expect(await page.locator('h1').innerText()).toBe(HEADING);
      await reader.leave();
    },
  );

  // For a worker that leads elsewhere: tests/trials/offline-failures.trial.ts.
  test('reads that the site may be gone if its worker is gone, and can go and look', async () => {
    await expectToldOfGone(offline, 'is missing');
  });

  test('reads nothing like that if the network is cut or the host has an error, which will pass', async () => {
    const reader = await openReader();
    await reader.readAndKeep(PAGE);
    for (const spoil of [() => host.cut(), () => host.serve(SITE.folder, { meddle: () => 'fails' })]) {
      await spoil();
      await reader.open(PAGE);
      const script = reader.page.waitForResponse(/\/_astro\/save-document/, PATIENCE).catch(() => undefined);
      await script;
      await reader.page.evaluate(() => navigator.serviceWorker.ready);
      expect(await reader.page.locator('.announcement').count()).toBe(0);
    }
    await reader.leave();
  });

  test('loses the offline copy when the worker of a retired site replaces it; other caches stay', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'glossator-retired-'));
    cpSync('docs/hosting/retired/sw.js', path.join(folder, 'sw.js'));
    writeFileSync(
      path.join(folder, 'index.html'),
      '<!doctype html><html lang="en"><title>x</title><h1>Gone</h1></html>',
    );
    const reader = await openReader();
    const { page } = reader;
    await reader.readAndKeep(PAGE);
    await page.evaluate(() => caches.open('of another project'));
    await host.serve(folder);
    await reader.open('');
    expect(await page.title()).toBe(SITE.page('').title);
    await expect.poll(() => reader.caches(), PATIENCE).toEqual(['of another project']);
    await expect.poll(() => reader.hasWorker(), PATIENCE).toBe(false);
    await reader.open('');
    expect(await page.locator('h1').innerText()).toBe('Gone');
    await reader.leave();
    rmSync(folder, { recursive: true });
  });
});
