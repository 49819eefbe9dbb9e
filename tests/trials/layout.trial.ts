/** Every kind of page, as it is laid out for every reader; one of each layout is in `npm test`. */
import { describe } from 'vitest';
import { PAGE_KINDS } from '../support/charter.ts';
import {
  expectNoAnimation,
  expectNoScrollingSideways,
  expectRoomForLargeType,
  expectSameEdges,
} from '../support/layout.ts';
import { inLargeType, test, wide } from '../support/test.ts';

describe('a reader', () => {
  inLargeType('whose browser has type of twice the size reads every page on a phone', async ({ openReader }) => {
    await expectRoomForLargeType(await openReader(wide(375)), PAGE_KINDS);
  });

  test('with a small phone, at 400 % zoom or with a very wide window never has to scroll sideways, on any page', async ({
    openReader,
  }) => {
    await expectNoScrollingSideways(await openReader(wide(320, 640)), PAGE_KINDS);
  });

  test('with reduced motion sees no animation', async ({ openReader }) => {
    await expectNoAnimation(await openReader({ reducedMotion: 'reduce' }), PAGE_KINDS);
  });

  test('at any width finds header, titles, text and footer on the same edges of every page, and titles in ink', async ({
    openReader,
  }) => {
    await expectSameEdges(await openReader(wide(1440)), PAGE_KINDS);
  });
});
