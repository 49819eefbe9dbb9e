/** The marked terms of a section, and their faults. */
import { describe, expect, test } from 'vitest';
import { findOccurrences } from '../../src/core/forms/occurrences.ts';
import { parseMarkdown } from '../../src/core/markdown/parse.ts';
import { readBlocks } from '../../src/core/text/blocks.ts';
import { flatten } from '../../src/core/reading-order.ts';
import { readMarks } from '../../src/core/text/marks.ts';
import { headingIdsOf, presentIds } from '../../src/core/text/block-ids.ts';
import { numberBlocks } from '../../src/core/text/number-blocks.ts';

const FORMS = new Map([
  ['berth', ['berth', 'berths']],
  ['visitors-berth', ['visitors’ berth']],
  ['dues', ['dues']],
  ['mole', ['mole']],
  ['quay', ['quay']],
]);

/** Reads a section whose paragraphs are in its lock file. */
function read(
  body: string,
  forms = FORMS,
  ids = ['berth', 'visitors-berth', 'dues', 'mole', 'quay', 'unsound'],
  language = 'en',
) {
  const parsed = parseMarkdown(body, 'section', 'i.mdx');
  if ('fault' in parsed) throw new Error(parsed.fault.message);
  const { blocks, footnotes } = readBlocks(parsed.tree, [], 'i.mdx');
  const entries = flatten(blocks)
    .filter(({ text }) => text !== '')
    .map(({ text, kind }, index) => ({
      id: kind === 'caption' ? `i-figure-${index + 1}` : `i-${index + 1}`,
      section: 'i',
      formerly: [],
      state: 'stands' as const,
      hash: '',
      seal: '',
      text,
    }));
  const document = { language, sections: [{ slug: 'i', label: 'I' }] };
  const { byRead } = numberBlocks(
    { blocks, footnotes },
    {
      document,
      section: { slug: 'i', label: 'I' },
      freeIds: presentIds(entries),
      headingIds: headingIdsOf(blocks, ['i'], []),
      occurrencesIn: (text) => findOccurrences(text, forms, language),
      pictures: new Map(),
    },
  );
  const { marks, faults } = readMarks(byRead, { ids: new Set(ids), forms, language }, 'i.mdx');
  return { marks, told: faults.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`) };
}

const mark = (id: string, words = id) => `<Term id="${id}">${words}</Term>`;

describe('marks', () => {
  test('are those of the file, in order, each in its block at the beginning of its words', () => {
    const { marks, told } = read(
      `A ${mark('berth')} and a berth.\n\n## Of dues\n\nThe ${mark('dues')}.\n\n<Caption>A ${mark('mole')}.</Caption>`,
    );
    expect(told).toEqual([]);
    expect(marks).toEqual([
      { term: 'berth', block: 'i-1', words: 'berth', start: 2 },
      { term: 'dues', block: 'i-3', words: 'dues', start: 4 },
      { term: 'mole', block: 'i-figure-4', words: 'mole', start: 2 },
    ]);
  });

  test('may be around the rest of a form after an Arabic preposition', () => {
    const forms = new Map([['dues', ['الرسوم']]]);
    const { marks, told } = read(`وليس ل${mark('dues', 'لرسوم')} غرض.`, forms, ['dues'], 'ar');
    expect(told).toEqual([]);
    expect(marks).toEqual([{ term: 'dues', block: 'i-1', words: 'لرسوم', start: 6 }]);
  });

  test('may be around words with invisible characters', () => {
    expect(read(`A ${mark('berth', 'ber\u00adth')}.`).told).toEqual([]);
  });

  test('of a term whose file has a fault get no further faults', () => {
    expect(read(`A ${mark('unsound', 'thing')}.`)).toMatchObject({ marks: [{ term: 'unsound' }], told: [] });
  });
});

describe('an editor gets a fault', () => {
  test('for more than three marks in a paragraph, at the fourth', () => {
    const three = `${mark('berth')} ${mark('dues')} ${mark('mole')}`;
    expect(read(`${three}.`).told).toEqual([]);
    expect(read(`${three} ${mark('quay')}.`).told).toEqual([
      `i.mdx:1:${three.length + 2} Found 4 marked terms in one paragraph, expected at most 3. Unwrap the terms that readers need least here.`,
    ]);
  });

  test('for a mark without an id, or with an unknown one, with the id that may be meant', () => {
    expect(read('A <Term>berth</Term>.').told).toEqual([
      'i.mdx:1:3 Found <Term> without an id, expected <Term id="…"> with the id of a file in content/terms/.',
    ]);
    expect(read(`A ${mark('bert', 'berth')}.`).told).toEqual([
      'i.mdx:1:3 Found <Term id="bert">, expected the id of a term, but there is no content/terms/bert.mdx. Did you mean "berth"? Correct the id or add the file.',
    ]);
    expect(read(`A ${mark('bert', 'berth')}.`, new Map(), []).told).toEqual([
      'i.mdx:1:3 Found <Term id="bert">, expected the id of a term, but there is no content/terms/bert.mdx. Correct the id or add the file.',
    ]);
  });

  test('for a mark in a heading or in the closing note', () => {
    const message = 'Found a marked term outside a paragraph or caption. Headings carry no marks: unwrap it.';
    expect(read(`Words.\n\n## Of ${mark('dues')}\n\n<Provenance>${mark('mole')}</Provenance>`).told).toEqual([
      `i.mdx:3:7 ${message}`,
      `i.mdx:5:13 ${message}`,
    ]);
  });

  test('for a term that is marked twice in a section, with the place of the first mark', () => {
    expect(read(`A ${mark('berth')}.\n\nThe ${mark('berth', 'berths')}.`).told).toEqual([
      'i.mdx:3:5 Found "berth" marked a second time in this section (first in i-1), expected once. Unwrap this one.',
    ]);
  });

  test('for a mark around other words than a form of its term', () => {
    expect(read(`A ${mark('berth', 'place')}.`).told).toEqual([
      'i.mdx:1:3 Found "berth" marked around "place", expected one of its forms: "berth", "berths". Move the mark, or add the words to the forms in the term\'s file.',
    ]);
  });

  test('for a mark that is not at the first use of its term', () => {
    expect(read(`A berth.\n\nThe ${mark('berth', 'berths')}.`).told).toEqual([
      'i.mdx:3:5 Found "berth" marked in i-2, expected at its first use, in i-1, which carries fewer than 3 marks. Move the mark there.',
    ]);
    // There is no such fault while there are others.
    expect(read(`A berth.\n\nThe ${mark('berth', 'berths')} ${mark('bert', 'berth')}.`).told).toHaveLength(1);
  });

  test('but not if the first use cannot be marked: its paragraph has three marks, or it is in a heading', () => {
    const crowded = `A berth: ${mark('dues')} ${mark('mole')} ${mark('quay')}.`;
    expect(read(`${crowded}\n\nA ${mark('berth')}.`).told).toEqual([]);
    expect(read(`Words.\n\n## Berth and berth\n\nA ${mark('berth')}.`).told).toEqual([]);
    expect(read(`A berth: ${mark('dues')} ${mark('mole')}.\n\nA ${mark('berth')}.`).told).toHaveLength(1);
    expect(read(`${crowded}\n\nA berth.\n\nA ${mark('berth')}.`).told).toEqual([
      expect.stringContaining('expected at its first use, in i-2,'),
    ]);
  });

  test('but not for a use inside a longer wording of another term, marked or not', () => {
    expect(read(`A visitors’ ${mark('berth')}.\n\nA berth.`).told).toEqual([]);
    expect(read(`A visitors’ berth.\n\nA ${mark('berth')}.`).told).toEqual([]);
    expect(read(`A visitors’ berth.\n\nA berth.\n\nA ${mark('berth')}.`).told).toEqual([
      expect.stringContaining('expected at its first use, in i-2,'),
    ]);
    // If the term occurs only inside the longer wording, its first use is there.
    expect(read(`A visitors’ berth.\n\nA visitors’ ${mark('berth')}.`).told).toEqual([
      expect.stringContaining('expected at its first use, in i-1,'),
    ]);
  });

  test('but not for a use inside a compound with a hyphen, marked or not', () => {
    expect(read(`A berth-${mark('dues')} office.\n\nThe dues.`).told).toEqual([]);
    expect(read(`A berth-dues office.\n\nThe ${mark('dues')}.`).told).toEqual([]);
    expect(read(`A berth-dues office.\n\nThe dues.\n\nThe ${mark('dues')}.`).told).toEqual([
      expect.stringContaining('expected at its first use, in i-2,'),
    ]);
  });
});
