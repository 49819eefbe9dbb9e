/** Every file that a search needs, failing in every way; each file and each way once is in `npm test`. */
import { describe } from 'vitest';
import { expectToldOfFailure, LIBRARIES, WAYS } from '../support/search-failures.ts';
import { test } from '../support/test.ts';

const FAILURES = LIBRARIES.flatMap(({ site, files }) => files.map(([name, file]) => ({ site, name, file })));
describe.for(WAYS)('when a search file $name,', (way) => {
  test.for(FAILURES)('a reader of $site is told so, and can try again: $name', ({ site, file }, { reader }) =>
    expectToldOfFailure(reader, site, file, way),
  );
});
