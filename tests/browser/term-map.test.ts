import type { Locator } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect } from 'vitest';
import type { Reader } from '../support/reader.ts';
import { PHONE, test, UNSCRIPTED, wide } from '../support/test.ts';

const MAP = 'harbour-charter/map/';
/** The cells of the term that is in most paragraphs. */
const ROW = '.term-map tr:has(a[aria-label^="Harbour Office, Pre"]) .part a';
const CELLS = '.term-map .part a';
const BERTH = `${CELLS}[aria-label="berth, II.1: 2 places"]`;

/** Returns the label that a cell of the map shows beside it. */
const told = (reader: Reader, selector: string) =>
  reader.page.locator(selector).evaluate((cell) => getComputedStyle(cell, '::after').content);

/** Returns the name of the cell that has the focus. */
const focused = (reader: Reader) => reader.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

/** Waits for the script that moves from cell to cell, after which the Tab key stops at only one cell. */
const takesKeys = (reader: Reader) =>
  reader.page
    .locator(`${CELLS}[tabindex="0"]`)
    .count()
    .then((stops) => stops === 1);

/** Returns the colour of an element in the middle of its width, at a share of its height. */
async function colourAt(element: Locator, share: number): Promise<number[]> {
  const { data, info } = await sharp(await element.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (Math.floor(info.height * share) * info.width + Math.floor(info.width / 2)) * info.channels;
  return [...data.subarray(at, at + info.channels)];
}

/** Returns how much wider the map is than the frame in which it scrolls. */
const overflow = (reader: Reader) =>
  reader.page.locator('.map-frame').evaluate(({ scrollWidth, clientWidth }) => scrollWidth / clientWidth);

describe('a reader of the term map', () => {
  test('sees the term, the paragraph and the count of a cell by pointing at it, and goes there by a click', async ({
    reader,
  }) => {
    await reader.open(MAP);
    expect(await told(reader, BERTH)).toBe('none');
    await reader.page.locator(BERTH).hover();
    expect(await told(reader, BERTH)).toBe('"berth, II.1: 2 places"');
    await reader.page.locator(BERTH).click();
    await reader.page.waitForURL(/harbour-charter\/ii\/\?q=.*#ii-1$/);
    expect(await reader.canSee('#ii-1')).toBe(true);
    expect(await reader.markedWords()).toEqual(['Berths', 'berth']);
  });

  test('by keyboard enters the map in one step, goes from cell to cell with the arrow keys, and lands at the place', async ({
    reader,
  }) => {
    const { keyboard } = reader.page;
    await reader.open(MAP);
    await reader.tabTo(CELLS);
    expect(await focused(reader)).toBe(await reader.page.locator(CELLS).first().getAttribute('aria-label'));
    await expect.poll(() => takesKeys(reader)).toBe(true);
    const cells = reader.page.locator(ROW);
    const row = await cells.evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
    expect(row.length).toBeGreaterThan(2);
    await cells.first().focus();
    await keyboard.press('ArrowRight');
    expect(await focused(reader)).toBe(row[1]);
    await keyboard.press('ArrowLeft');
    expect(await focused(reader)).toBe(row[0]);
    await keyboard.press('End');
    expect(await focused(reader)).toBe(row.at(-1));
    await keyboard.press('Home');
    expect(await focused(reader)).toBe(row[0]);
    const column = reader.page.locator(`${CELLS}[aria-label*=", II.4: "]`);
    const [upper, lower] = await column.evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
    await column.last().focus();
    expect(await focused(reader)).toBe(lower);
    await keyboard.press('ArrowUp');
    expect(await focused(reader)).toBe(upper);
    await keyboard.press('ArrowDown');
    expect(await focused(reader)).toBe(lower);
    expect(await told(reader, `${CELLS}:focus`)).toBe(`"${lower}"`);
    await keyboard.press('Tab');
    expect(await reader.page.evaluate(() => document.activeElement?.matches('td a'))).toBe(false);
    await keyboard.press('Shift+Tab');
    await keyboard.press('Enter');
    await reader.page.waitForURL(/#ii-4$/);
  });

  test('on a phone sees all sections side by side, gets the label of a cell by a tap, and the first place by another', async ({
    openReader,
  }) => {
    const cell = '.term-map .whole a[aria-label^="berth, II: "]';
    const reader = await openReader(PHONE);
    await reader.open(MAP);
    expect(await reader.page.locator(CELLS).filter({ visible: true }).count()).toBe(0);
    expect(await overflow(reader)).toBeLessThanOrEqual(1);
    expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await expect.poll(() => reader.page.locator('.term-map .whole a[tabindex="0"]').count()).toBe(1);
    await reader.page.locator(cell).scrollIntoViewIfNeeded();
    await reader.page.locator(cell).tap();
    expect(await told(reader, cell)).toMatch(/^"berth, II: \d+ places"$/);
    expect(reader.page.url()).toContain(MAP);
    await reader.page.locator(cell).tap();
    await reader.page.waitForURL(/#ii-1$/);
    expect(await reader.canSee('#ii-1')).toBe(true);
  });

  test('sees a cell that is reached by key beside the names of terms, not under them, when the map scrolls', async ({
    openReader,
  }) => {
    const reader = await openReader(wide(780, 700));
    await reader.open(MAP);
    expect(await overflow(reader)).toBeGreaterThan(1);
    const cells = reader.page.locator(ROW);
    await expect.poll(() => takesKeys(reader)).toBe(true);
    await cells.last().focus();
    for (let presses = await cells.count(); presses > 0; presses -= 1) {
      await reader.page.keyboard.press('ArrowLeft');
      const hidden = await reader.page.evaluate(() => {
        const cell = document.activeElement?.getBoundingClientRect();
        const name = document.activeElement?.closest('tr')?.querySelector('th')?.getBoundingClientRect();
        return cell === undefined || name === undefined || cell.left < name.right;
      });
      expect(hidden, String(presses)).toBe(false);
    }
    expect(await focused(reader)).toMatch(/^Harbour Office, Pre\.2:/);
  });

  test('without JavaScript tabs through every cell and follows one', async ({ openReader }) => {
    const reader = await openReader(UNSCRIPTED);
    await reader.open(MAP);
    expect(await reader.page.locator('.term-map td a[tabindex]').count()).toBe(0);
    await reader.page.locator(BERTH).click();
    await reader.page.waitForURL(/#ii-1$/);
  });
});

describe.for(['active', 'none'] as const)('with forced colours %s, a reader of the term map', (forcedColors) => {
  test('sees the cells with places stand out, to their edges', async ({ openReader }) => {
    const reader = await openReader({ forcedColors });
    await reader.open(MAP);
    const empty = reader.page
      .locator(`.term-map tr:has(td a[aria-label^="berth, "]) td:not(:has(a))`)
      .filter({ visible: true })
      .first();
    const paper = await colourAt(empty, 0.5);
    const edge = await colourAt(reader.page.locator(BERTH), 0.04);
    expect(Math.max(...edge.map((channel, index) => Math.abs(channel - (paper[index] ?? NaN))))).toBeGreaterThan(10);
  });
});

describe('a reader of a term', () => {
  test('clicks a tick and lands at its place, with the words marked', async ({ reader }) => {
    await reader.open('terms/open-quay/');
    const tick = reader.page.locator('.dispersion svg a[href*="harbour-charter/iii/"]');
    await tick.scrollIntoViewIfNeeded();
    const box = await tick.boundingBox();
    await reader.page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 10);
    await reader.page.waitForURL(/harbour-charter\/iii\/.*#iii-2$/);
    expect(await reader.markedWords()).toEqual(['open quay']);
  });
});

test('a reader of the small map tells the heads of its columns apart, also where they are Chinese', async ({
  reader,
}) => {
  await reader.page.setViewportSize({ width: 1440, height: 900 });
  await reader.open('harbour-charter/');
  const gaps = await reader.page.locator('.section-map thead a').evaluateAll((heads) => {
    for (const head of heads) head.textContent = '第十一章';
    const words = heads.map((head) => {
      const range = document.createRange();
      range.selectNodeContents(head);
      return range.getBoundingClientRect();
    });
    return words.slice(1).map(({ left }, index) => left - (words[index]?.right ?? 0));
  });
  expect(gaps.length).toBeGreaterThan(2);
  for (const gap of gaps) expect(gap).toBeGreaterThan(6);
});
