/** The finished pages have what others counted in the originals, and at the places where they found it. */
import { describe, expect, test } from 'vitest';
import type { DocumentExport } from '../../src/exports/document-json.ts';
import { Site } from '../support/site.ts';
import { factsOf } from './facts.ts';
import { plain } from './originals.ts';

const site = await Site.of('corpus');
const DECLARATIONS = ['udhr-en', 'udhr-zh', 'udhr-ar', 'udhr-fr'];

const blocksOf = (id: string) =>
  site
    .json<DocumentExport>(`${id}/document.json`)
    .sections.flatMap(({ id: section, blocks }) =>
      blocks.flatMap((block) => (block.id === undefined ? [] : [{ ...block, section }])),
    );

/** Counts elements on a document's page of the whole text, by what selects them there. */
function countOn(id: string) {
  const article = site.page(`${id}/full/`).querySelector('article');
  return (selector: string): number => article?.querySelectorAll(selector).length ?? 0;
}

test.for(DECLARATIONS)('%s has 30 articles, and all their paragraphs', (id) => {
  const count = countOn(id);
  expect(factsOf(id).counts).toMatchObject({
    preamble_sections: count('[aria-labelledby="section-preamble"]'),
    preamble_paragraphs: count('[id^="preamble-"]'),
    articles: count('[aria-labelledby^="section-article-"]'),
    articles_with_numbered_paragraphs: count('[aria-labelledby^="section-article-"]:has(.item-number)'),
    numbered_paragraphs: count('.item-number'),
    unnumbered_paragraphs_in_articles: count('[aria-labelledby^="section-article-"] p:not(.item-number + p)'),
    list_items: count('li'),
    footnotes: count('.footnotes p'),
    tables: count('table'),
    images: count('img'),
    quotations: count('blockquote'),
  });
});

test('m-13-13 has its headings, footnotes, lists, definitions and links', () => {
  const count = countOn('m-13-13');
  const { counts } = factsOf('m-13-13');
  expect(counts).toMatchObject({
    // Its sections' headings are of level 3 in the original, since a page has a heading of its own.
    headings: { h1: 0, h2: 0, h3: count('.section-heading'), h4: count('h2:not(.section-heading)'), h5: count('h3') },
    footnotes: count('.footnotes p'),
    footnote_calls: count('.call'),
    tables: count('table'),
    images: count('img'),
    // One of those in the original seeds its contents, and is none.
    bullets: count('li.bullet') + 1,
    numbered_list_items: count('li:not(.bullet)'),
    numbered_lists: '3 + 6 + 5',
    definitions: count('[aria-labelledby="section-i"] > div > p > strong:first-child'),
    links: count('section:not(.footnotes) p a[href]:is([href*="//"], [href^="mailto:"])'),
  });
  const lists = [...site.page('m-13-13/full/').querySelectorAll('article ul:not(:has(.bullet))')];
  expect(lists.map(({ children }) => children.length).join(' + ')).toBe(counts['numbered_lists']);
});

test('ai-act has its points in points', () => {
  const labels = blocksOf('ai-act').map(({ label = '' }) => label);
  const numbersAfter = (start: string) =>
    labels
      .filter((label) => label.startsWith(start))
      .flatMap((label) => /^\((\w+)\)$/.exec(label.slice(start.length))?.[1] ?? []);
  expect(factsOf('ai-act').counts).toMatchObject({
    article_5_1_points: numbersAfter('Art. 5(1)'),
    article_5_1_c_subpoints: numbersAfter('Art. 5(1)(c)').length,
    article_5_1_h_subpoints: numbersAfter('Art. 5(1)(h)').length,
    annex_III_areas: labels.filter((label) => /^Annex III, \d+$/.test(label)).length,
    definitions: numbersAfter('Art. 3').length,
  });
  expect(numbersAfter('Art. 3')).toEqual(Array.from({ length: 68 }, (_, index) => String(index + 1)));
});

/** Sample places of the originals, and what they are called here. */
const PLACES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'udhr-en': {
    'Article 1': 'Art. 1.1',
    'Article 11(2)': 'Art. 11(2)',
    'Article 15(2)': 'Art. 15(2)',
    'Article 26(3)': 'Art. 26(3)',
    'Article 30': 'Art. 30.1',
  },
  'udhr-zh': {
    'Article 1': '第一条第一款',
    'Article 11(2)': '第十一条第二款',
    'Article 15(2)': '第十五条第二款',
    'Article 26(3)': '第二十六条第三款',
    'Article 30': '第三十条第一款',
  },
  'udhr-ar': {
    'Article 1': 'المادة 1، الفقرة 1',
    'Article 11(2)': 'المادة 11، الفقرة 2',
    'Article 15(2)': 'المادة 15، الفقرة 2',
    'Article 26(3)': 'المادة 26، الفقرة 3',
    'Article 30': 'المادة 30، الفقرة 1',
  },
  'udhr-fr': {
    'Article 1': 'Art. premier, al. 1',
    'Article 11(2)': 'Art. 11, § 2',
    'Article 15(2)': 'Art. 15, § 2',
    'Article 26(3)': 'Art. 26, § 3',
    'Article 30': 'Art. 30, al. 1',
  },
  'm-13-13': {
    'I. Definitions, Dataset': 'I.2',
    'III.2, item 2': 'III.2(2)',
    'III.3.d, item 3': 'III.3(d)(3)',
    'III.4, item 5': 'III.4(5)',
    'footnote 37': 'III, footnote 37',
  },
  'ai-act': {
    'Article 3(1)': 'Art. 3(1)',
    'Article 5(1)(b)': 'Art. 5(1)(b)',
    'Article 5(1)(h)(i)': 'Art. 5(1)(h)(i)',
    'Article 6(3)': 'Art. 6(3)',
    'Annex III, point 4(a)': 'Annex III, 4(a)',
  },
};

/** The samples of the act that are in parts of it that are not kept. */
const NOT_KEPT = ['Recital (12)', 'Footnote (58)'];

/** What may stand before a sample: a number that is part of the text, or the word that is defined. */
const LEAD = /^(?:\d+\.\u00A0*|\(\w+\) |Dataset: )?/u;

describe.for(Object.entries(PLACES))('%s', ([id, places]) => {
  const samples = factsOf(id).samples.filter(({ number }) => !NOT_KEPT.includes(number));

  test.for(samples)('has $number where its address says', ({ number, starts, printed_heading }) => {
    const block = blocksOf(id).find(({ label }) => label === places[number]);
    expect(plain(block?.text.replace(LEAD, '') ?? '').slice(0, starts.length)).toBe(starts);
    const page = site.page(`${id}/${block?.section}/`);
    expect(page.getElementById(block?.id ?? '')?.textContent).toBe(block?.text);
    if (printed_heading !== undefined) expect(page.querySelector('h1')?.textContent).toBe(printed_heading);
  });
});
