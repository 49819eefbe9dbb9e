import axe, { type AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Site } from '../../support/site.ts';
import { PAGE_KINDS } from '../pages.ts';
import { openBrowser, Reader } from '../../support/reader.ts';

const SECTION = 'high-standard-opening-up/iii/';
const LOOKS: [string, BrowserContextOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
];
const WIDTHS = [320, 1440];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What axe-core is to report: what it found right takes longer to say than to find. */
const REPORT = "resultTypes: ['violations']";

/** What axe-core finds on the page as it stands, a line each. */
async function violations(reader: Reader, run = `axe.run({ ${REPORT} })`): Promise<string[]> {
  await reader.page.evaluate(axe.source);
  const { violations: found } = await reader.page.evaluate<AxeResults>(run);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.each(LOOKS)('axe-core, in %s,', (_, look) => {
  const tab = (width: number) => Reader.with(browser, { ...look, viewport: { width, height: 800 }, bypassCSP: true });

  test.each(PAGE_KINDS)('finds nothing on /%s, narrow or wide', async (address) => {
    const reader = await tab(1440);
    await reader.open(address);
    for (const width of WIDTHS) {
      await reader.page.setViewportSize({ width, height: 800 });
      expect(await violations(reader), `${width} px`).toEqual([]);
    }
    await reader.page.context().close();
  });

  test.each(WIDTHS)(
    'finds nothing at %i px with search, settings, a gloss or the copy menu open over a section',
    async (width) => {
      const reader = await tab(width);
      await reader.open(SECTION);
      await reader.page.keyboard.press('/');
      await reader.search('negative list');
      expect(await violations(reader), 'search').toEqual([]);
      await reader.page.keyboard.press('Escape');
      await reader.page.keyboard.press('?');
      await reader.page.getByRole('dialog', { name: 'Reading settings' }).waitFor();
      expect(await violations(reader), 'settings').toEqual([]);
      await reader.page.keyboard.press('Escape');
      await reader.page.locator('article a.term').nth(3).click();
      expect(await violations(reader), 'gloss').toEqual([]);
      await reader.page.keyboard.press('Escape');
      await reader.page.getByRole('link', { name: 'Paragraph III.2' }).click();
      await reader.page.getByRole('menuitemradio').first().waitFor();
      expect(await violations(reader), 'copy menu').toEqual([]);
      await reader.page.keyboard.press('Escape');
      await reader.page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#iii-2') ?? document));
      await reader.page.getByRole('button', { name: 'Copy, cite, link' }).waitFor();
      expect(await violations(reader), 'selection').toEqual([]);
      await reader.leave();
    },
  );
});

describe('axe-core', () => {
  test('finds nothing where a paragraph has moved and another was withdrawn', async () => {
    const reader = await Reader.with(browser, { bypassCSP: true });
    await reader.page.goto(`${(await Site.of('edited')).url}charter/i/#i-2`);
    expect(await reader.page.locator('#i-2').innerText()).toMatch(/withdrawn/);
    expect(await violations(reader)).toEqual([]);
    await reader.leave();
  });
});

describe.each(['light', 'dark'] as const)('in %s, official text', (colorScheme) => {
  test('has the enhanced contrast of 7:1, also where it is addressed', async () => {
    const reader = await Reader.with(browser, { colorScheme, bypassCSP: true });
    for (const address of [SECTION, `${SECTION}#iii-4`, 'high-standard-opening-up/full/#i-figure-1']) {
      await reader.open(address);
      const run = `axe.run('article', { runOnly: ['color-contrast-enhanced'], ${REPORT} })`;
      expect(await violations(reader, run), address).toEqual([]);
    }
    await reader.leave();
  });
});
