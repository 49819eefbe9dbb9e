import { describe, expect } from 'vitest';
import { test, UNSCRIPTED, wide } from '../support/test.ts';

const SECTION = 'harbour-charter/ii/';

describe('a reader who links to a paragraph', () => {
  test('uses its number as the link, which highlights the paragraph', async ({ reader }) => {
    await reader.open(SECTION);
    const background = () =>
      reader.page.locator('#ii-4').evaluate((element) => getComputedStyle(element).backgroundColor);
    const before = await background();
    await reader.page.getByRole('link', { name: 'Paragraph II.4' }).click();
    expect(new URL(reader.page.url()).hash).toBe('#ii-4');
    expect(await background()).not.toBe(before);
  });

  test.for([375, 1440])('lands on it at %i px, with nothing over it', async (width, { openReader }) => {
    const reader = await openReader(wide(width, 400));
    for (const place of [
      'harbour-charter/ii/#ii-2',
      'harbour-charter/iii/#iii-4',
      'lights-plan/iv/#iv-figure-1',
      'harbour-charter/full/#iii-2',
      'small-ports-declaration/ba/#ba-3',
      'dues-memorandum/full/#san-2',
    ]) {
      await reader.open(place);
      expect(await reader.canSee(`#${place.split('#')[1]}`), place).toBe(true);
    }
  });
});

describe('a reader without JavaScript', () => {
  test('reads the text and every note, and follows contents, terms and permalinks', async ({ openReader }) => {
    const reader = await openReader(UNSCRIPTED);
    const { page } = reader;
    await reader.open('harbour-charter/');
    await page.getByRole('link', { name: 'Start reading' }).click();
    await page
      .getByRole('navigation', { name: 'Contents' })
      .getByRole('link', { name: /Berths and dues/ })
      .click();
    expect(await page.locator('article p').count()).toBe(4);
    const notes = await page.locator('.note').all();
    expect(notes).toHaveLength(4);
    for (const note of notes) expect(await note.isVisible()).toBe(true);

    await page.locator('article a.term', { hasText: 'visitors’ berths' }).click();
    expect(await reader.canSee('#note-visitors-berth')).toBe(true);
    await page
      .locator('#note-visitors-berth')
      .getByRole('link', { name: /^Back to/ })
      .click();
    expect(new URL(page.url()).hash).toBe('#mark-visitors-berth');

    await page.getByRole('link', { name: 'Paragraph II.4' }).click();
    expect(await reader.canSee('#ii-4')).toBe(true);
  });

  test.for([375, 1440])(
    'goes from a note at %i px to the page of the term and from there to every place',
    async (width, { openReader }) => {
      const reader = await openReader({ ...UNSCRIPTED, ...wide(width) });
      await reader.open(`${SECTION}#note-visitors-berth`);
      await reader.page.locator('#note-visitors-berth a').first().click();
      const places = reader.page.locator('.occurrences li > a');
      await expect.poll(async () => new Set(await places.allInnerTexts())).toEqual(new Set(['II.2', 'IV.1']));
      await places.filter({ hasText: 'IV.1' }).click();
      await reader.page.waitForURL(/lights-plan\/iv\//);
      expect(await reader.canSee('#iv-1')).toBe(true);
    },
  );
});

describe('a reader of a section page', () => {
  test('sends no request to other hosts, and none for search before using it', async ({ reader }) => {
    await reader.open(SECTION);
    const scripts = reader.requests.filter((url) => url.endsWith('.js'));
    expect(scripts).not.toEqual([]);
    const code = await Promise.all(scripts.map(async (url) => (await fetch(url)).text()));
    expect(code.filter((text) => text.includes('pagefind'))).toEqual([]);
    expect(reader.requests.filter((url) => url.includes('pagefind'))).toEqual([]);

    await reader.page.keyboard.press('/');
    await reader.search('harbour dues');
    expect(reader.requests.filter((url) => url.includes('pagefind'))).not.toEqual([]);
    expect(reader.requestsElsewhere).toEqual([]);
  });

  test('gets the files of search when pointing at its link, before the first key', async ({ reader }) => {
    await reader.open(SECTION);
    expect(reader.requests.filter((url) => url.includes('pagefind'))).toEqual([]);
    await reader.page.getByRole('link', { name: 'Search', exact: true }).hover();
    await expect.poll(() => reader.requests.filter((url) => url.includes('term-records.json')).length).toBe(1);
  });

  test.for([
    ['never waits for type where the network is slower than the wait', 300, false, 0],
    ['may wait a moment for it where the network is quick', 50, false, 2],
    ['has it from the start on every further page', 300, true, 2],
  ] as const)('%s', async ([, rtt, isFurther, awaited], { reader }) => {
    await reader.page.addInitScript((value) => {
      Object.defineProperty(navigator, 'connection', { value: { rtt: value } });
    }, rtt);
    await (isFurther ? reader.follow(SECTION) : reader.open(SECTION));
    // Chromium delays the first paint only for fonts that are preloaded in the head.
    expect(await reader.page.locator('head link[rel=preload][as=font][media=all]').count()).toBe(awaited);
  });
});
