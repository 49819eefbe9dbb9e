import { describe, expect, test } from 'vitest';
import { CHARTER } from '../support/charter.ts';
import { Site } from '../support/site.ts';

const site = await Site.of('charter');
const terms = CHARTER.terms.map(({ id }) => id);
const termPages = terms.map((id) => `terms/${id}/`);

/** Whether a list has each of some things once. */
const isOf = (things: readonly string[]) => (list: readonly string[]) =>
  list.toSorted().join() === things.toSorted().join();

describe('a reader of the terms', () => {
  test('finds the index in every order, each with every term once that has a name of that order', () => {
    const lists = [...site.page('terms/').querySelectorAll('.term-index')].map((list) => [
      list.getAttribute('aria-labelledby'),
      [...list.querySelectorAll('li > a')].map((link) => link.getAttribute('href')?.split('/').at(-2)),
    ]);
    expect(lists.map(([id]) => id)).toEqual(['a-z', 'by-kind', 'by-pinyin', 'by-ar']);
    expect(Object.fromEntries(lists)).toEqual({
      'a-z': expect.toSatisfy(isOf(terms)),
      'by-kind': expect.toSatisfy(isOf(terms)),
      'by-pinyin': ['harbour-dues', 'pellan-bay', 'harbour-office', 'earmarking'],
      'by-ar': ['open-quay', 'pellan-bay', 'harbour-office', 'harbour-dues'],
    });
  });

  test('gets from every numbered citation to a source, and every source is cited', () => {
    const sourced = termPages.filter((address) => site.page(address).querySelector('.sources') !== null);
    expect(sourced).toHaveLength(9);
    for (const address of sourced) {
      const page = site.page(address);
      const cited = new Set([...page.querySelectorAll('.cite a')].map((link) => link.getAttribute('href')));
      const listed = [...page.querySelectorAll('.sources li')].map(({ id }) => `#${id}`);
      expect([...cited].toSorted(), address).toEqual(listed.toSorted());
    }
  });

  test('finds of every source its publisher, its day as precise as it is known, and its address', () => {
    const sources = [...site.page('terms/harbour-dues/').querySelectorAll('.sources li')].map((source) => [
      source.querySelector('a')?.textContent,
      source.querySelector('a')?.getAttribute('href'),
      source.querySelector('.publisher')?.textContent,
      source.querySelector('time')?.getAttribute('datetime'),
    ]);
    expect(sources).toEqual([
      ['佩兰湾港务费收费标准', 'https://coast.example/tables/dues', 'Institute of Coastal Affairs', '2020-01-05'],
      ['Table of dues for 2025', 'https://harbour.example/dues', 'The Harbour Office', '2024-12-01'],
    ]);
  });

  test('hears every language as what it is, and names in Latin letters as such, on every page', () => {
    for (const address of site.addresses) {
      const page = site.page(address);
      const texts = page.createTreeWalker(page.body, 4 /* NodeFilter.SHOW_TEXT */);
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const text = node.textContent ?? '';
        if (node.parentElement?.localName === 'script') continue;
        const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
        const where = `${address}: ${text}`;
        if (/\p{Script=Han}/u.test(text)) expect(lang, where).toBe('zh-Hans');
        // In our own running words only Chinese is told apart.
        else if (/\p{Script=Arabic}/u.test(text) && address !== 'about/') expect(lang, where).toBe('ar');
        else if (/[āēīōūǎěǐǒǔṣḥʾ]/u.test(text)) expect(lang, where).toMatch(/^(?:zh|ar)-Latn$/);
      }
    }
  });
});
