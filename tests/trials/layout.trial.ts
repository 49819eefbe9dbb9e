/** Every kind of page, as it is laid out for every reader. */
import { describe, expect } from 'vitest';
import { PAGE_KINDS } from '../support/charter.ts';
import type { Reader } from '../support/reader.ts';
import { Site } from '../support/site.ts';
import { inLargeType, test, wide } from '../support/test.ts';

/** A publication with every kind of block. */
const structure = await Site.of('structure');

describe('a reader of any page', () => {
  inLargeType('whose browser has type of twice the size reads on a phone', async ({ openReader }) => {
    await expectRoomForLargeType(await openReader(wide(375)));
  });

  test('with a small phone, at 400 % zoom or with a very wide window never has to scroll sideways', async ({
    openReader,
  }) => {
    await expectNoScrollingSideways(await openReader(wide(320, 640)));
  });

  test('with a small phone never has to scroll any block of text sideways with the page', async ({ openReader }) => {
    const reader = await openReader(wide(320, 640));
    for (const address of structure.addresses.filter((one) => !one.endsWith('.html'))) {
      await reader.open(structure.url + address);
      expect(await excessOf(reader), address).toBeLessThanOrEqual(0);
    }
  });

  test('with reduced motion sees no animation', async ({ openReader }) => {
    await expectNoAnimation(await openReader({ reducedMotion: 'reduce' }));
  });

  test('at any width finds header, titles, text and footer on the same edges, and titles in ink', async ({
    openReader,
  }) => {
    await expectSameEdges(await openReader(wide(1440)));
  });
});

/** The page for missing addresses, about which the browser complains. */
const NOT_FOUND = /404/;

/** Fails unless pages use text of twice the size, stay as wide as the window, and show their whole header. */
async function expectRoomForLargeType(reader: Reader): Promise<void> {
  reader.expectComplaints(NOT_FOUND);
  for (const address of PAGE_KINDS) {
    await reader.open(address);
    const { type, excess, beyond } = await reader.page.evaluate(() => ({
      type: getComputedStyle(document.documentElement).fontSize,
      excess: document.documentElement.scrollWidth - innerWidth,
      beyond: [...document.querySelectorAll('.site-header :is(a, button)')]
        .filter((one) => one.getBoundingClientRect().right > innerWidth)
        .map(({ textContent }) => textContent.trim()),
    }));
    expect({ address, type, excess, beyond }).toEqual({ address, type: '32px', excess: 0, beyond: [] });
  }
}

/** Returns by how many pixels the page is wider than the window. */
const excessOf = ({ page }: Reader) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Fails if pages scroll sideways on a small phone, at 400 % zoom or in a very wide window. */
async function expectNoScrollingSideways(reader: Reader): Promise<void> {
  reader.expectComplaints(NOT_FOUND);
  for (const address of PAGE_KINDS) {
    await reader.page.setViewportSize({ width: 320, height: 640 });
    await reader.open(address);
    // 1280 px at 400 % leave 320 by 256 px.
    for (const [width, height] of [
      [320, 640],
      [320, 256],
      [2560, 1300],
    ] as const) {
      await reader.page.setViewportSize({ width, height });
      expect(await excessOf(reader), `${address} at ${width} by ${height} px`).toBeLessThanOrEqual(0);
    }
  }
}

/** Fails if anything is animated on pages. */
async function expectNoAnimation(reader: Reader): Promise<void> {
  reader.expectComplaints(NOT_FOUND);
  for (const address of PAGE_KINDS) {
    await reader.open(address);
    expect(await reader.page.evaluate(() => document.getAnimations().length), address).toBe(0);
  }
}

/** Fails unless the header, titles, text and footer of pages start at the same edge at any width, and titles have the ink colour. */
async function expectSameEdges(reader: Reader): Promise<void> {
  reader.expectComplaints(NOT_FOUND);
  const edges = new Map<string, Set<number>>();
  // Columns are the other way round on pages of an Arabic text.
  for (const address of PAGE_KINDS.filter((kind) => kind !== 'small-ports-declaration/ba/')) {
    await reader.open(address);
    for (const width of [768, 1024, 1440, 1920]) {
      await reader.page.setViewportSize({ width, height: 800 });
      const { inks, ...found } = await reader.page.evaluate(() => {
        const left = (selector: string) =>
          Math.round(document.querySelector(selector)?.getBoundingClientRect().left ?? NaN);
        return {
          frame: [left('.wordmark')],
          text: [left('.site-footer'), left('main')],
          end: [Math.round(document.querySelector('.site-header')?.getBoundingClientRect().right ?? NaN)],
          inks: [...document.querySelectorAll('h1')].map(
            (title) => getComputedStyle(title).color === getComputedStyle(document.body).color,
          ),
        };
      });
      expect(inks, address).not.toContain(false);
      for (const [name, places] of Object.entries(found)) {
        const at = `${name} at ${width} px`;
        edges.set(at, new Set([...(edges.get(at) ?? []), ...places]));
      }
    }
  }
  expect([...edges].map(([name, places]) => [name, [...places].length, [...places]])).toEqual(
    [...edges].map(([name, places]) => [name, 1, [...places]]),
  );
}
