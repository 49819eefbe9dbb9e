/** Every file that a search needs, failing in every way; each file and each way once is in `npm test`. */
import { describe } from 'vitest';
import { expectToldOfFailure, FILES, WAYS } from '../support/search-failures.ts';
import { test } from '../support/test.ts';

describe.for(WAYS)('when a search file $name,', (way) => {
  test.for(FILES)('a reader is told so, and can try again: %s', ([, file], { reader }) =>
    expectToldOfFailure(reader, file, way),
  );
});
