import { describe, expect } from 'vitest';
import { othersIn } from '../support/drawn-fonts.ts';
import { test, UNSCRIPTED } from '../support/test.ts';

describe('a reader', () => {
  test.for([
    [
      'French text, to the last accent and quotation mark',
      'open-quay-article/b/',
      'article :is(h1, h2, p, figcaption)',
    ],
    ['English text, with its quotation marks', 'harbour-charter/i/', 'article :is(h1, h2, p)'],
    ['the notes', 'harbour-charter/ii/', '.gloss'],
    ['Chinese and Arabic names in Latin letters', 'terms/harbour-office/', '.names [lang$=-Latn]'],
    ['what the publication says of itself', 'about/', 'main > p:first-of-type'],
  ] as const)('reads %s in the site’s own type', async ([, address, selector], { reader }) => {
    const othersOn = async () => {
      await reader.follow(address);
      // Who comes another day does so with a new tab.
      await reader.page.evaluate(() => sessionStorage.clear());
      return othersIn(reader, selector);
    };
    // Fonts are optional: where they come too late for a visit, they are there for the next.
    await expect.poll(othersOn, { timeout: 50_000 }).toEqual([]);
  });

  test('has the system’s type on every page of a visit whose first page was drawn before the site’s came', async ({
    reader,
  }) => {
    const { page } = reader;
    const shifts = await reader.watchShifts();
    await page.route('**/*.woff2', async (route) => {
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      await route.continue();
    });
    await reader.open('harbour-charter/i/');
    await page.waitForLoadState();
    await page.unroute('**/*.woff2');
    expect(await shifts()).toEqual([]);
    for (const address of ['harbour-charter/i/', 'terms/harbour-dues/', 'harbour-charter/ii/']) {
      await reader.follow(address);
      expect(await othersIn(reader, 'h1'), address).not.toEqual([]);
    }
    expect(await othersIn(reader, '.gloss')).not.toEqual([]);
  });

  test('has it on every page without scripts', async ({ openReader }) => {
    const reader = await openReader(UNSCRIPTED);
    for (const address of ['harbour-charter/i/', 'harbour-charter/ii/', 'terms/harbour-dues/']) {
      await reader.follow(address);
      expect(await othersIn(reader, 'h1'), address).not.toEqual([]);
    }
    expect(reader.requests.filter((url) => url.endsWith('.woff2'))).toEqual([]);
  });
});
