import { describe, expect, test } from 'vitest';
import type { Meddling } from '../support/host.ts';
import { askedFor, connect, expectKeptOnlyIfAsked, expectNoPartGiven, pass } from '../support/offline-failures.ts';
import { provideHost } from '../support/offline-host.ts';
import { PATIENCE } from '../support/offline-reader.ts';
import { SITE } from '../support/reader.ts';

const DOCUMENT = 'harbour-charter';
const PAGE = `${DOCUMENT}/i/`;

const offline = provideHost();
const { host, openReader } = offline;

describe('a reader gets an offline copy of a document', () => {
  test('after reading for half a minute, and not before', async () => {
    const reader = await openReader();
    const { page } = reader;
    await page.clock.install();
    await reader.open(PAGE);
    await pass(page, 29);
    expect(askedFor(host)).toEqual([]);
    const sign = page.getByRole('img', { name: 'Kept for reading offline' });
    expect(await sign.count()).toBe(0);
    await pass(page, 2);
    await reader.isKept(DOCUMENT);
    await sign.waitFor();
    await reader.leave();
  });

  test('with their second page, whichever was the first, but not of other documents', async () => {
    const reader = await openReader();
    await reader.open('terms/');
    await reader.page.getByRole('link', { name: 'Harbour Papers' }).click();
    await reader.page.getByRole('link', { name: 'The Harbour Charter of Pellan Bay' }).first().click();
    await reader.isKept(DOCUMENT);
    expect(await reader.kept()).toEqual([DOCUMENT]);
    const packs = askedFor(host).filter((path) => path.endsWith('.pack.json'));
    expect(packs.some((path) => path.includes('lights-plan'))).toBe(false);
    await reader.leave();
  });

  test('while they go on reading without a reload', async () => {
    const reader = await openReader();
    const { page } = reader;
    let loads = 0;
    page.on('load', () => (loads += 1));
    await reader.readAndKeep(PAGE);
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), PATIENCE).toBe('activated');
    expect(loads).toBe(1);
    await reader.leave();
  });

  test('only on a page of a document', async () => {
    const reader = await openReader();
    const { page } = reader;
    await page.clock.install();
    await reader.follow('terms/berth/');
    await pass(page, 60);
    expect(askedFor(host)).toEqual([]);
    await reader.leave();
  });

  test('in a hidden tab only when they come back to it', async () => {
    const reader = await openReader();
    const { page } = reader;
    await page.clock.install();
    await page.addInitScript(() => Object.defineProperty(document, 'hidden', { value: true, configurable: true }));
    await reader.open(PAGE);
    await pass(page, 60);
    expect(askedFor(host)).toEqual([]);
    const comeBack = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(() => comeBack().then(() => reader.kept()), PATIENCE).toContain(DOCUMENT);
    await reader.leave();
  });
});

describe('a reader with an expensive connection', () => {
  // For other expensive connections: tests/trials/offline-failures.trial.ts.
  test('who saves data gets no offline copy unless they ask for it', async () => {
    await expectKeptOnlyIfAsked(offline, { saveData: true, effectiveType: '4g' });
  });

  test('gets one over any fast and free connection', async () => {
    const reader = await openReader();
    await connect(reader.page, { saveData: false, type: 'wifi', effectiveType: '4g' });
    await reader.readAndKeep(PAGE);
    await reader.leave();
  });
});

test('a reader can use the settings of the offline copy once their script has loaded, and not before', async () => {
  const reader = await openReader();
  const choice = reader.page.getByRole('radio', { name: 'on any connection' });
  await host.serve(SITE.folder, {
    meddle: (path) => (/^\/_astro\/clear-kept\./.test(path) ? 'stalls' : undefined),
  });
  await reader.open('about/');
  expect(await choice.isDisabled()).toBe(true);
  await host.serve(SITE.folder);
  await reader.open('about/');
  await choice.check();
  expect(await reader.page.evaluate(() => localStorage.getItem('glossator:preferences'))).toContain('always');
  await reader.leave();
});

describe('when a file of an offline copy cannot be fetched', () => {
  // Every file in every way: offline.trial.ts.
  test.each<[string, RegExp, Meddling]>([
    ['the scripts are missing', /^\/_offline\/code\./, 'is missing'],
    ['the document is shortened', /^\/_offline\/harbour-charter\./, 'is shortened'],
  ])('or not as it was built, no part of it is given to a reader: %s', async (_, file, way) => {
    await expectNoPartGiven(offline, file, way);
  });

  test('a reader who has asked for the copy gets a message', async () => {
    const reader = await openReader();
    await reader.open('about/');
    await reader.page.getByRole('radio', { name: 'on any connection' }).check();
    await host.serve(SITE.folder, {
      meddle: (path) => (/harbour-charter\..*pack\.json$/.test(path) ? 'is cut' : undefined),
    });
    await reader.follow(PAGE);
    await reader.isTold('This document could not be kept for reading offline.');
    await reader.leave();
  });
});
