/** What may stand in a browser where the site keeps something; a third of it is in `npm test`. */
import { describe } from 'vitest';
import { parted } from '../support/parted.ts';
import { expectToReadAsOthers, VALUES } from '../support/stored-values.ts';
import { test } from '../support/test.ts';

describe('a reader whose browser keeps for the site', () => {
  test.for(parted(VALUES, 3).others)(
    '%s, reads, searches, lands and comes back as others do',
    async ([, value], { reader }) => {
      await expectToReadAsOthers(reader, value);
    },
  );
});
