import { describe, expect } from 'vitest';
import { type Reader, SITE } from '../support/reader.ts';
import { PHONE, test } from '../support/test.ts';

const SECTION = 'harbour-charter/ii/';

/** Returns the size of the text, the colour of the page, and the visible notes. */
function look(reader: Reader) {
  return reader.page.evaluate(() => {
    const text = document.querySelector('article p');
    return {
      size: text ? parseFloat(getComputedStyle(text).fontSize) : 0,
      paper: getComputedStyle(document.documentElement).backgroundColor,
      notes: [...document.querySelectorAll('.note')].filter((note) => note.checkVisibility()).length,
      marks: document.querySelectorAll('article a.term[href]').length,
    };
  });
}

describe('a reader', () => {
  test('chooses text size and theme in one panel, and finds them again on the next page and visit', async ({
    openReader,
  }) => {
    const reader = await openReader({ colorScheme: 'light' });
    await reader.open(SECTION);
    const before = await look(reader);
    await reader.page.getByRole('button', { name: 'Reading settings' }).click();
    await reader.page.getByRole('radio', { name: 'Largest' }).check();
    await reader.page.getByRole('radio', { name: 'Dark' }).check();
    const ground = await reader.page.getByRole('dialog').evaluate((panel) => getComputedStyle(panel).backgroundColor);
    expect(ground, 'a panel lies above the page').not.toBe((await look(reader)).paper);
    await reader.page.getByRole('button', { name: 'Done' }).click();
    const chosen = await look(reader);
    expect(chosen.size).toBeGreaterThan(before.size * 1.3);
    expect(chosen.paper).not.toBe(before.paper);
    await reader.open('lights-plan/iv/');
    expect(await look(reader)).toMatchObject({ size: chosen.size, paper: chosen.paper });
    await reader.page.getByRole('button', { name: 'Reading settings' }).click();
    expect(await reader.page.getByRole('radio', { name: 'Largest' }).isChecked()).toBe(true);
    await reader.page.getByRole('radio', { name: 'Normal' }).check();
    await reader.page.getByRole('radio', { name: 'System' }).check();
    expect(await look(reader)).toMatchObject({ size: before.size, paper: before.paper });
  });

  test('with a phone sees the list of keys only after opening it', async ({ openReader }) => {
    const reader = await openReader(PHONE);
    await reader.open(SECTION);
    await reader.page.getByRole('button', { name: 'Reading settings' }).tap();
    const keys = reader.page.getByRole('group', { name: 'Keys' });
    expect(await keys.locator('kbd').filter({ visible: true }).count()).toBe(0);
    await keys.getByText('Keys', { exact: true }).tap();
    expect(await keys.locator('kbd').filter({ visible: true }).count()).toBe(5);
    expect(await keys.getByRole('checkbox', { name: 'Switch these keys off' }).isVisible()).toBe(true);
  });

  test('chooses a larger text, and everything else grows with it on every page', async ({ reader }) => {
    const sizes = (selectors: string) =>
      reader.page
        .locator(selectors)
        .evaluateAll((elements) => elements.map((element) => parseFloat(getComputedStyle(element).fontSize)));
    const pages = [
      ['open-quay-article/full/', 'h1, article h2, p, figcaption, .number, .note, .wordmark'],
      ['terms/harbour-dues/', 'h1, h2, h3, p, .occurrence q'],
      ['harbour-charter/facts/', 'h1, h2, p, td'],
    ] as const;
    for (const [address, selectors] of pages) {
      await reader.open(address);
      const before = await sizes(selectors);
      await reader.page.evaluate(() => (document.documentElement.dataset['size'] = 'largest'));
      const after = await sizes(selectors);
      expect(before.length).toBeGreaterThan(5);
      for (const [index, size] of after.entries())
        expect(size / (before[index] ?? 0), `${address} ${index}: ${before[index]}`).toBeCloseTo(1.35, 1);
    }
  });

  test('reads the largest text at any width without scrolling sideways', async ({ reader }) => {
    for (const address of [SECTION, 'terms/harbour-dues/', 'harbour-charter/map/']) {
      await reader.open(address);
      await reader.page.evaluate(() => (document.documentElement.dataset['size'] = 'largest'));
      for (const width of [320, 768, 1024, 1280, 1440]) {
        await reader.page.setViewportSize({ width, height: 800 });
        const excess = await reader.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(excess, `${address} at ${width} px`).toBeLessThanOrEqual(0);
      }
    }
  });

  test('hides every note and mark with "official text only", and gets them back', async ({ reader }) => {
    await reader.open(SECTION);
    const before = await look(reader);
    expect(before).toMatchObject({ notes: 4, marks: 4 });
    await reader.page.keyboard.press('?');
    await reader.page.getByRole('checkbox', { name: /Official text only/ }).check();
    expect(await look(reader)).toMatchObject({ notes: 0, marks: 0 });
    const [text, footer] = await Promise.all(
      ['main', '.site-footer'].map((selector) => reader.page.locator(selector).boundingBox()),
    );
    expect(footer?.y, 'the footer stays below the text').toBeGreaterThanOrEqual(
      (text?.y ?? 0) + (text?.height ?? Infinity) - 1,
    );
    await reader.open('small-ports-declaration/ba/');
    expect(await look(reader)).toMatchObject({ notes: 0, marks: 0 });
    await reader.open(SECTION);
    await reader.page.keyboard.press('?');
    await reader.page.getByRole('checkbox', { name: /Official text only/ }).uncheck();
    expect(await look(reader)).toEqual(before);
  });

  test('never sees the wrong theme first: one script in the head sets it, before any style is loaded', () => {
    const page = SITE.file(SECTION);
    const head = page.slice(0, page.indexOf('</head>'));
    const scripts = [...head.matchAll(/<script(?! type="application\/ld)[^>]*>(.*?)<\/script>/gs)].map(
      ([, code]) => code ?? '',
    );
    expect(scripts.filter((code) => code !== '')).toHaveLength(1);
    expect(head.indexOf('<script>')).toBeLessThan(head.search(/<style|rel="stylesheet"/));
  });
});
