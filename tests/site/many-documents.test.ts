/** What readers get in libraries of one and two documents. Of twelve and thirty: tests/trials/many-documents.trial.ts. */
import { describe, expect, test } from 'vitest';
import { testLibrary, textOf, textsOf } from '../support/many-documents.ts';
import { Site } from '../support/site.ts';

const two = await Site.of('libraryOf2');
const withoutTerms = await Site.of('libraryWithoutTerms');

testLibrary(await Site.of('libraryOf1'), 1);
testLibrary(two, 2);

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
      'None of the terms explained here stands in this document.',
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
