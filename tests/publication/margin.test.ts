import { describe, expect } from 'vitest';
import { expectBesideTerms, expectNoOverlap } from '../support/margin.ts';
import { test, wide } from '../support/test.ts';
import { ARTICLE, SECTION_PAGES } from './article.ts';

describe.for([1024, 1280, 1440, 1920])('at %i px, a reader of the article', (width) => {
  test('sees no note over another or over the text, and each on the line of its term if there is room', async ({
    openReader,
  }) => {
    const reader = await openReader(wide(width));
    for (const address of [...SECTION_PAGES, `${ARTICLE.id}/full/`]) {
      await reader.open(address);
      await expectNoOverlap(reader);
      await expectBesideTerms(reader);
    }
  });
});

test('a reader of the article finds every note within 240 px of its term', async ({ reader }) => {
  for (const address of SECTION_PAGES) {
    await reader.open(address);
    const { distances } = await reader.margin();
    expect(Math.max(...distances), address).toBeLessThanOrEqual(240);
  }
});
