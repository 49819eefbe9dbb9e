/**
 * Addresses that somebody made to hurt whoever follows them. What the search does with such words is in
 * `search-hostile.trial.ts`, and what pages do with stored values of other shapes in `stored-values.trial.ts`.
 */
import { describe, expect } from 'vitest';
import { HOSTILE_WORDS } from '../support/hostile-words.ts';
import type { Reader } from '../support/reader.ts';
import { test } from '../support/test.ts';

const path = (word: string) => encodeURIComponent(word).replaceAll('.', '%2E');
const query = encodeURIComponent;

/** Where a word can stand: in an address of each kind, or in what a page has stored of one. */
const KINDS: Readonly<Record<string, (word: string) => string>> = {
  'the place in a section': (word) => `harbour-charter/ii/#${word}`,
  'words to be marked': (word) => `harbour-charter/ii/#:~:text=${query(word)},${query(word)}`,
  'a search': (word) => `search/?q=${query(word)}&${word}`,
  'words that were searched, with a place': (word) => `harbour-charter/ii/?q=${query(word)}&mark=${query(word)}#ii-1`,
  'a paragraph': (word) => `harbour-charter/p/${path(word)}/?${word}#${word}`,
  'an edition': (word) => `harbour-charter/@${path(word)}/?${word}`,
  'a term': (word) => `terms/${path(word)}/#${word}`,
  'a page that is nowhere': (word) => `${path(word)}/${word}`,
  'a place where somebody stopped': () => 'harbour-charter/',
};

/** Stores a place with the word in each of its texts, before a page is there. */
const storePlace = ({ page }: Reader, word: string) =>
  page.evaluate((label) => {
    const place = { id: label, label, path: '/harbour-charter/ii/' };
    localStorage.setItem('glossator:places', JSON.stringify({ 'harbour-charter': { ...place, lookedUp: place } }));
    localStorage.setItem('glossator:read', JSON.stringify([label, `/${label}`]));
  }, word);

/** What of a page is not ours: elements and attributes that the word would make, and addresses that lead where it says. */
const foreignIn = ({ page }: Reader): Promise<string[]> =>
  page.evaluate(() => {
    const attributes = (element: Element) => [...element.attributes];
    const isForeign = (element: Element) =>
      element.localName === 'hurt' ||
      (/^(?:script|img|iframe|object|embed|base|foreignobject)$/i.test(element.localName) &&
        element.outerHTML.includes('hurt')) ||
      attributes(element).some(({ name }) => /^on|hurt/.test(name)) ||
      (element instanceof HTMLAnchorElement &&
        (/^(?:javascript|data|vbscript):/i.test(element.href) || element.hostname === 'hurt.example'));
    return [...document.querySelectorAll('*')].filter(isForeign).map((element) => element.outerHTML.slice(0, 200));
  });

describe('a reader who follows an address made to hurt sees a page of the site, and nothing of it runs:', () => {
  test.for(Object.entries(KINDS))('%s', { timeout: 300_000 }, async ([kind, addressOf], { reader }) => {
    const { page } = reader;
    // A host says that most of these addresses lead nowhere.
    reader.expectComplaints(/status of 40\d/);
    const dialogs: string[] = [];
    page.on('dialog', async (dialog) => {
      dialogs.push(dialog.message());
      await dialog.dismiss();
    });
    await page.addInitScript(() => Object.assign(window, { hurt: () => Object.assign(window, { ran: true }) }));
    await reader.open('about/');
    for (const [name, word] of Object.entries(HOSTILE_WORDS)) {
      if (kind === 'a place where somebody stopped') await storePlace(reader, word);
      // Otherwise the browser would stay on the page, where addresses differ after the # alone.
      await page.goto('about:blank');
      await reader.open(addressOf(word));
      await page.waitForLoadState('networkidle');
      expect.soft(await page.evaluate(() => 'ran' in window || 'hurt' in Object.prototype), name).toBe(false);
      expect.soft(await foreignIn(reader), name).toEqual([]);
      expect.soft(await page.getByRole('heading', { level: 1 }).count(), name).toBe(1);
    }
    expect(dialogs).toEqual([]);
    expect(reader.requestsElsewhere).toEqual([]);
  });
});
