/** Whoever imports a document gets no table of contents and no list of figures as text: the site makes its own. */
import { describe, expect, test } from 'vitest';
import { imported } from '../support/imported.ts';

const PARTS = [
  ['1. Berths', 'A boat may moor where a berth is free.', 'Figure 1: Map of the berths'],
  ['2. Lamps', 'The keeper lights the lamps at dusk.', 'Figure 2: The lamp'],
  ['3. Dues', 'Dues are paid before the boat leaves.', 'Figure 3: The office'],
] as const;

const HEADINGS = PARTS.map(([heading]) => heading);
const FIGURES = PARTS.map(([, , figure]) => figure);
const BODY = PARTS.map(([heading, text, figure]) => `<h2>${heading}</h2><p>${text}</p><p>${figure}</p>`).join('');

const page = (contents: string, body = BODY) =>
  imported(
    new TextEncoder().encode(
      `<html lang="en"><body><main><h1>Harbour report</h1>${contents}${body}</main></body></html>`,
    ),
    'a.html',
  );

const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');
const withPages = (lines: readonly string[], between: string) =>
  lines.map((line, nth) => `${line}${between}${nth + 3}`);

/** The lines of the text, and what was left out of it. */
async function linesOf(contents: string, body = BODY) {
  const made = await page(contents, body);
  return {
    lines: made
      .file('source.txt')
      ?.split('\n')
      .filter((line) => line !== ''),
    leftOut: made.remarks.filter(({ kind }) => kind === 'dropped').map(({ words }) => words),
  };
}

const TEXT = ['Harbour report', ...PARTS.flat()];

describe('a list of what a document has', () => {
  test.each([
    ['with dots that lead to pages', `<h2>Contents</h2>${paragraphs(withPages(HEADINGS, ' ..... '))}`],
    ['with pages', `<p>Table of contents</p>${paragraphs(withPages(HEADINGS, '\t'))}`],
    [
      'without the numbers of the headings',
      `<h2>Contents</h2><ol>${HEADINGS.map((one) => `<li>${one.slice(3)}</li>`).join('')}</ol>`,
    ],
    [
      'in a table',
      `<h2>Contents</h2><table>${HEADINGS.map((one, nth) => `<tr><td>${one}</td><td>${nth + 3}</td></tr>`).join('')}</table>`,
    ],
    ['of which only dots say what it is', paragraphs(withPages(HEADINGS, ' ..... '))],
    ['of its figures', `<h2>List of figures</h2>${paragraphs(withPages(FIGURES, ' … '))}`],
    [
      'in another language',
      `<h2>Table des matières</h2>${paragraphs(HEADINGS)}<h2>表目录</h2>`.replace(
        '<h2>表目录</h2>',
        `<h2>插图</h2>${paragraphs(FIGURES)}`,
      ),
    ],
  ])('is left out and named, %s', async (_, contents) => {
    const { lines, leftOut } = await linesOf(contents);
    expect(lines).toEqual(TEXT);
    expect(leftOut.length).toBeGreaterThanOrEqual(PARTS.length);
  });

  test('is left out with a line that is worded otherwise below, if that has a page, too', async () => {
    const { lines, leftOut } = await linesOf(
      `<h2>Contents</h2>${paragraphs(withPages(['1. The berths', ...HEADINGS], ' ... '))}`,
    );
    expect(lines).toEqual(TEXT);
    expect(leftOut).toContain('1. The berths ... 3');
  });

  test('ends where its first line comes again', async () => {
    const body = paragraphs(['Article 1', 'Berths', 'Article 2', 'Lamps', 'The keeper lights the lamps at dusk.']);
    const { lines } = await linesOf(
      `<p>Contents</p>${paragraphs(['Article 1', 'Berths', 'Article 2', 'Lamps'])}`,
      body,
    );
    expect(lines?.slice(1)).toEqual([
      'Article 1',
      'Berths',
      'Article 2',
      'Lamps',
      'The keeper lights the lamps at dusk.',
    ]);
  });

  test('has a heading that is left out with it, where only a program left the list out', async () => {
    const { lines } = await linesOf('<h2>Contents</h2><h2>Preface</h2><p>This is the report.</p>');
    expect(lines).toEqual(['Harbour report', 'Preface', 'This is the report.', ...PARTS.flat()]);
  });
});

describe('text', () => {
  test.each([
    [
      'below "Contents", if it does not come again',
      `<h2>Contents</h2>${paragraphs(['Of the hold', 'Of the cabin'])}`,
      ['Contents', 'Of the hold', 'Of the cabin'],
    ],
    [
      'below "Figures", even if it ends with numbers',
      `<h2>Figures</h2>${paragraphs(['Boats in 2019: 30', 'Boats in 2020: 40'])}`,
      ['Figures', 'Boats in 2019: 30', 'Boats in 2020: 40'],
    ],
    ['that comes again, if nothing calls it a list', paragraphs(['Dues', 'Lamps']), ['Dues', 'Lamps']],
    [
      'with dots before a price',
      paragraphs(['A night ..... 3', 'A week ..... 9', 'A year ..... 99']),
      ['A night ..... 3', 'A week ..... 9', 'A year ..... 99'],
    ],
    [
      'below "Contents", if it is long',
      `<h2>Contents</h2>${paragraphs(['A boat may moor. '.repeat(20).trim(), 'It leaves. '.repeat(30).trim()])}`,
      ['Contents', 'A boat may moor. '.repeat(20).trim(), 'It leaves. '.repeat(30).trim()],
    ],
  ])('stays, %s', async (_, contents, expected) => {
    const again = paragraphs(['Dues', 'Lamps']);
    const { lines } = await linesOf(`<p>This is the report.</p>${contents}`, `${BODY}${again}`);
    expect(lines).toEqual(['Harbour report', 'This is the report.', ...expected, ...PARTS.flat(), 'Dues', 'Lamps']);
  });
});
