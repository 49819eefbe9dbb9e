/** A code with every kind of block of official text, such as points, tables, footnotes and pictures. */
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/core/block.ts';
import { addressedBlocks, allBlocks } from '../../src/core/reading-order.ts';
import { officialTexts } from '../../src/core/text/official-texts.ts';
import { code } from '../support/code-model.ts';

function section(slug: string) {
  const found = code().sections.find((one) => one.slug === slug);
  if (found === undefined) throw new Error(`The code has no section ${slug}.`);
  return found;
}

/** Returns a line for each block: its kind, its id, its label and its label in the margin, after the block around it. */
function outline(blocks: readonly Block[], indent = ''): string[] {
  return blocks.flatMap((block) => {
    const address =
      block.label === undefined
        ? [block.id ?? '']
        : [block.id, block.label, 'marginLabel' in block ? block.marginLabel : ''];
    return [`${indent}${[block.kind, ...address].join(' | ')}`, ...outline(block.children, `${indent}  `)];
  });
}

describe('a reader of a code', () => {
  test('finds points inside points, each by its official number', () => {
    expect(outline(section('article-1').blocks)).toEqual([
      'item | article-1-1 | Art. 1(1) | 1',
      '  item | article-1-1-a | Art. 1(1)(a) | 1(a)',
      '    item | article-1-1-a-i | Art. 1(1)(a)(i) | 1(a)(i)',
      '    item | article-1-1-a-ii | Art. 1(1)(a)(ii) | 1(a)(ii)',
      '  item | article-1-1-b | Art. 1(1)(b) | 1(b)',
      '  paragraph | article-1-par-1 | Art. 1 ¶1 | ¶1',
      'item | article-1-2 | Art. 1(2) | 2',
    ]);
    expect(section('article-1').blocks.map((block) => 'isOfficial' in block && block.isOfficial)).toEqual([true, true]);
  });

  test('finds headings, quotations and lists without numbers, and everything with words counted in its section', () => {
    expect(outline(section('article-2').blocks).slice(4)).toEqual([
      'heading | kinds-of-coin',
      'paragraph | article-2-par-2 | Art. 2 ¶2 | ¶2',
      'heading | old-coins',
      'paragraph | article-2-par-3 | Art. 2 ¶3 | ¶3',
      'heading | coins-of-bronze',
      'paragraph | article-2-par-4 | Art. 2 ¶4 | ¶4',
      'heading | coins-of-tin',
      'paragraph | article-2-par-5 | Art. 2 ¶5 | ¶5',
      'paragraph | article-2-par-6 | Art. 2 ¶6 | ¶6',
      'quote | ',
      '  paragraph | article-2-par-7 | Art. 2 ¶7 | ¶7',
      '  paragraph | article-2-par-8 | Art. 2 ¶8 | ¶8',
      'paragraph | article-2-par-9 | Art. 2 ¶9 | ¶9',
      'item | article-2-par-10 | Art. 2 ¶10 | ¶10',
      'item | article-2-par-11 | Art. 2 ¶11 | ¶11',
      '  item | article-2-par-12 | Art. 2 ¶12 | ¶12',
      '  item | article-2-par-13 | Art. 2 ¶13 | ¶13',
    ]);
    const headings = section('article-2').blocks.filter(({ kind }) => kind === 'heading');
    expect(headings.map((block) => ['level' in block && block.level, block.text])).toEqual([
      [2, 'Kinds of coin'],
      [3, 'Old coins'],
      [4, 'Coins of bronze'],
      [5, 'Coins of tin'],
    ]);
  });

  test('sees a number from Markdown or <Number> beside the words, and any other in them', () => {
    const points = section('article-3').blocks.map((block) => ['marker' in block ? block.marker : '', block.text]);
    expect(points).toEqual([
      ['1.', 'Everyone has a right to lie at the quay.'],
      ['2.', 'Nobody is sent away\nat night.'],
      ['2A.', 'Nobody is asked twice.'],
    ]);
    const [first] = section('article-1').blocks;
    expect(first).toMatchObject({ marker: undefined, text: '1. For this code the following apply:' });
  });

  test('sees a picture with its description, its size and its caption', () => {
    const figure = allBlocks(section('article-3')).find(({ kind }) => kind === 'figure');
    expect(figure).toMatchObject({
      image: { file: 'quay.svg', alternative: 'The quay with three boats', width: 120, height: 60 },
      children: [{ kind: 'caption', id: 'article-3-figure-1', label: 'Art. 3, figure ¶1', marginLabel: 'Fig. ¶1' }],
    });
  });

  test('sees a table with its caption, its head, cells that cover others, and empty ones', () => {
    const [table] = section('annex-i').blocks;
    if (table?.kind !== 'table') throw new Error('The annex begins with no table.');
    expect(table.caption).toMatchObject({ id: 'annex-i-table-1', label: 'Annex I, table ¶1', marginLabel: 'Table ¶1' });
    const rows = table.rows.map((row) =>
      row.map(
        ({ block, isHeader, columns, rows: down }) =>
          `${isHeader ? 'head ' : ''}${columns}×${down} ${block?.text ?? ''}`,
      ),
    );
    expect(rows).toEqual([
      ['head 1×1 Berth', 'head 1×1 Length', 'head 1×1 '],
      ['1×1 ', '1×1 North', '1×1 East'],
      ['1×1 1', '1×1 5 m', '1×1 7 m'],
      ['1×1 2', '2×1 6 m'],
      ['3×1 All of them'],
    ]);
    const ids = table.children.map(({ id, label }) => `${id} ${label}`);
    expect(ids.slice(0, 4)).toEqual([
      'annex-i-table-1 Annex I, table ¶1',
      'annex-i-table-1-cell-1 Annex I, table ¶1, cell 1',
      'annex-i-table-1-cell-2 Annex I, table ¶1, cell 2',
      'annex-i-table-1-cell-3 Annex I, table ¶1, cell 3',
    ]);
    expect(ids).toHaveLength(11);
  });

  test('comes from the call of a footnote to the footnote', () => {
    const { blocks, footnotes } = section('article-2');
    expect(outline(footnotes)).toEqual([
      'footnote | article-2-footnote-2 | Art. 2, footnote 2 | Footnote 2',
      'footnote | article-2-footnote-3 | Art. 2, footnote 3 | Footnote 3',
    ]);
    expect(blocks[0]?.words).toEqual([
      'Dues of a ',
      { kind: 'term', term: 'berth', words: ['berth'] },
      { kind: 'call', footnote: 'article-2-footnote-2', marker: '2', nth: 1 },
      ' are paid as follows.',
    ]);
  });

  test('finds who signed, line by line', () => {
    expect(outline(section('closing').blocks).at(-1)).toBe(
      'signature | closing-signature-1 | Closing, signature 1 | Signature 1',
    );
    expect(section('closing').blocks.at(-1)?.words).toEqual([
      'For the Harbour Office',
      { kind: 'break' },
      'The Harbour Master',
    ]);
  });

  test('finds every word in the order of the source, with the headings of chapters, and footnotes last', () => {
    const texts = officialTexts(code());
    const at = (text: string) => texts.indexOf(text);
    expect(texts).not.toContain('');
    expect(texts.slice(3, 6)).toEqual([
      'CHAPTER I\nGENERAL PROVISIONS',
      'Article 1\nOf berths',
      '1. For this code the following apply:',
    ]);
    expect(at('SECTION 1 OF RULES')).toBe(at('Article 2\nOf dues') - 1);
    expect(texts.filter((text) => text.startsWith('CHAPTER'))).toHaveLength(2);
    expect(texts.slice(-3)).toEqual([
      'OJ of the Bay 12, 1987, p. 3.',
      'Dues of the berth are listed at the Office.',
      'Rates of the Office, 1900.',
    ]);
  });

  test('finds the terms of a document in everything with an address', () => {
    const places = code()
      .sections.flatMap(addressedBlocks)
      .filter(({ occurrences }) => occurrences.length > 0);
    expect(places.map(({ id }) => id)).toEqual([
      'recitals-2',
      'article-1-1-a',
      'article-1-1-a-ii',
      'article-1-2',
      'article-2-par-1',
      'article-2-footnote-2',
      'annex-i-table-1',
      'annex-i-1',
      'annex-i-2',
    ]);
  });
});
