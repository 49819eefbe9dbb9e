/** Two editions of the charter publication, which differ in the gloss of "berth", and a host that serves either. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect } from 'vitest';
import { provideHost } from './offline-host.ts';
import { type OfflineReader, PATIENCE } from './offline-reader.ts';
import { SITE } from './reader.ts';
import { NEXT_GLOSS } from './sites/recipes.ts';
import { Site } from './site.ts';

/** The id of a document. */
export const DOCUMENT = 'harbour-charter';

/** The page of one of its sections. */
export const PAGE = `${DOCUMENT}/i/`;

/** The page of its whole text. */
export const FULL = `${DOCUMENT}/full/`;

/** The page of a term that is marked there. */
export const TERM = 'terms/berth/';

/** Provides a host that serves the first edition at the start of each test, the next edition, and readers. */
export function provideEditions() {
  let built: Site | undefined;
  beforeAll(async () => {
    built = await Site.of('charterNext');
  }, 180_000);
  return {
    ...provideHost(),
    /** Returns the site of the next edition. */
    next: (): Site => {
      if (built === undefined) throw new Error('The next edition has not been built.');
      return built;
    },
  };
}

/** Returns the gloss of "berth" on a page of the document or on the page of the term. */
export const glossOn = async (page: Page) =>
  (await page.locator('#note-berth .gloss, main .summary').first().textContent())?.trim();

/** The gloss of "berth" in the first edition. In the next one it is `NEXT_GLOSS`. */
export const OLD_GLOSS = SITE.page(TERM).querySelector('main .summary')?.textContent.trim() ?? '';

/** Opens pages one after the other, and returns the gloss of "berth" on each. */
export async function glosses(reader: OfflineReader, page: Page): Promise<unknown[]> {
  const found = [];
  for (const address of [PAGE, FULL, TERM, `${DOCUMENT}/iii/`, PAGE]) {
    await reader.open(address, page);
    if (address.includes('iii')) continue;
    found.push(await glossOn(page));
  }
  return found;
}

/** Fails unless the browser keeps exactly one edition, with its files as they were built. */
export async function keepsWhole(page: Page, site: Site): Promise<void> {
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

/** Accepts the offer of a new edition, and waits until the page shows it. */
export async function show(reader: OfflineReader, page = reader.page): Promise<void> {
  await (await reader.isTold('This site has been updated', page)).click();
  await expect.poll(() => glossOn(page).catch(() => ''), PATIENCE).toBe(NEXT_GLOSS);
}
