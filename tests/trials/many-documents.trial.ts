/** A library of thirty documents, as its files have it and as it is read; one of twelve is in `npm test`. */
import { test } from 'vitest';
import { expectNoLarger, testLibrary } from '../support/many-documents.ts';
import { testReadingLibrary } from '../support/many-documents-read.ts';
import { Site } from '../support/site.ts';

const two = await Site.of('libraryOf2');
const thirty = await Site.of('libraryOf30');

testLibrary(thirty, 30);

test('a reader is sent no more of the index, of search and of an address that leads nowhere by thirty documents than by two', () => {
  expectNoLarger(thirty, two);
});

testReadingLibrary(thirty.url, {
  size: 30,
  copies: 6,
  ofPublisher: 7,
  term: 'harbour-dues',
  place: /harbour-charter\/ii\/\?q=Harbour\+dues#ii-3$/,
  words: 'Harbour dues',
});
