import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { SITE } from '../../support/reader.ts';
import { parse } from 'yaml';
import { officialIds, readPage, SECTION_PAGES } from '../pages.ts';

/** Official text as its pages have it: paragraphs and captions by id, the closing note, and all headings as one. */
const texts = new Map(
  SECTION_PAGES.flatMap((address) =>
    [...readPage(address).querySelectorAll('article :is(p, figcaption)')].map(
      ({ id, textContent }) => [id === '' ? 'provenance' : id, textContent] as const,
    ),
  ),
);
texts.set(
  'headings',
  SECTION_PAGES.flatMap((address) =>
    [...readPage(address).querySelectorAll('article :is(h1, h2)')].map(({ textContent }) => textContent),
  ).join('\n'),
);

const page = readPage('high-standard-opening-up/facts/');
const entries = [...page.querySelectorAll<HTMLTableRowElement>('.register tbody tr')].map((row) => {
  const [place, words, kind, by, asOf, caution] = [...row.cells];
  return {
    id: place?.querySelector('a')?.getAttribute('href')?.split('#').at(-1) ?? '',
    label: place?.textContent.trim() ?? '',
    figure: words?.querySelector('strong')?.textContent ?? '',
    quote: words?.querySelector('q')?.textContent ?? '',
    kind: kind?.textContent.trim() ?? '',
    by: by?.textContent.trim() ?? '',
    asOf: asOf?.querySelector('time')?.getAttribute('datetime') ?? '',
    caution: caution?.textContent.trim() ?? '',
  };
});

/** What the register leaves out by name. */
const { waived }: { waived: Record<string, { paragraph: string; quote: string; reason: string }[]> } = parse(
  readFileSync('content/documents/high-standard-opening-up/register.yaml', 'utf8'),
);

/** Matches of a pattern in a paragraph that lie in none of the passages. */
function outside(pattern: RegExp, id: string, passages: readonly string[]): string[] {
  const text = texts.get(id) ?? '';
  const spans = passages.map((passage) => ({
    start: text.indexOf(passage),
    end: text.indexOf(passage) + passage.length,
  }));
  return [...text.matchAll(pattern)]
    .filter(({ 0: match, index }) => !spans.some(({ start, end }) => index >= start && index + match.length <= end))
    .map(([match]) => match);
}

const quotesIn = (id: string, kind?: string) =>
  entries.filter((entry) => entry.id === id && (kind === undefined || entry.kind === kind)).map(({ quote }) => quote);
const waivedIn = (id: string, kind: string) =>
  (waived[kind] ?? []).filter(({ paragraph }) => paragraph === id).map(({ quote }) => quote);

describe('a reader of the register', () => {
  test('finds every numeral of the text in it, or waived by name with a reason', () => {
    const numeral =
      /\d+(?:[.,]\d+)*|\b(two|three|four|five|six|seven|eight|nine|ten|second|third|ninth|million|trillion)\b/gi;
    for (const id of texts.keys())
      expect(outside(numeral, id, [...quotesIn(id), ...waivedIn(id, 'figures')]), id).toEqual([]);
    for (const { reason, quote } of Object.values(waived).flat()) expect(reason, quote).toMatch(/\S/);
  });

  test('finds every quotation of the text in it, or waived by name', () => {
    for (const id of texts.keys())
      expect(outside(/“[^”]+”/g, id, [...quotesIn(id, 'quotation'), ...waivedIn(id, 'quotations')]), id).toEqual([]);
  });

  test('finds every sentence that commits in it, and nothing else under commitments', () => {
    const commits = /\b(must|should|it is (also |thus )?(essential|vital|crucial|necessary) (to|that))\b/i;
    for (const [id, text] of texts) {
      const sentences = text.split(/(?<=[.!?]”?) (?=[\p{Lu}“])/u).filter((sentence) => commits.test(sentence));
      expect(quotesIn(id, 'commitment'), id).toEqual(sentences);
    }
  });

  test('finds the words of every entry exactly once in its paragraph, in reading order', () => {
    for (const { id, quote } of entries) expect(texts.get(id)?.split(quote), quote).toHaveLength(2);
    const order = officialIds();
    const places = entries.map(({ id, quote }) => order.indexOf(id) * 1e5 + (texts.get(id)?.indexOf(quote) ?? 0));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test.each([
    ['190 → 29 items', 'III.4', 'The article', ''],
    ['1.24 million enterprises', 'IV.3', 'The article', '2025-03'],
    ['approaching US$3 trillion', 'IV.3', 'The article', '2025-03'],
    ['47 countries', 'II.6', 'The article', '2025-06'],
    ['1 → 0.3 percentage points', 'I.5', 'International Monetary Fund, as the article cites it', ''],
  ])('finds %s at %s, with who says it, as of when, and our caution', (figure, label, by, asOf) => {
    const entry = entries.find((candidate) => candidate.figure === figure);
    expect(entry).toMatchObject({ label, by, asOf, kind: 'figure' });
    expect(entry?.caution).not.toBe('');
  });

  test('finds who is quoted in every quotation', () => {
    const quoted = entries.filter(({ kind }) => kind === 'quotation');
    expect(quoted.length).toBeGreaterThanOrEqual(10);
    for (const { by, quote } of quoted) expect(by, quote).not.toBe('The article');
  });

  test('opens in a spreadsheet the same table, Chinese intact, with nothing that runs', () => {
    const book = read(readFileSync(`${SITE.folder}high-standard-opening-up/facts.csv`), { type: 'buffer' });
    const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
    const rows = utils.sheet_to_json<Record<string, string>>(sheet, { raw: false, defval: '' });
    const told = rows.map((row) => [
      row['Paragraph'],
      row['Kind'],
      row['Figure'],
      row['Exact words'],
      row['Who says it'],
      row['Our caution'],
    ]);
    expect(told).toEqual(
      entries.map(({ label, kind, figure, quote, by, caution }) => [label, kind, figure, quote, by, caution]),
    );
    for (const [index, row] of rows.entries()) expect(row['Address']).toMatch(new RegExp(`#${entries[index]?.id}$`));
    expect(rows.map((row) => row['Terms']).join('\n')).toContain('外商投资准入负面清单');
    expect(rows.map((row) => row['Our caution']).join('\n')).toContain('完善高水平对外开放体制机制');
    for (const [address, cell] of Object.entries(sheet)) expect(cell, address).not.toHaveProperty('f');
  });
});
