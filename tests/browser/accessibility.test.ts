import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect } from 'vitest';
import { REPORT, violations } from '../support/axe.ts';
import { PAGE_KINDS } from '../support/charter.ts';
import { sniffErrors } from '../support/code-sniffer.ts';
import { Site } from '../support/site.ts';
import { test, wide } from '../support/test.ts';

const SECTION = 'harbour-charter/ii/';
const LOOKS: [string, BrowserContextOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
];
const WIDTHS = [320, 1440];

describe.for(LOOKS)('axe-core, in %s,', ([, look]) => {
  test.for(PAGE_KINDS)('finds nothing on /%s, narrow or wide', async (address, { openReader }) => {
    const reader = await openReader({ ...look, bypassCSP: true });
    if (address === 'nowhere/') reader.expectComplaints(/404/);
    await reader.open(address);
    for (const width of WIDTHS) {
      await reader.page.setViewportSize({ width, height: 800 });
      expect(await violations(reader), `${width} px`).toEqual([]);
    }
  });

  test.for(WIDTHS)(
    'finds nothing at %i px with search, settings, a gloss or the copy menu open over a section',
    async (width, { openReader }) => {
      const reader = await openReader({ ...look, ...wide(width), bypassCSP: true });
      const { page } = reader;
      await reader.open(SECTION);
      await page.keyboard.press('/');
      await reader.search('harbour dues');
      expect(await violations(reader), 'search').toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Reading settings' }).waitFor();
      expect(await violations(reader), 'settings').toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('article a.term').nth(3).click();
      expect(await violations(reader), 'gloss').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^Terms in II\.2/ }).click();
      expect(await violations(reader), 'terms of a paragraph').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'Paragraph II.2' }).click();
      await page.getByRole('menuitemradio').first().waitFor();
      expect(await violations(reader), 'copy menu').toEqual([]);
      await page.keyboard.press('Escape');
      await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#ii-2') ?? document));
      await page.getByRole('button', { name: 'Copy, cite, link' }).waitFor();
      expect(await violations(reader), 'selection').toEqual([]);
    },
  );
});

test('who speaks to the page can call the settings by what is seen of them', async ({ reader }) => {
  await reader.open('');
  const button = reader.page.locator('.settings-open');
  expect(await button.getAttribute('aria-label')).toContain(await button.innerText());
});

describe('HTML_CodeSniffer', () => {
  test.for(PAGE_KINDS)('finds no error on /%s', async (address, { openReader }) => {
    const reader = await openReader({ bypassCSP: true });
    if (address === 'nowhere/') reader.expectComplaints(/404/);
    await reader.open(address);
    expect(await sniffErrors(reader)).toEqual([]);
  });

  test('finds no error with search, settings, a gloss or the copy menu open over a section', async ({ openReader }) => {
    const reader = await openReader({ bypassCSP: true });
    const { page } = reader;
    await reader.open(SECTION);
    await page.keyboard.press('/');
    await reader.search('harbour dues');
    expect(await sniffErrors(reader), 'search').toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Reading settings' }).waitFor();
    expect(await sniffErrors(reader), 'settings').toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('article a.term').nth(3).click();
    await page.getByRole('link', { name: 'Paragraph II.2' }).click();
    await page.getByRole('menuitemradio').first().waitFor();
    expect(await sniffErrors(reader), 'copy menu').toEqual([]);
  });
});

describe('axe-core', () => {
  test('finds nothing where a paragraph has moved and another was withdrawn', async ({ openReader }) => {
    const reader = await openReader({ bypassCSP: true });
    await reader.open(`${(await Site.of('edited')).url}charter/i/#i-2`);
    expect(await reader.page.locator('#i-2').innerText()).toMatch(/withdrawn/);
    expect(await violations(reader)).toEqual([]);
  });
});

describe.for(['light', 'dark'] as const)('in %s, official text', (colorScheme) => {
  test('has the enhanced contrast of 7:1, also where it is addressed', async ({ openReader }) => {
    const reader = await openReader({ colorScheme, bypassCSP: true });
    for (const address of [SECTION, `${SECTION}#ii-4`, 'lights-plan/full/#ii-figure-1']) {
      await reader.open(address);
      const run = `axe.run('article', { runOnly: ['color-contrast-enhanced'], ${REPORT} })`;
      expect(await violations(reader, run), address).toEqual([]);
    }
  });
});
