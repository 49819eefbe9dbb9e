/** A reader whose browser has no room left, by Chromium's own measure. */
import { describe, expect } from 'vitest';
import { openMenuFor, writeOn } from '../support/own-notes.ts';
import { SITE } from '../support/reader.ts';
import { storedNotes } from '../support/stored-own-notes.ts';
import { test } from '../support/test.ts';

const FROM = { block: 'ii-2', text: 'six' };
const TO = { block: 'ii-2', text: 'berths', occurrence: 1 };

/** Words that no browser can store in less. */
const ofRandomLetters = (length: number) =>
  Array.from({ length }, () => String.fromCharCode(0x4e00 + Math.floor(Math.random() * 20_000))).join('');

describe('a reader whose storage is full', () => {
  test('is told so, keeps what is stored, and can still store what they wrote once there is room', async ({
    reader,
  }) => {
    const { page } = reader;
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(SITE.url);
    // Before anything is stored: later, Chromium goes by what it has measured.
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 300_000 });
    await reader.open('harbour-charter/ii/');
    await writeOn(reader, FROM, TO, 'First');
    const before = await storedNotes(reader);
    const long = ofRandomLetters(200_000);
    await openMenuFor(reader, { block: 'ii-3', text: 'Light' }, { block: 'ii-3', text: 'alone' });
    await page.getByRole('menuitem', { name: 'Add a note' }).click();
    await page.getByRole('textbox', { name: 'Your words' }).fill(long);
    const save = page.getByRole('button', { name: 'Save', exact: true });
    await save.click();
    await page.getByRole('alert').filter({ hasText: 'could not be stored' }).waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(long);
    expect(await storedNotes(reader)).toEqual(before);

    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await save.click();
    await expect.poll(async () => (await storedNotes(reader)).length).toBe(2);
    await page.reload();
    await expect.poll(() => page.locator('.own-note').allTextContents()).toHaveLength(2);
  });
});
