/** A reader at a browser in a library of twelve documents; of thirty: tests/trials/many-documents.trial.ts. */
import { testReadingLibrary } from '../support/many-documents-read.ts';
import { Site } from '../support/site.ts';

const { url } = await Site.of('libraryOf12');

testReadingLibrary(url, {
  size: 12,
  copies: 2,
  ofPublisher: 2,
  term: 'berth',
  place: /harbour-charter\/i\/\?q=berth#i-4$/,
  words: 'berth',
});
