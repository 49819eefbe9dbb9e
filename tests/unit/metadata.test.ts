/** The metadata of pages for search engines, reference managers and link previews, compared with the fixture. */
import { modelOf, termOf } from '../support/charter-model.ts';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/core/model.ts';
import { documentMetadata, sectionMetadata, termMetadata, termSetMetadata } from '../../src/metadata/page-metadata.ts';

const SITE = new URL('https://papers.example/');
const charter = () => modelOf('harbour-charter');
const article = () => modelOf('open-quay-article');

/** The data about the charter on every page that is, or is part of, the charter. */
const LAW = {
  '@type': 'Legislation',
  '@id': 'https://papers.example/harbour-charter/',
  url: 'https://papers.example/harbour-charter/',
  name: 'The Harbour Charter of Pellan Bay',
  inLanguage: 'en',
  datePublished: '1987-04-02',
  publisher: { '@type': 'Organization', name: 'The Harbour Office' },
  sameAs: 'https://harbour.example/charter',
};

const TAGS = [
  ['citation_title', 'The Harbour Charter of Pellan Bay'],
  ['citation_publisher', 'The Harbour Office'],
  ['citation_publication_date', '1987/04/02'],
  ['citation_language', 'en'],
  ['citation_fulltext_html_url', 'https://papers.example/harbour-charter/full/'],
  ['DC.source', 'https://harbour.example/charter'],
  ['DC.date', '1987-04-02'],
  ['DC.language', 'en'],
];

/** What is said of the rights in a text without terms of reuse, and in the notes on it. */
const RIGHTS =
  'Terms of reuse of the text: not stated; it belongs to The Harbour Office. Terms of reuse of the notes by Harbour Papers: CC BY 4.0.';

describe('a search engine', () => {
  test('learns about a law and its sections in order, by their headings or our titles', () => {
    const at = (slug: string) => `https://papers.example/harbour-charter/${slug}/`;
    expect(documentMetadata(charter(), SITE).structured).toEqual({
      '@context': 'https://schema.org',
      ...LAW,
      copyrightNotice: RIGHTS,
      hasPart: [
        { '@type': 'CreativeWork', '@id': at('preamble'), name: 'Preamble', position: 1 },
        { '@type': 'CreativeWork', '@id': at('i'), name: 'I. The harbour and its people', position: 2 },
        { '@type': 'CreativeWork', '@id': at('ii'), name: 'II. Berths and dues', position: 3 },
        { '@type': 'CreativeWork', '@id': at('iii'), name: 'III. Order and quiet', position: 4 },
      ],
    });
  });

  test('learns the terms of reuse of a text', () => {
    const licence = { name: 'CC BY 4.0', url: 'https://licences.example/by' };
    expect(documentMetadata({ ...charter(), licence }, SITE).structured).toHaveProperty('license', licence.url);
  });

  test('learns no terms of reuse that have no address, and no identifiers where there are none', () => {
    const structured = documentMetadata({ ...charter(), licence: { name: 'Ours' } }, SITE).structured;
    expect(structured).not.toHaveProperty('license');
    const plan = documentMetadata({ ...charter(), kind: 'plan', sections: [] }, SITE).structured;
    expect(plan).toEqual({
      '@context': 'https://schema.org',
      ...LAW,
      '@type': 'CreativeWork',
      copyrightNotice: RIGHTS,
      hasPart: [],
    });
  });

  test('learns the identifiers of a law and of other documents', () => {
    const identifiers = ['HC 1987/4', 'https://harbour.example/eli/1987/4'];
    const structured = (kind: Document['kind']) =>
      documentMetadata({ ...charter(), kind, identifiers }, SITE).structured;
    expect(structured('law')).toHaveProperty('legislationIdentifier', identifiers);
    expect(structured('memorandum')).toHaveProperty('identifier', identifiers);
    expect(structured('memorandum')).not.toHaveProperty('legislationIdentifier');
  });

  test('learns the short title of a document, when a law was adopted, and what it consolidates, on its front page only', () => {
    const consolidates = ['https://harbour.example/acts/1', 'https://harbour.example/acts/2'];
    const law = { ...charter(), shortTitle: 'The Charter', adopted: '1987-03-30', consolidates };
    const acts = consolidates.map((address) => ({ '@id': address }));
    const known = { alternateName: 'The Charter', legislationDate: '1987-03-30', legislationConsolidates: acts };
    expect(documentMetadata(law, SITE).structured).toMatchObject(known);
    const [, section] = law.sections;
    if (section === undefined) throw new Error('No section.');
    expect(sectionMetadata(law, section, SITE)).toEqual(sectionMetadata(charter(), section, SITE));
    const report = documentMetadata({ ...law, kind: 'report' }, SITE).structured;
    expect(report).toHaveProperty('alternateName', 'The Charter');
    expect(Object.keys(report ?? {}).filter((name) => name.startsWith('legislation'))).toEqual([]);
  });

  test('learns about an article and its periodical', () => {
    expect(documentMetadata(article(), SITE).structured).toMatchObject({
      '@type': 'Article',
      '@id': 'https://papers.example/open-quay-article/',
      url: 'https://papers.example/open-quay-article/',
      name: article().title,
      headline: article().title,
      inLanguage: 'fr',
      datePublished: '2015',
      isPartOf: { '@type': 'Periodical', name: 'Revue des petits ports' },
      sameAs: 'https://revue.example/quai-ouvert',
    });
  });

  test('learns the type of each other kind of document', () => {
    const kinds: readonly Document['kind'][] = ['report', 'treaty', 'declaration', 'memorandum', 'plan'];
    const types = kinds.map((kind) => documentMetadata({ ...charter(), kind }, SITE).structured);
    expect(types).toMatchObject([
      { '@type': 'Report' },
      ...Array.from({ length: 4 }, () => ({ '@type': 'CreativeWork' })),
    ]);
  });

  test('learns that a section is a part of its document', () => {
    const [preamble, first] = charter().sections;
    if (preamble === undefined || first === undefined) throw new Error('No sections.');
    const address = 'https://papers.example/harbour-charter/i/';
    expect(sectionMetadata(charter(), first, SITE).structured).toEqual({
      '@context': 'https://schema.org',
      '@type': 'CreativeWork',
      '@id': address,
      url: address,
      name: 'I. The harbour and its people',
      position: 2,
      inLanguage: 'en',
      isPartOf: LAW,
    });
    expect(sectionMetadata(charter(), preamble, SITE).structured).toMatchObject({ name: 'Preamble', position: 1 });
  });

  test('learns all names of a term, and the set to which it belongs', () => {
    const address = 'https://papers.example/terms/harbour-dues/';
    const set = {
      '@type': 'DefinedTermSet',
      '@id': 'https://papers.example/terms/',
      url: 'https://papers.example/terms/',
      name: 'Harbour Papers: terms of art',
    };
    expect(termMetadata(termOf('harbour-dues'), SITE)).toEqual({
      structured: {
        '@context': 'https://schema.org',
        '@type': 'DefinedTerm',
        '@id': address,
        url: address,
        termCode: 'harbour-dues',
        name: 'harbour dues',
        alternateName: [
          '港务费',
          'gǎngwùfèi',
          'droits de port',
          'رسوم الميناء',
          'الرسوم',
          'rusūm al-mīnāʾ',
          'port dues',
        ],
        description: 'What a boat pays for lying in the harbour, reckoned by its length and due on the day it arrives.',
        inDefinedTermSet: set,
      },
      tags: [],
      image: '/share.png',
    });
    expect(termSetMetadata([termOf('berth'), termOf('gale')], SITE)).toEqual({
      structured: {
        '@context': 'https://schema.org',
        ...set,
        hasDefinedTerm: [
          { '@type': 'DefinedTerm', '@id': 'https://papers.example/terms/berth/' },
          { '@type': 'DefinedTerm', '@id': 'https://papers.example/terms/gale/' },
        ],
      },
      tags: [],
      image: '/share.png',
    });
  });

  test('gets paths below the site if its host is not known', () => {
    expect(documentMetadata(charter(), undefined).structured).toHaveProperty('url', '/harbour-charter/');
  });
});

describe('a reference manager', () => {
  test('reads the data of a citation on the pages of a document', () => {
    expect(documentMetadata(charter(), SITE).tags).toEqual([
      ...TAGS,
      ['DC.title', 'The Harbour Charter of Pellan Bay'],
    ]);
  });

  test('reads on the page of a section which section it is, by its heading or our title', () => {
    const names = charter().sections.map((section) => sectionMetadata(charter(), section, SITE).tags);
    expect(names.slice(0, 2)).toEqual([
      [...TAGS, ['DC.title', 'Preamble'], ['DCTERMS.isPartOf', 'The Harbour Charter of Pellan Bay']],
      [
        ...TAGS,
        ['DC.title', 'I. The harbour and its people'],
        ['DCTERMS.isPartOf', 'The Harbour Charter of Pellan Bay'],
      ],
    ]);
  });

  test('reads the periodical of an article', () => {
    expect(documentMetadata(article(), SITE).tags).toContainEqual(['citation_journal_title', 'Revue des petits ports']);
    expect(documentMetadata(article(), SITE).tags).toContainEqual(['citation_publication_date', '2015']);
  });
});

describe('a link preview', () => {
  test('shows the picture of the document if the fonts have its letters, or else that of the site', () => {
    expect(documentMetadata(charter(), SITE).image).toBe('/harbour-charter/share.png');
    expect(charter().sections.map((section) => sectionMetadata(charter(), section, SITE).image)).toEqual(
      Array.from({ length: 4 }, () => '/harbour-charter/share.png'),
    );
    const declaration = modelOf('small-ports-declaration');
    expect(documentMetadata(declaration, SITE).image).toBe('/share.png');
    expect(declaration.sections.map((section) => sectionMetadata(declaration, section, SITE).image)).toEqual(
      Array.from({ length: 3 }, () => '/share.png'),
    );
  });

  test('of the French article shows its title with its no-break spaces', () => {
    expect(documentMetadata(article(), SITE).image).toBe('/open-quay-article/share.png');
  });
});
