/** What must never be lost of what a reader typed: whatever it is, and wherever it came from. */
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { Reader } from '../support/reader.ts';
import { bring, noteHere, saveBackup, SECTION } from '../support/own-note-files.ts';
import { bringNotes, storedNotes, storedValues } from '../support/stored-own-notes.ts';
import { test } from '../support/test.ts';

const lastBackup = ({ page }: Reader) => page.evaluate(() => localStorage.getItem('glossator:own-notes-backup'));

/** Notes that would take their page minutes, or stop its script. */
const HOSTILE = [
  ['quotations', '>'.repeat(2000)],
  ['quotations deeper still', '>'.repeat(10_000)],
  ['lists', '1. '.repeat(1200)],
  ['signs of emphasis', '*a_'.repeat(20_000)],
  ['exclamation marks', '!'.repeat(200_000)],
] as const;

describe('a reader with a note that nobody can draw', () => {
  test.for(HOSTILE)(
    'full of %s sees it as it was written, beside all others, and has all in the backup',
    async ([, words], { reader, openReader }) => {
      const { page } = reader;
      const notes = [noteHere('one', 'The *first*'), noteHere('two', words), noteHere('three', 'The *last*')];
      await reader.open(SECTION);
      await bringNotes(reader, notes);
      await expect.poll(() => page.locator('.own-note').count(), { timeout: 5000 }).toBe(3);
      expect(await page.locator('#own-note-two .own-words').textContent()).toBe(words);
      expect(await page.locator('.own-note em').allTextContents()).toEqual(['first', 'last']);
      await reader.open('own-notes/');
      await page.getByText('3 notes').waitFor({ timeout: 5000 });
      expect(await page.locator('.own-entry .own-words').allTextContents()).toContain(words);
      const backup = await saveBackup(reader);
      await page.getByText('Notes in the file: 3.').waitFor();

      const other = await openReader();
      await other.open('own-notes/');
      expect(await bring(other, backup)).toContain('Added or updated: 3.');
      expect(await storedValues(other)).toEqual(await storedValues(reader));
      await other.page
        .locator('.own-entry', { hasText: words.slice(0, 40) })
        .getByRole('button', { name: 'Edit' })
        .click();
      await other.page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
      await other.page.getByText('2 notes').waitFor();
    },
  );
});

describe('a reader whose storage holds more than own notes of this edition', () => {
  const OTHERS = [
    { id: 'later', version: 2, text: 'Typed in a later edition' },
    { id: 7, words: 'Under a number' },
    { ...noteHere('tagged', 'With a tag'), tags: ['berths'], kind: 'star' },
    { ...noteHere('nowhere', 'On no page'), page: '//[bad', targets: [] },
  ];

  test('is told of it on the list, has it in the backup, and gets it back as it was', async ({
    reader,
    openReader,
  }) => {
    await reader.open('own-notes/');
    await bringNotes(reader, [noteHere('one', 'Mine'), ...OTHERS]);
    await reader.page
      .getByText('Also stored, and in every backup, but in a form that this site does not know: 2.')
      .waitFor();
    await reader.page.getByText('3 notes', { exact: true }).waitFor();
    await reader.page.locator('.own-entry', { hasText: 'On no page' }).waitFor();
    const backup = await saveBackup(reader);
    const other = await openReader();
    await other.open('own-notes/');
    expect(await bring(other, backup)).toBe(
      'Added or updated: 5. Already here: 0. Left out, as replies or not notes: 0.',
    );
    expect(await storedValues(other)).toEqual(await storedValues(reader));
    expect(await bring(other, backup)).toContain('Added or updated: 0. Already here: 5.');
  });

  test('keeps what another edition has added to a note that they change', async ({ reader }) => {
    const { page } = reader;
    await reader.open('own-notes/');
    await bringNotes(reader, OTHERS.slice(2, 3));
    await page.locator('.own-entry').getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('textbox', { name: 'Your words' }).fill('Changed');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.locator('.own-entry', { hasText: 'Changed' }).waitFor();
    expect(await storedNotes(reader)).toMatchObject([{ id: 'tagged', words: 'Changed', tags: ['berths'] }]);
  });
});

describe('a reader whose storage cannot be read', () => {
  test.for([
    ['forbids it', 'SecurityError'],
    ['has notes of a newer edition', 'VersionError'],
    ['fails', 'UnknownError'],
  ] as const)('since the browser %s is told so, and no backup is made', async ([, name], { reader }) => {
    const { page } = reader;
    await reader.open('own-notes/');
    await bringNotes(reader, [noteHere('one', 'Mine')]);
    await page.getByText('1 note').waitFor();
    await page.evaluate((error) => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('', error);
      };
    }, name);
    await page.getByRole('button', { name: 'Save a backup' }).click();
    await page.locator('.own-files').getByText(`The browser says: ${name}`).waitFor();
    expect(await lastBackup(reader)).toBeNull();

    await page.addInitScript((error) => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('', error);
      };
    }, name);
    await reader.open('own-notes/');
    await page.getByText('Your notes cannot be read, and no backup can be made now.').waitFor();
    expect(await page.getByRole('button', { name: 'Save' }).count()).toBe(0);
  });
});

describe('a reader who brings notes in from a file', () => {
  const uri = (page: string) => `https://elsewhere.example/${page}`;
  const target = [{ source: uri(SECTION) }];

  test('gets the good ones if one address is bad, and is told which', async ({ reader }) => {
    await reader.open('own-notes/');
    const told = await bring(reader, {
      annotations: [
        { id: 'good', uri: uri(SECTION), text: 'On the page', tags: [], target },
        { id: 'bad', uri: 'http://[bad', text: 'Nowhere', tags: [], target },
      ],
    });
    expect(told).toBe(
      'Added or updated: 1. Already here: 0. Left out, as replies or not notes: 0. ' +
        'Left out for a bad address: “http://[bad”.',
    );
    await reader.page.locator('.own-entry', { hasText: 'On the page' }).waitFor();
  });

  test('has the page notes of Hypothesis in their backup, and gets them back elsewhere', async ({
    reader,
    openReader,
  }) => {
    await reader.open('own-notes/');
    await bring(reader, {
      annotations: [{ id: 'page', uri: uri(SECTION), text: 'On the page', tags: [], target }],
    });
    await reader.page.getByText('1 note', { exact: true }).waitFor();
    const other = await openReader();
    await other.open('own-notes/');
    const backup = await saveBackup(reader);
    expect(JSON.parse(readFileSync(backup, 'utf8'))).toMatchObject({
      items: [{ target: [{ source: { type: 'Text' } }] }],
    });
    expect(await bring(other, backup)).toContain('Added or updated: 1.');
    expect(await storedValues(other)).toEqual(await storedValues(reader));
  });

  test('keeps their words against a text that calls itself later, and is told what later words replace', async ({
    reader,
  }) => {
    await reader.open('own-notes/');
    await bringNotes(reader, [noteHere('one', 'Mine, and not to be lost')]);
    await reader.page.getByText('1 note').waitFor();
    const backup = readFileSync(await saveBackup(reader), 'utf8').replace('Mine, and not to be lost', 'Theirs');
    const fileOf = (modified: string): object =>
      JSON.parse(backup.replace(/"modified": "[^"]*"/, `"modified": "${modified}"`));
    for (const modified of ['9', '9999-01-01T00:00:00.000Z', '2019-01-01T00:00:00.000Z'])
      expect(await bring(reader, fileOf(modified)), modified).toBe(
        'Added or updated: 0. Already here: 1. Left out, as replies or not notes: 0. ' +
          'Kept, since the words in the file are not later: II.2 “Mine, and not to be lost”.',
      );
    expect(await storedValues(reader)).toMatchObject([{ words: 'Mine, and not to be lost' }]);
    expect(await bring(reader, fileOf('2020-02-01T00:00:00.000Z'))).toBe(
      'Added or updated: 1. Already here: 0. Left out, as replies or not notes: 0. ' +
        'Replaced by later words: II.2 “Mine, and not to be lost”. You can restore them below.',
    );
  });
});
