import { describe, expect, test } from 'vitest';
import { Site } from '../support/site.ts';

const site = await Site.of('charter');

/** Returns the words of elements with single spaces. */
const told = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.trim().replace(/\s+/g, ' '));

describe('a reader who wants to know what was corrected', () => {
  const page = () => site.page('corrections/');

  test('finds how much was corrected, the latest first, and unfolds of each document and term the words before and after', () => {
    expect(told(page(), 'main > p:not(.summary)')).toEqual(['4 corrections of 2 notes and pages, newest first']);
    const sections = [...page().querySelectorAll('main section')];
    expect(sections.map((section) => told(section, 'h2').join())).toEqual(['24 November 2026', 'Added and withdrawn']);
    const folded = [...page().querySelectorAll('main section details')];
    expect(folded.map((one) => told(one, 'summary').join())).toEqual([
      'The Harbour Charter of Pellan Bay 3 corrections',
      'harbour master 1 correction',
    ]);
    expect(folded.map((one) => one.querySelector('p a')?.getAttribute('href'))).toEqual([
      '/harbour-charter/',
      '/terms/harbour-master/',
    ]);
    const [document, term] = folded.map((one) => told(one, 'dt, dd'));
    expect(document).toEqual([
      '24 November 2026',
      'The mole’s number of berths has a caution now.',
      'A claim is listed.',
      '20 November 2026',
      'The register gave the year of 港务费 as 1985; it is 1986 <as printed>.',
    ]);
    expect(term).toEqual([
      '24 November 2026',
      'The note said that masters were elected.Before: is elected by the three towns in turnAfter: answers for it to the Harbour Office',
    ]);
    expect(told(page(), 'del')).toEqual(['is elected by the three towns in turn']);
    expect(told(page(), 'ins')).toEqual(['answers for it to the Harbour Office']);
    expect(told(page(), 'dd [lang="zh-Hans"], dd [lang="zh"]')).toEqual(['港务费']);
  });

  test('finds what was added by days, below the corrections', () => {
    const added = page().querySelector('section[aria-labelledby=additions-heading]');
    expect(told(added ?? page(), 'h3, dt, dd')).toEqual([
      '24 November 2026',
      'New terms',
      'visitors’ berth',
      '20 November 2026',
      'New terms',
      'quiet hours',
      '2 November 2026',
      'New documents',
      'The Harbour Charter of Pellan Bay',
    ]);
    expect(page().querySelector('.summary a[href="#additions-heading"]')?.textContent).toBe('Additions');
  });

  test('comes from the entry of a day in the feed to the first place that has this day', () => {
    const links = [...site.file('corrections.xml').matchAll(/corrections\/#([\d-]+)"/g)].map(([, day = '']) => day);
    expect(links).toEqual(['2026-11-24', '2026-11-20', '2026-11-02']);
    const places = links.map((day) => page().querySelectorAll(`[id="${day}"]`));
    expect(places.map((found) => [...found].map(({ tagName }) => tagName))).toEqual([['H2'], ['DT'], ['H3']]);
  });

  test('also finds a correction on the corrected page, and a link to all on every page', () => {
    expect(told(site.page('terms/harbour-master/'), '[aria-labelledby=changes-heading] :is(dd, del)')).toEqual([
      expect.stringMatching(/^The note said that masters were elected\.Before: .*After: /),
      'is elected by the three towns in turn',
    ]);
    expect(told(site.page('harbour-charter/'), '[aria-labelledby=changes-heading] :is(dt, dd)')).toEqual([
      '24 November 2026',
      'The mole’s number of berths has a caution now.',
      'A claim is listed.',
      '20 November 2026',
      'The register gave the year of 港务费 as 1985; it is 1986 <as printed>.',
    ]);
    for (const address of [
      '',
      'about/',
      'terms/harbour-master/',
      'harbour-charter/',
      'harbour-charter/i/',
      'harbour-charter/full/',
    ]) {
      expect(told(site.page(address), '.site-footer a[href="/corrections/"]'), address).toEqual(['Corrections']);
      // Two adjacent links would read as one.
      expect(told(site.page(address), '.site-footer')[0], address).toContain('What is official here · Corrections');
    }
  });

  test('finds the feed on the page and in its head, and has the page offline with the rest', () => {
    expect(page().querySelector('main a[href="/corrections.xml"]')?.textContent.trim()).toBe('Atom feed');
    expect(page().querySelector('link[rel=alternate][type="application/atom+xml"]')?.getAttribute('href')).toBe(
      '/corrections.xml',
    );
    const feedsOf = (address: string) =>
      [...site.page(address).querySelectorAll('link[rel=alternate][type="application/atom+xml"]')].map((link) =>
        link.getAttribute('href'),
      );
    expect(feedsOf('harbour-charter/')).toEqual(['/harbour-charter/feed.xml', '/corrections.xml']);
    expect(feedsOf('terms/harbour-master/')).toEqual(['/terms/harbour-master/feed.xml', '/corrections.xml']);
    expect(feedsOf('harbour-charter/i/')).toEqual([]);
    for (const file of ['harbour-charter/feed.xml', 'terms/harbour-master/feed.xml'])
      expect(site.file(file)).toContain('#changes-heading"');
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
