/** Libraries of twelve and of thirty documents, as their files have them and as they are read; smaller ones are in `npm test`. */
import { test } from 'vitest';
import { expectNoLarger, testLibrary } from '../support/many-documents.ts';
import { testReadingLibrary } from '../support/many-documents-read.ts';
import { Site } from '../support/site.ts';

const two = await Site.of('libraryOf2');
const twelve = await Site.of('libraryOf12');
const thirty = await Site.of('libraryOf30');

testLibrary(twelve, 12);
testLibrary(thirty, 30);

test.each([
  [12, twelve],
  [30, thirty],
])(
  'a reader is sent no more of the index, of search and of an address that leads nowhere by %i documents than by two',
  (_, library) => {
    expectNoLarger(library, two);
  },
);

testReadingLibrary(twelve.url, {
  size: 12,
  copies: 2,
  ofPublisher: 2,
  term: 'berth',
  place: /harbour-charter\/i\/\?q=berth#i-4$/,
  words: 'berth',
});

testReadingLibrary(thirty.url, {
  size: 30,
  copies: 6,
  ofPublisher: 7,
  term: 'harbour-dues',
  place: /harbour-charter\/ii\/\?q=Harbour\+dues#ii-3$/,
  words: 'Harbour dues',
});
