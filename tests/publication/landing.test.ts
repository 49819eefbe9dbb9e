import { describe, expect } from 'vitest';
import { type Reader } from '../support/reader.ts';
import { test, wide } from '../support/test.ts';
import { GOLD } from './search-gold.ts';

/** Addresses of the text that a search lists. */
async function resultsOf(reader: Reader, query: string): Promise<string[]> {
  await reader.open(`search/?${new URLSearchParams({ q: query })}`);
  await reader.page.locator('.search-status', { hasText: `“${query}”` }).waitFor();
  return reader.page
    .locator('.search-results .official > a')
    .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
}

describe('any result, opened in a fresh page,', () => {
  test.for(Object.entries(GOLD))(
    'has its paragraph in view and the words marked: %s',
    async ([kind, queries], { reader: finder, openReader }) => {
      const addresses = new Set<string>();
      for (const query of Object.keys(queries).slice(0, 2))
        for (const address of (await resultsOf(finder, query)).slice(0, 5)) addresses.add(address);
      expect(addresses.size).toBeGreaterThan(0);
      // A reader who has searched for nothing, so that no page knows more than its address says.
      const reader = await openReader();
      for (const address of addresses) {
        await reader.page.goto('about:blank');
        await reader.page.goto(address);
        expect(await reader.canSee(new URL(address).hash), address).toBe(true);
        // Who sought a place has no words to be marked there.
        if (kind === 'places') continue;
        expect((await reader.markedWords()).join(), address).not.toBe('');
        expect(await reader.canSeeMark(), address).toBe(true);
      }
    },
  );

  test.for(['cross border e-commerce', 'CPTPP', 'resilience', 'toolkit'])(
    'shows the first mark of %s on a phone too, clear of the bar',
    async (query, { openReader }) => {
      const reader = await openReader(wide(375, 667));
      const [address = ''] = await resultsOf(reader, query);
      await reader.page.goto(address);
      await reader.markedWords();
      expect(await reader.canSeeMark()).toBe(true);
    },
  );
});
