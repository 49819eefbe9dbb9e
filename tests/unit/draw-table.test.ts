/** Tables of official text, as pages have them. */
import { expect, test } from 'vitest';
import { headingIdsOf, presentIds } from '../../src/core/text/block-ids.ts';
import { numberBlocks } from '../../src/core/text/number-blocks.ts';
import { drawTable } from '../../src/html/official/draw-table.ts';
import { read } from '../support/section-text.ts';

test('a listener hears a name of its own for each table that scrolls', () => {
  const { all, footnotes } = read(
    '| Berth |\n| - |\n| North |\n\nThen:\n\n| |\n| - |\n| East |\n\n<Caption>Dues</Caption>\n\n| Due |\n| - |\n| 5 |',
  );
  const texts = { 'i-table-1-cell-1': 'Berth', 'i-table-2-cell-1': 'East', 'i-table-1': 'Dues' };
  const ids = Object.entries(texts).map(([id, text]) => ({
    id,
    text,
    section: 'i',
    state: 'stands' as const,
    formerly: [],
    hash: '',
    seal: '',
  }));
  const { blocks } = numberBlocks(
    { blocks: all, footnotes },
    {
      document: { language: 'en', sections: [{ slug: 'i', label: 'I' }] },
      section: { slug: 'i', label: 'I' },
      freeIds: presentIds(ids),
      headingIds: headingIdsOf(all, ['i'], ids),
      occurrencesIn: () => [],
      pictures: new Map(),
    },
  );
  const drawn = blocks.flatMap((block) =>
    block.kind === 'table' ? drawTable(block, { document: 'rules', current: 'full', marked: new Set() }).html : [],
  );
  expect(drawn.map((html) => /role="region" tabindex="0" aria-label="([^"]*)"/.exec(html)?.[1])).toEqual([
    'Table that begins with I, table 1, cell 1',
    'Table that begins with I, table 2, cell 1',
    'I, table 1',
  ]);
});
