/** How official text is read out of a section's file, and what is told where it differs from the source. */
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/core/markdown/parse.ts';
import { readStyle } from '../../src/core/numbers/styles.ts';
import { readBlocks } from '../../src/core/text/blocks.ts';
import { flatten } from '../../src/core/text/read-block.ts';
import { compareWithSource } from '../../src/core/text/compare.ts';
import { excerpt } from '../../src/core/text/excerpt.ts';
import { nameOfSection, titleOfHeading } from '../../src/core/text/heading-title.ts';
import { headingIdsOf, numberBlocks, standingIds } from '../../src/core/text/number-blocks.ts';
import { allBlocks } from '../../src/core/model.ts';
import type { IdEntry } from '../../src/core/ids/lock-file.ts';

function read(body: string, numbering: readonly string[] = []) {
  const parsed = parseMarkdown(body, 'section', 'i.mdx');
  if ('fault' in parsed) throw new Error(parsed.fault.message);
  const { blocks, footnotes, faults } = readBlocks(
    parsed.tree,
    numbering.flatMap((sample) => readStyle(sample) ?? []),
    'i.mdx',
  );
  return { all: blocks, footnotes, faults, blocks: flatten(blocks).filter(({ text }) => text !== '') };
}

describe('a section’s file is read', () => {
  test('with the numbers of what it quotes as words of the quotation', () => {
    const { blocks, faults } = read('(a) One.\n\n> (a) Quoted.\n\n(b) Two.', ['(a)']);
    expect(faults).toEqual([]);
    expect(blocks.map(({ text, numbers }) => [text, numbers])).toEqual([
      ['(a) One.', ['a']],
      ['(a) Quoted.', undefined],
      ['(b) Two.', ['b']],
    ]);
  });

  test('as paragraphs, sub-headings, captions and a closing note, in order, each with its words alone', () => {
    const { blocks, faults } = read(
      'One *two **three***.\n\n## Of <Term id="berth">berths</Term>\n\n<Caption>A mole.</Caption>\n\n<Caption>\n\nA quay.\n\n</Caption>\n\n<Provenance>(Read aloud)</Provenance>\n\nSee https://a.example/ too.',
    );
    expect(faults).toEqual([]);
    expect(blocks.map(({ kind, level, text }) => [kind, level, text])).toEqual([
      ['paragraph', 0, 'One two three.'],
      ['heading', 2, 'Of berths'],
      ['caption', 0, 'A mole.'],
      ['caption', 0, 'A quay.'],
      ['provenance', 0, '(Read aloud)'],
      ['paragraph', 0, 'See https://a.example/ too.'],
    ]);
    expect(blocks[0]?.words).toEqual([
      'One ',
      { kind: 'emphasis', words: ['two ', { kind: 'strong', words: ['three'] }] },
      '.',
    ]);
    expect(blocks.map(({ node }) => node.position?.start.line)).toEqual([1, 3, 5, 7, 13, 15]);
  });

  test('with every marked term, the words it is around and where they begin', () => {
    const { blocks } = read(
      'A <Term id="a">one *two*</Term>, <Term id="b">x<Term id="c">y</Term></Term><Term>z</Term>',
    );
    expect(blocks[0]?.text).toBe('A one two, xyz');
    expect(blocks[0]?.terms.map(({ words, start }) => [words, start])).toEqual([
      ['one two', 2],
      ['xy', 11],
      ['y', 12],
      ['z', 13],
    ]);
    expect(blocks[0]?.words).toEqual([
      'A ',
      { kind: 'term', term: 'a', words: ['one ', { kind: 'emphasis', words: ['two'] }] },
      ', ',
      { kind: 'term', term: 'b', words: ['x', { kind: 'term', term: 'c', words: ['y'] }] },
      { kind: 'term', term: '', words: ['z'] },
    ]);
  });

  test('without the spaces that stand before a footnote’s call at the end of a line, as source.txt has it', () => {
    const { blocks } = read('One *two* [^1]\\\nthree [^2] four. [^3] [^1]\n\n[^1]: A\n\n[^2]: B\n\n[^3]: C');
    expect(blocks.map(({ text }) => text)).toEqual(['One two\nthree  four.']);
  });

  test('whatever else stands in it is told of at its place', () => {
    const { faults } = read('# One\n\n### Two\n\n<Term>\n\nx\n\n</Term>\n\nWords.');
    expect(faults.map(({ line, column, message }) => [line, column, message])).toEqual([
      [5, 1, expect.stringMatching(/^Found <Term>, expected a paragraph, a list/)],
      [1, 1, expect.stringMatching(/^Found a heading of level 1, expected one from 2 \("## …"\) to 5/)],
      [3, 1, 'Found a heading of level 3 below one of level 1, expected level 2 at most. Write it as "## …".'],
    ]);
    // Alone in its paragraph, a term is a paragraph of one term.
    expect(read('<Term id="a">x</Term>').blocks.map(({ kind, text }) => [kind, text])).toEqual([['paragraph', 'x']]);
    expect(read('<Caption>x</Caption> <Caption>y</Caption>').blocks[0]?.kind).toBe('paragraph');
  });
});

describe('an editor whose text differs from source.txt', () => {
  const compare = (body: string, ...lines: readonly string[]) =>
    compareWithSource(
      read(body).blocks,
      lines.map((text, index) => ({ text, line: index + 10 })),
      'i.mdx',
    ).map(({ line, column, message }) => `${line}:${column} ${message}`);

  test('hears nothing where they are one', () => {
    expect(compare('One.\n\n## Two', 'One.', 'Two')).toEqual([]);
    expect(compare('')).toEqual([]);
  });

  test('is shown the first letter that differs, what stands there and what should, for every block', () => {
    expect(compare('One boat.\n\nSame.\n\nTwo ships', 'One goat.', 'Same.', 'Two ships.')).toEqual([
      '1:1 Found official text that differs from source.txt, line 10, at its character 5:\n' +
        '    found    "One boat."\n' +
        '    expected "One goat."\n' +
        '  Copy the words from source.txt; only <Term> may be added.',
      '5:1 Found official text that differs from source.txt, line 12, at its character 10:\n' +
        '    found    "Two ships"\n' +
        '    expected "Two ships."\n' +
        '  Copy the words from source.txt; only <Term> may be added.',
    ]);
  });

  test('is shown the first difference only where blocks are missing or too many', () => {
    expect(compare('One.\n\nThree.', 'One.', 'Two.', 'Three.')).toEqual([
      expect.stringContaining('line 11, at its character 2'),
    ]);
    expect(compare('One.', 'One.', 'Two.', 'Three.')).toEqual([
      '1:1 Found the end of the section, expected line 11 of source.txt next: "Two.". Add the missing text.',
    ]);
    expect(compare('', 'One.')).toEqual([
      'undefined:undefined Found the end of the section, expected line 10 of source.txt next: "One.". Add the missing text.',
    ]);
    expect(compare('One.\n\nTwo.\n\nThree.', 'One.')).toEqual([
      '3:1 Found text that source.txt does not have here: "Two.". Expected the section to end before it. Remove it, or move it to the section where it belongs.',
    ]);
  });

  test.each([
    ['caf\u00e9', 'cafe\u0301', 'caf⟨U+00E9⟩', 'caf⟨U+0065⟩⟨U+0301⟩'],
    ['Α quay', 'A quay', '⟨U+0391⟩ quay', 'A quay'],
    ['A quay', 'А quay', 'A quay', '⟨U+0410⟩ quay'],
    ['one\u00a0two', 'one two', 'one⟨U+00A0⟩two', 'one two'],
    ['Б', 'Г', 'Б', 'Г'],
    ['a', 'b', 'a', 'b'],
  ])('is shown by its number what looks alike: %j for %j', (found, expected, shown, wanted) => {
    const [message = ''] = compare(found, expected);
    expect(message).toContain(`found    "${shown}"`);
    expect(message).toContain(`expected "${wanted}"`);
  });

  test('is shown by its number what looks alike far into a long text', () => {
    const before = 'word '.repeat(20);
    const after = ' more'.repeat(20);
    expect(compare(`${before}Αb${after}`, `${before}Ab${after}`)[0]).toMatch(
      /found {4}"…(?:word )+⟨U\+0391⟩b more more [^"]*…"\n {4}expected "…(?:word )+Ab more/u,
    );
  });
});

test('an excerpt has a place with about six words before and after it, whole words first, and dots where the text goes on', () => {
  const text = Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ');
  for (let at = 0; at < text.length; at += 1) {
    const shown = excerpt(text, at);
    const inner = shown.replaceAll('…', '');
    const start = text.indexOf(inner);
    const end = start + inner.length;
    expect(shown).toBe(`${start > 0 ? '…' : ''}${inner}${end < text.length ? '…' : ''}`);
    expect(start === 0 || text[start - 1] === ' ').toBe(true);
    expect(at - start).toBeLessThanOrEqual(30);
    expect(at - start).toBeGreaterThanOrEqual(Math.min(at, 20));
    expect(end).toBe(Math.min(text.length, at + 40));
  }
  expect(excerpt('one\ntwo\nthree', 0)).toBe('one⏎two⏎three');
});

test.each([
  ['III. Improving the systems', 'III', 'Improving the systems'],
  ['一、背景', '一', '背景'],
  ['第一章 总则', '第一章', '总则'],
  ['A quay', 'A', 'A quay'],
  ['Annex', 'A', 'Annex'],
  ['2 — Dues', '2', 'Dues'],
  ['II: “Quays”', 'II', '“Quays”'],
  ['II “Quays”', 'II', 'II “Quays”'],
  ['III.', 'III', 'III.'],
  ['III', 'III', 'III'],
  ['Dues', 'I', 'Dues'],
  ['1. (a) Boats', '1', '(a) Boats'],
  ['1. "Boats"', '1', '"Boats"'],
  ['1. ¿Barcos?', '1', '¿Barcos?'],
  ['1.2 Boats', '1', '2 Boats'],
])('the heading “%s” of %s is called “%s” in lists', (heading, label, title) => {
  expect(titleOfHeading(heading, label)).toBe(title);
});

test.each([
  ['Article 5\nOf dues', 'Art. 5', 'Of dues', false],
  ['Article\u00A05\nOf dues', 'Art. 5', 'Of dues', false],
  ['Article\u00A05', 'Art. 5', 'Article\u00A05', true],
  ['Article premier', 'Art. premier', 'Article premier', true],
  ['第一条', '第一条', '第一条', true],
])('a section headed “%s” with the label %s is called “%s” in lists', (heading, label, title, isNamedByLabel) => {
  expect(nameOfSection({ heading, label })).toEqual({ title, isNamedByLabel });
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
      freeIds: standingIds(ids),
      headingIds,
      forms,
      pictures: new Map(),
    };
    return allBlocks(numberBlocks({ blocks: all, footnotes }, numbering));
  }
  const numbered = (body: string, ids: readonly IdEntry[]) => allNumbered(body, ids).filter(({ text }) => text !== '');

  test('by the lock file, words that stand twice in its order, paragraphs apart from captions', () => {
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

  test('for the time being where the lock file does not have their words standing in the section', () => {
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

  test('also in the words that call a footnote, each call by itself', () => {
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
