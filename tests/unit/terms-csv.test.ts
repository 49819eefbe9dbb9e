import { read, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import type { Term } from '../../src/core/model.ts';
import { termsTable } from '../../src/exports/terms-csv.ts';
import { nameColumns } from '../../src/features/terms/name-columns.ts';
import { publication, termOf } from '../support/charter-model.ts';

const SITE = new URL('https://papers.example/');

/** Returns the table of terms as a spreadsheet reads it. */
function sheetOf(terms: readonly Term[]) {
  const table = termsTable(terms, nameColumns(terms), publication().concordance, SITE);
  const book = read(Buffer.from(table), { type: 'buffer', raw: false });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  return { sheet, rows: utils.sheet_to_json(sheet, { defval: '' }) };
}

describe('a translator who opens the terms in a spreadsheet', () => {
  test('finds every term with its names in every language, how they are written in Latin letters, and its first place', () => {
    const { rows } = sheetOf(publication().terms);
    expect(rows).toHaveLength(publication().terms.length);
    expect(rows).toContainEqual({
      Term: 'harbour dues',
      Arabic: 'رسوم الميناء; الرسوم',
      'Arabic in Latin letters': 'rusūm al-mīnāʾ; ar-rusūm',
      Chinese: '港务费',
      pinyin: 'gǎngwùfèi',
      French: 'droits de port',
      'First place': 'A Plan for the Lights, 2024 to 2028 I.2',
      'Address of the place': 'https://papers.example/lights-plan/i/#i-2',
      'Address of the term': 'https://papers.example/terms/harbour-dues/',
    });
    // It has no name in Chinese, but is called something in the Chinese text.
    expect(rows).toContainEqual(expect.objectContaining({ Term: 'berth', Chinese: '泊位', pinyin: '' }));
  });

  test('finds no column of names if no term has any, and no place of a term that occurs nowhere', () => {
    const { rows } = sheetOf([{ ...termOf('berth'), id: 'buoy', label: 'buoy', forms: ['buoy'] }]);
    expect(rows).toEqual([
      {
        Term: 'buoy',
        'First place': '',
        'Address of the place': '',
        'Address of the term': 'https://papers.example/terms/buoy/',
      },
    ]);
  });

  test('sees text that looks like a formula as text, and runs nothing', () => {
    const { sheet } = sheetOf([{ ...termOf('berth'), label: '=1+1', names: { zh: { name: '@SUM(1)', roman: '+1' } } }]);
    for (const [cell, words] of Object.entries({ A2: '=1+1', B2: '@SUM(1)', C2: '+1' })) {
      expect(sheet[cell], cell).not.toHaveProperty('f');
      expect(sheet[cell].v, cell).toBe(`'${words}`);
    }
  });
});
