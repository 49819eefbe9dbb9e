import type { Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { fontsIn, othersIn } from '../support/drawn-fonts.ts';
import type { Reader } from '../support/reader.ts';
import { Site } from '../support/site.ts';
import { BARELY, sum } from '../support/shifts.ts';
import { test, UNSCRIPTED, wide } from '../support/test.ts';

const structure = await Site.of('structure');

/** Fonts are optional, and on a busy machine even stored fonts may be too late for a page. */
async function expectSiteTypeOnFurtherPages(reader: Reader) {
  for (const address of ['harbour-charter/ii/', 'terms/harbour-dues/'])
    await expect.poll(async () => othersIn(await reader.follow(address), 'h1'), { timeout: 50_000 }).toEqual([]);
}

/** All text of a section, and of its notes, is in the typefaces of the site. */
async function expectSiteType(reader: Reader) {
  for (const selector of ['h1', '#i-1', '.gloss'])
    await expect.poll(() => othersIn(reader, selector), { message: selector, timeout: 50_000 }).toEqual([]);
}

/** A font that is on its way while the page is drawn. */
async function comeAfterPaint(route: Route) {
  await route
    .request()
    .frame()
    .waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await route.continue();
}

describe('a reader', () => {
  test.for([
    [
      'French text, to the last accent and quotation mark',
      'open-quay-article/b/',
      'article :is(h1, h2, h3, p, figcaption)',
    ],
    ['English text, with its quotation marks', 'harbour-charter/i/', 'article :is(h1, h2, p)'],
    ['the notes', 'harbour-charter/ii/', '.gloss'],
    ['Chinese and Arabic names in Latin letters', 'terms/harbour-office/', '.names [lang$=-Latn]'],
    ['what the publication says of itself', 'about/', 'main > p:first-of-type'],
  ] as const)('reads %s in the site’s own type', async ([, address, selector], { reader }) => {
    const othersOn = async () => othersIn(await reader.follow(address), selector);
    // Fonts are optional: if they are too late for a page, the next one has them.
    await expect.poll(othersOn, { timeout: 50_000 }).toEqual([]);
  });

  test.for([
    ['stressed words of the text', `${structure.url}harbour-code/article-2/`, 'article em', 'GlossatorSerif'],
    ['titles in citations', 'harbour-charter/', '.citations label:has(:checked) + p i', 'GlossatorSans'],
  ] as const)('reads %s in true italics', async ([, address, selector, face], { reader }) => {
    const facesOn = async () => {
      await reader.follow(address);
      for (const mla of await reader.page.getByRole('radio', { name: 'MLA' }).all()) await mla.check();
      const fonts = await fontsIn(reader, selector);
      return new Set(fonts.map(({ isCustomFont, postScriptName }) => `${isCustomFont} ${postScriptName}`));
    };
    await expect
      .poll(facesOn, { timeout: 50_000 })
      .toEqual(new Set([expect.stringMatching(`^true ${face}.*It(alic)?$`)]));
  });

  test('is sent no italics with a page that has none', async ({ reader }) => {
    await reader.follow('harbour-charter/ii/');
    await reader.page.waitForLoadState('networkidle');
    expect(reader.requests.filter((url) => url.endsWith('.woff2')).length).toBeGreaterThan(0);
    expect(reader.requests.filter((url) => url.includes('italic'))).toEqual([]);
  });

  test.for([
    ['both', '**/*.woff2'],
    ['that of the text', '**/text.*.woff2'],
    ['that of the notes', '**/gloss.*.woff2'],
  ] as const)(
    'gets the site’s two typefaces on the first page if %s came after it was drawn, and sees no line move',
    async ([, late], { openReader }) => {
      for (const width of [375, 1440]) {
        const reader = await openReader(wide(width));
        const shifts = await reader.watchShifts();
        await reader.page.route(late, comeAfterPaint);
        await reader.open('harbour-charter/i/');
        await expectSiteType(reader);
        expect(sum(await shifts())).toBeLessThanOrEqual(BARELY);
        // So does text that the page adds later.
        await reader.page.keyboard.press('?');
        await reader.page.locator('dialog[open] h2').waitFor();
        expect(await othersIn(reader, 'dialog[open] h2')).toEqual([]);
      }
    },
  );

  test('reads at once on a slow network, where no font loads beside the text, and gets the site’s type before three seconds', async ({
    reader,
  }) => {
    await reader.page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { rtt: 300, effectiveType: '4g', saveData: false } });
    });
    const shifts = await reader.watchShifts();
    await reader.open('harbour-charter/i/');
    await expectSiteType(reader);
    expect(sum(await shifts())).toBeLessThanOrEqual(BARELY);
    const { loaded, fonts } = await reader.page.evaluate(() => ({
      loaded: Number(Reflect.get(performance.getEntriesByType('navigation')[0] ?? {}, 'loadEventStart')),
      fonts: performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.woff2'))
        .map(({ startTime }) => startTime),
    }));
    expect(fonts).toHaveLength(2);
    for (const start of fonts) expect(start).toBeGreaterThanOrEqual(loaded);
  });

  test('keeps the typeface that was read for three seconds, and gets the site’s on the next page', async ({
    reader,
  }) => {
    const { page } = reader;
    await page.route('**/*.woff2', async (route) => {
      await page.waitForFunction(() => performance.now() > 3100);
      await route.continue();
    });
    await reader.open('harbour-charter/i/');
    await page.waitForLoadState('networkidle');
    expect(await othersIn(reader, 'h1')).not.toEqual([]);
    // So does text that the page adds later.
    await page.keyboard.press('?');
    await page.locator('dialog[open] h2').waitFor();
    expect(await othersIn(reader, 'dialog[open] h2')).not.toEqual([]);
    await page.unroute('**/*.woff2');
    await expectSiteTypeOnFurtherPages(reader);
  });

  test.for([
    ['who saves data', { rtt: 50, effectiveType: '4g', saveData: true }],
    ['on a network of the second generation', { rtt: 1800, effectiveType: '2g', saveData: false }],
  ] as const)('%s keeps the fonts of the system on all pages, and is sent none', async ([, connection], { reader }) => {
    await reader.page.addInitScript((value) => {
      Object.defineProperty(navigator, 'connection', { value });
    }, connection);
    for (const address of ['harbour-charter/i/', 'harbour-charter/ii/']) {
      await reader.follow(address);
      await reader.page.waitForLoadState('networkidle');
      expect(await othersIn(reader, 'h1'), address).not.toEqual([]);
    }
    expect(reader.requests.filter((url) => url.endsWith('.woff2'))).toEqual([]);
  });

  test('sees the fonts of the system on every page without scripts', async ({ openReader }) => {
    const reader = await openReader(UNSCRIPTED);
    for (const address of ['harbour-charter/i/', 'harbour-charter/ii/', 'terms/harbour-dues/']) {
      await reader.follow(address);
      expect(await othersIn(reader, 'h1'), address).not.toEqual([]);
    }
    expect(reader.requests.filter((url) => url.endsWith('.woff2'))).toEqual([]);
  });
});
