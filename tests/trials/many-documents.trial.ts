/** Libraries of one, two, twelve and thirty documents, as their files have them and as they are read. */
import { describe, expect, test } from 'vitest';
import { expectNoLarger, testLibrary, textOf, textsOf } from '../support/many-documents.ts';
import { testReadingLibrary } from '../support/many-documents-read.ts';
import { Site } from '../support/site.ts';

const withoutTerms = await Site.of('libraryWithoutTerms');
const two = await Site.of('libraryOf2');
const twelve = await Site.of('libraryOf12');
const thirty = await Site.of('libraryOf30');

testLibrary(await Site.of('libraryOf1'), 1);
testLibrary(two, 2);
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
  section: 'yi',
});

testReadingLibrary(thirty.url, {
  size: 30,
  copies: 6,
  ofPublisher: 7,
  term: 'harbour-dues',
  place: /harbour-charter\/ii\/\?q=Harbour\+dues#ii-3$/,
  words: 'Harbour dues',
  section: 'er',
});

describe('a reader of a library that explains no terms', () => {
  test('sees no list of terms, no map, and no link to either', () => {
    for (const address of withoutTerms.addresses) {
      const page = withoutTerms.page(address);
      const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(
        links.filter((link) => link?.endsWith('/map/') === true || link === '/terms/'),
        address,
      ).toEqual([]);
      for (const list of page.querySelectorAll('main :is(ul, ol, dl, table)'))
        expect(textOf(list), address).not.toBe('');
    }
    expect(textsOf(withoutTerms.page('harbour-charter/'), 'h2')).toEqual([
      'Provenance',
      'Contents',
      'Cite',
      'Download',
      'Corrections',
    ]);
    expect(textsOf(withoutTerms.page('lights-plan/i/'), '.notes, .terms-button')).toEqual([]);
  });

  test('reads so at the address of a map, which stays because terms may come and go', () => {
    expect(textsOf(withoutTerms.page('lights-plan/map/'), '.summary')).toEqual([
      'This document uses none of the terms explained here.',
    ]);
  });
});

describe('a search engine', () => {
  test('learns no address for the page that answers for every missing one', () => {
    const missing = two.page('404.html');
    expect(missing.querySelector('link[rel=canonical], meta[property="og:url"]')).toBeNull();
    expect(two.page('about/').querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      'https://library.example/about/',
    );
  });
});
