import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { CHARTER } from '../support/charter.ts';
import { metaOf, structuredOf } from '../support/metadata.ts';
import { Site } from '../support/site.ts';

/** Built for a known host. */
const site = await Site.of('charterBelowPath');
const ROOT = 'https://reader.example/shelf/reader/';
const DOCUMENT = 'harbour-charter/';
const TITLE = 'The Harbour Charter of Pellan Bay';
const SECTION = 'III. Order and quiet';

describe('a person who finds a page in a list of results', () => {
  test('reads a description of it that no other page has', () => {
    const told = new Map<string, string>();
    for (const address of site.addresses) {
      const { description = '', 'og:description': shared } = metaOf(site.page(address));
      expect(shared, address).toBe(description);
      expect(description?.length, address).toBeGreaterThan(30);
      expect(told.get(description ?? ''), address).toBeUndefined();
      told.set(description ?? '', address);
    }
  });

  test.each([
    ['', 'Five made-up papers about one harbour in English, Chinese, Arabic and French'],
    ['about/', 'What Harbour Papers is'],
    [DOCUMENT, 'The law of a small harbour: who runs it'],
    [`${DOCUMENT}iii/`, SECTION],
    [`${DOCUMENT}iii/`, TITLE],
    [`${DOCUMENT}full/`, TITLE],
    [`${DOCUMENT}map/`, TITLE],
    [`${DOCUMENT}facts/`, TITLE],
    ['terms/harbour-dues/', 'What a boat pays for lying in the harbour'],
  ])('reads of /%s: %s', (address, words) => {
    expect(metaOf(site.page(address))['description']).toContain(words);
  });
});

describe('a search engine', () => {
  test.each(['', DOCUMENT, `${DOCUMENT}iii/`, `${DOCUMENT}full/`, 'terms/', 'terms/harbour-dues/', 'about/'])(
    'learns the canonical address of /%s',
    (address) => {
      expect(site.page(address).querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(`${ROOT}${address}`);
    },
  );

  test('learns that a section is a part of its document, and what the document is', () => {
    expect(structuredOf(site.page(`${DOCUMENT}iii/`))).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'CreativeWork',
      '@id': `${ROOT}${DOCUMENT}iii/`,
      name: SECTION,
      position: 4,
      isPartOf: {
        '@id': `${ROOT}${DOCUMENT}`,
        name: TITLE,
        datePublished: '1987-04-02',
        inLanguage: 'en',
        sameAs: 'https://harbour.example/charter',
      },
    });
  });

  test('learns that an article is in a periodical', () => {
    expect(structuredOf(site.page('open-quay-article/'))).toMatchObject({
      '@type': 'Article',
      '@id': `${ROOT}open-quay-article/`,
      inLanguage: 'fr',
      datePublished: '2015',
      isPartOf: { '@type': 'Periodical', name: 'Revue des petits ports' },
    });
  });

  test.each(CHARTER.documents)('learns the sections of $id in their order, and its language', (document) => {
    const structured = structuredOf(site.page(`${document.id}/`));
    expect(structured).toMatchObject({
      name: document.title,
      inLanguage: document.language,
      hasPart: document.sections.map(({ slug }, index) => ({
        '@id': `${ROOT}${document.id}/${slug}/`,
        position: index + 1,
      })),
    });
  });

  test('learns that terms are defined terms in one set', () => {
    const set = { '@type': 'DefinedTermSet', '@id': `${ROOT}terms/` };
    const ids = CHARTER.terms.map(({ id }) => `${ROOT}terms/${id}/`);
    const index = structuredOf(site.page('terms/'));
    expect(index).toMatchObject(set);
    const told = index['hasDefinedTerm'];
    expect(told).toHaveLength(ids.length);
    expect(told).toEqual(expect.arrayContaining(ids.map((id) => ({ '@type': 'DefinedTerm', '@id': id }))));
    const term = structuredOf(site.page('terms/harbour-dues/'));
    expect(term).toMatchObject({
      '@type': 'DefinedTerm',
      '@id': `${ROOT}terms/harbour-dues/`,
      name: 'harbour dues',
      inDefinedTermSet: set,
    });
    expect(term['alternateName']).toEqual(
      expect.arrayContaining(['港务费', 'droits de port', 'رسوم الميناء', 'port dues']),
    );
  });
});

describe.each(CHARTER.documents)('a reference manager', ({ id, kind, title, publisher, language, sections }) => {
  const places = ['', `${sections[1]?.slug ?? ''}/`, 'full/'].map((part) => `${id}/${part}`);

  test.each(places)('reads on /%s which document to cite', (address) => {
    expect(metaOf(site.page(address))).toMatchObject({
      citation_title: title,
      // Only an article has a periodical.
      [kind === 'article' ? 'citation_journal_title' : 'citation_publisher']: publisher,
      citation_language: language,
      citation_fulltext_html_url: `${ROOT}${id}/full/`,
    });
  });

  test(`finds no author anywhere in ${id}, since the official text names none`, () => {
    for (const address of places) expect(site.page(address).head.innerHTML, address).not.toMatch(/author|creator/i);
  });
});

test('a reference manager reads on the page of a section which section it is, and when and where it was published', () => {
  expect(metaOf(site.page(`${DOCUMENT}iii/`))).toMatchObject({
    'DC.title': SECTION,
    'DCTERMS.isPartOf': TITLE,
    citation_publication_date: '1987/04/02',
    'DC.source': 'https://harbour.example/charter',
  });
});

describe('a link preview', () => {
  test.each([
    ['', 'share.png'],
    [DOCUMENT, `${DOCUMENT}share.png`],
    [`${DOCUMENT}iii/`, `${DOCUMENT}share.png`],
    ['small-ports-declaration/ba/', 'share.png'],
    ['terms/harbour-dues/', 'share.png'],
  ])('of /%s gets the address, the title and the picture that is nearest', async (address, picture) => {
    const page = site.page(address);
    const meta = metaOf(page);
    expect(meta['og:url']).toBe(`${ROOT}${address}`);
    expect(meta['og:title']).toBe(page.title);
    expect(meta['og:image']).toBe(`${ROOT}${picture}`);
    const { format, width, height } = await sharp(`${site.folder}${picture}`).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect([meta['og:image:width'], meta['og:image:height']]).toEqual(['1200', '630']);
  });
});
