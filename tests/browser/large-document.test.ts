/** A reader at a browser finds their way in a document of 60 sections; in one of 300: tests/trials/large-document.trial.ts. */
import { testReadingLaw } from '../support/large-document-read.ts';
import { Site } from '../support/site.ts';
import { LONG } from '../support/sites/large-content.ts';

testReadingLaw(await Site.of('long'), LONG);
