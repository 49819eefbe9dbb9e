/** Documents of 60 and of 300 sections, as their files have them and as they are read. */
import { describe } from 'vitest';
import { testLaw } from '../support/large-document.ts';
import { testReadingLaw } from '../support/large-document-read.ts';
import { Site } from '../support/site.ts';
import { LARGE, LONG } from '../support/sites/large-content.ts';

const laws = [[LONG, await Site.of('long')] as const, [LARGE, await Site.of('large')] as const];

describe.each(laws)('in a document of $sections sections,', (law, site) => {
  testLaw(site, law);
  testReadingLaw(site, law);
});
