/** Tests of what readers do in a browser in a library of many documents in four languages. */
import { describe, expect } from 'vitest';
import type { Reader } from './reader.ts';
import { test, UNSCRIPTED } from './test.ts';

/** What a library is expected to have. */
interface Expected {
  readonly size: number;
  /** The number of documents in each of Chinese, Arabic and French, and the number by one publisher. */
  readonly copies: number;
  readonly ofPublisher: number;
  /** A term with many places, its first place in the charter, and its words there. */
  readonly term: string;
  readonly place: RegExp;
  readonly words: string;
  /** A section of the memorandum that is among the first results. Six copies of its best section come before all others. */
  readonly section: string;
}

const titles = (reader: Reader) => reader.page.locator('.documents > li:visible h3').allInnerTexts();

/** Defines the tests for the site of a library. */
export function testReadingLibrary(url: string, library: Expected): void {
  describe(`a reader of a library of ${library.size}`, () => {
    test.for([
      ['PORTU', 'Language', 'French', library.copies],
      // Many people type this word without its hamza.
      ['المواني', 'Language', 'any', library.copies],
      ['الموانئ', 'Year', '1999', 1],
      ['关于佩兰湾', 'Kind', 'memorandum', library.copies],
      ['societe', 'Publisher', 'Société des phares', library.ofPublisher],
    ] as const)(
      'finds by the words %s and the %s "%s" %i documents',
      async ([typed, field, choice, count], { reader }) => {
        await reader.open(url);
        expect(await titles(reader)).toHaveLength(library.size);
        await reader.page.getByLabel('Show documents with these words').fill(typed);
        await reader.page.getByLabel(field, { exact: true }).selectOption(choice);
        await expect.poll(() => titles(reader)).toHaveLength(count);
      },
    );

    test('sees every document in the list without scripts, and no field that would then do nothing', async ({
      openReader,
    }) => {
      const reader = await openReader(UNSCRIPTED);
      await reader.open(url);
      expect(await titles(reader)).toHaveLength(library.size);
      expect(await reader.page.locator('.document-filter').isVisible()).toBe(false);
    });

    test('sees on a few screens where a term occurs, and opens its places in a document', async ({ reader }) => {
      await reader.open(`${url}terms/${library.term}/`);
      const height = () => reader.page.evaluate(() => document.documentElement.scrollHeight);
      expect(await height()).toBeLessThan(3000);
      const charter = reader.page.locator('#places--harbour-charter');
      expect(await charter.locator('.occurrence').first().isVisible()).toBe(false);
      await charter.locator('summary').click();
      expect(await charter.locator('.occurrence').first().isVisible()).toBe(true);
      await charter.locator('.occurrence a').first().click();
      await reader.page.waitForURL(library.place);
      expect(await reader.markedWords()).toContain(library.words);
    });

    test('gets all places of a term on paper', async ({ reader }) => {
      await reader.open(`${url}terms/${library.term}/`);
      await reader.page.emulateMedia({ media: 'print' });
      const places = reader.page.locator('.occurrence');
      expect(await places.count()).toBeGreaterThan(50);
      expect(await places.last().isVisible()).toBe(true);
    });

    test.for([
      ['港务费', `dues-memorandum/${library.section}/`, '港务费'],
      ['للرسوم', 'small-ports-declaration/alif/', 'للرسوم'],
      ['رسوم', 'small-ports-declaration/ba/', 'رسوم'],
      ['droit de port', 'open-quay-article/b/', 'droit de port'],
    ] as const)(
      'finds %s from a page in English, each result naming its document',
      async ([typed, section, words], { reader }) => {
        await reader.open(`${url}harbour-charter/ii/`);
        await reader.page.keyboard.press('/');
        const { paragraphs } = await reader.search(typed);
        expect(paragraphs.length).toBeGreaterThan(0);
        for (const place of paragraphs) expect(place.split(' · ').length, place).toBeGreaterThanOrEqual(3);
        await reader.page.locator(`.search-results a[href*="/${section}"]`).first().click();
        await reader.page.waitForURL((address) => address.pathname.endsWith(section));
        expect(await reader.markedWords()).toContain(words);
      },
    );
  });
}
