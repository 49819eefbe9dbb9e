import { describe, expect } from 'vitest';
import { test, wide } from '../support/test.ts';
import { expectToLand, resultsOf } from './landing.ts';
import { IN_TEXT } from './search-gold.ts';

describe('any result, opened in a fresh page,', () => {
  // The first result of one search of each kind. For five results of two searches: tests/trials/landing.trial.ts.
  test.for(Object.entries(IN_TEXT))(
    'shows its paragraph with the words marked: %s',
    async ([kind, queries], { sameReader, openReader }) => {
      const [query = ''] = Object.keys(queries);
      const [address = ''] = await resultsOf(sameReader, query);
      // A new reader, so that the page knows only what the address says.
      await expectToLand(await openReader(), address, kind);
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
