/** Where a page gets the buttons that open another language. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { sectionOf, unitsOf } from '../../src/features/versions/client/units.ts';

const articleOf = (html: string): HTMLElement =>
  new JSDOM(`<article>${html}</article>`).window.document.querySelector('article') ?? new JSDOM().window.document.body;

const PASSAGE =
  '<div class="numbered"><a class="number" data-label="(1)" data-name="Sec. 4(1)"></a><p id="a"></p></div>';
const TABLE = `<figure class="table"><div class="numbered"><a class="number" data-name="Table 1"></a><figcaption id="c"></figcaption></div>
  <div class="table-scroll" aria-label="Table 1"><table><tr><td id="t1"></td><td id="t2"></td></tr></table></div></figure>`;
const PICTURE =
  '<figure class="numbered"><img><a class="number" data-name="Figure 1"></a><figcaption id="f"></figcaption></figure>';

test('a reader gets a button for each passage and caption, and one below a table for all of its cells', () => {
  const article = articleOf(PASSAGE + TABLE + PICTURE);
  const units = unitsOf(article);
  expect(units.map(({ ids, label }) => [ids, label])).toEqual([
    [['a'], 'Sec. 4(1)'],
    [['c'], 'Table 1'],
    [['t1', 't2'], 'Table 1'],
    [['f'], 'Figure 1'],
  ]);
  expect(units.map(({ place }) => place.previousElementSibling?.className)).toEqual(['', '', 'table-scroll', '']);
});

test('a reader of the whole text gets them in each section, but not at footnotes, which stand in none', () => {
  const article = articleOf(
    `<section data-section="one">${PASSAGE}</section><section class="footnotes">${PASSAGE}</section>`,
  );
  expect(unitsOf(article).map(({ section }) => section)).toEqual(['one']);
  expect(sectionOf(article.querySelector('#a'))).toBe('one');
});
