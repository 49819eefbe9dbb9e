/** All searches of the article that were written down beforehand. */
import { describe, expect, test as plain } from 'vitest';
import { Site } from '../support/site.ts';
import { GOLD, UNSEEN } from './search-gold.ts';
import { expectFirst, expectFound, expectFoundInKept, measuring } from './search-measured.ts';

const site = await Site.of('ourPublication');
const test = measuring(site);

describe('readers, by at least 250 searches of 20 kinds written down beforehand,', { timeout: 180_000 }, () => {
  test('find what answers first, and all of it among the first five', ({ scores }) => {
    expect([...scores.values()].flat().length).toBeGreaterThanOrEqual(250);
    expect(scores.size).toBeGreaterThanOrEqual(20);
    expect(UNSEEN.size).toBeGreaterThanOrEqual(60);
    expectFirst(scores);
  });

  test.for(Object.keys(GOLD))('find it by every kind of search: %s', (kind, { scores }) => {
    expectFound(scores.get(kind));
  });
});

plain('a reader finds in what is kept, first, nearly all that the search of the library would find', async () => {
  await expectFoundInKept(site);
});
