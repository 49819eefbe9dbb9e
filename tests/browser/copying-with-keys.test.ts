import { describe, expect } from 'vitest';
import { FULL_PAGES, SECTION_PAGES } from '../support/charter.ts';
import { asCopied, copyAll, copyArticle, pastedHtml } from '../support/copying.ts';
import { SITE } from '../support/reader.ts';
import { officialText, Site } from '../support/site.ts';
import { CLIPBOARD, tabWith, test as plain } from '../support/test.ts';

const edited = await Site.of('edited');

/** `test` with one tab for all pages, in which the reader may use the clipboard. */
const test = plain.extend('copyist', { scope: 'file' }, tabWith(CLIPBOARD));

const SECTION = 'open-quay-article/b/';
/** Returns the words of a paragraph from its page. */
const paragraph = (id: string) => SITE.page(SECTION).getElementById(id)?.textContent ?? '';

describe('a reader who copies with the browser’s own keys', () => {
  test('gets HTML without our colours and without links within the page, also in the dark', async ({ openReader }) => {
    const reader = await openReader({ ...CLIPBOARD, colorScheme: 'dark' });
    await reader.open(SECTION);
    const marked = await reader.page.locator('article p:has(.term)').first().getAttribute('id');
    const copied = async () => {
      await reader.page.evaluate(
        (id) => getSelection()?.selectAllChildren(document.getElementById(id ?? '') ?? document),
        marked,
      );
      await reader.page.keyboard.press('Control+C');
      return pastedHtml(reader);
    };
    await expect.poll(copied).toBe(paragraph(marked ?? ''));
    await copyArticle(reader);
    const html = await pastedHtml(reader);
    expect(html).toContain(`<p>${paragraph('b-3')}</p>`);
    expect(html).not.toMatch(/style|class|id=|href|button|<a/);
  });

  test.for([...SECTION_PAGES, ...FULL_PAGES])(
    'gets only official text from a selection over the whole of %s',
    async (address, { copyist }) => {
      await copyist.open(address);
      expect(await copyArticle(copyist)).toEqual(officialText(SITE.page(address)).map(asCopied));
    },
  );

  test('gets only official text even when everything on a section page is selected', async ({ openReader }) => {
    const reader = await openReader(CLIPBOARD);
    await reader.open(SECTION);
    expect(await copyAll(reader)).toEqual(officialText(SITE.page(SECTION)).map(asCopied));
  });

  test('gets only official text on a page with a moved and a withdrawn paragraph', async ({ openReader }) => {
    const reader = await openReader(CLIPBOARD);
    await reader.open(`${edited.url}charter/i/`);
    expect(await copyAll(reader)).toEqual(officialText(edited.page('charter/i/')));
  });
});
