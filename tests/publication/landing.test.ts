/** The results of a search of the article, and how readers land there. */
import { describe, expect } from 'vitest';
import type { Reader } from '../support/reader.ts';
import { test, wide } from '../support/test.ts';
import { IN_TEXT } from './search-gold.ts';

/** Returns the addresses of the text in the results of a search. */
async function resultsOf(reader: Reader, query: string): Promise<string[]> {
  await reader.open(`search/?${new URLSearchParams({ q: query })}`);
  await reader.page.locator('.search-status', { hasText: `“${query}”` }).waitFor();
  return reader.page
    .locator('.search-results .official > a')
    .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
}

/** Fails unless a reader who opens a result in a fresh page sees it, with its words marked if there are any. */
async function expectToLand(reader: Reader, address: string, kind: string): Promise<void> {
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

describe('any result, opened in a fresh page,', () => {
  // The first five of two searches of each kind.
  test.for(Object.entries(IN_TEXT))(
    'has its paragraph in view and the words marked: %s',
    async ([kind, queries], { sameReader: finder, openReader }) => {
      const addresses = new Set<string>();
      for (const query of Object.keys(queries).slice(0, 2))
        for (const address of (await resultsOf(finder, query)).slice(0, 5)) addresses.add(address);
      expect(addresses.size).toBeGreaterThan(0);
      // A reader who has searched for nothing, so that no page knows more than its address says.
      const reader = await openReader();
      for (const address of addresses) await expectToLand(reader, address, kind);
    },
  );

  test.for(['cross border e-commerce', 'CPTPP', 'resilience', 'toolkit'])(
    'shows the first mark of %s on a phone too, not under the bar',
    async (query, { openReader }) => {
      const reader = await openReader(wide(375, 667));
      const [address = ''] = await resultsOf(reader, query);
      await reader.page.goto(address);
      await reader.markedWords();
      expect(await reader.canSeeMark()).toBe(true);
    },
  );
});
