/** What people, and worse, type into a search; a third of it is in `npm test`. */
import { describe } from 'vitest';
import { parted } from '../support/parted.ts';
import { expectCalm, HOSTILE } from '../support/search-hostile.ts';
import { test } from '../support/test.ts';

describe('whatever a reader types,', () => {
  test.for(parted(HOSTILE, 3).others)(
    'there are results or a calm message, and it is never read as HTML: %s',
    async ([, query], { sameReader }) => {
      await expectCalm(sameReader, query);
    },
  );
});
