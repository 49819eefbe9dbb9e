/** A reader who asks since when texts say something. */
import { describe, expect } from 'vitest';
import { test, UNSCRIPTED, wide } from '../support/test.ts';

const TERM = 'terms/berth/';

describe('a reader of the page of a term', () => {
  test.for([320, 1440])(
    'is led by a bar of the picture to the entry of its text, at %i px',
    async (width, { openReader }) => {
      const reader = await openReader({ ...wide(width), ...UNSCRIPTED });
      await reader.open(TERM);
      await reader.page.locator('.timeline').scrollIntoViewIfNeeded();
      const { x, y } = await reader.page
        .locator('.timeline a')
        .first()
        .evaluate((bar) => {
          const { left, top, width, height } = bar.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        });
      await reader.page.mouse.click(x, y);
      await reader.page.waitForURL(/corpora\/harbour-texts\/#text-rules-1934$/);
      expect(await reader.canSee('#text-rules-1934')).toBe(true);
    },
  );

  test('sees every bar and every label within a window of 320 px', async ({ openReader }) => {
    const reader = await openReader(wide(320));
    await reader.open(TERM);
    const boxes = await reader.page
      .locator('.timeline > svg, .timeline text:not(.links), .timeline a')
      .evaluateAll((parts) =>
        parts.map((part) => part.getBoundingClientRect()).map(({ left, right }) => [left, right]),
      );
    expect(boxes.length).toBeGreaterThan(10);
    for (const [left = -1, right = Infinity] of boxes) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(320);
    }
    expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('sees bars and ticks in colours of their own choice, and on paper', async ({ openReader }) => {
    const reader = await openReader({ forcedColors: 'active', colorScheme: 'dark' });
    await reader.open(TERM);
    const strokeOf = (name: string) =>
      reader.page.locator(`.timeline .${name}`).evaluate((path) => getComputedStyle(path).stroke);
    expect(await strokeOf('ticks')).toBe('rgb(255, 255, 255)');
    expect(await strokeOf('has')).not.toBe(await strokeOf('ticks'));
    await reader.page.emulateMedia({ media: 'print', forcedColors: 'none' });
    expect(await reader.page.locator('.timeline').isVisible()).toBe(true);
    expect(await reader.page.locator('.attested td').first().isVisible()).toBe(true);
  });

  test('reaches the first text of a wording by the keyboard', async ({ reader }) => {
    await reader.open(TERM);
    await reader.tabTo('.wordings a[href$="#text-rules-1934"]');
    await reader.page.keyboard.press('Enter');
    await reader.page.waitForURL(/#text-rules-1934$/);
  });
});

test('a reader of all wordings puts them in the order of their names, or of their families', async ({ reader }) => {
  await reader.open('wordings/');
  const column = (nth: number) => reader.page.locator(`tbody tr > :nth-child(${nth})`).allInnerTexts();
  await reader.page.getByRole('button', { name: 'Wording' }).click();
  const names = (await column(1)).filter((name) => /^[a-z]/i.test(name));
  expect(names).toEqual(names.toSorted(new Intl.Collator('en', { numeric: true }).compare));
  await reader.page.getByRole('button', { name: 'Family' }).click();
  expect((await column(2))[0]).toBe('berth');
  await reader.page.getByRole('button', { name: 'First', exact: true }).click();
  expect((await column(3))[0]).toBe('1902');
});

test('a reader of all wordings filters them by words, and sees the most frequent first', async ({ openReader }) => {
  const reader = await openReader(wide(1440));
  await reader.open('wordings/');
  const places = async () =>
    (await reader.page.locator('tbody tr:visible > :nth-child(5)').allInnerTexts()).filter(Boolean).map(Number);
  const most = await places();
  expect(most).toEqual(most.toSorted((one, other) => other - one));
  await reader.page.getByRole('button', { name: 'Places' }).click();
  expect(await places()).toEqual(most.toReversed());
  await reader.page.getByLabel('Show wordings with these words').fill('berth');
  await reader.page
    .getByRole('status')
    .filter({ hasText: / of \d+$/ })
    .waitFor();
  const rows = await reader.page.locator('tbody tr:visible').allInnerTexts();
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toContain('berth');
  await reader.page.getByLabel('Show wordings with these words').fill('no such words');
  await reader.page.getByText('No entries match.').waitFor();
});
