/** Readers who ask for what is not there: by addresses without a place, and by the key for copying. */
import { describe, expect } from 'vitest';
import { CLIPBOARD, PHONE, test } from '../support/test.ts';
import { choose } from '../support/copying.ts';
import { SITE } from '../support/reader.ts';

const SECTION = 'harbour-charter/ii/';

describe('a reader who follows an address', () => {
  test('in capitals comes to the paragraph without a message', async ({ reader }) => {
    await reader.open(`${SECTION}#II-4`);
    await expect.poll(() => reader.page.url()).toBe(`${SITE.url}${SECTION}#ii-4`);
    expect(await reader.canSee('#ii-4')).toBe(true);
    expect(await reader.page.locator('.announcement:not(:empty)').count()).toBe(0);
  });

  test('of no place gets a message, and goes to the closest place', async ({ openReader }) => {
    const reader = await openReader(PHONE);
    await reader.open(`${SECTION}#ii-99`);
    const status = reader.page.getByRole('status').filter({ hasText: 'ii-99' });
    expect(await status.innerText()).toContain('There is no passage “ii-99” on this page.');
    await status.getByRole('button', { name: 'Go to the closest, II.4' }).tap();
    await expect.poll(() => reader.page.url()).toBe(`${SITE.url}${SECTION}#ii-4`);
    expect(await reader.canSee('#ii-4')).toBe(true);
    expect(await status.count()).toBe(0);
  });

  test('that is wrongly written gets a message', async ({ reader }) => {
    await reader.open(`${SECTION}#ii-99%`);
    await reader.page.getByRole('status').filter({ hasText: 'There is no passage “ii-99%” on this page.' }).waitFor();
  });

  test.for(['', `${SECTION}?q=dues`, 'harbour-charter/full/', 'harbour-charter/map/', 'terms/', 'search/?q=dues'])(
    'that is wrongly written, on the page "%s", finds the rest of the page in order',
    async (page, { reader }) => {
      for (const fragment of ['%', '%E0%A4%A']) {
        await reader.open(`${page}#${fragment}`);
        await reader.page.reload({ waitUntil: 'networkidle' });
      }
      expect(reader.complaints).toEqual([]);
    },
  );

  test('of a place in another section goes there', async ({ reader }) => {
    await reader.open(`${SECTION}#iii-2`);
    await reader.page.getByRole('button', { name: 'Look in “III Order and quiet”' }).click();
    await reader.page.waitForURL(`${SITE.url}harbour-charter/iii/#iii-2`);
  });

  test('that the page has gets no message', async ({ reader }) => {
    await reader.open(`${SECTION}#note-berth`);
    await reader.open(`${SECTION}#ii-3`);
    await reader.open(`${SECTION}#top`);
    expect(await reader.page.locator('.announcement:not(:empty)').count()).toBe(0);
  });
});

test('a reader who wants to copy without a selection learns what to select', async ({ openReader }) => {
  const reader = await openReader(CLIPBOARD);
  await reader.open(SECTION);
  await reader.page.keyboard.press('c');
  await reader.page.getByRole('status').filter({ hasText: 'Nothing is selected. Select some words' }).waitFor();
  await reader.page.getByRole('link', { name: 'Paragraph II.3' }).click();
  expect(await choose(reader, 'Copy link')).toBe(`${SITE.url}harbour-charter/p/ii-3/`);
});
