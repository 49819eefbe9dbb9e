/** What an editor gets from a PDF that is imported. */
import { describe, expect, test } from 'vitest';
import { updatedDocument } from '../../src/importing/into.ts';
import { imported } from '../support/imported.ts';
import { column, page, pdfOf, type PdfPage, type Placed, WORDS } from '../support/pdf.ts';

const remarksOf = (made: Awaited<ReturnType<typeof imported>>, kind: string) =>
  made.remarks.filter((remark) => remark.kind === kind).map(({ message }) => message);

describe('a PDF without tags', () => {
  const title: Placed = { text: 'Harbour rules', x: 50, y: 740, size: 20, font: 'bold' };
  const heading = (text: string, y: number): Placed => ({ text, x: 50, y, size: 12, font: 'bold' });

  test('gives its paragraphs, and headings by their look, which are reported with their pages', async () => {
    const made = await imported(
      pdfOf([
        page(title, heading('Dues', 700), column(WORDS, { y: 680 }), column(WORDS, { y: 620 })),
        page(heading('Berths', 700), column(WORDS, { y: 680 })),
      ]),
      'a.pdf',
    );
    expect(made.title).toEqual(['Harbour rules']);
    expect([...made.files.keys()]).toEqual(['document.yaml', 'source.txt', 'dues.mdx', 'berths.mdx']);
    expect(made.file('dues.mdx')).toBe([WORDS.join(' '), WORDS.join(' ')].join('\n\n'));
    expect(remarksOf(made, 'decide')).toEqual(
      expect.arrayContaining([
        'the title, by its look, page 1: "Harbour rules"',
        'a heading of level 2, by its look, page 1: "Dues"',
        'a heading of level 2, by its look, page 2: "Berths"',
      ]),
    );
  });

  test('is named in document.yaml as the kind of file, until the text is imported from another one', async () => {
    const made = await imported(pdfOf([page(title, column(WORDS))]), 'a.pdf');
    const described = made.files.get('document.yaml') ?? '';
    expect(described).toContain('\nreceivedAs: pdf\n');
    const text = await imported(Buffer.from(`# Harbour rules\n\n${WORDS.join(' ')}\n`), 'a.md');
    expect(updatedDocument(described, text)).not.toContain('receivedAs');
    expect(updatedDocument(text.files.get('document.yaml') ?? '', made)).toContain('\nreceivedAs: pdf\n');
  });

  test('loses its running heads and page numbers, which are reported with their pages', async () => {
    const numbered = (number: number) =>
      page({ text: `Gazette of the harbour, no. ${number}`, x: 200, y: 780 }, column(WORDS), {
        text: String(number),
        x: 300,
        y: 30,
      });
    const made = await imported(pdfOf([1, 2, 3].map(numbered)), 'a.pdf');
    expect(made.files.get('source.txt')).not.toMatch(/Gazette|^\d$/m);
    expect(remarksOf(made, 'dropped')).toEqual([
      'a running head or foot, pages 1–3: "Gazette of the harbour, no. 1"',
      'a page number, pages 1–3: "1"',
    ]);
  });

  test('is reported with each page that lost something, and no page between them', async () => {
    const withHead = [1, 2, 4, 6, 7, 8];
    const pages = Array.from({ length: 8 }, (_, index) =>
      page(
        ...(withHead.includes(index + 1) ? [{ text: 'Gazette of the harbour', x: 200, y: 780 }] : []),
        column(WORDS),
      ),
    );
    const made = await imported(pdfOf(pages), 'a.pdf');
    expect(remarksOf(made, 'dropped')).toEqual(['a running head or foot, pages 1–2, 4, 6–8: "Gazette of the harbour"']);
  });

  test('keeps headings that stand at the same place of two pages, such as numbered articles', async () => {
    const made = await imported(
      pdfOf([12, 13].map((number) => page(heading(`Article ${number}`, 760), column(WORDS)))),
      'a.pdf',
    );
    expect(made.sections.map((section) => section.heading)).toEqual([['Article 12'], ['Article 13']]);
  });

  test('has an item in one line with its number, however wide the gap is', async () => {
    const made = await imported(
      pdfOf([page(column(WORDS), { text: '1.', x: 60, y: 600 }, { text: 'Boats of the pilots.', x: 100, y: 600 })]),
      'a.pdf',
    );
    expect(made.files.get('source.txt')).toContain('1. Boats of the pilots.');
  });

  test('has a broken word joined only if it stands joined elsewhere, and says so', async () => {
    const made = await imported(
      pdfOf([
        page(
          column([
            'The master of the harbour writes down the dues of a boat; the har-',
            'bour pays nothing itself, and neither do those of the life-',
            'boats that are called out at night, or in a storm from the north.',
          ]),
        ),
        page(column(WORDS)),
      ]),
      'a.pdf',
    );
    const source = made.files.get('source.txt');
    expect(source).toContain('the harbour pays nothing');
    expect(source).toContain('the life-boats that');
    expect(remarksOf(made, 'dropped')).toEqual(['the hyphen at the end of a line, page 1: "har-bour"']);
    expect(remarksOf(made, 'decide').join('\n')).toContain('keeps its hyphen, page 1: "life-boats"');
  });

  test('has its footnotes at their calls', async () => {
    const [first = '', ...rest] = WORDS;
    const made = await imported(
      pdfOf([
        page(
          { text: first, x: 50, y: 700 },
          { text: '1', x: 355, y: 704, size: 6 },
          column(rest, { y: 688 }),
          { text: '1', x: 50, y: 63, size: 5 },
          { text: 'A night ends at seven.', x: 54, y: 60, size: 8 },
        ),
      ]),
      'a.pdf',
    );
    const [, section = ''] = [...made.files].find(([name]) => name.endsWith('.mdx')) ?? [];
    expect(section).toMatch(/pays the dues ?\[\^1\] ?that/);
    expect(section).toContain('[^1]: A night ends at seven.');
  });

  test('has its items with their numbers and bullets', async () => {
    const made = await imported(
      pdfOf([
        page(
          column(WORDS),
          column(['(1) boats of the pilots;', '(2) boats that carry only', '     salt.'], { x: 60, y: 640 }),
          column(['• nets', '• sails'], { x: 60, y: 580 }),
          column(WORDS, { y: 530 }),
        ),
      ]),
      'a.pdf',
    );
    expect(made.numbering).toEqual(['(1)']);
    expect(made.files.get('source.txt')).toContain(
      '(1) boats of the pilots;\n(2) boats that carry only salt.\nnets\nsails\n',
    );
  });

  test('has a table whose cells stand below each other, in the order of its rows', async () => {
    const row = (y: number, ...cells: string[]) => cells.map((text, index) => ({ text, x: 50 + index * 150, y }));
    const made = await imported(
      pdfOf([
        page(
          column(WORDS),
          row(600, 'Boat', 'Dues', 'From'),
          row(588, 'Barge', '3 crowns', 'May'),
          row(576, 'Pilot', 'nothing', 'March'),
          column(WORDS, { y: 530 }),
        ),
      ]),
      'a.pdf',
    );
    const [, section = ''] = [...made.files].find(([name]) => name.endsWith('.mdx')) ?? [];
    expect(section).toContain(
      '| Boat | Dues | From |\n| - | - | - |\n| Barge | 3 crowns | May |\n| Pilot | nothing | March |',
    );
    expect(remarksOf(made, 'decide')).toContain('a table of 3 rows, by the places of its words, page 1: "Boat"');
  });
});

test('a PDF with tags gives their headings, items, tables and notes, and drops what is marked as no text', async () => {
  const letters: Placed[] = [
    { text: 'Head of the page', x: 50, y: 780 },
    { text: 'Dues', x: 50, y: 740 },
    ...column(WORDS),
    { text: '•', x: 50, y: 600 },
    { text: 'nets', x: 62, y: 600 },
    { text: 'Boat', x: 50, y: 560 },
    { text: 'Dues', x: 200, y: 560 },
    { text: 'Barge', x: 50, y: 548 },
    { text: '3 crowns', x: 200, y: 548 },
  ];
  const made = await imported(
    pdfOf([
      {
        letters,
        tags: [
          ['H1', 1],
          ['P', 2, 3, 4],
          ['L', ['LI', ['Lbl', 5], ['LBody', 6]]],
          ['Table', ['TR', ['TH', 7], ['TH', 8]], ['TR', ['TD', 9], ['TD', 10]]],
        ],
      },
    ]),
    'a.pdf',
  );
  expect(made.files.get('source.txt')).toContain(
    ['Dues', '', WORDS.join(' '), 'nets', 'Boat', 'Dues', 'Barge', '3 crowns'].join('\n'),
  );
  expect(made.counts).toMatchObject({ items: 1, tables: 1 });
  expect(remarksOf(made, 'dropped')).toEqual(['what the file marks as no text, page 1: "Head of the page"']);
  expect(remarksOf(made, 'decide').join('\n')).not.toContain('by its look');
});

test('a page whose tags have lost their words is read by its look, with the levels of the tagged headings', async () => {
  const heading: Placed = { text: 'Dues', x: 50, y: 740, size: 14, font: 'bold' };
  const sound: PdfPage = {
    letters: [heading, ...column(WORDS)],
    tags: [
      ['H1', 0],
      ['P', 1, 2, 3],
    ],
  };
  // A program has put all words into the last paragraph.
  const cut: PdfPage = {
    letters: [{ ...heading, text: 'Berths' }, ...column(WORDS)],
    tags: [
      ['H1', 4],
      ['P', 5],
      ['P', 6],
      ['P', 7],
      ['P', 8],
      ['P', 9],
      ['P', 0, 1, 2, 3],
    ],
  };
  const made = await imported(pdfOf([sound, sound, cut]), 'a.pdf');
  expect(remarksOf(made, 'decide')).toContain('a heading of level 1, by its look, page 3: "Berths"');
});

test('a PDF with tags loses the running heads that no tag names', async () => {
  const tagged: PdfPage = {
    letters: [{ text: 'Gazette', x: 50, y: 780 }, { text: 'Dues', x: 50, y: 740 }, ...column([...WORDS, ...WORDS])],
    tags: [
      ['H1', 1],
      ['P', 2, 3, 4, 5, 6, 7],
    ],
    hasArtifacts: false,
  };
  const made = await imported(pdfOf([tagged, tagged, tagged]), 'a.pdf');
  expect(remarksOf(made, 'dropped')).toEqual(['a running head or foot, pages 1–3: "Gazette"']);
});
