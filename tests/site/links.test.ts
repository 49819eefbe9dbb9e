import { check, LinkState } from 'linkinator';
import { describe, expect, inject, test } from 'vitest';
import { pageAddresses, readPage, SECTION_PAGES } from '../support/pages.ts';

/** What a link checker of the trade finds broken; pages of other hosts are not asked. */
async function brokenLinks(path: string): Promise<string[]> {
  const { origin } = new URL(path);
  const { links } = await check({
    path,
    recurse: true,
    checkFragments: true,
    linksToSkip: async (link: string) => !link.startsWith(origin),
  });
  expect(links.filter(({ state }) => state === LinkState.OK).length).toBeGreaterThan(70);
  return links.filter(({ state }) => state === LinkState.BROKEN).map(({ url, parent }) => `${url} on ${parent}`);
}

describe('a reader who follows links', () => {
  test('finds every page and fragment of the site where a link says it is', async () => {
    expect(await brokenLinks(inject('site').url)).toEqual([]);
  });

  test('finds them too when the site is served below a sub-path', async () => {
    expect(await brokenLinks(inject('siteBelowPath').url)).toEqual([]);
  });

  test('can reach every page from the home page', async () => {
    const { links } = await check({
      path: inject('site').url,
      recurse: true,
      linksToSkip: ['^https?://(?!127\\.0\\.0\\.1)'],
    });
    const reached = new Set(links.map(({ url }) => url.replace(/[?#].*$/, '')));
    const pages = (await pageAddresses()).filter((address) => address !== '404.html');
    expect(pages.filter((address) => !reached.has(`${inject('site').url}${address}`))).toEqual([]);
  });

  test('finds beside every paragraph and caption its permalink, labelled and without text of its own', () => {
    for (const address of SECTION_PAGES) {
      for (const block of readPage(address).querySelectorAll('article :is(p, figcaption)[id]')) {
        const link = block.parentElement?.querySelector(`a[href="#${block.id}"]`);
        expect(link?.textContent, block.id).toBe('');
        expect(link?.getAttribute('aria-label'), block.id).toMatch(/^(Paragraph|Caption) /);
      }
    }
    const label = readPage('high-standard-opening-up/iii/')
      .querySelector('a[href="#iii-4"]')
      ?.getAttribute('aria-label');
    expect(label).toBe('Paragraph III.4');
  });

  test('gets from every term to its note, and from the note back to the words and on to the term’s page', () => {
    for (const address of [...SECTION_PAGES, 'high-standard-opening-up/full/']) {
      const page = readPage(address);
      const terms = [...page.querySelectorAll('article a.term')];
      expect(terms.length).toBe(page.querySelectorAll('aside .note').length);
      for (const term of terms) {
        const note = page.querySelector(`aside ${term.getAttribute('href')}`);
        expect(note?.querySelector(`a[href="#${term.id}"]`), term.id).not.toBeNull();
        expect(note?.querySelector(`a[href="/terms/${note.id.replace('note-', '')}/"]`), term.id).not.toBeNull();
      }
    }
  });
});
