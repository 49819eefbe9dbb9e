import { describe, expect } from 'vitest';
import type { Reader } from '../support/reader.ts';
import { PHONE, test, UNSCRIPTED, wide } from '../support/test.ts';

const FACTS = 'harbour-charter/facts/';

/** The number of entries of the charter's register, and of figures and quotations among them. */
const ALL = 15;
const LEADING = 11;

/** Returns the labels of the paragraphs whose entries the register shows, in its order. */
const shown = (reader: Reader) => reader.page.locator('.register tbody tr:visible .place').allInnerTexts();

describe('a reader of the register', () => {
  test('opens what is folded, filters by words and sees how many entries are left', async ({ reader }) => {
    await reader.open(FACTS);
    expect(await shown(reader)).toHaveLength(LEADING);
    const words = reader.page.getByLabel(/these words/);
    const told = () => reader.page.getByRole('status').first().innerText();
    await words.fill('港务费 OR');
    // The script of the filter may load after the words.
    await expect.poll(() => shown(reader)).toEqual([]);
    expect(await told()).toBe('No entries match.');
    await words.fill('TOWNS vote');
    expect(await shown(reader)).toEqual(['III.3']);
    expect(await told()).toBe(`1 of ${ALL}`);
    await words.fill('');
    expect(await shown(reader)).toHaveLength(ALL);
    expect(await told()).toBe('');
  });

  test('sorts a table by key, ascending, descending, and back to the order of the text', async ({ reader }) => {
    await reader.open(FACTS);
    const all = await shown(reader);
    const table = reader.page.locator('.register').first();
    const dates = () => table.locator('tbody time').allInnerTexts();
    const head = (name: string) => table.getByRole('columnheader', { name });
    await reader.tabTo('th:nth-child(4) button');
    await reader.page.keyboard.press('Enter');
    expect(await dates()).toEqual(['1986', 'June 1986']);
    expect(await head('As of').getAttribute('aria-sort')).toBe('ascending');
    expect(await table.locator('tbody tr').first().locator('time').count()).toBe(1);
    await reader.page.keyboard.press('Enter');
    expect(await dates()).toEqual(['June 1986', '1986']);
    expect(await head('As of').getAttribute('aria-sort')).toBe('descending');
    expect(await table.locator('tbody tr').first().locator('time').count()).toBe(1);
    await head('Paragraph').getByRole('button').click();
    expect(await shown(reader)).toEqual(all);
    expect(await head('As of').getAttribute('aria-sort')).toBeNull();
  });

  test('on a phone sorts and filters by touch, reads each entry as a block that is still a table row, and lands at its place', async ({
    openReader,
  }) => {
    const reader = await openReader(PHONE);
    await reader.open(FACTS);
    await reader.page.getByRole('button', { name: 'Who says it' }).first().tap();
    expect(await reader.page.getByRole('row').nth(1).innerText()).toContain('The charter');
    await reader.page.getByLabel(/these words/).fill('promise strangers');
    await expect.poll(() => shown(reader)).toEqual(['I.3']);
    await reader.page.getByRole('link', { name: 'I.3' }).tap();
    await reader.page.waitForURL(/#i-3$/);
    expect((await reader.markedWords()).join(' ')).toMatch(/^“?A harbour is a promise made to strangers/);
  });

  test('without JavaScript reads the plain table and downloads it, with no control that does nothing', async ({
    openReader,
  }) => {
    const reader = await openReader(UNSCRIPTED);
    await reader.open(FACTS);
    expect(await reader.page.locator('.register tbody tr').count()).toBe(ALL);
    expect(await reader.page.locator('.row-filter').isVisible()).toBe(false);
    expect(await reader.page.locator('.register button').count()).toBe(0);
    const download = reader.page.waitForEvent('download');
    await reader.page.getByRole('link', { name: /CSV/ }).click();
    expect((await download).suggestedFilename()).toBe('harbour-charter-facts.csv');
  });
});

test.for([
  [1440, true],
  [1024, false],
] as const)(
  'a reader at %i px finds a caution beside the words, not below them: %s',
  async ([width, isBeside], { openReader }) => {
    const { page } = await (await openReader(wide(width))).open('harbour-charter/facts/');
    const places = await page.locator('.register-group[data-kind=figures] td:has(> .caution)').evaluateAll((cells) =>
      cells.map((cell) => {
        const [words, caution] = ['q', '.caution'].map((part) => cell.querySelector(part)?.getBoundingClientRect());
        if (words === undefined || caution === undefined) return 'missing';
        if (caution.left >= words.right && caution.top <= words.top) return 'beside';
        return caution.top >= words.bottom ? 'below' : 'over';
      }),
    );
    expect(places.length).toBeGreaterThan(0);
    expect(new Set(places)).toEqual(new Set([isBeside ? 'beside' : 'below']));
  },
);
