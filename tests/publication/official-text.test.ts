import { expect, test } from 'vitest';
import { lostLinks } from '../support/links.ts';
import { officialIds, officialText, Site } from '../support/site.ts';
import { ARTICLE, SECTION_PAGES } from './article.ts';

const site = await Site.of('ourPublication');

test('a reader of the article gets every block of the source, in order and unchanged', () => {
  expect(SECTION_PAGES.flatMap((address) => officialText(site.page(address)))).toEqual(ARTICLE.lines);
  expect(officialText(site.page(`${ARTICLE.id}/full/`))).toEqual(ARTICLE.lines);
});

test('a reader of the article finds 27 paragraphs and 2 captions', () => {
  const ids = officialIds(site.page(`${ARTICLE.id}/full/`));
  const numbered = (slug: string, count: number) => Array.from({ length: count }, (_, index) => `${slug}-${index + 1}`);
  const captions = ['i-figure-1', 'ii-figure-1'];
  expect(ids.filter((id) => !captions.includes(id))).toEqual([
    ...numbered('introduction', 2),
    ...numbered('i', 5),
    ...numbered('ii', 6),
    ...numbered('iii', 7),
    ...numbered('iv', 4),
    ...numbered('v', 3),
  ]);
  expect(ids.filter((id) => captions.includes(id))).toEqual(captions);
});

test('a reader of the article finds no dead link', () => {
  expect(lostLinks(site)).toEqual([]);
});
