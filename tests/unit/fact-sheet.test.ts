/** An editor compares the sources of notes with a fact sheet. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compareWithSheet, readSheet } from '../../src/cli/fact-sheet.ts';
import { readEntry } from '../../src/core/files/entry.ts';
import { termSchema } from '../../src/core/schemas/term.ts';
import { runPackageScript } from '../support/astro.ts';

const SHEET = {
  terms: {
    berth: {
      facts: [
        {
          text: 'A fact.',
          source: { title: 'Of Berths', publisher: 'P', url: 'https://a.example/berths', date: '2020' },
        },
        { text: 'Another.', also: [{ title: 'Of Piers', publisher: 'P', date: '2019-05' }] },
        { text: 'A third.', source: { title: 'Of Quays', publisher: 'P', url: 'https://a.example/quays' } },
      ],
      history: { sources: ['https://a.example/history'] },
    },
  },
};

/** Returns the report on a note with these sources, in YAML. */
function told(...sources: readonly string[]) {
  const written = sources.map((source) => `  - { ${source}, publisher: Q }\n`).join('');
  const text = `label: berth\nkind: concept\nforms: [berth]\nreviewed: '2020'\ngloss: A place.\nsources:\n${written}`;
  const { entry, faults } = readEntry('berth', 'berth.mdx', text, termSchema);
  expect(faults).toEqual([]);
  return compareWithSheet(entry === undefined ? [] : [entry], undefined, readSheet([SHEET])).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
}

test('an editor gets no report on addresses and dates that are in the sheet', () => {
  expect(
    told(
      "title: Berths, url: 'https://a.example/berths', date: '2020'",
      "title: Of Piers, date: '2019-05'",
      "title: Of Quays, url: 'https://a.example/quays'",
      "title: History, url: 'https://a.example/history'",
    ),
  ).toEqual([]);
});

test('an editor gets a report on every address, title and date that is not in the sheet, with what is there', () => {
  expect(
    told(
      "title: Berths, url: 'https://a.example/berth'",
      'title: Of Boats',
      "title: Of Berths, date: '2020'",
      "title: Of Berths, url: 'https://a.example/berths', date: '2021'",
      'title: Of Piers',
      "title: Of Quays, url: 'https://a.example/quays', date: '2019'",
      "title: History, url: 'https://a.example/history', date: '2019'",
    ),
  ).toEqual([
    '7:22 Found the address https://a.example/berth, which the sheet does not have. Did you mean https://a.example/berths?',
    '8:7 Found "Of Boats" without an address, a title that the sheet does not have.',
    '9:7 Found "Of Berths" without an address; the sheet has https://a.example/berths.',
    '10:58 Found the date 2021; the sheet has 2020 for https://a.example/berths.',
    '11:5 Found no date; the sheet has 2019-05 for "Of Piers".',
    '12:56 Found the date 2019; the sheet has none for https://a.example/quays.',
    '13:57 Found the date 2019; the sheet has none for https://a.example/history.',
  ]);
});

test('the command fails if a source differs', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
  try {
    const run = () => runPackageScript('facts', [folder], { GLOSSATOR_CONTENT: 'tests/fixtures/charter/content' });
    expect(await run()).toMatchObject({ status: 1, output: expect.stringContaining('Found no YAML files') });
    writeFileSync(path.join(folder, 'sheet.yaml'), '- https://harbour.example/berths\n');
    const { status, output } = await run();
    expect(status).toBe(2);
    expect(output).toMatch(/^tests\/fixtures\/charter\/content\/terms\/berth\.mdx:\d+:5\n {2}Found the date 2024; the/);
    expect(output).toMatch(/\n\d+ sources of 12 notes; \d+ differ from the sheet\.\n$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
