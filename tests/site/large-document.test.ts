/** A document of 60 sections stays one that can be read, searched and taken in; one of 300: tests/trials/large-document.trial.ts. */
import { testLaw } from '../support/large-document.ts';
import { Site } from '../support/site.ts';
import { LONG } from '../support/sites/large-content.ts';

testLaw(await Site.of('long'), LONG);
