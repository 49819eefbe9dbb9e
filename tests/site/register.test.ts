import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { documentOf } from '../support/charter.ts';
import { sectionPages } from '../support/library.ts';
import { type Entry, registerOf, textsOf } from '../support/register.ts';
import { officialIds, Site } from '../support/site.ts';

const site = await Site.of('charter');
const DOCUMENT = 'harbour-charter';
const sections = sectionPages(documentOf(DOCUMENT));
const texts = textsOf(site, sections);
const entries = registerOf(site, DOCUMENT);

const order = officialIds(...sections.map((address) => site.page(address)));
const placeOf = ({ id, quote }: Entry) => order.indexOf(id) * 1e5 + (texts.get(id)?.indexOf(quote) ?? 0);
const inReadingOrder = (list: readonly Entry[]) => list.toSorted((a, b) => placeOf(a) - placeOf(b));

describe('a reader of the register', () => {
  test('finds every entry of its file, of four kinds', () => {
    const counts = Object.fromEntries(
      [...Map.groupBy(entries, ({ kind }) => kind)].map(([kind, of]) => [kind, of.length]),
    );
    expect(counts).toEqual({ figure: 10, quotation: 1, 'call to action': 3, claim: 1 });
  });

  test('finds the words of every entry exactly once in its paragraph, and each kind in reading order', () => {
    for (const { id, quote } of entries) expect(texts.get(id)?.split(quote), quote).toHaveLength(2);
    for (const of of Map.groupBy(entries, ({ kind }) => kind).values()) expect(of).toEqual(inReadingOrder(of));
  });

  test('sees figures and quotations first, and can open the rest, whose number is given', () => {
    const groups = [...site.page(`${DOCUMENT}/facts/`).querySelectorAll('.register-group')];
    expect(groups.map((group) => [group.localName, group.querySelector('h2')?.textContent])).toEqual([
      ['section', '10 figures'],
      ['section', '1 quotation'],
      ['details', '3 calls to action'],
      ['details', '1 claim'],
    ]);
  });

  test('finds our caution about a claim below its words, not in a column of its own', () => {
    const rows = [...site.page(`${DOCUMENT}/facts/`).querySelectorAll('[data-kind=claims] tbody tr')];
    expect(rows.map((row) => [...row.querySelectorAll('q ~ .caution')].length)).toEqual([1]);
  });

  test('finds the paragraph of each entry, who says it, as of when, and our caution', () => {
    expect(entries).toContainEqual({
      id: 'ii-figure-1',
      label: 'II, figure 1',
      figure: '46 berths',
      quote: 'The new mole and its 46 berths',
      kind: 'figure',
      by: 'The charter, in a caption',
      occasion: '',
      asOf: '1986-06',
      caution: '',
      sources: [],
    });
    expect(entries.find(({ figure }) => figure === '212,000 crowns in 1986')).toMatchObject({
      label: 'II.4',
      by: 'The charter',
      asOf: '1986',
      caution: 'Whether light dues are in it is not said.',
    });
    expect(entries.find(({ kind }) => kind === 'quotation')).toMatchObject({
      label: 'I.3',
      by: 'Ines Corvey, the first harbour master',
      occasion: 'Opening of the new mole',
      asOf: '1934',
      sources: ['Harbour masters of Pellan Bay since 1934'],
    });
    expect(entries.find(({ kind }) => kind === 'claim')).toMatchObject({
      label: 'Pre.1',
      caution: 'The towns have kept count since 港务费 were first paid.',
      sources: ['[Diary of the keeper of the north light, extracts]', 'Harbour masters of Pellan Bay since 1934'],
    });
  });

  test('gets the same table in a spreadsheet, in every script, without any formula', () => {
    const book = read(readFileSync(`${site.folder}${DOCUMENT}/facts.csv`), { type: 'buffer' });
    const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
    const rows = utils.sheet_to_json<Record<string, string>>(sheet, { raw: false, defval: '' });
    const told = rows.map((row) => [
      row['Paragraph'],
      row['Kind'],
      row['Figure'],
      row['Exact words'],
      row['Who says it'],
      row['Our caution'],
      row['Occasion'],
    ]);
    const inOrder = inReadingOrder(entries);
    expect(told).toEqual(
      inOrder.map(({ label, kind, figure, quote, by, caution, occasion }) => [
        label,
        kind,
        figure,
        quote,
        by,
        caution,
        occasion,
      ]),
    );
    for (const [index, row] of rows.entries()) expect(row['Address']).toMatch(new RegExp(`#${inOrder[index]?.id}$`));
    expect(rows.find((row) => row['Kind'] === 'quotation')?.['Sources']).toBe(
      'Harbour masters of Pellan Bay since 1934, The Harbour Office, 2021-06-14, https://harbour.example/masters',
    );
    const terms = rows.map((row) => row['Terms']).join('\n');
    for (const name of ['港务费', 'droits de port', 'رسوم']) expect(terms).toContain(name);
    for (const [address, cell] of Object.entries(sheet)) expect(cell, address).not.toHaveProperty('f');
  });
});
