import { describe, expect } from 'vitest';
import { expectBesideTerms, expectNoOverlap } from '../support/margin.ts';
import { Site } from '../support/site.ts';
import { DENSE_TERMS } from '../support/sites/dense-content.ts';
import { test, wide } from '../support/test.ts';

const DENSE = `${(await Site.of('dense')).url}dense/i/`;
/** The densest section that the rules allow, texts in every direction and script, and a whole document. */
const PAGES = [
  DENSE,
  'harbour-charter/iii/',
  'dues-memorandum/san/',
  'small-ports-declaration/ba/',
  'open-quay-article/full/',
];
const WIDTHS = [320, 375, 768, 1024, 1280, 1440, 1920];

describe.for(WIDTHS)('at %i px, a reader', (width) => {
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

test('a reader finds every note within 240 px of its term, however dense, and the footer below the last', async ({
  reader,
}) => {
  await reader.open(DENSE);
  const { distances, footer, lowest } = await reader.margin();
  expect(distances).toHaveLength(DENSE_TERMS);
  expect(Math.max(...distances)).toBeLessThanOrEqual(240);
  expect(footer).toBeGreaterThanOrEqual(lowest);
});
