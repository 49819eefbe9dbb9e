import { describe, expect, test } from 'vitest';
import { Site } from '../support/site.ts';

const site = await Site.of('charter');

/** Returns the words of elements with single spaces. */
const told = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.trim().replace(/\s+/g, ' '));

describe('a reader who wants to know what was corrected', () => {
  const page = () => site.page('corrections/');

  test('finds each day with what was added and corrected, and links to the pages', () => {
    expect(told(page(), 'h2')).toEqual(['24 November 2026', '20 November 2026', '2 November 2026']);
    const [day] = page().querySelectorAll('main section');
    expect(told(day ?? page(), 'dt, dd')).toEqual([
      'New terms',
      'visitors’ berth',
      'The Harbour Charter of Pellan Bay',
      'The mole’s number of berths has a caution now.',
      'A claim is listed.',
      'harbour master',
      'The note said that masters were elected.',
    ]);
    expect([...(day ?? page()).querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/terms/visitors-berth/',
      '/harbour-charter/',
      '/terms/harbour-master/',
    ]);
    expect(told(page(), 'dd [lang="zh-Hans"], dd [lang="zh"]')).toEqual(['港务费']);
  });

  test('also finds a correction on the corrected page, and a link to all on every page except those of official text', () => {
    expect(told(site.page('terms/harbour-master/'), '[aria-labelledby=changes-heading] dd')).toEqual([
      'The note said that masters were elected.',
    ]);
    expect(told(site.page('harbour-charter/'), '[aria-labelledby=changes-heading] :is(dt, dd)')).toEqual([
      '24 November 2026',
      'The mole’s number of berths has a caution now.',
      'A claim is listed.',
      '20 November 2026',
      'The register gave the year of 港务费 as 1985; it is 1986 <as printed>.',
    ]);
    for (const address of ['', 'about/', 'terms/harbour-master/', 'harbour-charter/']) {
      expect(told(site.page(address), 'footer a[href="/corrections/"]'), address).toEqual(['Corrections']);
      // Two adjacent links would read as one.
      expect(told(site.page(address), 'footer')[0], address).toContain('What is official here · Corrections');
    }
    for (const address of ['harbour-charter/i/', 'harbour-charter/full/'])
      expect(site.file(`${address}index.html`), address).not.toContain('corrections');
  });

  test('finds the feed on the page and in its head, and has the page offline with the rest', () => {
    expect(page().querySelector('main a[href="/corrections.xml"]')?.textContent.trim()).toBe('Atom feed');
    expect(page().querySelector('link[rel=alternate][type="application/atom+xml"]')?.getAttribute('href')).toBe(
      '/corrections.xml',
    );
    expect(site.file('corrections.xml')).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?><feed /);
  });
});

test('a reader of a front page finds the provenance of the text, statement by statement, with places and sources', () => {
  const section = site.page('harbour-charter/').querySelector('[aria-labelledby=provenance-heading]');
  const facts = told(section ?? site.page(''), 'dl > dt, dl > dd');
  expect(facts.slice(facts.indexOf('Author'), facts.indexOf('Sources') + 1)).toEqual([
    'Author',
    'None is named.',
    'Shared wording',
    'I.3 II, figure 1 The diary of the keeper of the north light speaks of 港务费, too.1',
    'The office’s own list of masters has the same names.2',
    'Sources',
  ]);
  expect([...(section?.querySelectorAll('dd a[href*="#"]') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
    '/harbour-charter/i/#i-3',
    '/harbour-charter/ii/#ii-figure-1',
    '#source-1',
    '#source-2',
  ]);
  expect(told(section ?? site.page(''), 'ol > li > :first-child')).toEqual([
    '[Diary of the keeper of the north light, extracts]',
    'Harbour masters of Pellan Bay since 1934',
  ]);
});
