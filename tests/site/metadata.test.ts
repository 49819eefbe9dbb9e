import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { parsePage } from '../support/pages.ts';

const HOST = 'https://reader.example';
const ROOT = `${HOST}/shelf/reader/`;
const DOCUMENT = 'high-standard-opening-up/';
const TITLE = 'Understanding and Advancing High-Standard Opening Up';
const SECTION = 'III. Improving the systems and mechanisms for high-standard opening up';

/** The page at an address, built for a known host. */
const pageOf = (address: string) => parsePage(`${address}index.html`, inject('siteBelowPath').folder);

const metaOf = (page: Document) =>
  Object.fromEntries(
    [...page.querySelectorAll('meta[content]')].map((meta) => [
      meta.getAttribute('name') ?? meta.getAttribute('property'),
      meta.getAttribute('content'),
    ]),
  );

function structuredOf(page: Document) {
  return JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? 'null');
}

describe('a search engine', () => {
  test.each(['', DOCUMENT, `${DOCUMENT}iii/`, `${DOCUMENT}full/`, 'terms/', 'terms/negative-list/', 'about/'])(
    'is told the one address of /%s',
    (address) => {
      expect(pageOf(address).querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(`${ROOT}${address}`);
    },
  );

  test('learns that a section is a part of its document, which is an article of its periodical', () => {
    expect(structuredOf(pageOf(`${DOCUMENT}iii/`))).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'CreativeWork',
      '@id': `${ROOT}${DOCUMENT}iii/`,
      name: SECTION,
      position: 4,
      isPartOf: {
        '@type': 'Article',
        '@id': `${ROOT}${DOCUMENT}`,
        name: TITLE,
        datePublished: '2025-11-14',
        inLanguage: 'en',
        sameAs: 'https://en.qstheory.cn/2025-11/14/c_1140035.htm',
        isPartOf: { '@type': 'Periodical', name: 'Qiushi Journal, English edition' },
      },
    });
  });

  test('learns a document’s sections in their order', () => {
    const { hasPart } = structuredOf(pageOf(DOCUMENT));
    const parts: { '@id': string }[] = hasPart;
    expect(parts.map((part) => part['@id'])).toEqual(
      ['introduction', 'i', 'ii', 'iii', 'iv', 'v'].map((slug) => `${ROOT}${DOCUMENT}${slug}/`),
    );
  });

  test('learns that terms are defined terms in one set', () => {
    const set = structuredOf(pageOf('terms/'));
    expect(set['@type']).toBe('DefinedTermSet');
    expect(set.hasDefinedTerm).toHaveLength(65);
    const term = structuredOf(pageOf('terms/negative-list/'));
    expect(term).toMatchObject({
      '@type': 'DefinedTerm',
      name: 'negative list',
      inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': set['@id'] },
    });
    expect(term.alternateName).toContain('负面清单');
    expect(set.hasDefinedTerm).toContainEqual({ '@type': 'DefinedTerm', '@id': term['@id'] });
  });
});

describe('a reference manager', () => {
  test.each([DOCUMENT, `${DOCUMENT}iii/`, `${DOCUMENT}full/`])('reads on /%s what document one cites', (address) => {
    expect(metaOf(pageOf(address))).toMatchObject({
      citation_title: TITLE,
      citation_journal_title: 'Qiushi Journal, English edition',
      citation_publication_date: '2025/11/14',
      citation_language: 'en',
      citation_fulltext_html_url: `${ROOT}${DOCUMENT}full/`,
      'DC.source': 'https://en.qstheory.cn/2025-11/14/c_1140035.htm',
    });
  });

  test('reads on a section’s page which section it is', () => {
    expect(metaOf(pageOf(`${DOCUMENT}iii/`))).toMatchObject({ 'DC.title': SECTION, 'DCTERMS.isPartOf': TITLE });
  });

  test('is told no author anywhere, since the official text names none', () => {
    for (const address of [DOCUMENT, `${DOCUMENT}iii/`, `${DOCUMENT}full/`])
      expect(pageOf(address).head.innerHTML, address).not.toMatch(/author|creator/i);
  });
});

describe('a link preview', () => {
  test.each([
    ['', 'share.png'],
    [DOCUMENT, `${DOCUMENT}share.png`],
    [`${DOCUMENT}iii/`, `${DOCUMENT}iii/share.png`],
    ['terms/negative-list/', 'share.png'],
  ])('of /%s gets the address, the title and a picture of its own', async (address, picture) => {
    const meta = metaOf(pageOf(address));
    expect(meta['og:url']).toBe(`${ROOT}${address}`);
    expect(meta['og:title']).toBe(pageOf(address).title);
    expect(meta['og:image']).toBe(`${ROOT}${picture}`);
    const { format, width, height } = await sharp(`${inject('siteBelowPath').folder}${picture}`).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
    expect([meta['og:image:width'], meta['og:image:height']]).toEqual(['1200', '630']);
  });
});
