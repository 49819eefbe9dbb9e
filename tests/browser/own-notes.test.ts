import { describe, expect } from 'vitest';
import { copyAll, select, showMore } from '../support/copying.ts';
import { highlightWords, openMenuFor, ownMarks, writeOn } from '../support/own-notes.ts';
import { violationsInEveryLook } from '../support/axe.ts';
import { Site } from '../support/site.ts';
import { CLIPBOARD, PHONE, test } from '../support/test.ts';

const structure = await Site.of('structure');

const SECTION = 'harbour-charter/ii/';
const FROM = { block: 'ii-2', text: 'six' };
const TO = { block: 'ii-2', text: 'berths', occurrence: 1 };

describe('a reader who highlights and writes', () => {
  test('highlights words over a term, finds them again after a reload, and takes them back', async ({ reader }) => {
    const { page } = reader;
    await reader.open(SECTION);
    const text = await page.locator('#ii-2').textContent();
    await highlightWords(reader, FROM, TO);
    expect((await ownMarks(reader)).join('')).toBe('six are visitors’ berths');
    expect(await page.locator('#ii-2').textContent()).toBe(text);
    await reader.open(SECTION);
    await page.locator('mark[data-kind=key]').first().waitFor();
    expect(await page.locator('mark').first().getAttribute('aria-description')).toBe('My note: Key point');
    expect((await ownMarks(reader)).join('')).toBe('six are visitors’ berths');
    await page.locator('#ii-2 a.term').first().click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toContain('note');
    await page.locator('mark[data-own-note]', { hasText: 'six' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => ownMarks(reader)).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await ownMarks(reader)).join('')).toBe('six are visitors’ berths');
  });

  test('highlights across paragraphs', async ({ reader }) => {
    await reader.open(SECTION);
    await highlightWords(reader, { block: 'ii-3', text: 'go' }, { block: 'ii-4', text: 'should' }, 'Doubt');
    const marked = (await ownMarks(reader)).join('');
    expect(marked).toContain('go to the lights alone.');
    expect(marked).toContain('The Harbour Office should');
  });

  test('highlights points, cells of a table and footnotes', async ({ reader }) => {
    const { page } = reader;
    for (const [address, kinds] of [
      ['harbour-code/annex-i/', 'td'],
      ['harbour-code/article-1/', 'li p'],
      ['harbour-code/article-2/', '.footnotes p'],
    ] as const) {
      await reader.open(structure.url + address);
      const found = await page
        .locator(`article :is(${kinds})[id]`)
        .evaluateAll((all) => all.map(({ id, textContent }) => ({ id, text: textContent.trim() })));
      // The middle of the last word is where the selection ends, so that this word has to be long enough and the only one.
      const chosen = found.find(
        ({ text }) => /^\S+ .*\S{2}$/.test(text) && text.split(text.split(' ').at(-1) ?? '').length === 2,
      );
      const { id = '', text = '' } = chosen ?? {};
      const words = text.split(' ');
      await highlightWords(reader, { block: id, text: words[0] ?? '' }, { block: id, text: words.at(-1) ?? '' });
      const bare = (marked: string) => marked.replace(/[^\p{L}\p{N}]/gu, '').replace(/^\d/, '');
      expect(bare((await ownMarks(reader)).join('')), address).toBe(bare(text));
    }
  });

  test('writes a note, which stands in the margin, overlaps no other, and is nothing to copy', async ({
    openReader,
  }) => {
    const reader = await openReader(CLIPBOARD);
    const { page } = reader;
    await reader.open(SECTION);
    const copied = await copyAll(reader);
    await writeOn(reader, FROM, TO, 'Why *six*? See <b>here</b>.\n\n- [one](javascript:alert(1))');
    const note = page.locator('.own-note');
    expect(await note.innerText()).toContain('My note\n\nWhy six? See <b>here</b>.');
    expect(await note.locator('em').textContent()).toBe('six');
    expect(await note.locator('b, a').count()).toBe(0);
    const boxes = await page
      .locator('.note')
      .evaluateAll((notes) =>
        notes.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
      );
    expect(boxes.length).toBeGreaterThan(2);
    for (const [index, { top }] of boxes.entries())
      if (index > 0) expect(top).toBeGreaterThanOrEqual(boxes[index - 1]?.bottom ?? 0);
    const [mark, own] = await Promise.all([page.locator('mark').first().boundingBox(), note.boundingBox()]);
    expect(own?.x).toBeGreaterThan((mark?.x ?? 0) + (mark?.width ?? 0));
    expect(await copyAll(reader)).toEqual(copied);
    await page.locator('.announcement:empty').waitFor({ state: 'attached' });
    expect(await violationsInEveryLook(reader)).toEqual([]);
  });

  test('by keys alone marks some words of a paragraph, and edits the note', async ({ reader }) => {
    const { page } = reader;
    await reader.open(`${SECTION}#ii-2`);
    await page.keyboard.press('c');
    await page.getByRole('menuitem', { name: 'Add a note' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Your words' }).waitFor();
    await page.keyboard.type('Mine');
    const passage = page.getByRole('textbox', { name: 'The official words' });
    while (!(await passage.evaluate((field) => field === document.activeElement)))
      await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Control+ArrowRight');
    await page.keyboard.press('Shift+Control+ArrowRight');
    expect(await violationsInEveryLook(reader)).toEqual([]);
    await page.keyboard.press('Tab');
    while (!(await page.evaluate(() => document.activeElement?.textContent === 'Save')))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.own-note').waitFor();
    const text = (await page.locator('#ii-2').textContent()) ?? '';
    expect((await ownMarks(reader)).join('')).toBe(text.split(' ').slice(0, 2).join(' '));
    await page.keyboard.press('c');
    await showMore(reader);
    await page.getByRole('menuitem', { name: 'Edit note “Mine”' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Your words' }).waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Mine still');
    await page.keyboard.press('Control+Enter');
    await page.locator('.own-note', { hasText: 'Mine still' }).waitFor();
  });

  test('on a phone selects, writes, and finds the note by a tap on its mark', async ({ openReader }) => {
    const reader = await openReader(PHONE);
    await reader.open(SECTION);
    await writeOn(reader, FROM, TO, 'On the way');
    await reader.page.locator('mark[data-own-note]', { hasText: 'six' }).tap();
    expect(await reader.page.getByRole('textbox', { name: 'Your words' }).inputValue()).toBe('On the way');
  });

  test('closes the editor by mistake, and gets the words back', async ({ reader }) => {
    const { page } = reader;
    await reader.open(SECTION);
    await openMenuFor(reader, FROM, TO);
    await page.getByRole('menuitem', { name: 'Add a note' }).click();
    await page.getByRole('textbox', { name: 'Your words' }).waitFor();
    await page.keyboard.type('Half a thou');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Continue writing' }).click();
    expect(await page.getByRole('textbox', { name: 'Your words' }).inputValue()).toBe('Half a thou');
  });

  test.for([
    [
      'full',
      () => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('Full', 'QuotaExceededError');
        };
      },
    ],
    [
      'forbidden',
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('Forbidden', 'SecurityError');
        };
      },
    ],
  ] as const)('whose storage is %s is told so at once, with the words to copy', async ([, spoil], { reader }) => {
    const { page } = reader;
    await page.addInitScript(spoil);
    await reader.open(SECTION);
    await openMenuFor(reader, FROM, TO);
    await page.getByRole('menuitem', { name: 'Add a note' }).click();
    await page.getByRole('textbox', { name: 'Your words' }).fill('Not to be lost');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').filter({ hasText: 'could not be stored' }).waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('Not to be lost');
  });

  test('has the browser asked with the first note, and only then, to keep what is stored', async ({ reader }) => {
    const { page } = reader;
    await page.addInitScript(() => {
      const asked: number[] = [];
      Object.assign(window, { asked });
      StorageManager.prototype.persist = () => {
        asked.push(document.querySelectorAll('mark[data-own-note]').length);
        return Promise.resolve(true);
      };
    });
    const asked = () => page.evaluate((): unknown => Reflect.get(window, 'asked'));
    await reader.open(SECTION);
    expect(await asked()).toEqual([]);
    await highlightWords(reader, FROM, TO);
    await expect.poll(asked).toHaveLength(1);
    await writeOn(reader, { block: 'ii-3', text: 'Light' }, { block: 'ii-3', text: 'alone' }, 'Mine');
    expect(await asked()).toHaveLength(1);
  });

  test('writes without a secure connection too, where the browser cannot be asked', async ({ reader }) => {
    const { page } = reader;
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'storage'));
    await reader.open(SECTION);
    await writeOn(reader, FROM, TO, 'Mine');
    expect(await page.getByRole('alert').filter({ hasText: 'could not be stored' }).count()).toBe(0);
    await page.reload();
    await page.locator('.own-note', { hasText: 'Mine' }).waitFor({ state: 'attached' });
  });

  test('sees in one tab what they wrote in another', async ({ reader }) => {
    const { page } = reader;
    await reader.open(SECTION);
    await highlightWords(reader, FROM, TO);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other
      .locator('mark[data-own-note]')
      .first()
      .click({ position: { x: 3, y: 5 } });
    await other.getByRole('textbox', { name: 'Your words' }).fill('From there');
    await other.getByRole('button', { name: 'Save' }).click();
    await page.locator('.own-note', { hasText: 'From there' }).waitFor({ state: 'attached' });
  });
});

describe('a reader without own notes', () => {
  test('fetches none of their code, even if they select and copy', async ({ reader }) => {
    const { page } = reader;
    await reader.open(SECTION);
    await select(reader, FROM, TO);
    await page.getByRole('button', { name: 'Copy, cite, link, note' }).waitFor();
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    const scripts = await Promise.all(
      reader.requests.filter((url) => url.endsWith('.js')).map(async (url) => (await fetch(url)).text()),
    );
    expect(scripts.filter((code) => code.includes('createObjectStore'))).toEqual([]);
  });
});
