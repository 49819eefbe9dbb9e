import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Site } from '../support/site.ts';

/** The sources of the fact sheet from which the notes were written. */
const SHEET = z
  .array(
    z.object({ title: z.string(), publisher: z.string(), date: z.string().optional(), url: z.string().optional() }),
  )
  .parse(JSON.parse(readFileSync('tests/publication/fact-sheet-sources.json', 'utf8')));

const site = await Site.of('publication');
const termPages = site.addresses.filter((address) => /^terms\/.+/.test(address));

describe('a reader of the terms', () => {
  test('finds at least 55, each with names in two languages, a gloss, a note and the day it was reviewed', () => {
    expect(termPages.length).toBeGreaterThanOrEqual(55);
    for (const address of termPages) {
      const page = site.page(address);
      expect(page.querySelector('.names [lang=zh-Hans]')?.textContent, address).toMatch(/\p{Script=Han}/u);
      expect(page.querySelector('.names [lang=zh-Latn]')?.textContent, address).toMatch(/\p{L}/u);
      expect(page.querySelector('.summary')?.textContent.split(/\s+/).length, address).toBeLessThanOrEqual(25);
      expect(page.querySelectorAll('.note-body h2').length, address).toBeGreaterThan(0);
      expect(page.querySelector('.reviewed')?.textContent, address).toMatch(/\d{4}/);
    }
  });

  test('can tell what the article says from what others say and from what is unsettled', () => {
    for (const address of termPages) {
      const headings = [...site.page(address).querySelectorAll('.note-body h2')].map(({ textContent }) => textContent);
      const order = ['In the article', 'Beyond the article', 'Unsettled'];
      expect(headings, address).toEqual(order.filter((heading) => headings.includes(heading)));
    }
  });

  test('finds for every source its publisher, and the date and address that the fact sheet has for it', () => {
    for (const address of termPages)
      for (const source of site.page(address).querySelectorAll('.sources li')) {
        const title = source.querySelector('cite, a')?.textContent;
        const publisher = source.querySelector('.publisher')?.textContent;
        const known = SHEET.find((entry) => entry.title === title && entry.publisher === publisher);
        expect(known, `${address}: ${title} (${publisher}) is not in the fact sheet`).toBeDefined();
        expect(source.querySelector('time')?.getAttribute('datetime'), `${address}: ${title}`).toBe(known?.date);
        expect(source.querySelector('a')?.getAttribute('href'), `${address}: ${title}`).toBe(known?.url);
      }
  });

  test('finds the index in three orders, the one by pinyin in its order', () => {
    expect(site.page('terms/').querySelectorAll('.term-index')).toHaveLength(3);
    const pinyin = [...site.page('terms/').querySelectorAll('#by-pinyin ~ .term-group .roman')].map(({ textContent }) =>
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
