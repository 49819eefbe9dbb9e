/** Tests of what readers get in libraries of any size. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DocumentExport } from '../../src/exports/document-json.ts';
import { type Library, readLibrary } from './library.ts';
import { scan } from './scan.ts';
import type { Site } from './site.ts';
import { writeLibrary } from './sites/library-content.ts';

/** Reads the files of a library of that many documents. */
function libraryOf(size: number): Library {
  const folder = mkdtempSync(path.join(tmpdir(), 'glossator-library-'));
  writeLibrary(folder, size);
  const library = readLibrary(folder);
  rmSync(folder, { recursive: true });
  return library;
}

/** Returns the text of an element with single spaces. */
export const textOf = (element: Element | null | undefined) => element?.textContent.trim().replace(/\s+/g, ' ');
/** Returns the texts of all elements that a selector finds. */
export const textsOf = (page: ParentNode, selector: string) => [...page.querySelectorAll(selector)].map(textOf);

/** Returns the language of an element, which a listener hears. */
const heardIn = (element: Element) => element.closest('[lang]')?.getAttribute('lang');

/** Defines the tests for the site of a library. */
export function testLibrary(site: Site, size: number): void {
  describe(`a reader of a library of ${size}`, () => {
    const { documents, terms } = libraryOf(size);
    const home = site.page('');
    const blocks = scan({ documents, terms });
    /** Counts a term in the source of each document that has it. */
    const countsOf = (term: string) =>
      documents
        .map(({ id, title }) => {
          const own = blocks.filter(({ document }) => document === id).flatMap((block) => block.terms);
          return { id, title, count: own.filter((found) => found === term).length };
        })
        .filter(({ count }) => count > 0);

    test('finds every document on the home page, without a script', () => {
      const links = [...home.querySelectorAll('main :is(h2, h3) a')].map((link) => [
        link.getAttribute('href'),
        textOf(link),
      ]);
      expect(links.toSorted()).toEqual(documents.map(({ id, title }) => [`/${id}/`, title]).toSorted());
      expect(home.querySelectorAll('main li[hidden]')).toHaveLength(0);
    });

    test('chooses among them only where they are many', () => {
      const filter = home.querySelector('.document-filter');
      if (size < 12) {
        expect(filter).toBeNull();
        return;
      }
      // The filter does nothing without its script.
      expect(filter?.classList).toContain('needs-script');
      expect(textsOf(home, '.document-filter label')).toEqual([
        'Show documents with these words',
        'Publisher',
        'Year',
        'Language',
        'Kind',
      ]);
      const offered = [...home.querySelectorAll('.document-filter select')].map((select) =>
        textsOf(select, 'option[value=""] ~ option'),
      );
      const [publishers, years, languages, kinds] = offered;
      expect(publishers?.toSorted()).toEqual([...new Set(documents.map(({ publisher }) => publisher))].toSorted());
      expect(years).toEqual([...new Set(documents.map(({ published }) => published.slice(0, 4)))].toSorted().reverse());
      expect(languages).toEqual(['Arabic', 'English', 'French', 'Simplified Chinese']);
      expect(kinds).toEqual(['article', 'declaration', 'law', 'memorandum', 'plan']);
      // Every choice finds at least one document.
      for (const name of ['publisher', 'year', 'language', 'kind'])
        for (const value of textsOf(home, `select[name=${name}] option[value=""] ~ option`))
          expect(home.querySelector(`.documents > li[data-${name}="${value}"]`), `${name} ${value}`).not.toBeNull();
    });

    test('hears every title in its own language, wherever it stands', () => {
      const byTitle = new Map(documents.map(({ title, titleLanguage }) => [title, titleLanguage]));
      let heard = 0;
      for (const address of site.addresses) {
        const page = site.page(address);
        for (const element of page.querySelectorAll('a, h1, h2, h3, bdi, .document-title')) {
          const language = byTitle.get(textOf(element) ?? '');
          // The language may be on an element within the heading or link.
          const [inner] = [...element.children].filter((child) => textOf(child) === textOf(element));
          if (language === undefined || inner !== undefined) continue;
          expect(heardIn(element), `${address}: ${textOf(element)}`).toBe(language);
          heard += 1;
        }
      }
      expect(heard).toBeGreaterThan(documents.length * 5);
    });

    test('is told in the file of a document which language its title is in, where that is another than the text’s', () => {
      for (const { id, language, titleLanguage } of documents) {
        const { titleLanguage: told } = site.json<DocumentExport>(`${id}/document.json`);
        expect(told, id).toBe(titleLanguage === language ? undefined : titleLanguage);
      }
    });

    test.each(terms)(
      'finds on the page of $id all its places, under the title of their document where there are others',
      ({ id }) => {
        const page = site.page(`terms/${id}/`);
        const counts = countsOf(id);
        const places = counts.reduce((sum, { count }) => sum + count, 0);
        expect(page.querySelectorAll('.occurrence')).toHaveLength(places);
        const parts = [...page.querySelectorAll('.document-places')];
        const told = parts.map((part) => ({
          id: part.id.replace('places--', ''),
          title: textOf(part.querySelector('h3'))?.replace(/ \d+ places?$/, ''),
          count: part.querySelectorAll('.occurrence').length,
        }));
        const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
        expect(told.toSorted(byId)).toEqual(size === 1 ? [] : counts.toSorted(byId));
        const number = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
        const total = number(places, 'place') + (size === 1 ? '' : ` in ${number(counts.length, 'document')}`);
        expect(textOf(page.querySelector('#places-heading'))).toBe(`Every place in the text ${total}`);
      },
    );

    test.each(terms)(
      'takes in the documents of $id at one look, and opens those that matter where its places are many',
      ({ id }) => {
        const page = site.page(`terms/${id}/`);
        const open = [...page.querySelectorAll('.occurrence')].filter(
          (place) => place.closest('details:not([open])') === null,
        );
        const places = page.querySelectorAll('.occurrence').length;
        expect(open.length).toBe(size > 1 && places > 50 ? 0 : places);
        for (const details of page.querySelectorAll('details.document-places'))
          expect(textOf(details.querySelector('summary'))).toMatch(/.+ \d+ places?$/);
        // The list of documents is needed only before places that are not folded.
        const listed = textsOf(page, '.document-counts li');
        const isListed = size > 1 && open.length > 0 && countsOf(id).length > 1;
        expect(listed).toHaveLength(isListed ? countsOf(id).length : 0);
      },
    );

    test('finds in the index in how many of the documents a term stands', () => {
      const index = site.page('terms/');
      for (const { id } of terms) {
        const strip = index.querySelector(`.term-index li:has(> a[href="/terms/${id}/"]) .dispersion-strip`);
        const label = size === 1 ? /^By section: / : new RegExp(`^In ${countsOf(id).length} of ${size} documents$`);
        const places = countsOf(id).reduce((sum, { count }) => sum + count, 0);
        if (places < 3) expect(strip, id).toBeNull();
        else expect(strip?.getAttribute('aria-label'), id).toMatch(label);
      }
    });

    test('finds without scripts a list with a link to the whole text of every document, or a link to the list if there are many', () => {
      const noscript = site.page('search/').querySelector('main noscript');
      const page = site.page('search/').createElement('div');
      page.innerHTML = noscript?.innerHTML ?? '';
      if (size >= 12) expect(page.querySelector('a[href="/#documents"]')?.textContent).toBe(`All ${size} documents`);
      const items = [...page.querySelectorAll('ul:not(section ul) > li')].map((item) => [
        item.children.length,
        item.querySelector('a')?.getAttribute('href'),
        textOf(item),
      ]);
      const listed = size < 12 ? documents : [];
      expect(items.toSorted()).toEqual(listed.map(({ id, title }) => [1, `/${id}/full/`, title]).toSorted());
    });

    test('finds every document on the page about the publication, folded behind one line if there are many', () => {
      const about = site.page('about/');
      for (const { id } of documents) {
        const link = about.querySelector(`main a[href="/${id}/"]`);
        expect(link?.closest('details:not([open])') !== null, id).toBe(size >= 12);
      }
    });

    test('can go from an address that leads nowhere to a document, or to the list of documents if there are many', () => {
      const missing = site.page('404.html');
      const links = [...missing.querySelectorAll('main li a:not([hidden] a)')].map((link) => link.getAttribute('href'));
      const [first] = links;
      expect(links.slice(-2)).toEqual(['/terms/', '/search/']);
      expect(links.slice(0, -2).toSorted()).toEqual(
        size < 12 ? documents.map(({ id }) => `/${id}/`).toSorted() : ['/'],
      );
      expect(first).toBeDefined();
    });
  });
}

/** Fails if the index of terms, the search page and the page for missing addresses are much larger in a large library. */
export function expectNoLarger(large: Site, small: Site): void {
  const sizeOf = (one: Site, page: string) => one.file(page).length;
  for (const page of ['terms/index.html', 'terms/order/kind/index.html', 'search/index.html', '404.html'])
    expect(sizeOf(large, page), page).toBeLessThan(2 * sizeOf(small, page));
}
