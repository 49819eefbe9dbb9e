/** Every kind of search of the article, and where its first results lead; one of each kind is in `npm test`. */
import { describe, expect } from 'vitest';
import { expectToLand, resultsOf } from '../publication/landing.ts';
import { IN_TEXT } from '../publication/search-gold.ts';
import { Site } from '../support/site.ts';
import { test } from '../support/test.ts';

const { url } = await Site.of('publication');

describe('any result, opened in a fresh page,', () => {
  test.for(Object.entries(IN_TEXT))(
    'has its paragraph in view and the words marked: %s',
    async ([kind, queries], { reader: finder, openReader }) => {
      const addresses = new Set<string>();
      for (const query of Object.keys(queries).slice(0, 2))
        for (const address of (await resultsOf(finder, query, url)).slice(0, 5)) addresses.add(address);
      expect(addresses.size).toBeGreaterThan(0);
      // A reader who has searched for nothing, so that no page knows more than its address says.
      const reader = await openReader();
      for (const address of addresses) await expectToLand(reader, address, kind);
    },
  );
});
