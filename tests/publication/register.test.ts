import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { outside, registerOf, textsOf, waivedIn } from '../support/register.ts';
import { Site } from '../support/site.ts';
import { ARTICLE, SECTION_PAGES } from './article.ts';

const site = await Site.of('ourPublication');
const texts = textsOf(site, SECTION_PAGES);
const entries = registerOf(site, ARTICLE.id);
const waived = waivedIn('content', ARTICLE.id);

/** Returns the words of a paragraph in the register, of one kind or of any. */
const quotesIn = (id: string, kind?: string) =>
  entries.filter((entry) => entry.id === id && (kind === undefined || entry.kind === kind)).map(({ quote }) => quote);
/** Returns the words of a paragraph that it waives. */
const leftOut = (id: string, kind: string) =>
  (waived[kind] ?? []).filter(({ paragraph }) => paragraph === id).map(({ quote }) => quote);

describe('a reader of the article’s register', () => {
  test('finds every numeral of the text in it, or waived with a reason', () => {
    const numeral =
      /\d+(?:[.,]\d+)*|\b(two|three|four|five|six|seven|eight|nine|ten|second|third|ninth|million|trillion)\b/gi;
    for (const [id, text] of texts)
      expect(outside(numeral, text, [...quotesIn(id), ...leftOut(id, 'figures')]), id).toEqual([]);
  });

  test('finds every quotation of the text in it, or waived', () => {
    for (const [id, text] of texts)
      expect(outside(/“[^”]+”/g, text, [...quotesIn(id, 'quotation'), ...leftOut(id, 'quotations')]), id).toEqual([]);
  });

  test('finds exactly the sentences that ask for something under calls to action', () => {
    const asks = /\b(must|should|it is (also |thus )?(essential|vital|crucial|necessary) (to|that))\b/i;
    for (const [id, text] of texts) {
      const sentences = text.split(/(?<=[.!?]”?) (?=[\p{Lu}“])/u).filter((sentence) => asks.test(sentence));
      const mere = [...leftOut(id, 'calls'), ...quotesIn(id, 'claim'), ...quotesIn(id, 'admission')];
      expect(quotesIn(id, 'call to action'), id).toEqual(sentences.filter((sentence) => !mere.includes(sentence)));
    }
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

  test('finds claims to repeat only with care, such as “one of the safest in the world”', () => {
    const claims = entries.filter(({ kind }) => kind === 'claim');
    expect(claims.length).toBeGreaterThanOrEqual(20);
    expect(claims.find(({ quote }) => quote.includes('one of the safest in the world'))?.caution).not.toBe('');
  });

  test('finds what the article grants against itself, wherever it does so', () => {
    const admissions = entries.filter(({ kind }) => kind === 'admission');
    expect([...new Set(admissions.map(({ label }) => label))]).toEqual([
      'I.3',
      'I.4',
      'II.2',
      'III.2',
      'III.4',
      'IV.4',
      'V.2',
    ]);
    expect(admissions.find(({ quote }) => quote.includes('shortcomings remain'))?.caution).not.toBe('');
  });

  test('finds who is quoted in every quotation, and the occasion or day of all but one', () => {
    const quoted = entries.filter(({ kind }) => kind === 'quotation');
    expect(quoted.length).toBeGreaterThanOrEqual(10);
    for (const { by, quote } of quoted) expect(by, quote).not.toBe('The article');
    const undated = quoted.filter(({ asOf, occasion }) => asOf === '' || occasion === '');
    // The occasion of one is not certain, and one is a promise that was made more than once.
    expect(undated.map(({ label }) => label)).toEqual(['II.5', 'IV.2']);
  });

  test('gets whole Chinese names and words in the downloaded table', () => {
    const table = readFileSync(`${site.folder}${ARTICLE.id}/facts.csv`, 'utf8');
    for (const words of ['外商投资准入负面清单', '完善高水平对外开放体制机制']) expect(table).toContain(words);
  });
});
