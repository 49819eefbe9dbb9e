/** Every kind of page by all rules of two checkers: tests/trials/accessibility.trial.ts. */
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect } from 'vitest';
import { REPORT, violations } from '../support/axe.ts';
import { lightnessInTheDark, openEach, SECTION } from '../support/opened-parts.ts';
import { Site } from '../support/site.ts';
import { test, wide } from '../support/test.ts';

const edited = await Site.of('edited');

describe('a reader in the dark', () => {
  test.for([
    [320, 6],
    // A gloss in the margin is not over the page.
    [1440, 5],
  ] as const)(
    'sees search, settings, a gloss and the copy menu lighter than the page that they are over, at %i px',
    async ([width, count], { openReader }) => {
      const reader = await openReader(wide(width));
      const lightness: number[] = [];
      await openEach(reader, async () => void lightness.push(...(await lightnessInTheDark(reader))));
      expect(lightness, 'each is raised').toHaveLength(count);
      expect(Math.min(...lightness)).toBeGreaterThan(10);
    },
  );
});

test('a reader who controls the page by voice can call the settings by their visible name', async ({ reader }) => {
  await reader.open('');
  const button = reader.page.locator('.settings-open');
  expect(await button.getAttribute('aria-label')).toContain(await button.innerText());
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
