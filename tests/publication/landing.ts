/** The results of a search of the article, and how readers land there. */
import { expect } from 'vitest';
import type { Reader } from '../support/reader.ts';

/** Returns the addresses of the text in the results of a search. */
export async function resultsOf(reader: Reader, query: string, site = ''): Promise<string[]> {
  await reader.open(`${site}search/?${new URLSearchParams({ q: query })}`);
  await reader.page.locator('.search-status', { hasText: `“${query}”` }).waitFor();
  return reader.page
    .locator('.search-results .official > a')
    .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
}

/** Fails unless a reader who opens a result in a fresh page sees it, with its words marked if there are any. */
export async function expectToLand(reader: Reader, address: string, kind: string): Promise<void> {
  await reader.page.goto('about:blank');
  await reader.page.goto(address);
  const { hash } = new URL(address);
  // A section that is found by its heading begins at the head of its page.
  expect(await reader.canSee(hash === '' ? 'h1' : hash), address).toBe(true);
  // A search for a place has no words to mark, and neither has a heading.
  if (kind === 'places' || hash === '') return;
  expect((await reader.markedWords()).join(), address).not.toBe('');
  expect(await reader.canSeeMark(), address).toBe(true);
}
