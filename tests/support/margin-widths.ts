/** What a reader sees of notes in the margin in windows of different widths. */
import { describe } from 'vitest';
import { expectBesideTerms, expectNoOverlap } from './margin.ts';
import { Site } from './site.ts';
import { test, wide } from './test.ts';

/** The address of the densest section that the rules allow. */
export const DENSE = `${(await Site.of('dense')).url}dense/i/`;
/** The densest section that the rules allow, texts in every direction and script, and a whole document. */
const PAGES = [
  DENSE,
  'harbour-charter/iii/',
  'dues-memorandum/san/',
  'small-ports-declaration/ba/',
  'open-quay-article/full/',
];
/** Tests the margin in windows of such widths. */
export function testMargin(...widths: readonly number[]): void {
  describe.for([...widths])('at %i px, a reader', (width) => {
    test('sees no note lie over another, the text or the footer, each with room on the line of its term, and never has to scroll sideways', async ({
      openReader,
    }) => {
      const reader = await openReader(wide(width));
      for (const address of PAGES) {
        await reader.open(address).then(expectNoOverlap);
        if (width >= 1024) await expectBesideTerms(reader);
      }
    });

    test('sees none with the largest text either', async ({ openReader }) => {
      const reader = await openReader(wide(width));
      for (const address of [DENSE, 'harbour-charter/iii/']) {
        await reader.open(address);
        await reader.page.keyboard.press('?');
        await reader.page.getByRole('radio', { name: 'Largest' }).check();
        // Each site keeps its own preferences; a page shows them from the start once they are kept.
        for (const page of address === DENSE ? [DENSE] : PAGES.slice(1)) await reader.open(page).then(expectNoOverlap);
      }
    });
  });
}
