/** What the report says of the official numbers that a plain reading of the file finds. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';
import { lookAgain } from '../../src/importing/prove/second-look.ts';
import { plainNumbers } from '../../src/importing/prove/plain-numbers.ts';
import { formatReport } from '../../src/importing/report.ts';
import { reportOf as reportOfLaw } from '../support/imported-laws.ts';

const TODAY = '2026-11-26';

async function reportOf(text: string, name: string, isFull = false): Promise<string[]> {
  const { original, format, changes } = inputOf(new TextEncoder().encode(text), name, '.');
  return formatReport(await importOriginal(original, { today: TODAY }), format, changes, isFull).split('\n');
}

const page = (...blocks: string[]) =>
  `<html lang="en"><body><main><h1>Harbour Act</h1>${blocks.join('\n')}</main></body></html>`;
const paragraphs = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('\n');
const ARTICLES = [
  '<h2>Article 1</h2>',
  paragraphs('Boats pay dues:', '(a) in coins;', '(b) in fish.'),
  '<h2>Article 2</h2><ol><li>Rafts pay none.</li><li>Canoes pay half.</li></ol>',
];
/** Numbers that the import leaves in the words of paragraphs. */
const NOTES = paragraphs('Note 1: a raft is no boat.', 'Note 2: a canoe is one.', 'Note 3: so is a ferry.');

describe('an editor', () => {
  test('reads how many numbers of each kind the file has, and how many of them are in the import', async () => {
    const report = await reportOf(page(...ARTICLES), 'a.html');
    expect(report).toContain(
      'A plain reading of the file finds these official numbers: 2 with a word (2 here), 2 in figures (2 here), 2 in letters (2 here).',
    );
    expect(report[0]).toMatch(/^Read as HTML/);
  });

  test('reads the same of a page whose lines end within its sentences', async () => {
    const wrapped = paragraphs(
      'Boats pay the\n   dues of section\n(c) of the list:',
      '(a)\nin coins;',
      '(b)\nin fish, or as\nArticle 3\nsays.',
    );
    const report = await reportOf(
      page('<h2>Article\n1</h2>', wrapped, '<h2>Article\n2</h2><p>Rafts pay none.</p>'),
      'a.html',
    );
    expect(report).toContain(
      'A plain reading of the file finds these official numbers: 2 with a word (2 here), 2 in letters (2 here).',
    );
  });

  test('is told first of all if more than a tenth of them are only words, and which', async () => {
    const report = await reportOf(page(...ARTICLES, NOTES), 'a.html');
    expect(report[0]).toBe(
      'Look at the numbers: 3 of the 9 official numbers that a plain reading of the file finds are only words here, or are missing. They are named below.',
    );
    expect(report.join('\n')).toContain(
      '5 with a word (2 here), 2 in figures (2 here), 2 in letters (2 here). Not numbers here: "Note 1 : a raft is no boat.", "Note 2 : a canoe is one.", "Note 3 : so is a ferry.".',
    );
  });

  test('does not read at the top of one among many, but below', async () => {
    const many = Array.from({ length: 40 }, (_, at) => `<h2>Article ${at + 1}</h2><p>Boats of berth ${at} pay.</p>`);
    const report = await reportOf(page(...many, NOTES), 'a.html');
    expect(report[0]).toMatch(/^Read as HTML/);
    expect(report.join('\n')).toContain('43 with a word (40 here)');
  });

  test('is not told of a table of contents that was left out, nor of lines that only begin with a number', async () => {
    const contents = '<nav><ul><li>Article 1 Dues</li><li>Article 2 Rafts</li></ul></nav>';
    const years = paragraphs('2016. was a good year.', 'May 5 was a day.', 'June 7 was another.');
    const report = await reportOf(page(contents, ...ARTICLES, years), 'a.html');
    expect(report.join('\n')).toContain('2 with a word (2 here), 2 in figures (2 here), 2 in letters (2 here).');
  });
});

/** The numbers of the laws in tests/fixtures/profiles, counted by hand. */
test.each([
  ['clml', '2 with a word (2 here), 5 in figures (5 here), 2 in letters (2 here).'],
  ['e-gov', '2 with a word (2 here), 1 in figures (1 here), 2 in letters (2 here).'],
  ['gii-norm', '4 with a word (4 here), 4 in figures (4 here).'],
  ['lims', '1 with a word (1 here), 8 in figures (8 here), 4 in letters (4 here).'],
  ['uslm', '4 with a word (4 here), 2 in figures (2 here), 2 in letters (2 here).'],
])(
  'an editor reads of a law in %s how many numbers its publisher marks, and that all are here',
  async (name, counts) => {
    expect(await reportOfLaw(name)).toContain(`finds these official numbers: ${counts}`);
  },
);

describe('an editor of the XML of a law', () => {
  const withText = (text: string) => (xml: string) =>
    xml.replace('<Text>It leaves on the next tide.</Text>', `<Text>It leaves on the next tide.</Text>${text}`);
  const table = (nth: number) =>
    `<Tabular><Number>TABLE ${nth}</Number><Title>Tides</Title><table xmlns="http://www.w3.org/1999/xhtml"><tbody><tr><td>Column 1</td><td>Column 2</td></tr><tr><td>1. High</td><td>2. Low</td></tr></tbody></table></Tabular>`;
  const COUNTS = '2 with a word (2 here), 5 in figures (5 here), 2 in letters (2 here).';

  test('is told of no caption and no cell of a table', async () => {
    expect(await reportOfLaw('clml', withText(table(1) + table(2)))).toContain(COUNTS);
  });

  test('is told of no number in an amendment that a provision quotes', async () => {
    const quoted =
      '<BlockAmendment><P1><Pnumber>1</Pnumber><P1para><Text>A raft pays.</Text></P1para></P1></BlockAmendment>';
    expect(await reportOfLaw('clml', withText(quoted))).toContain(COUNTS);
  });
});

test('the plain reading knows figures of any script, Roman and Han numerals, and numbers beside items', () => {
  const read = (...lines: string[]) =>
    plainNumbers({ text: lines.join('\n'), marks: [], links: [] }).map(({ kind, mark }) => `${kind} ${mark}`);
  expect(read('第九条 泊', '第十条 船', '第十一条 费')).toEqual([]);
  expect(read('第一条 泊', '第二条 船', '第四条 费')).toEqual(['words 第一条', 'words 第二条', 'words 第四条']);
  expect(read('المادة ١ أ', 'المادة ٢ ب')).toEqual(['words المادة ١', 'words المادة ٢']);
  expect(read('§ 1 Boats', '§ 2 Rafts')).toEqual(['words § 1', 'words § 2']);
  // A sentence may begin with the part of which it speaks.
  const sentences = ['§ 1 applies to rafts.', '§ 1-1 applies here.', 'Part 2 does not.', 'Schedule I to the Act'];
  expect(read('§ 1 Boats', ...sentences, '§ 2 Rafts', 'Part 1', 'Part 2')).toEqual([
    ...['words § 1', 'words § 2', 'words Part 1', 'words Part 2'],
  ]);
  expect(read('(i) a boat', '(ii) a raft', '(iii) a canoe')).toEqual(['letters (i)', 'letters (ii)', 'letters (iii)']);
  expect(read('一、泊', '二、船')).toEqual(['letters 一、', 'letters 二、']);
  expect(read('１．泊', '２．船')).toEqual(['figures １．', 'figures ２．']);
});

test('the second look takes nothing from the code that recognises numbers', () => {
  const sources = ['plain-numbers', 'second-look'].map((name) =>
    readFileSync(`src/importing/prove/${name}.ts`, 'utf8').matchAll(/^import (?!type )[^;]* from '([^']+)'/gm),
  );
  expect(sources.flatMap((found) => [...found].map(([, from]) => from))).toEqual([
    './places.ts',
    './places.ts',
    './plain-numbers.ts',
  ]);
});

test('the second look at a million lines, or at a line of millions of letters, takes a few seconds', () => {
  const nothing = { blocks: [], headings: [], others: [] };
  for (const text of ['(a) boats pay\n'.repeat(1_000_000), '('.repeat(5_000_000), `Article ${'1'.repeat(5_000_000)}`]) {
    const before = process.cpuUsage();
    lookAgain({ text, marks: [], links: [] }, nothing);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(8);
  }
});
