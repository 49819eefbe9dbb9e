import { describe, expect } from 'vitest';
import { Site } from '../support/site.ts';
import { GOLD, UNSEEN } from './search-gold.ts';
import { expectFirst, expectFound, measuring } from './search-measured.ts';

// The first of every kind, and the unseen ones. For all 250 and more: tests/trials/search-gold.trial.ts.
const test = measuring(await Site.of('publication'), 2);

describe('readers with searches of 20 kinds, which were written in advance,', () => {
  test('find the best answer first, and all answers among the first five', ({ scores }) => {
    expect(scores.size).toBeGreaterThanOrEqual(20);
    expect(UNSEEN.size).toBeGreaterThanOrEqual(60);
    expectFirst(scores);
  });

  test.for(Object.keys(GOLD))('find answers by every kind of search: %s', (kind, { scores }) => {
    expectFound(scores.get(kind));
  });
});
