/** Faults of tables, footnotes, images and numbers of official text. */
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/core/markdown/parse.ts';
import { readStyle } from '../../src/core/numbers/styles.ts';
import { readBlocks } from '../../src/core/text/blocks.ts';
import { flatten } from '../../src/core/reading-order.ts';

function read(body: string, ...numbering: readonly string[]) {
  const parsed = parseMarkdown(body, 'section', 'i.mdx');
  if ('fault' in parsed) throw new Error(parsed.fault.message);
  return readBlocks(
    parsed.tree,
    numbering.flatMap((sample) => readStyle(sample) ?? []),
    'i.mdx',
  );
}

/** Returns the faults of a section, each with its line and column. */
const faultsOf = (body: string, ...numbering: readonly string[]) =>
  read(body, ...numbering).faults.map(({ line, column, message }) => `${line}:${column} ${message}`);

/** Returns the kinds and texts of the blocks of a section, with inner blocks after outer ones. */
const kindsOf = (body: string) => flatten(read(body).blocks).map(({ kind, text }) => `${kind} ${text}`.trim());

describe('an editor of a table gets a fault', () => {
  const table = (...rows: readonly string[]) => ['| a | b | c |', '|---|---|---|', ...rows].join('\n');

  test('only if rows lack cells or spans cover words', () => {
    expect(faultsOf(table('| d | e | f |', '| <Span columns="2" rows="2" />g | | h |', '| | | i |'))).toEqual([]);
    expect(faultsOf(table('| <Span columns="3" />d | | |'))).toEqual([]);
    expect(faultsOf(table('| <Span rows="2" />d | | |', '| | | |'))).toEqual([]);
  });

  test('for rows that are too short or too long', () => {
    expect(faultsOf(table('| d | e |', '| d | e | f | g |'))).toEqual([
      '3:1 Found a row of 2 cells in a table of 3 columns, expected 3. Add the missing cells (an empty one is "| |"), or take away those too many.',
      expect.stringMatching(/^4:1 Found a row of 4 cells in a table of 3 columns, expected 3\./),
    ]);
  });

  test.each(['columns="4"', 'rows="3"', 'columns="0"', 'rows="0"', 'columns="1.5"', 'rows="x"'])(
    'for a span that leads out of it or is not valid: %s',
    (span) => {
      expect(faultsOf(table(`| <Span ${span} />d | e | f |`, '| | | |'))).toEqual([
        '3:3 Found a span that leads out of its table, expected columns and rows that it has. Correct it.',
      ]);
    },
  );

  test('for words, or a span, under another cell', () => {
    const covered = 'in a cell that another covers, expected it empty. Correct the span, or empty the cell.';
    expect(faultsOf(table('| <Span columns="2" />d | e | f |'))).toEqual([
      expect.stringMatching(`Found "e" ${covered}`),
    ]);
    expect(faultsOf(table('| <Span columns="2" />d | <Span rows="1" /> | f |'))).toEqual([
      expect.stringMatching(`Found "" ${covered}`),
    ]);
    expect(faultsOf(table('| <Span rows="2" />d | e | f |', '| g | h | i |'))).toEqual([
      expect.stringMatching(`^4:\\d+ Found "g" ${covered}`),
    ]);
  });
});

describe('an editor of footnotes gets a fault', () => {
  test('only if one has no call', () => {
    expect(faultsOf('One.[^1] *Two*[^a][^1]\n\n[^1]: A\n\n[^a]: B')).toEqual([]);
  });

  test('for each that has no call or occurs twice', () => {
    expect(faultsOf('One.[^1]\n\n[^1]: A\n\n[^2]: B\n\n[^1]: C')).toEqual([
      '5:1 Found the footnote [^2], which nothing calls, expected [^2] where it belongs in the text of this section. Add the call, or remove the footnote.',
      '7:1 Found the footnote [^1] twice, expected once. Rename one.',
    ]);
  });

  test('not for their order: they are in the order of their calls, and a number is their official one', () => {
    const { footnotes } = read('One.[^b] [^12a]\n\n[^12a]: A\n\n    More.\n\n[^b]: B');
    expect(
      footnotes.map(({ text, numbers, footnote, children }) => [footnote, text, numbers, children.length]),
    ).toEqual([
      ['b', 'B', undefined, 0],
      ['12a', 'A', ['12a'], 1],
    ]);
  });
});

describe('an editor of a number beside the text gets a fault', () => {
  test('only if the document does not have the style', () => {
    const { blocks, faults } = read('1\\. One\n\n<Number value="2." /> Two <Number value="3." />', '1.');
    expect(faults).toEqual([]);
    expect(blocks.map(({ text, marker, markerInText }) => [text, marker, markerInText])).toEqual([
      ['1. One', '1.', true],
      ['Two', '2.', false],
    ]);
  });

  test('not in a quotation or a footnote, where it is none of the document’s', () => {
    const { blocks, footnotes, faults } = read(
      '1\\. One[^1]\n\n> - <Number value="(b)" /> Two\n\n[^1]: Three\n\n    - <Number value="(c)" /> Four',
      ...['1.', '(a)'],
    );
    expect(faults).toEqual([]);
    expect(
      flatten(blocks)
        .flatMap((one) => (one.text === '' ? [] : [one]))
        .map(({ text, marker, numbers }) => [text, marker, numbers]),
    ).toEqual([
      ['1. One', '1.', ['1']],
      ['Two', '(b)', undefined],
    ]);
    expect(footnotes[0]?.children[0]).toMatchObject({ text: 'Four', marker: '(c)', numbers: undefined });
  });

  test('not if a list of them begins again', () => {
    const list = (value: string) => `- <Number value="${value}" /> One\n`;
    const { faults } = read(`${list('(a)')}${list('(b)')}\nThen\n\n${list('(a)')}`, '(a)');
    expect(faults.filter(({ severity }) => severity !== 'warning')).toEqual([]);
  });

  test('with the styles of the document if it has another one', () => {
    expect(faultsOf('<Number value="2)" /> Two', '1.', '(a)')).toEqual([
      '1:1 Found the number "2)", expected one that is written as "numbering" in document.yaml says (1., (a)). Correct the number, or add its way of writing there.',
    ]);
    expect(faultsOf('<Number /> Two')).toEqual([
      expect.stringContaining(
        'Found the number "", expected one that is written as "numbering" in document.yaml says (which says nothing).',
      ),
    ]);
  });
});

describe('an editor of an image gets a fault', () => {
  test.each(['quay.svg', 'a-b.c_d.PNG', 'quay.jpeg'])('not for a file beside document.yaml: %s', (file) => {
    expect(faultsOf(`![A quay](${file})`)).toEqual([]);
  });

  test.each(['https://harbour.example/quay.svg', '../quay.svg', 'quay.gif', 'quay', '.svg', 'x/quay.svg'])(
    'for anything else: %s',
    (file) => {
      expect(faultsOf(`![A quay](${file})`)).toEqual([
        `1:1 Found an image at "${file}", expected the name of an SVG, PNG or JPEG file beside document.yaml. Put the file there and write its name.`,
      ]);
    },
  );

  test('if it lacks a description', () => {
    expect(faultsOf('![](quay.svg)')).toEqual([
      '1:1 Found an image without words for those who do not see it, expected ![what it shows](file). Describe it.',
    ]);
  });
});

test('a caption belongs to the picture before it or the table after it, or else to a picture that is not shown', () => {
  expect(kindsOf('![A](a.svg)\n\n<Caption>One</Caption>\n\n<Caption>Two</Caption>\n\n| a |\n|---|')).toEqual([
    'figure',
    'caption One',
    'table',
    'caption Two',
    'cell a',
  ]);
  expect(kindsOf('<Caption>One</Caption>\n\nWords.')).toEqual(['figure', 'caption One', 'paragraph Words.']);
  expect(kindsOf('![A](a.svg)\n\n| a |\n|---|')).toEqual(['figure', 'table', 'cell a']);
});
