import { read, type WorkSheet } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { registerTable, type TableEntry } from '../../src/exports/register-csv.ts';

/** Returns the table with one entry of these words, as a spreadsheet reads it. */
function sheetOf(quote: string): WorkSheet {
  const entry: TableEntry = {
    kind: 'figures',
    figure: quote,
    quote,
    by: quote,
    occasion: quote,
    asOf: '2025-03',
    caution: quote,
    sources: [{ title: quote, publisher: 'The Harbour Office' }],
    section: { title: '泊位' },
    block: { label: 'I.1', occurrences: [] },
    start: 0,
  };
  const table = registerTable([entry], [], () => '/charter/i/#i-1');
  const book = read(Buffer.from(table), { type: 'buffer', raw: false });
  return book.Sheets[book.SheetNames[0] ?? ''] ?? {};
}

describe('a reader who opens the register in a spreadsheet', () => {
  test.each([
    '=1+1',
    '=HYPERLINK("https://evil.example/","open")',
    '+1',
    '-1+1',
    '@SUM(1)',
    '\t=1+1',
    '\r=1+1',
    '=1+1\nand more',
  ])('sees %j as it is written and runs nothing', (words) => {
    const sheet = sheetOf(words);
    for (const column of ['D', 'E', 'F', 'H', 'K']) {
      expect(sheet[`${column}2`], column).not.toHaveProperty('f');
      expect(sheet[`${column}2`].v, column).toBe(`'${words}`);
    }
  });

  test('gets commas, quotation marks, line ends and Chinese in the right cell', () => {
    const words = 'a, "b" — “负面清单”\nand more';
    expect(sheetOf(words)['E2'].v).toBe(words);
    expect(sheetOf(words)['B2'].v).toBe('泊位');
  });
});
