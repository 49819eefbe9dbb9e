import { describe } from 'vitest';
import { parted } from '../support/parted.ts';
import { expectCalm, HOSTILE } from '../support/search-hostile.ts';
import { test } from '../support/test.ts';

// The rest of it: tests/trials/search-hostile.trial.ts.
describe('whatever a reader types,', () => {
  test.for(parted(HOSTILE, 3).quick)(
    'there are results or a calm message, and it is never read as HTML: %s',
    async ([, query], { sameReader }) => {
      await expectCalm(sameReader, query);
    },
  );
});
