/** A document of 60 sections can be read and searched like a short one. For 300: tests/trials/large-document.trial.ts. */
import { testLaw } from '../support/large-document.ts';
import { Site } from '../support/site.ts';
import { LONG } from '../support/sites/large-content.ts';

testLaw(await Site.of('long'), LONG);
