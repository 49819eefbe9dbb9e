import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { z } from 'zod';
import { violationsInEveryLook } from '../support/axe.ts';
import { select } from '../support/copying.ts';
import { exportOf, provideHypothesis, targetOfSelection } from '../support/hypothesis.ts';
import type { Words } from '../support/marked-pixels.ts';
import { provideHost } from '../support/offline-host.ts';
import { highlightWords, ownMarks, writeOn } from '../support/own-notes.ts';
import { bringNotes, noteOn } from '../support/stored-own-notes.ts';
import { Site } from '../support/site.ts';
import { test } from '../support/test.ts';

const edited = await Site.of('edited');
const former = await Site.of('former');

/** What is read here of a file for an EPUB. */
const annotations = z.object({
  about: z.object({ 'dc:title': z.string() }),
  items: z.array(
    z.object({
      body: z.object({ value: z.string() }),
      target: z.object({ source: z.string(), selector: z.tuple([z.object({ exact: z.string() })], z.unknown()) }),
    }),
  ),
});

/** What a reader wrote on words that have changed since. */
const CHANGED = `The words of opening-1 have changed since. You made this note on:

> Harbour dues are paid on arrival.

Where?`;

const { host, openReader } = provideHost();

/** Notes that a reader made on the first edition of a document of which they now read the second. */
const OLD_NOTES = [
  noteOn('i-1', 'A berth is kept for one night.', { words: 'How long?', label: 'I.1' }),
  noteOn('opening-1', 'Harbour dues are paid on arrival.', { words: 'Where?', page: 'charter/opening/' }),
  noteOn('opening-1', 'A harbour is open to every boat.', { kind: 'key', page: 'charter/opening/' }),
  noteOn('i-2', 'Lines are “made fast” at both ends.', { kind: 'doubt', label: 'I.2' }),
];

describe('a reader whose notes are on an earlier edition', () => {
  test('finds them where the words are now, the old words beside changed ones, and those of a withdrawn paragraph', async ({
    reader,
  }) => {
    const { page } = reader;
    await reader.open(`${edited.url}charter/opening/`);
    await bringNotes(reader, OLD_NOTES);
    await expect.poll(() => page.locator('.own-note').count()).toBe(2);
    expect((await ownMarks(reader)).join('|')).toBe('A harbour is open to every boat.|A berth is kept for one night.');
    const changed = page.locator('.own-note', { hasText: 'Where?' });
    expect(await changed.innerText()).toContain('have changed since');
    expect(await changed.locator('q').textContent()).toBe('Harbour dues are paid on arrival.');
    expect(await violationsInEveryLook(reader)).toEqual([]);

    await reader.open(`${edited.url}charter/i/`);
    const withdrawn = page.locator('.own-note');
    await withdrawn.waitFor();
    expect(await withdrawn.count()).toBe(1);
    expect(await withdrawn.innerText()).toContain('I.2 was withdrawn.');
    expect(await withdrawn.locator('q').textContent()).toBe('Lines are “made fast” at both ends.');
  });
});

test('a reader finds notes on a document and a section that have other names since', async ({ reader }) => {
  await reader.open(`${former.url}harbour-charter/one/`);
  await bringNotes(reader, OLD_NOTES.slice(0, 1), '/shelf/reader/');
  await reader.page.locator('.own-note', { hasText: 'How long?' }).waitFor();
  expect(await ownMarks(reader)).toEqual(['A berth is kept for one night.']);
});

test('a reader who is offline has their notes, and can write more', async () => {
  const reader = await openReader();
  const { page } = reader;
  await reader.readAndKeep('harbour-charter/ii/');
  await host.cut();
  await reader.open('harbour-charter/iii/');
  await page.getByRole('link', { name: 'Paragraph III.1' }).click();
  await page.getByRole('menuitem', { name: 'Add a note' }).click();
  await page.getByRole('textbox', { name: 'Your words' }).fill('At sea');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.locator('.own-note', { hasText: 'At sea' }).waitFor();
  await reader.open('own-notes/');
  await page.locator('.own-entry', { hasText: 'At sea' }).waitFor();
  await page.getByText('1 note', { exact: true }).waitFor();
  await reader.leave();
});

describe('a reader on the page of their own notes', () => {
  test('finds them by document in the order of the text, filters them, and goes to one', async ({ reader }) => {
    const { page } = reader;
    await reader.open(`${edited.url}own-notes/`);
    await page.getByText('You have no notes here yet.').waitFor();
    await bringNotes(reader, OLD_NOTES);
    await page.getByText('4 notes').waitFor();
    expect(await page.locator('.own-entry h3').allInnerTexts()).toHaveLength(4);
    expect(await page.locator('.own-entry', { hasText: 'Lines are' }).innerText()).toContain('Withdrawn since.');
    expect(await page.locator('.own-entry', { hasText: 'Where?' }).locator('h3').innerText()).toBe(
      'Open.1 (Made on opening-1)',
    );
    expect(await violationsInEveryLook(reader)).toEqual([]);
    await page.getByRole('searchbox', { name: 'Filter by words' }).fill('how LONG');
    await page.getByText('1 of 4 notes').waitFor();
    await page.locator('.own-entry h3 a').click();
    await page.waitForURL(`${edited.url}charter/opening/#i-1`);
  });

  test('saves a backup, clears everything after a question, and brings the same notes back', async ({ reader }) => {
    const { page } = reader;
    await reader.open('harbour-charter/ii/');
    await highlightWords(reader, { block: 'ii-3', text: 'go' }, { block: 'ii-4', text: 'should' }, 'Doubt');
    await writeOn(reader, { block: 'ii-2', text: 'six' }, { block: 'ii-2', text: 'berths', occurrence: 1 }, '**Six**?');
    await reader.open('own-notes/');
    await page.getByText('2 notes').waitFor();
    const list = await page.locator('.own-entries').innerHTML();
    const [backup] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save a backup' }).click(),
    ]);
    const path = await backup.path();
    expect(backup.suggestedFilename()).toMatch(/^own-notes-[\d-]+\.jsonld$/);
    expect(readFileSync(path, 'utf8')).toContain('http://www.w3.org/ns/anno.jsonld');

    await reader.open('about/');
    await page.getByText('your own highlights and notes').waitFor();
    const clear = page.getByRole('button', { name: 'Clear everything kept here' });
    await clear.click();
    await page.getByRole('button', { name: 'Keep them, clear the rest' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(1);
    await clear.click();
    await page.getByRole('button', { name: 'Delete them too' }).click();
    await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);

    await reader.open('own-notes/');
    await page.getByText('You have no notes here yet.').waitFor();
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByText('Added or updated: 2. Already here: 0.').waitFor();
    await expect.poll(() => page.locator('.own-entries').innerHTML()).toBe(list);
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByText('Added or updated: 0. Already here: 2.').waitFor();
  });

  test('saves the notes on a document for its EPUB, and learns how many have no place in it', async ({ reader }) => {
    const { page } = reader;
    await reader.open(`${edited.url}own-notes/`);
    await bringNotes(reader, OLD_NOTES);
    await page.getByText('4 notes').waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save for the EPUB (Thorium Reader): The Charter' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('own-notes-charter.annotation');
    const { about, items } = annotations.parse(JSON.parse(readFileSync(await file.path(), 'utf8')));
    expect(about['dc:title']).toBe('A Charter for Small Harbours');
    expect(new Set(items.map(({ target }) => target.source))).toEqual(new Set(['OEBPS/text/opening.xhtml']));
    expect(items.map(({ body, target }) => [target.selector[0].exact, body.value])).toEqual([
      ['A harbour is open to every boat.', ''],
      [expect.stringContaining('Harbour dues are paid at the office on arrival.'), CHANGED],
      ['A berth is kept for one night.', 'How long?'],
    ]);
    await page
      .getByText('Annotations in the file: 3. Left out, since their words are no longer in the text: 1.')
      .waitFor();
  });

  test('is reminded of a backup when there is much to lose, until they save one', async ({ reader }) => {
    const { page } = reader;
    await reader.open(`${edited.url}own-notes/`);
    const many = Array.from({ length: 20 }, (_, index) => noteOn('i-1', `Words ${index}`, { id: `note-${index}` }));
    await bringNotes(reader, many.slice(1));
    await page.getByText('19 notes').waitFor();
    expect(await page.getByText('have no backup yet').count()).toBe(0);
    await bringNotes(reader, many);
    await page.getByText('20 notes have no backup yet').waitFor();
    await page.getByRole('button', { name: 'Save a backup' }).click();
    await page.getByText('have no backup yet').waitFor({ state: 'detached' });
  });

  test('brings in what Hypothesis has exported, on its words', async ({ reader }) => {
    const { page } = reader;
    await reader.open('harbour-charter/ii/');
    await provideHypothesis(page);
    const over = async (from: Words, to: Words) => {
      await select(reader, from, to);
      return { words: await page.evaluate(() => String(getSelection())), target: await targetOfSelection(page) };
    };
    const berths = await over({ block: 'ii-2', text: 'six' }, { block: 'ii-2', text: 'berths', occurrence: 1 });
    const across = await over({ block: 'ii-2', text: 'held' }, { block: 'ii-3', text: 'length' });
    const elsewhere = { type: 'TextQuoteSelector', exact: 'These words are not in the charter.' };
    const { text, read } = await exportOf(page, [
      { id: 'berths', text: 'Only six?', tags: ['question'], target: berths.target },
      { id: 'across', text: '', tags: [], target: across.target },
      { id: 'gone', text: 'Gone?', tags: [], target: [{ source: page.url(), selector: [elsewhere] }] },
      { id: 'reply', text: 'A reply.', tags: [], target: [{ source: page.url() }], references: ['berths'] },
    ]);
    expect(read).toEqual(JSON.parse(text).annotations);

    await reader.open('own-notes/');
    const file = { name: 'hypothesis.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('Added or updated: 3. Already here: 0. Left out, as replies or not notes: 1.').waitFor();
    await page.locator('.own-entry', { hasText: 'These words are not in the charter.' }).waitFor();
    await reader.open('harbour-charter/ii/');
    await page.locator('.own-note').first().waitFor();
    const marked = async (kind: string) => bare((await page.locator(`mark${kind}`).allTextContents()).join(''));
    expect(await marked('[data-kind="question"]')).toBe(bare(berths.words));
    expect(await marked(':not([data-kind])')).toBe(bare(across.words));
    expect(await page.locator('.own-note').first().innerText()).toContain('Only six?');
  });
});

/** Without white space, which programs put between blocks in ways of their own. */
const bare = (text: string) => text.replaceAll(/\s/g, '');
