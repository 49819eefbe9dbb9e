import { describe, expect } from 'vitest';
import { labelsOf, type Reader } from '../support/reader.ts';
import { test } from '../support/test.ts';

/** Returns where the focus is: in the field, or on which result. */
const focus = ({ page }: Reader) =>
  page.evaluate(() => {
    const links = [...document.querySelectorAll('.search-results a')];
    return document.activeElement?.matches('input') === true
      ? 'field'
      : links.findIndex((link) => link === document.activeElement);
  });

const shows = ({ page }: Reader, status: string) => page.locator('.search-status', { hasText: status }).waitFor();

describe('a reader with a keyboard', () => {
  test('goes down through the results to the last, up again, and back to the field', async ({ reader }) => {
    const { keyboard } = reader.page;
    await reader.open('harbour-charter/i/');
    await keyboard.press('/');
    // One term and two paragraphs.
    await reader.search('quiet hours');
    await keyboard.press('ArrowDown');
    expect(await focus(reader)).toBe(0);
    await keyboard.press('ArrowDown');
    expect(await focus(reader)).toBe(1);
    await keyboard.press('End');
    expect(await focus(reader)).toBe(2);
    await keyboard.press('ArrowDown');
    expect(await focus(reader)).toBe(2);
    await keyboard.press('Home');
    await keyboard.press('ArrowUp');
    expect(await focus(reader)).toBe('field');
    await keyboard.press('Enter');
    await reader.page.waitForFunction(() => document.activeElement?.matches('.search-results a'));
    expect(await focus(reader)).toBe(0);
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await reader.page.waitForURL(/#iii-1$/);
  });

  test('leaves with Escape: from a result to the page, and on the search page to the field', async ({ reader }) => {
    const { keyboard } = reader.page;
    await reader.open('harbour-charter/i/');
    await keyboard.press('/');
    await reader.search('quiet hours');
    await keyboard.press('ArrowDown');
    await keyboard.press('Escape');
    expect(await reader.page.locator('#search-dialog').isVisible()).toBe(false);

    await reader.open('search/?q=quiet+hours');
    await shows(reader, 'paragraphs');
    await reader.page.getByRole('searchbox').focus();
    await keyboard.press('ArrowDown');
    await keyboard.press('Escape');
    expect(await reader.page.evaluate(() => document.activeElement?.id)).toBe('search-field-page');
  });

  test('can open a result in another tab, since results are links', async ({ reader }) => {
    await reader.open('search/?q=quiet+hours');
    await shows(reader, 'paragraphs');
    const opened = reader.page.context().waitForEvent('page');
    await reader.page
      .locator('.search-results .official a')
      .first()
      .click({ modifiers: ['Control'] });
    const tab = await opened;
    await tab.waitForURL(/\/harbour-charter\/iii\/\?q=quiet\+hours#iii-1$/);
  });
});

describe('a reader who narrows results', () => {
  test('sees how many of each kind, document and section there are, and gets just those', async ({ reader }) => {
    await reader.open('search/');
    await reader.page.getByRole('searchbox').fill('open quay');
    const controls = reader.page.getByRole('group', { name: 'Show only' });
    await controls.getByRole('button', { name: 'Captions 1' }).click();
    expect(labelsOf((await reader.results()).paragraphs)).toEqual(['ب، الشكل 1']);
    expect(reader.page.url()).toMatch(/\?q=open\+quay&kind=captions$/);
    await controls.getByRole('button', { name: /^All/ }).click();
    const places = controls.getByRole('combobox', { name: 'Section' });
    await places.selectOption('open-quay-article');
    expect(labelsOf((await reader.results()).paragraphs).toSorted()).toEqual(['A.3', 'C.3']);
    expect(await reader.page.locator('.search-status').innerText()).toBe('2 paragraphs for “open quay”');
    await places.selectOption('harbour-charter/iii');
    expect(labelsOf((await reader.results()).paragraphs)).toEqual(['III.2']);
    expect(await reader.page.locator('.search-status').innerText()).toBe('1 paragraph for “open quay”');
  });

  test('has an address that shows the same results again, and can go back and forward through their searches', async ({
    reader,
  }) => {
    const { page } = reader;
    await reader.open('search/?q=harbour+dues&document=dues-memorandum&section=er');
    await shows(reader, '“harbour dues”');
    expect((await reader.results()).terms).toEqual([]);
    expect(labelsOf((await reader.results()).paragraphs)).toEqual(['二.1', '二.3']);

    await page.getByRole('searchbox').fill('gale');
    await shows(reader, '“gale”');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?q=gale$/);
    await page.getByRole('searchbox').fill('mooring');
    await shows(reader, '“mooring”');
    await page.waitForURL(/\?q=mooring$/);
    await page.goBack();
    await shows(reader, '“gale”');
    expect(await page.getByRole('searchbox').inputValue()).toBe('gale');
    await page.goBack();
    await shows(reader, '“harbour dues”');
    expect(page.url()).toMatch(/\?q=harbour\+dues&document=dues-memorandum&section=er$/);
    expect(await page.getByRole('combobox').inputValue()).toBe('dues-memorandum/er');
    await page.goForward();
    await shows(reader, '“gale”');
    await page.locator('.search-results .official a', { hasText: 'Pre.1' }).click();
    await page.waitForURL(/#preamble-1$/);
    await page.goBack();
    await shows(reader, '“gale”');
  });
});
