/** Pagefind in the finished site: our own search asks it, and so can anybody's page by its public interface. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { labelsOf } from '../support/reader.ts';
import { Site } from '../support/site.ts';
import { test } from '../support/test.ts';

const site = await Site.of('charter');
const belowPath = await Site.of('charterBelowPath');

describe('a reader who searches', () => {
  test('has Pagefind asked: its client and its index are loaded, and of the texts only those that it finds', async ({
    reader,
  }) => {
    await reader.open('search/');
    await reader.page.getByRole('searchbox').focus();
    const { paragraphs } = await reader.search('quiet hours');
    expect(labelsOf(paragraphs)).toEqual(['III.1', 'II.2']);
    const asked = reader.requests.map((url) => new URL(url).pathname);
    expect(asked).toContain('/pagefind/pagefind.js');
    expect(asked).toContainEqual(expect.stringMatching(/^\/pagefind\/index\/[^/]+\.pf_index$/));
    expect(asked.filter((path) => /^\/pagefind\/[0-9a-f]+\/text\//.test(path))).toHaveLength(2);
    expect(asked.filter((path) => path.includes('/notes/'))).toEqual([]);
  });
});

/** Searches by Pagefind's public interface on a page that has nothing of the site. Returns where the results lead. */
async function searchElsewhere(page: Page, { url }: Site, query: string, withNotes = false): Promise<string[]> {
  await page.route(`${url}foreign.html`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><title>Elsewhere</title>' }),
  );
  await page.goto(`${url}foreign.html`);
  const addresses: unknown = await page.evaluate(`(async () => {
    const pagefind = await import('${new URL(url).pathname}pagefind/pagefind.js');
    if (${withNotes}) await pagefind.mergeIndex('${new URL(url).pathname}pagefind/notes/');
    const { results } = await pagefind.search('${query}');
    const found = await Promise.all(results.map((result) => result.data()));
    return found.map((one) => one.url);
  })()`);
  return Array.isArray(addresses) ? addresses.map(String) : [];
}

describe('a page of somebody else', () => {
  test('finds the text by Pagefind’s own client, and leads to the section that has the words', async ({ reader }) => {
    const addresses = await searchElsewhere(reader.page, site, 'quiet hours');
    expect(addresses).toContain('/harbour-charter/iii/');
    await reader.page.goto(new URL('/harbour-charter/iii/', site.url).href);
    expect(await reader.page.locator('article').innerText()).toContain('Quiet hours');
  });

  test('does so below a sub-path too', async ({ reader }) => {
    expect(await searchElsewhere(reader.page, belowPath, 'quiet hours')).toContain(
      '/shelf/reader/harbour-charter/iii/',
    );
  });

  test('finds our notes only if it adds their index', async ({ reader }) => {
    const isOurs = (address: string) => /^\/terms\/|\/facts\//.test(address);
    expect((await searchElsewhere(reader.page, site, 'quiet hours')).filter(isOurs)).toEqual([]);
    const ours = (await searchElsewhere(reader.page, site, 'quiet hours', true)).filter(isOurs);
    expect(ours).toContainEqual(expect.stringMatching(/^\/terms\/quiet-hours\//));
    for (const address of ours) expect(site.addresses).toContain(address.replace(/#.*/, '').slice(1));
  });
});
