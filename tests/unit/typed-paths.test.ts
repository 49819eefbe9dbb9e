/** The numbers by which a reader who types an address gets to the places of a document. */
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/core/model.ts';
import { typedPathsOf } from '../../src/core/references/typed-paths.ts';
import { modelOf } from '../support/charter-model.ts';
import { code } from '../support/code-model.ts';
import { lawOf, lawWith } from '../support/referring-law.ts';

/** Returns the sections and then the blocks of a document that an address leads to, each with its addresses. */
function waysIn(document: Document): [sections: string[], blocks: string[]] {
  const { ofSections, ofBlocks } = typedPathsOf(document);
  const show = (paths: ReadonlyMap<string, readonly string[]>) =>
    [...paths].map(([place, ways]) => `${place}: ${ways.join(' or ')}`);
  return [show(ofSections), show(ofBlocks)];
}

test('a reader gets to every number of a law, and to a paragraph without number by its place in the article', async () => {
  const [sections, blocks] = waysIn(await lawOf(lawWith('Nobody pays.')));
  expect(sections).toEqual([
    'article-1: article 1',
    'article-2: article 2',
    'article-3: article 3',
    'annex-i: annex i',
  ]);
  expect(blocks).toEqual([
    'article-1-1: article 1/1',
    'article-1-2: article 1/2',
    'article-1-2-a: article 1/2/a',
    'article-1-2-b: article 1/2/b',
    'article-1-2-b-i: article 1/2/b/i',
    'article-1-2-b-ii: article 1/2/b/ii',
    'article-1-3: article 1/3',
    'article-2-1: article 2/1',
    'article-2-1-a: article 2/1/a',
    'article-2-1-b: article 2/1/b',
    'article-2-2: article 2/2',
    'article-2-3: article 2/3',
    'article-3-par-1: article 3/¶1',
    'annex-i-1: annex i/1',
    'annex-i-2: annex i/2',
  ]);
});

test('a reader gets to a chapter where it begins, and to recitals without a word', () => {
  const [sections, blocks] = waysIn(code());
  expect(sections).toEqual([
    'article-1: chapter i or chapter i/article 1',
    'article-2: chapter i/section 1 or chapter i/section 1/article 2',
    'article-3: chapter ii or chapter ii/article 3',
    'annex-i: annex i',
  ]);
  expect(blocks).toEqual(expect.arrayContaining(['recitals-1: 1', 'article-1-par-1: chapter i/article 1/¶1']));
});

test('a reader gets to the paragraphs that we count in a text without numbers', () => {
  const [sections, blocks] = waysIn(modelOf('harbour-charter'));
  expect(sections).toEqual(['i: any i', 'ii: any ii', 'iii: any iii']);
  expect(blocks).toEqual(
    ['i', 'ii', 'iii'].flatMap((section) => [1, 2, 3, 4].map((nth) => `${section}-${nth}: any ${section}/${nth}`)),
  );
});

test('a reader gets to a heading by its number and those of the headings around it, and to no other', async () => {
  const boats = ['## A. Boats', 'A boat.', '### 1. Sails', '#### a. Old', 'An old sail.', '### 2. Oars', '#### a. Old'];
  const others = ['An old oar is no boat, and no sail is an oar.', '## B. Rafts', 'A raft.', '## C. Buoys', 'A buoy.'];
  const law = await lawOf(['# Act', ...boats, ...others].join('\n\n'), 'en', { numbering: ['# A.', '# 1.', '# a.'] });
  const [, blocks] = waysIn(law);
  expect(blocks).toEqual([
    'a-par-1: any a/¶1',
    '1-sails: any a/any 1',
    'a-old: any a/any 1/any a',
    'a-1-a-par-1: any a/any 1/any a/¶1',
    '2-oars: any a/any 2',
    'a-old-1: any a/any 2/any a',
    'a-2-a-par-1: any a/any 2/any a/¶1',
    'b-par-1: any b/¶1',
    'c-par-1: any c/¶1',
  ]);
});

test('a reader gets to a heading within a section by the word and the number with which it begins', async () => {
  const annex = [
    '## Annex I',
    '### Section A. Boats',
    'A boat.',
    '### Section B. Rafts',
    'A raft.',
    '### Of sections',
    'More.',
  ];
  const [, blocks] = waysIn(await lawOf(['# Act', '## Article 1', 'Boats pay.', ...annex].join('\n\n')));
  expect(blocks.filter((way) => way.includes('section'))).toEqual([
    'section-a-boats-heading: annex i/section a',
    'section-b-rafts-heading: annex i/section b',
  ]);
});

describe('points that are counted through a whole plan', () => {
  const planWith = (...numbers: readonly number[]) => {
    const points = numbers.map((number) => `${number}. Do this.`);
    return lawOf(['# Plan', '## I', ...points.slice(0, 3), '## II', ...points.slice(3)].join('\n\n'), 'en', {
      numbering: ['1.'],
    });
  };

  test('are led to by their number alone', async () => {
    const [, blocks] = waysIn(await planWith(1, 2, 3, 4, 5));
    expect(blocks).toEqual([
      ...[1, 2, 3].map((number) => `text-${number}: any i/${number} or point ${number}`),
      ...[4, 5].map((number) => `ii-${number}: any ii/${number} or point ${number}`),
    ]);
  });

  test.each([
    ['if a number occurs twice', [1, 2, 3, 1, 2, 3]],
    ['if they are few', [1, 2, 3, 4]],
  ])('are not, %s', async (_, numbers) => {
    const [, blocks] = waysIn(await planWith(...numbers));
    expect(blocks.filter((way) => way.includes('point'))).toEqual([]);
  });
});
