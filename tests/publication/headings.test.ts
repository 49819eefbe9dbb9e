/** Words without line breaks: those of headings, and Chinese names, which have no spaces. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/test.ts';
import { ARTICLE, SECTION_PAGES } from './article.ts';

/** Returns the hyphenated words, or runs of Chinese characters, that are on one line, and those that are on more. */
async function linesOf(page: Page, places: string, what: 'compounds' | 'names') {
  const words = await page.locator(places).evaluateAll(
    (elements, pattern) => {
      const found: { word: string; lines: number }[] = [];
      for (const place of elements) {
        const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
        while (texts.nextNode() !== null) {
          const { currentNode: node } = texts;
          for (const { 0: word, index } of (node.textContent ?? '').matchAll(new RegExp(pattern, 'gu'))) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            found.push({ word, lines: new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size });
          }
        }
      }
      return found;
    },
    { compounds: String.raw`\p{L}+-\p{L}+`, names: String.raw`\p{Script=Han}+` }[what],
  );
  return {
    whole: words.filter(({ lines }) => lines === 1).length,
    broken: words.filter(({ lines }) => lines > 1).map(({ word }) => word),
  };
}

describe('a reader of the article', () => {
  test.for([`${ARTICLE.id}/`, ...SECTION_PAGES, 'terms/high-standard-opening-up/'])(
    'sees no line break within a word of a heading, on the page or in the contents: /%s',
    async (address, { reader }) => {
      await reader.open(address);
      for (const width of [1440, 1024, 768, 375]) {
        await reader.page.setViewportSize({ width, height: 900 });
        const { whole, broken } = await linesOf(reader.page, 'main :is(h1, h2, h3), .contents-column', 'compounds');
        if (width > 375) expect(whole, `${width} px`).toBeGreaterThan(0);
        expect(broken, `${width} px`).toEqual([]);
        const apart = await reader.page.locator('.compound').evaluateAll((compounds) =>
          compounds
            .filter((compound) => {
              const { display, fontSize } = getComputedStyle(compound);
              return display !== 'inline' || fontSize !== getComputedStyle(compound.parentElement ?? compound).fontSize;
            })
            .map(({ textContent }) => textContent),
        );
        expect(apart, `${width} px`).toEqual([]);
      }
    },
  );
});

describe('a translator', () => {
  test.for([
    ['terms/', '.term-index li > [lang=zh-Hans]', 100],
    ['terms/table/', 'td [lang=zh-Hans]', 100],
    ['terms/opening-up/', '.term-links [lang=zh-Hans]', 8],
  ] as const)(
    'sees line breaks in a Chinese name only at its punctuation, if a line has room for it: /%s',
    async ([address, names, least], { reader }) => {
      await reader.open(address);
      for (const width of [1440, 1024, 375]) {
        await reader.page.setViewportSize({ width, height: 900 });
        const { whole, broken } = await linesOf(reader.page, names, 'names');
        expect(whole, `${width} px`).toBeGreaterThanOrEqual(least);
        expect(broken, `${width} px`).toEqual([]);
      }
    },
  );
});
