/** The finished pages have what others counted in the originals, in the same places. */
import { describe, expect, test } from 'vitest';
import type { DocumentExport } from '../../src/exports/document-json.ts';
import { Site } from '../support/site.ts';
import { TRIED, tried } from './decisions.ts';
import { factsOf } from './facts.ts';
import { plain } from './originals.ts';
import { begins } from './passages.ts';
import { sourceOf } from './publication.ts';

const site = await Site.of('documents');
const DECLARATIONS = tried('udhr-en', 'udhr-zh', 'udhr-ar', 'udhr-fr');

const blocksOf = (id: string) =>
  site
    .json<DocumentExport>(`${id}/document.json`)
    .sections.flatMap(({ id: section, blocks }) =>
      blocks.flatMap((block) => (block.id === undefined ? [] : [{ ...block, section }])),
    );

/** Counts the elements that a selector finds on the page of a whole document. */
function countOn(id: string) {
  const article = site.page(`${id}/full/`).querySelector('article');
  return (selector: string): number => article?.querySelectorAll(selector).length ?? 0;
}

test.for(DECLARATIONS)('%s has 30 articles, and all their paragraphs', (id) => {
  const count = countOn(id);
  const preamble = blocksOf(id)[0]?.section;
  expect(factsOf(id).counts).toMatchObject({
    preamble_sections: count(`[aria-labelledby="section-${preamble}"]`),
    preamble_paragraphs: count(`p[id^="${preamble}-"]`),
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

test.for(tried('m-13-13'))('%s has its headings, footnotes, lists, definitions and links', (id) => {
  const count = countOn(id);
  const { counts } = factsOf(id);
  expect(counts).toMatchObject({
    // The headings of its sections have level 3 in the original, since its page has a heading of its own.
    headings: { h1: 0, h2: 0, h3: count('.section-heading'), h4: count('.level-2'), h5: count('.level-3') },
    footnotes: count('.footnotes p'),
    footnote_calls: count('.call'),
    tables: count('table'),
    images: count('img'),
    // One item in the original is only the seed of its table of contents.
    bullets: count('li.bullet') + 1,
    numbered_list_items: count('li:not(.bullet)'),
    numbered_lists: '3 + 6 + 5',
    definitions: count('[aria-labelledby="section-i"] > div > p > strong:first-child'),
    // Three links lead to pages beside the original, so that the import keeps only their words.
    links: count('section:not(.footnotes) p a[href]:is([href*="//"], [href^="mailto:"])') + 3,
  });
  const lists = [...site.page(`${id}/full/`).querySelectorAll('article ul:not(:has(.bullet))')];
  expect(lists.map(({ children }) => children.length).join(' + ')).toBe(counts['numbered_lists']);
});

test.for(tried('ai-act'))('%s has its points in points', (id) => {
  const labels = blocksOf(id).map(({ label = '' }) => label);
  const numbersAfter = (start: string) =>
    labels
      .filter((label) => label.startsWith(start))
      .flatMap((label) => /^\((\w+)\)$/.exec(label.slice(start.length))?.[1] ?? []);
  expect(factsOf(id).counts).toMatchObject({
    article_5_1_points: numbersAfter('Art. 5(1)'),
    article_5_1_c_subpoints: numbersAfter('Art. 5(1)(c)').length,
    article_5_1_h_subpoints: numbersAfter('Art. 5(1)(h)').length,
    annex_III_areas: labels.filter((label) => /^Annex III, \d+$/.test(label)).length,
    definitions: numbersAfter('Art. 3').length,
  });
  expect(numbersAfter('Art. 3')).toEqual(Array.from({ length: 68 }, (_, index) => String(index + 1)));
});

describe.for(Object.entries(TRIED))('%s', ([id, { places }]) => {
  const samples = factsOf(id).samples.map((sample) => ({ ...sample, label: places[sample.number] }));

  test.for(samples.filter(({ label }) => label !== undefined))(
    'has $number where its address says',
    ({ label, starts, printed_heading }) => {
      const block = blocksOf(id).find((one) => one.label === label && begins(one.text, plain(starts)));
      expect(block, label).toBeDefined();
      const page = site.page(`${id}/${block?.section}/`);
      expect(page.getElementById(block?.id ?? '')?.textContent).toBe(block?.text);
      if (printed_heading !== undefined) expect(page.querySelector('h1')?.textContent).toBe(printed_heading);
    },
  );

  test.for(samples.filter(({ label }) => label === undefined))('has $number', ({ starts }) => {
    expect(plain(sourceOf(site, id))).toContain(starts);
  });
});
