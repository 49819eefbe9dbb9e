import { describe, expect } from 'vitest';
import { Site } from '../support/site.ts';
import { GOLD, UNSEEN } from './search-gold.ts';
import { expectFirst, expectFound, measuring } from './search-measured.ts';

// The first of every kind, and those not looked at while search was tuned; all 250 and more: tests/trials/search-gold.trial.ts.
const test = measuring(await Site.of('publication'), 2);

describe('readers, by searches of 20 kinds written down beforehand,', () => {
  test('find what answers first, and all of it among the first five', ({ scores }) => {
    expect(scores.size).toBeGreaterThanOrEqual(20);
    expect(UNSEEN.size).toBeGreaterThanOrEqual(60);
    expectFirst(scores);
  });

  test.for(Object.keys(GOLD))('find it by every kind of search: %s', (kind, { scores }) => {
    expectFound(scores.get(kind));
  });
});
