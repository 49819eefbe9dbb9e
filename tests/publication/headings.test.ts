import { expect } from 'vitest';
import { test, wide } from '../support/test.ts';
import { ARTICLE, SECTION_PAGES } from './article.ts';

test.for([375, 768, 1024, 1440])(
  'at %i px a reader of the article sees no heading broken within a word or around it, nor in the contents',
  async (width, { openReader }) => {
    const reader = await openReader(wide(width));
    for (const address of [`${ARTICLE.id}/`, ...SECTION_PAGES]) {
      await reader.open(address);
      const { whole, broken, apart } = await reader.page.evaluate(() => {
        const words = [...document.querySelectorAll('h1, article h2, .contents-column')].flatMap((place) => {
          const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
          const found: { word: string; lines: number }[] = [];
          while (texts.nextNode() !== null) {
            const { currentNode: node } = texts;
            for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\p{L}+-\p{L}+/gu)) {
              const range = document.createRange();
              range.setStart(node, index);
              range.setEnd(node, index + word.length);
              found.push({ word, lines: range.getClientRects().length });
            }
          }
          return found;
        });
        return {
          whole: words.filter(({ lines }) => lines === 1).length,
          broken: words.filter(({ lines }) => lines > 1).map(({ word }) => word),
          apart: [...document.querySelectorAll('.compound')]
            .filter((compound) => {
              const { display, fontSize } = getComputedStyle(compound);
              return display !== 'inline' || fontSize !== getComputedStyle(compound.parentElement ?? compound).fontSize;
            })
            .map(({ textContent }) => textContent),
        };
      });
      expect(whole, address).toBeGreaterThan(0);
      expect(broken, address).toEqual([]);
      expect(apart, address).toEqual([]);
    }
  },
);
