/** The order of equally good results, with the real index and client of the site. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/features/search/client/engine.ts';
import { readQuery } from '../../src/features/search/client/query.ts';
import { LIBRARIES } from '../support/search-index.ts';
import { paragraphRecord } from '../support/search-records.ts';

const SAME = 'The harbour master keeps the berths.';
const OTHER = 'Tolls are paid at the quay, and dues before the tide that a ship has asked for by letter.';

/** The paragraphs of three sections. The first two are long, so that the index ranks the last one first. */
const PARAGRAPHS = [
  ['i', SAME],
  ['i', OTHER],
  ['i', OTHER.toUpperCase()],
  ['ii', OTHER],
  ['ii', SAME],
  ['iii', SAME],
] as const;

describe.each(LIBRARIES)('a reader of $library', ({ open }) => {
  let engine: Engine;
  let end: () => Promise<void>;
  beforeAll(async () => {
    const records = PARAGRAPHS.map(([slug, text], order) => paragraphRecord(`${slug}-${order}`, text, order));
    ({ engine, end } = await open(records));
  });
  afterAll(() => end());

  test('finds the same words in reading order', async () => {
    const { found } = await engine.find(readQuery('harbour master'));
    expect(found.map(({ record }) => record.id)).toEqual(['i-0', 'ii-4', 'iii-5']);
  });
});
