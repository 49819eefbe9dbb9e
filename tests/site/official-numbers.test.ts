/** Official numbers in notes, files, front pages and the register. */
import { expect, test } from 'vitest';
import type { DocumentExport } from '../../src/exports/document-json.ts';
import { Site } from '../support/site.ts';

const site = await Site.of('structure');

test('a reader of a note finds places by their official numbers, with links to them', () => {
  const links = [...site.page('terms/berth/').querySelectorAll('.note-body a')];
  expect(links.map((link) => [link.textContent, link.getAttribute('href')?.split(/[/?]/).at(-1)])).toEqual([
    ['Art. 1(1)(a)(ii)', '#article-1-1-a-ii'],
    ['Art. 1(2)', '#article-1-2'],
    ['Recital 2', '#recitals-2'],
    ['Annex I, table ¶1, cell 5', '#annex-i-table-1-cell-5'],
    ['Art. 2, footnote 2', '#article-2-footnote-2'],
  ]);
});

test('files to download have the official numbers and the headings of chapters too', () => {
  const { sections } = site.json<DocumentExport>('harbour-code/document.json');
  const labels = sections.flatMap(({ blocks }) => blocks.flatMap(({ label }) => label ?? []));
  expect(labels).toEqual(expect.arrayContaining(['Art. 1(1)(a)(ii)', 'Art. 3(2A)', 'Recital 2', 'Annex I, 1']));
  expect(sections.map(({ groups }) => groups)).toEqual([
    undefined,
    ['CHAPTER I\nGENERAL PROVISIONS'],
    ['CHAPTER I\nGENERAL PROVISIONS', 'SECTION 1 OF RULES'],
    ['CHAPTER II\nFINAL PROVISIONS'],
    undefined,
    undefined,
  ]);
  const markdown = site.file('harbour-code/document.md');
  expect(markdown).toContain('[Art. 1(1)(a)(ii)](');
  expect([...markdown.matchAll(/^#+ .*$/gm)].map(([line]) => line)).toEqual([
    '# Harbour Code',
    '## CHAPTER I GENERAL PROVISIONS',
    '### Article 1 Of berths',
    '### SECTION 1 OF RULES',
    '#### Article 2 Of dues',
    '##### Kinds of coin',
    '###### Old coins',
    '###### Coins of bronze',
    '###### Coins of tin',
    '## CHAPTER II FINAL PROVISIONS',
    '### Article 3',
    '## ANNEX I Table of berths',
  ]);
});

test('a reader of the front page learns first what the document is, its number, and the terms of reuse', () => {
  const page = site.page('harbour-code/');
  expect(page.querySelector('main .front .kind')?.textContent).toBe('law · HC 2024/7');
  expect(site.page('mooring-rules/').querySelector('main .front .kind')?.textContent).toBe('treaty');
  const said = (name: string) =>
    [...page.querySelectorAll('.facts dt')].find(({ textContent }) => textContent === name)?.nextElementSibling
      ?.textContent;
  expect(said('Known as')).toBe('HC 2024/7');
  expect(said('Terms of reuse')?.replaceAll(/\s+/g, ' ').trim()).toMatch(/^CC BY 4\.0 ?© The Harbour Office$/);
  expect(site.json<DocumentExport>('harbour-code/document.json')).toMatchObject({
    identifiers: ['HC 2024/7', 'https://harbour.example/eli/code/2024/7'],
    licence: { name: 'CC BY 4.0', attribution: '© The Harbour Office' },
  });
  expect(site.file('harbour-code/document.md')).toContain('CC BY 4.0');
});

test('a reader learns on the front page and the about page which numbers are those of the text and which are ours', () => {
  const hint = (address: string) => site.page(address).querySelector('#cite-heading ~ .hint')?.textContent;
  expect(hint('harbour-code/')).toContain('The paragraph numbers are the text’s own; where it has none Harbour');
  const registers = [...site.page('about/').querySelectorAll('li:has(a[href$="paragraphs.json"])')];
  expect(registers.map(({ textContent }) => textContent.trim())).toEqual([
    'harbour-code/paragraphs.json: the numbers are the text’s own; where it has none we count (16 of 32 paragraphs)',
    'pier-rules/paragraphs.json: every number is the text’s own',
    'tide-act/paragraphs.json: the numbers are the text’s own; where it has none we count (1 of 7 paragraphs)',
    'mooring-rules/paragraphs.json: the numbers are the text’s own; where it has none we count (3 of 7 paragraphs)',
    'quay-law/paragraphs.json: the numbers are the text’s own; where it has none we count (1 of 7 paragraphs)',
  ]);
});

test('a reader of a register finds a point and a cell by their official numbers, which do not count as figures', () => {
  const rows = [...site.page('mooring-rules/facts/').querySelectorAll('tbody tr')];
  const led = rows.map((row) => {
    const link = row.querySelector('a');
    return [link?.textContent.trim(), link?.getAttribute('href')?.replace(/\?.*#/, '#')];
  });
  // Figures come first, then calls to action.
  expect(led).toEqual([
    ['المادة ١، الجدول ¶1، الخلية 4', '/mooring-rules/article-1/#article-1-table-1-cell-4'],
    ['المادة ١، الفقرة ١(أ)', '/mooring-rules/article-1/#article-1-1-1'],
  ]);
});
