import { describe, expect } from 'vitest';
import { toBackup } from '../../src/features/own-notes/exchange/backup.ts';
import { violationsInEveryLook } from '../support/axe.ts';
import { bring, noteHere, saveBackup } from '../support/own-note-files.ts';
import type { Reader } from '../support/reader.ts';
import { bringNotes, storedValues } from '../support/stored-own-notes.ts';
import { test } from '../support/test.ts';

describe('a reader whose note says something else now', () => {
  const LATER = { words: 'Theirs', changed: '2020-02-01T00:00:00.000Z' };
  /** Brings in a file with later words for a note. */
  async function replace(reader: Reader) {
    await reader.open('own-notes/');
    await bringNotes(reader, [{ ...noteHere('one', 'Mine, and not to be lost', { kind: 'doubt' }), tags: ['berths'] }]);
    const { file } = toBackup([noteHere('one', '', LATER)], 'https://elsewhere.example/');
    await bring(reader, file);
  }
  const wordsIn = ({ page }: Reader) => page.locator('.own-notes-list .own-words').allTextContents();

  test('since a file has later words sees the earlier version, takes it back, and takes that back too', async ({
    reader,
  }) => {
    const { page } = reader;
    await replace(reader);
    await expect.poll(() => wordsIn(reader)).toEqual(['Theirs']);
    await page.getByText('Earlier versions: 1').click();
    const versions = page.locator('.own-earlier .own-entry');
    expect(await versions.locator('.own-words').allTextContents()).toEqual(['Mine, and not to be lost']);
    expect(await versions.locator('mark').textContent()).toBe('Doubt');
    expect(await versions.locator('blockquote').textContent()).toBe('six are visitors’ berths');
    expect(await violationsInEveryLook(reader)).toEqual([]);
    for (const [now, before] of [
      ['Mine, and not to be lost', 'Theirs'],
      ['Theirs', 'Mine, and not to be lost'],
    ] as const) {
      await page.getByRole('button', { name: /^Restore A Charter, II\.2, until / }).click();
      await page.getByText('A Charter, II.2 has been restored.').waitFor();
      await expect.poll(() => wordsIn(reader)).toEqual([now]);
      await expect.poll(() => versions.locator('.own-words').allTextContents()).toEqual([before]);
    }
    await page.getByText('1 note', { exact: true }).waitFor();
    expect(await page.getByText('in a form that this site').count()).toBe(0);
  });

  test('has all of the earlier version again, against the same file, and in another browser', async ({
    reader,
    openReader,
  }) => {
    await replace(reader);
    const backup = await saveBackup(reader);
    await reader.page.getByText('Notes in the file: 1. Earlier versions: 1.').waitFor();
    const other = await openReader();
    await other.open('own-notes/');
    expect(await bring(other, backup)).toContain('Added or updated: 1. Already here: 0.');
    await other.page.getByText('Earlier versions: 1').click();
    await other.page.getByRole('button', { name: /^Restore/ }).click();
    await expect.poll(() => wordsIn(other)).toEqual(['Mine, and not to be lost']);
    expect(await storedValues(other)).toContainEqual({
      ...noteHere('one', 'Mine, and not to be lost', { kind: 'doubt' }),
      tags: ['berths'],
      changed: expect.stringMatching(/^20[3-9]|^202[1-9]/),
    });
    expect(await bring(other, backup)).toContain('Added or updated: 0. Already here: 1.');
    await expect.poll(() => wordsIn(other)).toEqual(['Mine, and not to be lost']);
  });

  test('since they changed it themselves finds what it said, until they delete it', async ({ reader }) => {
    const { page } = reader;
    await reader.open('own-notes/');
    await bringNotes(reader, [noteHere('one', 'First'), noteHere('two', 'Second')]);
    const edit = page.locator('.own-entry', { hasText: 'First' }).getByRole('button', { name: 'Edit' });
    await edit.click();
    await page.getByRole('textbox', { name: 'Your words' }).fill('First, changed');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Earlier versions: 1').click();
    await page.getByText('First', { exact: true }).waitFor();
    const changed = page.locator('.own-notes-list .own-entry', { hasText: 'First, changed' });
    await changed.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByText('Earlier versions: 1').waitFor({ state: 'hidden' });
    await expect.poll(() => storedValues(reader)).toEqual([noteHere('two', 'Second')]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Earlier versions: 1').waitFor();
    await changed.waitFor();
  });

  test('is told if it cannot be taken back, and both versions stay', async ({ reader }) => {
    const { page } = reader;
    await replace(reader);
    await page.getByText('Earlier versions: 1').click();
    const before = await storedValues(reader);
    await page.evaluate(() => {
      const put = Reflect.get(IDBObjectStore.prototype, 'put');
      let count = 0;
      IDBObjectStore.prototype.put = function putOnce(value: unknown) {
        count += 1;
        if (count > 1) throw new DOMException('Full', 'QuotaExceededError');
        return Reflect.apply(put, this, [value]);
      };
    });
    await page.getByRole('button', { name: /^Restore/ }).click();
    await page.locator('.own-earlier').getByText('This could not be stored').waitFor();
    expect(await storedValues(reader)).toEqual(before);
  });
});
