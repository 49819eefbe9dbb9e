import { check, LinkState } from 'linkinator';
import { describe, expect, test } from 'vitest';
import { FULL_PAGES, SECTION_PAGES } from '../support/charter.ts';
import { linksWithoutPath, lostLinks } from '../support/links.ts';
import { Site } from '../support/site.ts';

const site = await Site.of('charter');
const belowPath = await Site.of('charterBelowPath');

/** The links that linkinator follows from the home page, except those to other hosts. */
async function followed({ url }: Site) {
  const { origin } = new URL(url);
  const { links } = await check({
    path: url,
    recurse: true,
    checkFragments: true,
    linksToSkip: async (link: string) => Promise.resolve(!link.startsWith(origin)),
  });
  return links;
}

describe('a reader who follows links', () => {
  test.each([
    ['at the root of a host', site],
    ['below a sub-path', belowPath],
  ])('finds every page and fragment where a link says it is, %s, and every page by links alone', async (_, from) => {
    const links = await followed(from);
    expect(links.filter(({ state }) => state === LinkState.OK).length).toBeGreaterThan(70);
    const broken = links.filter(({ state }) => state === LinkState.BROKEN);
    expect(broken.map(({ url, parent }) => `${url} on ${parent ?? 'no page'}`)).toEqual([]);
    const reached = new Set(links.map(({ url }) => url.replace(/[?#].*$/, '')));
    const pages = from.addresses.filter((address) => address !== '404.html');
    expect(pages.filter((address) => !reached.has(`${from.url}${address}`))).toEqual([]);
  });

  test.each([
    ['at the root of a host', site],
    ['below a sub-path', belowPath],
  ])('is led by no link of any page to what is not there, %s', (_, from) => {
    expect(lostLinks(from)).toEqual([]);
  });

  test('comes by a link in a note to the page that it names, below a sub-path too', () => {
    const linked = (from: Site, words: string) =>
      [...from.page('terms/earmarking/').querySelectorAll('.note-body a')]
        .filter(({ textContent }) => textContent === words)
        .map((link) => link.getAttribute('href'));
    expect(linked(site, 'harbour dues')).toEqual(['/terms/harbour-dues/']);
    expect(linked(belowPath, 'harbour dues')).toEqual(['/shelf/reader/terms/harbour-dues/']);
  });

  test('meets no link into the site that leaves out its path, in no page, pack, feed, data file or book', () => {
    expect(linksWithoutPath(belowPath)).toEqual([]);
  });

  test('comes to the check of quotations and to the corrections from every page, and to the check from a front page', () => {
    const isThere = (address: string, to: string, within: string) =>
      belowPath.page(address).querySelector(`${within} a[href="/shelf/reader/${to}/"]`) !== null;
    const { addresses } = belowPath;
    expect(addresses.filter((address) => !isThere(address, 'check', 'header'))).toEqual([]);
    expect(addresses.filter((address) => !isThere(address, 'corrections', 'footer'))).toEqual([]);
    expect(isThere('harbour-charter/', 'check', 'main')).toBe(true);
  });

  test('is led from the last section back to the front page of its document, and from no other', () => {
    const backTo = (address: string) =>
      [...site.page(address).querySelectorAll('.previous-next a:not([rel])')].map((link) => link.getAttribute('href'));
    const ends = SECTION_PAGES.filter((address) => backTo(address).length > 0);
    const folders = SECTION_PAGES.map((address) => address.replace(/[^/]+\/$/, ''));
    const last = SECTION_PAGES.filter((_, index) => folders[index] !== folders[index + 1]);
    expect(ends).toEqual(last);
    for (const address of ends) expect(backTo(address)).toEqual([`/${address.replace(/[^/]+\/$/, '')}`]);
  });

  test('learns that files have addresses without a host, if the site was built without its own', () => {
    const isTold = (of: typeof site, address: string) =>
      of.page(address).querySelector('main')?.textContent.includes('Addresses in the files begin with “/”');
    for (const address of ['harbour-charter/', 'terms/table/'])
      expect([isTold(site, address), isTold(belowPath, address)], address).toEqual([true, false]);
  });

  test('is led on from the end of a document, and only from there', () => {
    const ledOn = (address: string) =>
      [...site.page(address).querySelectorAll('main nav:last-child a')].map((link) => link.getAttribute('href'));
    const on = [
      '/harbour-charter/map/',
      '/harbour-charter/facts/',
      '/terms/',
      '/wordings/',
      '/harbour-charter/#cite-heading',
      '/corrections/',
    ];
    expect(ledOn('harbour-charter/iii/')).toEqual(on);
    expect(ledOn('harbour-charter/full/')).toEqual(on);
    expect(ledOn('harbour-charter/ii/')).toEqual(['/harbour-charter/i/', '/harbour-charter/iii/']);
    expect(ledOn('lights-plan/full/')).not.toContain('/lights-plan/facts/');
  });

  test('finds a permalink beside every paragraph and caption, with a label but without text of its own', () => {
    for (const address of SECTION_PAGES) {
      for (const block of site.page(address).querySelectorAll('article :is(p, figcaption)[id]')) {
        const link = block.parentElement?.querySelector(`a[href="#${block.id}"]`);
        expect(link?.textContent, block.id).toBe('');
        expect(link?.getAttribute('aria-label'), block.id).toMatch(/^(Paragraph|Caption) /);
      }
    }
  });

  test.each([
    ['harbour-charter/ii/#ii-4', 'Paragraph II.4'],
    ['harbour-charter/preamble/#preamble-2', 'Paragraph Pre.2'],
    ['harbour-charter/ii/#ii-figure-1', 'Caption II, figure 1'],
    ['dues-memorandum/er/#er-2', 'Paragraph 二.2'],
    ['dues-memorandum/er/#er-figure-1', 'Caption 二，图 1'],
    ['small-ports-declaration/ba/#ba-3', 'Paragraph ب.3'],
    ['small-ports-declaration/ba/#ba-figure-1', 'Caption ب، الشكل 1'],
    ['open-quay-article/b/#b-figure-1', 'Caption B, figure 1'],
  ])('finds at %s the number in the document’s own script: %s', (place, label) => {
    const [address = '', id = ''] = place.split('#');
    expect(site.page(address).querySelector(`a[href="#${id}"]`)?.getAttribute('aria-label')).toBe(label);
  });

  test('goes from every term to its note, and from the note back to the words or on to the page of the term', () => {
    for (const address of [...SECTION_PAGES, ...FULL_PAGES]) {
      const page = site.page(address);
      const terms = [...page.querySelectorAll('article a.term')];
      expect(terms.length).toBe(page.querySelectorAll('aside .note').length);
      for (const term of terms) {
        const note = page.querySelector(`aside ${term.getAttribute('href') ?? ''}`);
        const back = note?.querySelector(`a[href="#${term.id}"]`);
        // Never alone on a line.
        expect(back?.previousSibling?.textContent, term.id).toBe('\u00a0');
        expect(note?.querySelector(`a[href="/terms/${note.id.replace('note-', '')}/"]`), term.id).not.toBeNull();
      }
    }
  });
});
