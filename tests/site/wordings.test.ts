/** Since when wordings stand in a reference corpus: the pages and files of the charter publication. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { WordingExport } from '../../src/features/wordings/data/wordings-json.ts';
import { countNaively } from '../support/naive-count.ts';
import { Site } from '../support/site.ts';
import { writtenDocument } from '../support/written.ts';

const site = await Site.of('charter');
const rows = site.json<WordingExport[]>('wordings/wordings.json');
const texts = new Map(
  globSync('tests/fixtures/charter/texts/*.txt').map((file) => [path.parse(file).name, readFileSync(file, 'utf8')]),
);
const CORPUS = 'corpora/harbour-texts/';
const corpus = site.page(CORPUS);

const english = rows.filter(({ language }) => language === 'en');
const rowOf = (wording: string) => english.find((row) => row.wording === wording);
/** The wordings that are counted together with one. */
const familyOf = ({ term, language }: WordingExport) =>
  rows.filter((row) => row.term === term && row.language === language).map(({ wording }) => wording);
const attested = (term: string) => site.page(`terms/${term}/`).querySelector('.attested') ?? site.page('404.html');

describe('a program that reads wordings.json', () => {
  test('finds the count, the own places and the lines that a naive count of the texts gives', () => {
    expect(english.length).toBeGreaterThan(15);
    for (const row of english) {
      const naive = [...texts].flatMap(([text, words]) => {
        const count = countNaively(words, familyOf(row)).get(row.wording);
        return count === undefined ? [] : [{ text, ...count }];
      });
      const found = row.texts.filter(({ text }) => texts.has(text));
      expect(new Map(found.map((one) => [one.text, one])), row.wording).toEqual(
        new Map(naive.map((one) => [one.text, one])),
      );
    }
  });

  test('finds the documents of the publication counted by paragraph', () => {
    expect(rowOf('open quay')?.texts.find(({ text }) => text === 'harbour-charter')).toEqual({
      ...{ text: 'harbour-charter', count: 1, own: 1, lines: ['iii-2'] },
    });
  });

  test('finds the first text that has a wording, which is never a consolidated one, and the last', () => {
    expect(rowOf('harbour master')).toMatchObject({ first: 'rules-1934', last: 'lights-plan' });
    // The rules of 1958 have it too.
    expect(rowOf('quiet hours')).toMatchObject({ first: 'harbour-charter' });
    expect(rowOf('every boat')).toMatchObject({
      term: null,
      count: 3,
      own: 3,
      first: 'rules-1934',
      last: 'lights-plan',
    });
  });

  test('finds a wording that no text has with a count of 0', () => {
    expect(rowOf('barge')).toMatchObject({ count: 0, own: 0, first: null, last: null, texts: [] });
  });
});

describe('a reader of the page of a term', () => {
  const TERM = 'berth';
  const counts = new Map(
    [...texts.keys(), 'harbour-charter', 'lights-plan', 'dues-memorandum'].map((id) => [
      id,
      rows
        .filter(({ term }) => term === TERM)
        .flatMap((row) => row.texts)
        .reduce((sum, { text, own }) => sum + (text === id ? own : 0), 0),
    ]),
  );
  const having = [...counts].filter(([, count]) => count > 0);

  test('sees a bar for every text that says it, and a faint tick for every other', () => {
    const drawn = (name: string) => {
      const path = attested(TERM).querySelector(`.${name}`)?.getAttribute('d') ?? '';
      // From the foot of its row: bars rise from it, ticks end on it.
      return [...path.matchAll(/M([\d.]+) (\d+)v(-?\d+)/g)].map(
        ([, x, y, height]) => `${x} ${Math.max(Number(y), Number(y) + Number(height))}`,
      );
    };
    const bars = drawn('has');
    expect(bars).toHaveLength(having.length);
    expect(drawn('ticks').filter((tick) => !bars.includes(tick))).toHaveLength(counts.size - having.length);
  });

  test('is led by a bar to the entry of its text, or to the paragraph of a document', () => {
    const links = [...attested(TERM).querySelectorAll('.timeline a')].map((link) => link.getAttribute('href') ?? '');
    const expected = having.map(([id]) => (texts.has(id) ? `/${CORPUS}#text-${id}` : `/${id}/`));
    expect(links).toHaveLength(expected.length);
    for (const address of expected)
      expect(
        links.some((link) => link.startsWith(address)),
        address,
      ).toBe(true);
    for (const link of links.filter((one) => one.includes('#text-')))
      expect(corpus.getElementById(link.split('#')[1] ?? '')?.tagName, link).toBe('LI');
    const paragraph = links.find((link) => link.startsWith('/harbour-charter/')) ?? '';
    expect(
      site.page(paragraph.slice(1).replace(/\?.*/, '')).getElementById(paragraph.split('#')[1] ?? ''),
    ).not.toBeNull();
  });

  test('finds the same as a table: for each kind of text in how many it is, and how often and in which years', () => {
    const cells = [...attested(TERM).querySelectorAll('tr')].map((row) => row.textContent.replace(/\s+/g, ' '));
    expect(cells).toEqual([
      'Rulesin 2 of 3, 4 places: 1934–1958',
      'Reportsin 3 of 3, 5 places: 1961–1999',
      'Noticesin 1 of 1, 3 places: 2008',
      expect.stringMatching(/^Documents herein 3 of 3, \d+ places: 1987–2024$/),
    ]);
  });

  test('is told the first and the last, the years in between without it, and what the corpus lacks', () => {
    const words = (attested('open-quay').textContent ?? '').replace(/\s+/g, ' ');
    expect(words).toContain('First: 1 May 1902, Rules of the Quay. Last: January 2024, A Plan');
    expect(words).toContain('In between, not in the texts of 1934, 1961–1974, 2008.');
    expect(words).toContain(
      'In these 7 texts: Old papers of the harbour. The rules of 1919, and every report but three.',
    );
  });

  test('reads of each wording its places, its own places, its first text and its last year', () => {
    const items = [...attested(TERM).querySelectorAll('.wordings li')].map((item) => item.textContent);
    expect(items).toEqual([
      expect.stringMatching(/^berth \d+ places in \d+ texts; first 11 March 1934, last 2024$/),
      expect.stringMatching(/^berths \d+ places in \d+ texts; first December 1961, last 2024$/),
      expect.stringMatching(/^Berths \d+ places? in \d+ texts?; first 11 March 1934/),
    ]);
  });

  test('is warned where a short wording is counted inside a longer one', () => {
    const boat = rowOf('boat');
    expect(boat?.own).toBeLessThan(boat?.count ?? 0);
  });

  test('sees no such part on the page of a term that has no wording in the languages of the corpus', () => {
    expect(site.page('terms/earmarking/').querySelector('.attested .wordings')?.textContent).toBe('');
  });
});

describe('a reader of all wordings', () => {
  const page = site.page('wordings/');
  const cellsOf = (wording: string) => {
    const row = [...page.querySelectorAll('tbody tr')].find(
      (one) => one.querySelector('bdi, th')?.textContent === wording,
    );
    return [...(row?.children ?? [])].slice(1).map(({ textContent }) => textContent);
  };

  test('finds every wording once, those with most places first, and those without a text last', () => {
    const places = [...page.querySelectorAll('tbody tr')].map((row) => row.children[4]?.textContent ?? '');
    expect(places).toHaveLength(rows.length);
    const known = places.filter((count) => count !== '').map(Number);
    expect(places.slice(0, known.length).map(Number)).toEqual(known.toSorted((one, other) => other - one));
    expect(known[0]).toBeGreaterThan(known.at(-1) ?? 0);
  });

  test('sorts by the day of the first text that has a wording, and by that of the last', () => {
    const listed = z.object({
      texts: z.array(z.object({ id: z.string(), date: z.string() }).or(z.object({ document: z.string() }))),
    });
    const content = 'tests/fixtures/charter/content';
    const { texts: written } = listed.parse(parse(readFileSync(`${content}/${CORPUS}corpus.yaml`, 'utf8')));
    const dates = written.map((text) =>
      'id' in text
        ? ([text.id, text.date] as const)
        : ([text.document, writtenDocument(content, text.document).published] as const),
    );
    const dateOf = new Map(dates);
    const drawn = [...page.querySelectorAll('tbody tr')].map((row) => [
      row.querySelector('bdi')?.textContent,
      ...[2, 3].map((column) => row.children[column]?.getAttribute('data-key') ?? ''),
    ]);
    expect(drawn.toSorted()).toEqual(
      rows
        .map(({ wording, first, last }) => [wording, dateOf.get(first ?? '') ?? '', dateOf.get(last ?? '') ?? ''])
        .toSorted(),
    );
  });

  test('finds its numbers, told apart by kind of text', () => {
    const row = rowOf('harbour dues');
    expect(cellsOf('harbour dues').slice(1, 8)).toEqual([
      ...['1902', '2024', String(row?.count), String(row?.own), '3', '1', ''],
    ]);
  });

  test('is told of a wording that it is not in the corpus', () => {
    expect(cellsOf('barge')[1]).toBe('not in the corpus');
  });

  test('can download the table, and finds it from the index of terms', () => {
    expect(page.querySelector('a[download]')?.getAttribute('href')).toBe('/wordings/wordings.csv');
    expect(site.file('wordings/wordings.csv')).toContain('\r\nOld papers of the harbour,open quay,open quay,en,');
    expect(site.page('terms/').querySelector('a[href="/wordings/"]')).not.toBeNull();
  });
});

describe('a reader of a corpus', () => {
  const entryOf = (id: string) => corpus.getElementById(`text-${id}`)?.textContent.replace(/\s+/g, ' ') ?? '';

  test('is told what it holds and what it lacks', () => {
    expect(corpus.querySelector('main')?.textContent).toContain('Three sets of rules, three yearly reports');
    expect(corpus.querySelector('main')?.textContent).toContain('The rules of 1919, and every report but three.');
  });

  test('finds each text with its source, size, hash and doubts', () => {
    expect(entryOf('report-1974')).toMatch(
      /^Report of the Harbour Office for 1974 ?The Harbour Office, 31 December 1974\. Reports\. Read at harbour\.example, box 4\. 140 characters\. SHA-256 [0-9a-f]{64}Copies: one copy only\. One page is torn\./,
    );
    expect(entryOf('rules-1958')).toContain('Dated by its last change but contains older wording');
  });

  test('learns what is new in a text, and what it no longer says', () => {
    expect(entryOf('rules-1902')).toContain('New in this text: harbour dues');
    expect(entryOf('report-1999')).toContain('Last used in the text of its kind before this one: Torches');
  });
});

test('a reader offline has the page of a term, but not the large pages of corpora', () => {
  const packs = globSync(`${site.folder}_offline/*.json`)
    .map((file) => readFileSync(file, 'utf8'))
    .join();
  expect(packs).toContain('"terms/berth/index.html"');
  expect(packs).not.toContain('"wordings/index.html"');
  expect(packs).not.toContain(`"${CORPUS}index.html"`);
});
