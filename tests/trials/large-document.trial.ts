/** A document of 300 sections, as its files have it and as it is read; one of 60 is in `npm test`. */
import { testLaw } from '../support/large-document.ts';
import { testReadingLaw } from '../support/large-document-read.ts';
import { Site } from '../support/site.ts';
import { LARGE } from '../support/sites/large-content.ts';

const site = await Site.of('large');

testLaw(site, LARGE);
testReadingLaw(site, LARGE);
