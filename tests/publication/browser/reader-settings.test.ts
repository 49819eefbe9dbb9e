import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, Reader, SITE } from '../../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const SECTION = 'high-standard-opening-up/iii/';

/** Size of the text, the page's colour, and the notes that show. */
function look(reader: Reader) {
  return reader.page.evaluate(() => {
    const text = document.querySelector('article p');
    return {
      size: text ? parseFloat(getComputedStyle(text).fontSize) : 0,
      paper: getComputedStyle(document.documentElement).backgroundColor,
      notes: [...document.querySelectorAll('.note')].filter((note) => note.checkVisibility()).length,
      marks: document.querySelectorAll('article a.term[href]').length,
    };
  });
}

describe('a reader', () => {
  test('chooses text size and theme in one panel, and finds them again on the next page and visit', async () => {
    const reader = await Reader.with(browser, { colorScheme: 'light' });
    await reader.open(SECTION);
    const before = await look(reader);
    await reader.page.getByRole('button', { name: 'Reading settings' }).click();
    await reader.page.getByRole('radio', { name: 'Largest' }).check();
    await reader.page.getByRole('radio', { name: 'Dark' }).check();
    await reader.page.getByRole('button', { name: 'Done' }).click();
    const chosen = await look(reader);
    expect(chosen.size).toBeGreaterThan(before.size * 1.3);
    expect(chosen.paper).not.toBe(before.paper);
    await reader.open('high-standard-opening-up/iv/');
    expect(await look(reader)).toMatchObject({ size: chosen.size, paper: chosen.paper });
    await reader.page.getByRole('button', { name: 'Reading settings' }).click();
    expect(await reader.page.getByRole('radio', { name: 'Largest' }).isChecked()).toBe(true);
    await reader.page.getByRole('radio', { name: 'Normal' }).check();
    await reader.page.getByRole('radio', { name: 'As the system' }).check();
    expect(await look(reader)).toMatchObject({ size: before.size, paper: before.paper });
    await reader.leave();
  });

  test('sees "official text only" leave no note and no mark, and get them back', async () => {
    const reader = await Reader.with(browser);
    await reader.open(SECTION);
    const before = await look(reader);
    await reader.page.keyboard.press('?');
    await reader.page.getByRole('checkbox', { name: /Official text only/ }).check();
    expect(await look(reader)).toMatchObject({ notes: 0, marks: 0 });
    const [text, footer] = await Promise.all(
      ['main', '.site-footer'].map((selector) => reader.page.locator(selector).boundingBox()),
    );
    expect(footer?.y, 'the footer stays below the text').toBeGreaterThanOrEqual(
      (text?.y ?? 0) + (text?.height ?? Infinity) - 1,
    );
    await reader.open('high-standard-opening-up/v/');
    expect(await look(reader)).toMatchObject({ notes: 0, marks: 0 });
    await reader.open(SECTION);
    await reader.page.keyboard.press('?');
    await reader.page.getByRole('checkbox', { name: /Official text only/ }).uncheck();
    expect(await look(reader)).toEqual(before);
    await reader.leave();
  });

  test('never sees the wrong theme first: one script of at most 512 bytes in the head sets it', () => {
    const page = readFileSync(`${SITE.folder}${SECTION}index.html`, 'utf8');
    const head = page.slice(0, page.indexOf('</head>'));
    const scripts = [...head.matchAll(/<script(?! type="application\/ld)[^>]*>(.*?)<\/script>/gs)].map(
      ([, code]) => code ?? '',
    );
    expect(scripts.filter((code) => code !== '')).toHaveLength(1);
    expect(scripts.join('').length).toBeLessThanOrEqual(512);
    expect(head.indexOf('<script>')).toBeLessThan(head.search(/<style|rel="stylesheet"/));
  });

  test('may switch the keys off, after which they do nothing', async () => {
    const reader = await Reader.with(browser);
    await reader.open(SECTION);
    await reader.page.keyboard.press(']');
    await reader.page.waitForURL(/\/iv\/$/);
    await reader.page.keyboard.press('[');
    await reader.page.waitForURL(/\/iii\/$/);
    await reader.page.keyboard.press('?');
    await reader.page.getByRole('checkbox', { name: 'Switch these keys off' }).check();
    await reader.page.getByRole('button', { name: 'Done' }).click();
    for (const key of [']', '/', '?', 'Control+K']) await reader.page.keyboard.press(key);
    expect(await reader.page.locator('dialog[open]').count()).toBe(0);
    expect(reader.page.url()).toMatch(/\/iii\/$/);
    await reader.leave();
  });

  test('types brackets, slashes and question marks into search as text', async () => {
    const reader = await Reader.with(browser);
    await reader.open(SECTION);
    await reader.page.keyboard.press('/');
    await reader.page.keyboard.type('[a/b]?');
    expect(await reader.page.locator('#search-dialog input').inputValue()).toBe('[a/b]?');
    await reader.leave();
  });
});

describe('a reader who comes back', () => {
  test('is offered to continue where they stopped, and lands there', async () => {
    const reader = await Reader.with(browser);
    await reader.open(SECTION);
    await reader.page.evaluate(() => document.querySelector('#iii-4')?.scrollIntoView());
    await reader.page.locator('.reading-place', { hasText: 'III.4' }).waitFor();
    await reader.open('high-standard-opening-up/');
    await reader.page.getByRole('link', { name: 'Continue at III.4' }).click();
    expect(new URL(reader.page.url()).hash).toBe('#iii-4');
    expect(await reader.canSee('#iii-4')).toBe(true);
    await reader.leave();
  });

  test('may dismiss the offer, which then stays away', async () => {
    const reader = await Reader.with(browser);
    await reader.open(SECTION);
    await reader.page.evaluate(() => document.querySelector('#iii-6')?.scrollIntoView());
    await reader.page.locator('.reading-place', { hasText: 'III.6' }).waitFor();
    await reader.open('');
    await reader.page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await reader.page.getByRole('link', { name: /Continue at/ }).count()).toBe(0);
    await reader.open('');
    expect(await reader.page.getByRole('link', { name: /Continue at/ }).count()).toBe(0);
    await reader.leave();
  });

  test('is offered nothing on a first visit or when following a link to a paragraph', async () => {
    const reader = await Reader.with(browser);
    await reader.open('high-standard-opening-up/');
    expect(await reader.page.getByRole('link', { name: /Continue at/ }).count()).toBe(0);
    await reader.open(SECTION);
    await reader.page.evaluate(() => document.querySelector('#iii-6')?.scrollIntoView());
    await reader.page.locator('.reading-place', { hasText: 'III.6' }).waitFor();
    await reader.open('high-standard-opening-up/i/#i-2');
    expect(await reader.page.getByRole('link', { name: /Continue at/ }).count()).toBe(0);
    await reader.leave();
  });
});
