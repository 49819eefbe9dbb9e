import { describe, expect } from 'vitest';
import { CHARTER } from '../support/charter.ts';
import type { Reader } from '../support/reader.ts';
import { test, UNSCRIPTED, wide } from '../support/test.ts';

/** Returns the terms that the index shows. */
async function shown(reader: Reader): Promise<string[]> {
  const links = await reader.page.locator('.term-index li > a').all();
  const visible = await Promise.all(links.map(async (link) => ((await link.isVisible()) ? link.innerText() : '')));
  return visible.filter((name) => name !== '');
}

describe('a reader of the index of terms', () => {
  test.for([
    ['gangwuf', 'harbour dues'],
    ['gǎngwùfèi', 'harbour dues'],
    ['rusum al-mina', 'harbour dues'],
    ['رسوم', 'harbour dues'],
    ['港务局', 'Harbour Office'],
    ['maitre de', 'harbour master'],
    ['ring-fencing', 'earmarking'],
    ['open q', 'open quay'],
  ] as const)('types %s and sees %s', async ([typed, name], { sameReader: reader }) => {
    await reader.open('terms/');
    const all = await shown(reader);
    expect(all).toHaveLength(CHARTER.terms.length);
    await reader.page.getByLabel(/Show terms/).fill(typed);
    // The script of the filter may load after the words.
    await expect.poll(() => shown(reader)).toEqual([name]);
    await reader.page.getByLabel(/Show terms/).fill('');
    expect(await shown(reader)).toEqual(all);
  });

  test('gets a message when no term matches', async ({ sameReader: reader }) => {
    await reader.open('terms/');
    await reader.page.getByLabel(/Show terms/).fill('xyzzy');
    await expect.poll(() => shown(reader)).toEqual([]);
    expect(await reader.page.getByRole('status').first().innerText()).toContain('No term');
  });

  test('without JavaScript reads the plain lists, with no filter that does nothing', async ({ openReader }) => {
    const reader = await openReader(UNSCRIPTED);
    await reader.open('terms/');
    expect(await shown(reader)).toHaveLength(CHARTER.terms.length);
    expect(await reader.page.locator('#term-filter').isVisible()).toBe(false);
  });

  test('at 320 px sees the letters, and filters, opens a term and lands on one of its places with only a keyboard', async ({
    openReader,
  }) => {
    const reader = await openReader(wide(320, 640));
    await reader.open('terms/');
    await reader.page.locator('.term-index li').last().scrollIntoViewIfNeeded();
    expect(await reader.canSee('.letters li:first-child a')).toBe(true);
    await reader.tabTo('#term-filter');
    await reader.page.keyboard.type('gangwu');
    await reader.tabTo('a[href="/terms/harbour-dues/"]');
    await reader.page.keyboard.press('Enter');
    await reader.page.waitForURL(/terms\/harbour-dues\/$/);
    await reader.tabTo('.occurrence a[href*="harbour-charter/ii/"][href*="#ii-4"]');
    await reader.page.keyboard.press('Enter');
    await reader.page.waitForURL(/#ii-4$/);
    expect(await reader.canSee('#ii-4')).toBe(true);
    expect(await reader.markedWords()).toEqual(['harbour dues']);
  });
});

describe('a translator at the table of terms', () => {
  const TABLE = 'terms/table/';
  const column = (reader: Reader, nth: number) => reader.page.locator(`tbody tr > :nth-child(${nth})`).allInnerTexts();

  test('sorts it by a column by key, ascending and descending, with terms that have no name last', async ({
    reader,
  }) => {
    await reader.open(TABLE);
    const labels = await column(reader, 1);
    const heads = await reader.page.getByRole('columnheader').allInnerTexts();
    const pinyin = heads.indexOf('Pinyin') + 1;
    await reader.tabTo(`th:nth-child(${pinyin}) button`);
    await reader.page.keyboard.press('Enter');
    const sorted = await column(reader, pinyin);
    expect(sorted.slice(0, 5)).toEqual([
      'gǎngwùfèi',
      'Pèilánwān',
      'Pèilánwān gǎngwùjú\ngǎngwùjú',
      'zhuānkuǎn zhuānyòng',
      '',
    ]);
    const head = reader.page.getByRole('columnheader', { name: 'Pinyin' });
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await reader.page.keyboard.press('Enter');
    expect((await column(reader, pinyin)).slice(0, 5)).toEqual([...sorted.slice(0, 4).toReversed(), '']);
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    await reader.page.getByRole('button', { name: 'First place' }).click();
    const places = await column(reader, heads.length);
    expect(places[0]).toBe('A Plan for the Lights, 2024 to 2028 I.1');
    expect(places.filter((place) => place !== '')).toHaveLength(labels.length);
    await reader.page.getByRole('button', { name: 'Term' }).click();
    expect(await column(reader, 1)).toEqual(labels);
  });

  test('without JavaScript reads the plain table in the order of labels and downloads it', async ({ openReader }) => {
    const reader = await openReader(UNSCRIPTED);
    await reader.open(TABLE);
    expect(await column(reader, 1)).toHaveLength(CHARTER.terms.length);
    expect(await reader.page.locator('main button').count()).toBe(0);
    const download = reader.page.waitForEvent('download');
    await reader.page.getByRole('link', { name: /CSV/ }).click();
    expect((await download).suggestedFilename()).toBe('terms.csv');
  });
});
