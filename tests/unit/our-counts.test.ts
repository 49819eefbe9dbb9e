/** What we count is reached by its sign or its id, and never by words that a text would have for a number of its own. */
import { describe, expect, test } from 'vitest';
import { acceptProposal, proposeIds } from '../../src/core/proposal/proposal.ts';
import { parseMarkdown } from '../../src/core/markdown/parse.ts';
import { readStyles } from '../../src/core/numbers/styles.ts';
import { mayMean } from '../../src/core/references/our-counts.ts';
import { readBlocks } from '../../src/core/text/blocks.ts';
import { meantId } from '../../src/features/official/client/closest-place.ts';

/** Returns the ids of a section of a document, after those that it has published. */
function idsOf(body: string, marksCounts: boolean, before: Parameters<typeof proposeIds>[0] = []) {
  const parsed = parseMarkdown(body, 'section', 'article-5.mdx');
  if ('fault' in parsed) throw new Error(parsed.fault.message);
  const { blocks, footnotes } = readBlocks(parsed.tree, readStyles(['1.']), 'article-5.mdx');
  const sections = [{ slug: 'article-5', file: 'article-5.mdx', blocks, footnotes, marksCounts }];
  return acceptProposal(proposeIds(before, sections, new Map()), '2026-12-01').map((entry) => ({
    ...entry,
    hash: '',
    seal: '',
  }));
}

describe('the address of a paragraph that we count', () => {
  test('says so where the text has numbers of its own, and is as short as can be where it has none', () => {
    expect(idsOf('One.\n\nTwo.', true).map(({ id }) => id)).toEqual(['article-5-par-1', 'article-5-par-2']);
    expect(idsOf('One.\n\nTwo.', false).map(({ id }) => id)).toEqual(['article-5-1', 'article-5-2']);
  });

  test('that was published stays, and one that is new beside it goes on from there', () => {
    const published = idsOf('One is a paragraph.\n\nTwo is another.', false);
    const now = idsOf('One is a paragraph.\n\nNew words stand here.\n\nTwo is another.', true, published);
    expect(now.map(({ id }) => id)).toEqual(['article-5-1', 'article-5-par-1a', 'article-5-2']);
  });
});

describe('a reader who writes', () => {
  test.each([
    ['Art. 5(2)', 'Art. 5 ¶2', false],
    ['Art. 5.2', 'Art. 5 ¶2', false],
    ['Article 5 2', 'Art. 5 ¶2', false],
    ['Art. 5 ¶2', 'Art. 5 ¶2', true],
    ['#article-5-par-2', 'Art. 5 ¶2', true],
    ['Art. 5(2)', 'Art. 5(2)', true],
    ['III.4', 'III.4', true],
    ['¶ III.4', 'III.4', true],
    ['Art. 5 ¶2', 'Art. 5(2)', false],
  ])('“%s” may mean %s: %s', (written, label, may) => {
    expect(mayMean(written, label)).toBe(may);
  });

  test('the number of a paragraph in the address of a page comes to no paragraph that we count', () => {
    const places = [{ id: 'article-5-2', label: 'Art. 5 ¶2' }];
    expect(
      ['Article 5(2)', 'Article 5.2', 'Article-5-2', 'Art. 5 ¶2'].map((wanted) => meantId(wanted, places)),
    ).toEqual([...[undefined, undefined, 'article-5-2', 'article-5-2']]);
  });
});
