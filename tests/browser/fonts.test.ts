import { describe, expect } from 'vitest';
import { fontsIn, othersIn } from '../support/drawn-fonts.ts';
import type { Reader } from '../support/reader.ts';
import { Site } from '../support/site.ts';
import { test, UNSCRIPTED } from '../support/test.ts';

const structure = await Site.of('structure');

/** Fonts are optional, and on a busy machine even stored fonts may be too late for a page. */
async function expectSiteTypeOnFurtherPages(reader: Reader) {
  for (const address of ['harbour-charter/ii/', 'terms/harbour-dues/'])
    await expect.poll(async () => othersIn(await reader.follow(address), 'h1'), { timeout: 50_000 }).toEqual([]);
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

  test('keeps the fonts of the system on a page that was drawn before those of the site arrived, and gets these on the next', async ({
    reader,
  }) => {
    const { page } = reader;
    const shifts = await reader.watchShifts();
    await page.route('**/*.woff2', async (route) => {
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      await route.continue();
    });
    await reader.open('harbour-charter/i/');
    await page.waitForLoadState('networkidle');
    await page.unroute('**/*.woff2');
    expect(await othersIn(reader, 'h1')).not.toEqual([]);
    // So does text that the page adds later.
    await page.keyboard.press('?');
    await page.locator('dialog[open] h2').waitFor();
    expect(await othersIn(reader, 'dialog[open] h2')).not.toEqual([]);
    expect(await shifts()).toEqual([]);
    await expectSiteTypeOnFurtherPages(reader);
  });

  test.for([
    ['text', '.gloss'],
    ['gloss', '#i-1'],
  ] as const)(
    'keeps the other typeface of the site if %s.woff2 comes late, and sees nothing move',
    async ([late, kept], { reader }) => {
      const { page } = reader;
      const shifts = await reader.watchShifts();
      await page.route(`**/${late}.*.woff2`, async (route) => {
        await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
        await route.continue();
      });
      await reader.open('harbour-charter/i/');
      await page.waitForLoadState('networkidle');
      expect(await shifts()).toEqual([]);
      expect(await othersIn(reader, kept)).toEqual([]);
    },
  );

  test('sees the fonts of the system first on a slow network, with no font loading beside the text, and those of the site later', async ({
    reader,
  }) => {
    const { page } = reader;
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { rtt: 300 } });
    });
    await reader.open('harbour-charter/i/');
    expect(await othersIn(reader, 'h1')).not.toEqual([]);
    const fonts = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.endsWith('.woff2'))
          .map(({ startTime }) => startTime),
      );
    await expect.poll(async () => (await fonts()).length).toBe(2);
    const loaded = await page.evaluate(
      () =>
        performance.getEntriesByType('navigation').map((entry) => Number(Reflect.get(entry, 'loadEventStart')))[0] ??
        NaN,
    );
    for (const start of await fonts()) expect(start).toBeGreaterThanOrEqual(loaded);
    await expectSiteTypeOnFurtherPages(reader);
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
