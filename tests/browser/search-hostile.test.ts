import { describe } from 'vitest';
import { expectCalm, HOSTILE } from '../support/search-hostile.ts';
import { test } from '../support/test.ts';

// All of it: tests/trials/search-hostile.trial.ts.
describe('whatever a reader types,', () => {
  test.for(HOSTILE.filter((_, index) => index % 3 === 2))(
    'there are results or a calm message, and it is never read as HTML: %s',
    async ([, query], { sameReader }) => {
      await expectCalm(sameReader, query);
    },
  );
});
