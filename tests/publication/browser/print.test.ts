import type { Browser } from 'playwright-core';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { officialText, readPage } from '../pages.ts';
import { openBrowser, Reader } from '../../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** All text of a PDF in its own order, without white space, which line breaks make unreliable. */
async function textOf(pdf: Buffer): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const { items } = await (await document.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join('');
    }),
  );
  return bare(pages.join(''));
}

const bare = (text: string) => text.replace(/\s+/gu, '');

/** Places of a text's only occurrence each; fails where there is none or another. */
function placesOf(texts: readonly string[], printed: string): number[] {
  return texts.map((text) => {
    const at = printed.indexOf(bare(text));
    expect(at, `missing: ${text}`).toBeGreaterThanOrEqual(0);
    expect(printed.indexOf(bare(text), at + 1), `twice: ${text}`).toBe(-1);
    return at;
  });
}

describe.each(['A4', 'Letter'])('a reader who prints a section on %s', (format) => {
  test.each(['ii', 'iii'])(
    'gets every paragraph and gloss of %s, once and in order, with their numbers',
    async (slug) => {
      const address = `high-standard-opening-up/${slug}/`;
      const reader = await Reader.with(browser);
      await reader.open(address);
      const printed = await textOf(await reader.page.pdf({ format }));
      const page = readPage(address);
      const glosses = [...page.querySelectorAll('.gloss')].map(({ textContent }) => textContent);
      const places = placesOf([...officialText(page), ...glosses], printed);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const number of page.querySelectorAll('a.number'))
        expect(printed).toContain(bare(number.getAttribute('data-label') ?? ''));
      await reader.leave();
    },
  );

  test('finds on it the title, the provenance, the address and the day, and nothing of the interface', async () => {
    const reader = await Reader.with(browser);
    await reader.open('high-standard-opening-up/v/');
    const printed = await textOf(await reader.page.pdf({ format }));
    const day = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
    for (const text of [
      'Understanding and Advancing High-Standard Opening Up',
      '(Originally appeared in Qiushi Journal, Chinese edition, No. 14, 2025)',
      reader.page.url(),
      day,
    ])
      expect(printed).toContain(bare(text));
    for (const text of ['Search', 'Skip to', 'Contents', 'Settings', 'Previous', '↩'])
      expect(printed).not.toContain(bare(text));
    await reader.leave();
  });
});
