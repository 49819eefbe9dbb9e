/** The page of the original beside each paragraph: what an import writes, and what programs get. */
import { expect, test } from 'vitest';
import { formatLockFile } from '../../src/core/ids/lock-file.ts';
import type { Document } from '../../src/core/model.ts';
import { passagesOf } from '../../src/core/passages.ts';
import { exportPassage } from '../../src/exports/passage-json.ts';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';
import { updatedDocument } from '../../src/importing/into.ts';
import { charter, fileOf, SITE } from '../support/exported.ts';
import { FIXTURES, imported } from '../support/imported.ts';
import { column, page, pdfOf, type Placed, WORDS } from '../support/pdf.ts';

const title: Placed = { text: 'Harbour rules', x: 50, y: 740, size: 20, font: 'bold' };
const heading = (text: string, y: number): Placed => ({ text, x: 50, y, size: 12, font: 'bold' });

test('a PDF has the page on which each paragraph begins in document.yaml, so that it can be cited by page', async () => {
  const [first = '', ...rest] = WORDS;
  const note = [
    { text: '1', x: 50, y: 63, size: 5 },
    { text: 'A night ends at seven.', x: 54, y: 60, size: 8 },
  ];
  const called = [{ text: first, x: 50, y: 700 }, { text: '1', x: 355, y: 704, size: 6 }, ...column(rest, { y: 688 })];
  const pages = [
    page(title, heading('Dues', 700), column(WORDS, { y: 680 }), column([first], { y: 620 })),
    page(column(rest, { y: 740 }), called, note),
    page(column(WORDS)),
    page(heading('Berths', 700), column(WORDS, { y: 680 })),
  ];
  const made = await imported(pdfOf(pages), 'a.pdf');
  expect(made.pages).toEqual([
    { page: '1', first: 'dues-par-1' },
    { page: '2', first: 'dues-par-3' },
    { page: '3', first: 'dues-par-4' },
    { page: '2', first: 'dues-footnote-1' },
    { page: '4', first: 'berths-par-1' },
  ]);
  expect(made.files.get('document.yaml')).toContain("\npages:\n  - page: '1'\n    first: dues-par-1\n  - page: '2'\n");
});

test('a PDF has its pages by the numbers that are printed on them, if the file says them and no two are the same', async () => {
  const withLabels = (labels: string) =>
    imported(
      pdfOf([page(title, heading('Dues', 700), column(WORDS, { y: 680 })), page(column(WORDS))], {
        catalog: `/PageLabels << /Nums [${labels}] >>`,
      }),
      'a.pdf',
    );
  const pagesWith = async (labels: string) => (await withLabels(labels)).pages.map(({ page: number }) => number);
  expect(await pagesWith('0 << /S /r /St 4 >> 1 << /S /D /St 1 >>')).toEqual(['iv', '1']);
  expect(await pagesWith('0 << /S /D /St 7 >> 1 << /S /D /St 7 >>')).toEqual(['1', '2']);
  expect(await pagesWith('0 << /S /D /St 7 >> 1 << /S /D /St 3 >>')).toEqual(['1', '2']);
});

test('a PDF keeps the ids of the document that it replaces beside its pages', async () => {
  const before = await imported(pdfOf([page(title, heading('Dues', 700), column(WORDS, { y: 680 }))]), 'a.pdf');
  const lock = formatLockFile([
    { id: 'dues-7', section: 'dues', formerly: [], state: 'stands', text: WORDS.join(' ') },
  ]);
  expect(before.pages).toEqual([{ page: '1', first: 'dues-par-1' }]);
  const again = await importOriginal(
    inputOf(pdfOf([page(title, heading('Dues', 700)), page(column(WORDS))]), 'a.pdf', FIXTURES).original,
    { today: '2026-11-26', lock },
  );
  expect(again.pages).toEqual([{ page: '2', first: 'dues-7' }]);
  const described = updatedDocument(before.files.get('document.yaml') ?? '', again);
  expect(described).toContain("\npages:\n  - page: '2'\n    first: dues-7\n");
  const text = await imported(Buffer.from(`# Harbour rules\n\n${WORDS.join(' ')}\n`), 'a.md');
  expect(updatedDocument(described, text)).not.toContain('pages:');
});

test('files for programs have beside each paragraph the page of the original on which it begins', () => {
  const document: Document = {
    ...charter(),
    pages: [
      { page: 'iv', first: 'preamble-2' },
      { page: '1', first: 'ii-1' },
      { page: '3', first: 'ii-3' },
    ],
  };
  const ids = ['preamble-1', 'preamble-2', 'i-4', 'ii-1', 'ii-2', 'ii-3', 'iii-1'];
  const expected = [undefined, 'iv', 'iv', '1', '1', '3', '3'];
  const pagesIn = (all: readonly { id?: string; page?: string }[]) => {
    const pages = new Map(all.map(({ id, page }) => [id, page]));
    return ids.map((id) => pages.get(id));
  };
  expect(pagesIn(JSON.parse(fileOf(document, 'paragraphs.json')).paragraphs)).toEqual(expected);
  const { sections } = JSON.parse(fileOf(document, 'document.json'));
  expect(pagesIn(sections.flatMap(({ blocks }: { blocks: [] }) => blocks))).toEqual(expected);
  expect(
    pagesIn(passagesOf(document).map((passage) => exportPassage(passage, { terms: [], referrers: new Map() }, SITE))),
  ).toEqual(expected);
});
