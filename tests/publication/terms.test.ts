import { describe, expect, test } from 'vitest';
import type { SourceData } from '../../src/core/schemas/sources.ts';
import type { TermsExport } from '../../src/exports/terms-json.ts';
import type { WordingExport } from '../../src/features/wordings/data/wordings-json.ts';
import { ATTESTED_ELEMENTS } from '../budgets.ts';
import { Site } from '../support/site.ts';

const site = await Site.of('ourPublication');
const termPages = site.addresses.filter((address) => /^terms\/(?!table\/|order\/).+/.test(address));

/** The page of the article at its publisher. */
const ARTICLE = 'https://en.qstheory.cn/2025-11/14/c_1140035.htm';

/** The parts that a note may have, in this order. */
const PARTS = ['In the article', 'Where it comes from', 'Beyond the article', 'How others read it', 'Unsettled'];

describe('a reader of the terms', () => {
  test('finds at least 55, each with names in two languages, a gloss, a note and the day it was reviewed', () => {
    expect(termPages.length).toBeGreaterThanOrEqual(55);
    for (const address of termPages) {
      const page = site.page(address);
      expect(page.querySelector('.names [lang=zh-Hans]')?.textContent, address).toMatch(/\p{Script=Han}/u);
      expect(page.querySelector('.names [lang=zh-Latn]')?.textContent, address).toMatch(/\p{L}/u);
      expect(page.querySelector('.summary')?.textContent.split(/\s+/).length, address).toBeLessThanOrEqual(25);
      expect(page.querySelectorAll('.note-body h2').length, address).toBeGreaterThan(0);
      expect(page.querySelector('.reviewed')?.textContent, address).toMatch(
        /\d{4}, against (?:its \d+ sources? and )?the counts/,
      );
    }
  });

  test('can distinguish what the article says, what others say, and what is unsettled', () => {
    for (const address of termPages) {
      const headings = [...site.page(address).querySelectorAll('.note-body h2')].map(({ textContent }) => textContent);
      expect(headings, address).toEqual(PARTS.filter((heading) => headings.includes(heading)));
    }
  });

  test('finds a text of the issuing body, a copy or a counted text, for every term but two, beside the article', () => {
    const { terms } = site.json<TermsExport>('terms/terms.json');
    const isPrimary = ({ kind, url }: SourceData) =>
      (kind === 'issuer' || kind === 'copy') && url !== undefined && url !== ARTICLE;
    const isCounted = (id: string) =>
      site.page(`terms/${id}/`).querySelector('.note-body [href*="/corpora/"]') !== null;
    const without = terms.filter(({ id, sources }) => !sources.some(isPrimary) && !isCounted(id)).map(({ id }) => id);
    // Only reports were found of these.
    const reported = ['china-south-asia-expo', 'road-to-happiness'];
    expect(without.toSorted()).toEqual(reported);
  });

  test('reads the numbers of sources in the order of their first citations', () => {
    for (const address of termPages) {
      const cited = [...site.page(address).querySelectorAll('.note-body .cite a')].map(
        ({ textContent }) => textContent,
      );
      const firsts = [...new Set(cited)].map(Number);
      expect(firsts, address).toEqual(firsts.toSorted((a, b) => a - b));
    }
  });

  test('finds where each is attested, in a picture that costs few elements', () => {
    for (const address of termPages) {
      const attested = site.page(address).querySelector('.attested');
      expect(attested?.querySelectorAll('.wordings li').length, address).toBeGreaterThan(0);
      expect(attested?.querySelectorAll('*').length, address).toBeLessThanOrEqual(ATTESTED_ELEMENTS);
    }
  });

  test('is told of 18 Chinese names that none of the texts has them', () => {
    const rows = site.json<WordingExport[]>('wordings/wordings.json');
    const names = site.json<TermsExport>('terms/terms.json').terms.flatMap(({ names: { zh } }) => zh?.name ?? []);
    const absent = names.filter((name) => rows.some(({ wording, count }) => wording === name && count === 0));
    expect(absent).toHaveLength(18);
  });

  test('finds the index in three orders, among them that of pinyin', () => {
    expect(site.page('terms/').querySelectorAll('.term-orders a')).toHaveLength(3);
    const pinyin = [...site.page('terms/order/pinyin/').querySelectorAll('.term-group .roman')].map(({ textContent }) =>
      textContent
        .normalize('NFD')
        .replace(/[^a-zA-Z ]/g, '')
        .trim()
        .toLowerCase(),
    );
    expect(pinyin).toHaveLength(termPages.length);
    expect(pinyin).toEqual(pinyin.toSorted((a, b) => a.localeCompare(b, 'en')));
  });
});
