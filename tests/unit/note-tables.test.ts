/** The tables of a term’s note, as an editor writes them and a reader gets them. */
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/core/terms/plain-text.ts';
import { drawNotePart } from '../../src/html/terms/draw-note-part.ts';
import { faultsOf, read } from '../support/note.ts';

const HEAD = '| Year | Chinese | English |\n| --- | --- | --- |\n';

/** Returns the only part of a note, which has no faults. */
function partOf(body: string, sources = 0) {
  const { note, faults } = read(body, sources);
  expect(faults).toEqual([]);
  const [part] = note;
  if (part === undefined) throw new Error('The note has no part.');
  return part;
}

describe('a reader of a note with a table', () => {
  const dated = partOf(
    `## Origin\n\n${HEAD}| 1978 | 港务费<Source n="1" /> | *dues* |\n| 1979-02 | 港口费<Source n="2" /> | |\n\n- 1980: Words.<Source n="2" />`,
    2,
  );

  test('gets named columns and rows, dates, sources and words in their languages, in a frame for the keyboard', () => {
    expect(drawNotePart(dated).html.trim().split('\n')[0]).toBe(
      '<div class="table-frame" role="region" tabindex="0" aria-label="Origin: table"><table class="note-table">' +
        '<thead><tr><th scope="col">Year</th><th scope="col">Chinese</th><th scope="col">English</th></tr></thead>' +
        '<tbody><tr><th scope="row"><time datetime="1978">1978</time></th>' +
        '<td data-name="Chinese"><span lang="zh-Hans">港务费</span><sup class="cite"><a href="#source-1" aria-label="Source 1">1</a></sup></td>' +
        '<td data-name="English"><em>dues</em></td></tr>' +
        '<tr><th scope="row"><time datetime="1979-02">February 1979</time></th>' +
        '<td data-name="Chinese"><span lang="zh-Hans">港口费</span><sup class="cite"><a href="#source-2" aria-label="Source 2">2</a></sup></td>' +
        '<td data-name="English"></td></tr></tbody></table></div>',
    );
  });

  test('finds its words by search, cell by cell', () => {
    expect(plainText(dated.body)).toBe('Year Chinese English 1978: 港务费 dues 1979-02: 港口费 1980: Words.');
  });

  test('gets one in a part without dates among its paragraphs, with links', () => {
    const { body } = partOf(`## In law\n\nBefore.\n\n${HEAD}| A | I.2 | [b](/terms/) |\n\nAfter.`);
    expect(toHtml(body)).toContain(
      '<td><place document="charter" section="i" block="i-2" language="en">I.2</place></td>\n<td><a href="/terms/">b</a></td>',
    );
  });
});

describe('an editor gets a fault for a table', () => {
  test.each([
    [
      'without a head',
      '| 1978 | a |\n| 1979 | b |',
      '3:1 Found "|" at the beginning of a line that is no row of a table, expected the names of the columns, a line such as "| --- | --- |" with as many columns, and the rows. Add what is missing, or put a backslash before the "|".',
    ],
    [
      'whose line below the head has fewer columns than it',
      '| Year | A |\n| --- |\n| 1978 | a |',
      '3:1 Found "|" at the beginning of a line that is no row of a table, expected the names of the columns, a line such as "| --- | --- |" with as many columns, and the rows. Add what is missing, or put a backslash before the "|".',
    ],
    [
      'with a column without a name',
      '| Year | |\n| --- | --- |\n| 1978 | a |',
      '3:8 Found a column without a name, expected words in each cell of the first row. Name it.',
    ],
    [
      'with a column that is aligned',
      '| Year | A |\n| --- | --: |\n| 1978 | a |',
      '3:1 Found a colon in the line below the names of the columns, expected "---" for each. Remove it.',
    ],
    ['without rows', HEAD, '3:1 Found a table without rows, expected one at least. Add it, or remove the table.'],
    [
      'with too few cells in a row',
      `${HEAD}| 1978 | a |`,
      '5:1 Found a row of 2 cells in a table of 3 columns, expected 3. Add the missing cells (an empty one is "| |"), or take away those too many.',
    ],
    [
      'with too many cells in a row',
      `${HEAD}| 1978 | a | b | c |`,
      '5:1 Found a row of 4 cells in a table of 3 columns, expected 3. Add the missing cells (an empty one is "| |"), or take away those too many.',
    ],
    [
      'with a row that does not say what it is about',
      `${HEAD}| | a | b |`,
      '5:1 Found a row whose first cell is empty, expected what the row is about. Write it there.',
    ],
    [
      'within an item',
      '- Words\n\n  | A |\n  | --- |\n  | a |',
      '5:3 Found a table within something else, expected it on lines of its own. Move it out.',
    ],
    [
      'below the same heading as another',
      `${HEAD}| 1978 | a | b |\n\nWords.\n\n${HEAD}| 1978 | a | b |`,
      '9:1 Found a second table below a heading, expected one at most. Make one of both, or words of this one.',
    ],
  ])('%s', (_, table, told) => {
    expect(faultsOf(`## In law\n\n${table}`)).toEqual([`n.mdx:${told}`]);
  });

  test('with a row that cites nothing, where statements need sources', () => {
    expect(faultsOf(`## In practice\n\n${HEAD}| 1978 | a<Source n="1" /> | b |\n| 1979 | a | b |`, 1)).toEqual([
      'n.mdx:6:1 Found a statement without a source under "In practice", expected <Source n="…" /> in each. Cite its source or move it to another part.',
    ]);
  });

  test('in a history that has no dates, is out of order, or comes below the list', () => {
    const history = (rows: string, before = '') =>
      faultsOf(
        `## In law\n\n## Origin\n\n${before}| Year | A |\n| --- | --- |\n${rows}`.replaceAll('.', '.<Source n="1" />'),
        1,
      );
    const expected = 'expected rows such as "| 2018-12 | Words |", in order of time';
    expect(history('| 1978 | A. |\n| 1978-12-18 | B. |')).toEqual([]);
    expect(
      history('| 1979 | A. |\n| 1978 | B. |\n| in 1980 | C. |\n| *1980* | D. |\n| 1980-13 | E. |\n| 9999 | F. |'),
    ).toEqual([
      `n.mdx:8:1 Found 1978 after 1979, ${expected}. Move the row, or correct its date.`,
      `n.mdx:9:1 Found a row without a date, ${expected}. Write its date alone in the first cell.`,
      `n.mdx:10:1 Found a row without a date, ${expected}. Write its date alone in the first cell.`,
      `n.mdx:11:1 In the date of a row, found "1980-13", expected a date such as '2025-11-14', '2025-11' or '2025'. Correct it.`,
      'n.mdx:12:1 In the date of a row, found "9999", a date that has not come yet. Correct it.',
    ]);
    expect(history('| 1978 | A. |', '- 1978: A.\n\n')).toEqual([
      'n.mdx:7:1 Found a table below other content, expected it right below the heading. Move it there.',
    ]);
  });
});
