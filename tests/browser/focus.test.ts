import { describe, expect } from 'vitest';
import { showMore } from '../support/copying.ts';
import type { Reader } from '../support/reader.ts';
import { test, wide } from '../support/test.ts';

/** Returns the look of the focused element: the line around it, and the colour behind it. */
function focusRing(reader: Reader) {
  return reader.page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const element = document.activeElement;
    if (context === null || element === null) throw new Error('Nothing has the focus.');
    /** Returns the luminance of a colour by WCAG's formula. */
    const luminance = (colour: string) => {
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const paper = luminance(getComputedStyle(document.documentElement).backgroundColor);
    const line = luminance(outlineColor);
    return {
      name: element.outerHTML.slice(0, 120),
      isPage: element === document.body,
      style: outlineStyle,
      width: parseFloat(outlineWidth),
      contrast: (Math.max(paper, line) + 0.05) / (Math.min(paper, line) + 0.05),
    };
  });
}

/** Fails unless every stop of the Tab key, up to a number of stops, has a line around it with enough contrast. */
async function expectRings(reader: Reader, stops: number): Promise<void> {
  for (let stop = 0; stop < stops; stop += 1) {
    await reader.page.keyboard.press('Tab');
    const { name, isPage, style, width, contrast } = await focusRing(reader);
    // After the last stop, the focus leaves the page.
    if (isPage) return;
    expect(style, name).not.toBe('none');
    expect(width, name).toBeGreaterThanOrEqual(2);
    expect(contrast, name).toBeGreaterThanOrEqual(3);
  }
}

describe.for(['light', 'dark'] as const)('in %s, a reader with a keyboard', (colorScheme) => {
  test.for(['', 'harbour-charter/', 'harbour-charter/ii/', 'harbour-charter/map/', 'terms/', 'terms/harbour-dues/'])(
    'sees where the focus is, wherever it goes on /%s',
    async (address, { openReader }) => {
      const reader = await openReader({ ...wide(1440), colorScheme });
      await reader.open(address);
      await expectRings(reader, 60);
    },
  );

  test('sees it in search, in the settings and in the copy menu', async ({ openReader }) => {
    const reader = await openReader({ ...wide(1440), colorScheme });
    const { keyboard } = reader.page;
    await reader.open('harbour-charter/ii/#ii-2');
    await keyboard.press('/');
    await reader.search('quiet hours');
    await expectRings(reader, 5);
    await keyboard.press('Escape');
    await keyboard.press('?');
    await reader.page.getByRole('dialog', { name: 'Reading settings' }).waitFor();
    await expectRings(reader, 8);
    await keyboard.press('Escape');
    await keyboard.press('c');
    await showMore(reader);
    await reader.page.getByRole('menuitemradio').first().waitFor();
    for (const key of ['ArrowDown', 'ArrowUp', 'End', 'Home']) {
      await keyboard.press(key);
      const { name, style, width, contrast } = await focusRing(reader);
      expect({ name, isSeen: style !== 'none' && width >= 2 && contrast >= 3 }).toEqual({ name, isSeen: true });
    }
  });
});
