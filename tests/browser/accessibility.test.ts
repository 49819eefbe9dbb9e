import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect } from 'vitest';
import { REPORT, violations, violationsInEveryLook } from '../support/axe.ts';
import { MAIN_KINDS } from '../support/charter.ts';
import { sniffErrors } from '../support/code-sniffer.ts';
import { lightnessInTheDark, openEach, SECTION } from '../support/opened-parts.ts';
import { Site } from '../support/site.ts';
import { test, wide } from '../support/test.ts';

const edited = await Site.of('edited');

const WIDTHS = [320, 1440];

// Every kind of page by every rule in every look at every width, and a second checker: tests/trials/accessibility.trial.ts.
describe('axe-core', () => {
  test.for(MAIN_KINDS)(
    'finds nothing on /%s, narrow, or wide in light, dark and forced colours',
    async (address, { checkedReader: reader }) => {
      await reader.page.setViewportSize({ width: 1440, height: 800 });
      await reader.open(address);
      await reader.page.setViewportSize({ width: 320, height: 800 });
      expect(await violations(reader), '320 px').toEqual([]);
      await reader.page.setViewportSize({ width: 1440, height: 800 });
      expect(await violationsInEveryLook(reader), '1440 px').toEqual([]);
    },
  );

  test.for(['about/', 'check/'])(
    'finds nothing on /%s, wide in light colours',
    async (address, { checkedReader: reader }) => {
      await reader.page.setViewportSize({ width: 1440, height: 800 });
      await reader.open(address);
      expect(await violations(reader)).toEqual([]);
    },
  );

  test.for(WIDTHS)(
    'finds nothing at %i px with search, settings, a gloss or the copy menu open over a section; in the dark these are lighter',
    async (width, { openReader }) => {
      const reader = await openReader({ ...wide(width), bypassCSP: true });
      const lightness: number[] = [];
      await openEach(reader, async (part) => {
        expect(await (width < 1024 ? violations(reader) : violationsInEveryLook(reader)), part).toEqual([]);
        lightness.push(...(await lightnessInTheDark(reader)));
      });
      // A gloss in the margin is not over the page.
      expect(lightness, 'in the dark each is raised').toHaveLength(width < 1024 ? 6 : 5);
      expect(Math.min(...lightness)).toBeGreaterThan(10);
    },
  );
});

test('a reader who controls the page by voice can call the settings by their visible name', async ({ reader }) => {
  await reader.open('');
  const button = reader.page.locator('.settings-open');
  expect(await button.getAttribute('aria-label')).toContain(await button.innerText());
});

test('HTML_CodeSniffer finds no error on a section', async ({ openReader }) => {
  const reader = await openReader({ bypassCSP: true });
  await reader.open(SECTION);
  expect(await sniffErrors(reader)).toEqual([]);
});

describe('axe-core', () => {
  test('finds nothing beside a paragraph that has moved and one that was withdrawn', async ({ openReader }) => {
    const reader = await openReader({ bypassCSP: true });
    await reader.open(`${edited.url}charter/i/#i-2`);
    expect(await reader.page.locator('#i-2').innerText()).toMatch(/withdrawn/);
    expect(await violations(reader)).toEqual([]);
  });
});

describe('a reader with colours of their own, light on dark', () => {
  const LIGHT_ON_DARK: BrowserContextOptions = { forcedColors: 'active', colorScheme: 'dark', bypassCSP: true };

  test('can read the words of a term in the list of its places', async ({ openReader }) => {
    const reader = await openReader(LIGHT_ON_DARK);
    await reader.open('terms/harbour-dues/');
    const colours = await reader.page
      .locator('.occurrence mark')
      .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).color));
    expect(new Set(colours)).toEqual(new Set(['rgb(255, 255, 255)']));
  });

  test('sees which paragraph and which words an address names', async ({ openReader }) => {
    const reader = await openReader(LIGHT_ON_DARK);
    await reader.open(`${SECTION}?q=harbour+dues#ii-4`);
    const outline = await reader.page.locator('#ii-4').evaluate((paragraph) => {
      const { outlineStyle, outlineColor } = getComputedStyle(paragraph);
      return `${outlineStyle} ${outlineColor}`;
    });
    expect(outline).toBe('solid rgb(255, 255, 255)');
  });
});

describe.for(['light', 'dark'] as const)('in %s, official text', (colorScheme) => {
  test('has the enhanced contrast of 7:1, also in the paragraph that an address names', async ({ openReader }) => {
    const reader = await openReader({ colorScheme, bypassCSP: true });
    for (const address of [SECTION, `${SECTION}#ii-4`, 'lights-plan/full/#ii-figure-1']) {
      await reader.open(address);
      const run = `axe.run('article', { runOnly: ['color-contrast-enhanced'], ${REPORT} })`;
      expect(await violations(reader, run), address).toEqual([]);
    }
  });
});
