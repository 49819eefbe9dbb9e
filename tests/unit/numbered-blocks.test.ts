/** The number and the id of each block of official text. */
import { describe, expect, test } from 'vitest';
import { findOccurrences } from '../../src/core/forms/occurrences.ts';
import { headingIdsOf, presentIds } from '../../src/core/text/block-ids.ts';
import { numberBlocks } from '../../src/core/text/number-blocks.ts';
import { allBlocks } from '../../src/core/reading-order.ts';
import type { IdEntry } from '../../src/core/ids/lock-file.ts';
import { read } from '../support/section-text.ts';

test('an empty number makes words of what begins like one, and the count goes on after it', () => {
  const body = '(a) One\n\n<Number value="" /> (z) Words\n\n(b) Two\n\n- <Number value="" />(c) Words';
  const { blocks, faults } = read(body, ['(a)']);
  expect(faults).toEqual([]);
  expect(blocks.map(({ text, numbers, marker }) => [text, numbers, marker])).toEqual([
    ['(a) One', ['a'], '(a)'],
    ['(z) Words', undefined, undefined],
    ['(b) Two', ['b'], '(b)'],
    ['(c) Words', undefined, undefined],
  ]);
});

describe('blocks are numbered', () => {
  const entry = (id: string, text: string, section = 'i'): IdEntry => ({
    id,
    section,
    formerly: [],
    state: 'stands',
    hash: '',
    seal: '',
    text,
  });
  const withdrawn: IdEntry = { ...entry('i-9', 'Gone.'), state: 'withdrawn', on: '2026-11-25' };
  const document = { language: 'en', sections: [{ slug: 'i', label: 'I' }] };
  const forms = new Map([['berth', ['berth']]]);

  function allNumbered(body: string, ids: readonly IdEntry[]) {
    const { all, footnotes } = read(body);
    const headingIds = headingIdsOf(all, ['i', 'on-quays'], ids);
    const numbering = {
      document,
      section: { slug: 'i', label: 'I' },
      freeIds: presentIds(ids),
      headingIds,
      occurrencesIn: (text: string) => findOccurrences(text, forms, 'en'),
      pictures: new Map(),
    };
    return allBlocks(numberBlocks({ blocks: all, footnotes }, numbering));
  }
  const numbered = (body: string, ids: readonly IdEntry[]) => allNumbered(body, ids).filter(({ text }) => text !== '');

  test('by the lock file, equal words in its order, paragraphs and captions separately', () => {
    const ids = [
      entry('i-2', 'Same.'),
      entry('i-figure-1', 'Same.'),
      entry('i-5', 'Same.'),
      entry('ii-1', 'Other.', 'ii'),
    ];
    const blocks = numbered('Same.\n\n<Caption>Same.</Caption>\n\nSame.', ids);
    expect(blocks.map(({ id, label }) => [id, label])).toEqual([
      ['i-2', 'I.2'],
      ['i-figure-1', 'I, figure 1'],
      ['i-5', 'I.5'],
    ]);
  });

  test('provisionally if the lock file does not have their words in the section', () => {
    const blocks = numbered('Gone.\n\nOther.\n\n<Caption>Same.</Caption>', [
      withdrawn,
      entry('ii-1', 'Other.', 'ii'),
      entry('i-1', 'Same.'),
    ]);
    expect(blocks.map(({ id }) => id)).toEqual(['i-unaccepted-1', 'i-unaccepted-2', 'i-unaccepted-3']);
    expect(blocks[0]).toMatchObject({ label: 'I.?', shortLabel: 'I.?', marginLabel: 'I.?', ordinal: '?' });
  });

  test('with the terms in them; headings and the closing note have neither number nor terms', () => {
    const blocks = numbered('A berth.\n\n## Berth\n\n<Provenance>A berth.</Provenance>', [entry('i-1', 'A berth.')]);
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        id: 'i-1',
        label: 'I.1',
        shortLabel: 'I.1',
        marginLabel: 'I.1',
        ordinal: '1',
        marker: undefined,
        isOfficial: false,
        numberLength: 0,
        text: 'A berth.',
        words: ['A berth.'],
        children: [],
        occurrences: [{ term: 'berth', form: 'berth', start: 2, end: 7 }],
      },
      {
        kind: 'heading',
        level: 2,
        id: 'berth',
        label: undefined,
        text: 'Berth',
        words: ['Berth'],
        children: [],
      },
      {
        kind: 'provenance',
        id: undefined,
        label: undefined,
        marker: undefined,
        text: 'A berth.',
        words: ['A berth.'],
        children: [],
      },
    ]);
  });

  test('also in the calls of a footnote, each separately', () => {
    const [paragraph] = numbered('A[^1] *b[^1]* [^1].\n\n[^1]: Note.', [
      entry('i-1', 'A b .'),
      entry('i-footnote-7', 'Note.'),
    ]);
    const call = (nth: number) => ({ kind: 'call', footnote: 'i-footnote-7', marker: '7', nth });
    expect(paragraph?.words).toEqual([
      'A',
      call(1),
      ' ',
      { kind: 'emphasis', words: ['b', call(2)] },
      ' ',
      call(3),
      '.',
    ]);
  });

  test('in the cells of a table that have words, row by row', () => {
    const [table] = allNumbered('| a | b |\n| - | - |\n| c | |', [entry('i-table-1-cell-1', 'a')]);
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows.map((row) => row.map(({ block, isHeader }) => [block?.text, isHeader]))).toEqual([
      [
        ['a', true],
        ['b', true],
      ],
      [
        ['c', false],
        [undefined, false],
      ],
    ]);
    expect(rows[0]?.[0]).toMatchObject({ block: { id: 'i-table-1-cell-1', kind: 'cell' }, columns: 1, rows: 1 });
  });

  test('so that no sub-heading has the address of another or of a paragraph', () => {
    const { blocks } = read('## On quays\n\nOn quays\n\n## On quays\n\n## I 4\n\n## On quays 2\n\n## On quays 3 a');
    expect([...headingIdsOf(blocks, ['i', 'on-quays'], []).values()]).toEqual([
      'on-quays',
      'on-quays-1-heading',
      'i-4-heading',
      'on-quays-2-heading',
      'on-quays-3-a',
    ]);
  });
});
