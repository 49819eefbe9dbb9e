/** A reader finds an article under its own number, although its heading calls a note that is no link. */
import { expect, test } from 'vitest';
import { imported } from '../support/imported.ts';

const NOTES = '<p><sup>1</sup> As amended.</p><p><sup>2</sup> As it was.</p><p><sup>*</sup> Not in force.</p>';

/** The headings of a page, and what its import remarks. */
async function read(...headings: readonly string[]) {
  const sections = headings.map((heading) => `<h2>${heading}</h2><p>A boat may moor.</p>`).join('');
  const made = await imported(
    new TextEncoder().encode(
      `<html lang="en"><body><main><h1>Harbour rules</h1>${sections}${NOTES}</main></body></html>`,
    ),
    'a.html',
  );
  return {
    headings: made.sections.map(({ heading, slug }) => [heading.join(), slug]),
    told: made.remarks.map(({ message }) => message),
  };
}

test('the raised mark of a note is no part of a heading, and its note stays', async () => {
  const { headings, told } = await read(
    'Article 4',
    'Article 5<sup>1</sup>',
    '<b>Article 6</b><sup>*</sup>',
    'Dues<sup>2</sup>',
  );
  expect(headings).toEqual([
    ['Article 4', 'article-4'],
    ['Article 5', 'article-5'],
    ['Article 6', 'article-6'],
    ['Dues', 'dues'],
  ]);
  expect(told.filter((message) => message.startsWith('the mark of a note behind a heading'))).toHaveLength(3);
});

test('what is raised stays if no note has that mark, or if it is a unit, and the editor is asked', async () => {
  const { headings, told } = await read('Article 5<sup>3</sup>', 'Berths of 5 m<sup>2</sup>');
  expect(headings.map(([heading]) => heading)).toEqual(['Article 53', 'Berths of 5 m2']);
  expect(told).toContain('the heading "Article 5" with a raised "3", which no heading has: compare it');
  expect(told).toContain('the heading "Berths of 5 m" with a raised "2", which no heading has: compare it');
});

test('an article with a raised number behind its own is none of another number', async () => {
  const { headings } = await read('Article 5', 'Article 5<sup>3</sup> Rafts', 'Article 6', 'Article 53');
  expect(headings.map(([, slug]) => slug)).toEqual(['article-5', 'article-5-3', 'article-6', 'article-53']);
});
