import { describe, expect, test } from 'vitest';
import { metaOf, structuredOf } from '../support/metadata.ts';
import { Site } from '../support/site.ts';
import { ARTICLE, PUBLICATION } from './article.ts';

const site = await Site.of('ourPublication');
const FOLDER = `${ARTICLE.id}/`;
const SECTION = 'III. Improving the systems and mechanisms for high-standard opening up';

describe('programs', () => {
  test('learn that a section is a part of the article, and the article a part of its periodical', () => {
    expect(structuredOf(site.page(`${FOLDER}iii/`))).toMatchObject({
      '@type': 'CreativeWork',
      name: SECTION,
      position: 4,
      isPartOf: {
        '@type': 'Article',
        name: ARTICLE.title,
        datePublished: '2025-11-14',
        inLanguage: 'en',
        sameAs: 'https://en.qstheory.cn/2025-11/14/c_1140035.htm',
        isPartOf: { '@type': 'Periodical', name: 'Qiushi Journal, English edition' },
      },
    });
  });

  test('learn the article’s sections in their order, and every term', () => {
    expect(structuredOf(site.page(FOLDER))).toMatchObject({
      hasPart: ['introduction', 'i', 'ii', 'iii', 'iv', 'v'].map((slug) => ({ '@id': `/${FOLDER}${slug}/` })),
    });
    expect(structuredOf(site.page('terms/'))['hasDefinedTerm']).toHaveLength(PUBLICATION.terms.length);
    expect(structuredOf(site.page('terms/negative-list/'))['alternateName']).toContain('负面清单');
  });

  test.each([FOLDER, `${FOLDER}iii/`, `${FOLDER}full/`])('read on /%s which document to cite', (address) => {
    expect(metaOf(site.page(address))).toMatchObject({
      citation_title: ARTICLE.title,
      citation_journal_title: 'Qiushi Journal, English edition',
      citation_publication_date: '2025/11/14',
      citation_language: 'en',
      'DC.source': 'https://en.qstheory.cn/2025-11/14/c_1140035.htm',
    });
    expect(site.page(address).head.innerHTML).not.toMatch(/author|creator/i);
  });
});
