import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageAddresses, parsePage, readPage } from '../pages.ts';

/** The sources of the fact sheet from which the notes were written. */
const SHEET: { title: string; publisher: string; date?: string; url?: string }[] = JSON.parse(
  readFileSync('tests/publication/fact-sheet-sources.json', 'utf8'),
);

const termPages = (await pageAddresses()).filter((address) => /^terms\/.+/.test(address));

describe('a reader of the terms', () => {
  test('finds at least 55, each with names in two languages, a gloss, a note and the day it was reviewed', () => {
    expect(termPages.length).toBeGreaterThanOrEqual(55);
    for (const address of termPages) {
      const page = readPage(address);
      expect(page.querySelector('.names [lang=zh-Hans]')?.textContent, address).toMatch(/\p{Script=Han}/u);
      expect(page.querySelector('.names [lang=zh-Latn]')?.textContent, address).toMatch(/\p{L}/u);
      expect(page.querySelector('.summary')?.textContent.split(/\s+/).length, address).toBeLessThanOrEqual(25);
      expect(page.querySelectorAll('.note-body h2').length, address).toBeGreaterThan(0);
      expect(page.querySelector('.reviewed')?.textContent, address).toMatch(/\d{4}/);
    }
  });

  test('can tell what the article says from what others say and from what is unsettled', () => {
    for (const address of termPages) {
      const headings = [...readPage(address).querySelectorAll('.note-body h2')].map(({ textContent }) => textContent);
      const order = ['In the article', 'Beyond the article', 'Unsettled'];
      expect(headings, address).toEqual(order.filter((heading) => headings.includes(heading)));
    }
  });

  test('finds for every source its publisher, and the date and address that the fact sheet has for it', () => {
    for (const address of termPages)
      for (const source of readPage(address).querySelectorAll('.sources li')) {
        const title = source.querySelector('cite, a')?.textContent;
        const publisher = source.querySelector('.publisher')?.textContent;
        const known = SHEET.find((entry) => entry.title === title && entry.publisher === publisher);
        expect(known, `${address}: ${title} (${publisher}) is not in the fact sheet`).toBeDefined();
        expect(source.querySelector('time')?.getAttribute('datetime'), `${address}: ${title}`).toBe(known?.date);
        expect(source.querySelector('a')?.getAttribute('href'), `${address}: ${title}`).toBe(known?.url);
      }
  });

  test('gets from every numbered citation to a source, and every source is cited', () => {
    for (const address of termPages) {
      const page = readPage(address);
      const cited = new Set([...page.querySelectorAll('.cite a')].map((link) => link.getAttribute('href')));
      const listed = [...page.querySelectorAll('.sources li')].map(({ id }) => `#${id}`);
      expect([...cited].toSorted(), address).toEqual(listed.toSorted());
    }
  });

  test('hears Chinese as Chinese and pinyin as pinyin, on every page', async () => {
    for (const address of await pageAddresses()) {
      const page = address.endsWith('.html') ? parsePage(address) : readPage(address);
      const texts = page.createTreeWalker(page.body, 4 /* NodeFilter.SHOW_TEXT */);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const text = node.textContent ?? '';
        const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
        if (/\p{Script=Han}/u.test(text)) expect(lang, `${address}: ${text}`).toMatch(/^zh-Han[st]$/);
        if (/[āēīōūǎěǐǒǔ]/u.test(text)) expect(lang, `${address}: ${text}`).toBe('zh-Latn');
      }
    }
  });

  test('finds the index in three orders, each with every term once', () => {
    const lists = [...readPage('terms/').querySelectorAll('.term-index')].map((list) =>
      [...list.querySelectorAll('li > a')].map((link) => link.getAttribute('href')),
    );
    expect(lists).toHaveLength(3);
    for (const list of lists) expect(list.map((href) => href?.slice(1)).toSorted()).toEqual(termPages);
    const pinyin = [...readPage('terms/').querySelectorAll('#by-pinyin ~ .term-group .roman')].map(({ textContent }) =>
      textContent
        .normalize('NFD')
        .replace(/[^a-zA-Z ]/g, '')
        .trim()
        .toLowerCase(),
    );
    expect(pinyin).toEqual(pinyin.toSorted((a, b) => a.localeCompare(b, 'en')));
  });
});
