/** What readers find by the names of terms, with the real index and client of the site. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/features/search/client/engine.ts';
import { readQuery } from '../../src/features/search/client/query.ts';
import type { Named } from '../../src/features/search/record.ts';
import { openSearch } from '../support/search-index.ts';
import { paragraphRecord, TERM } from '../support/search-records.ts';

/** Texts, each with words of its own. */
const SECTIONS = 40;
const filler = (section: number) => Array.from({ length: 400 }, (_, at) => `w${section}x${at}`).join(' ');

const BERTH: Named = { forms: ['berth'], names: ['泊 位', 'bowei', 'mooring place', 'mp'] };
const DUES: Named = { forms: ['dues'], names: ['港 务 费', 'gangwu fei', 'harbour money'] };

let engine: Engine;
let end: () => Promise<void>;

beforeAll(async () => {
  const texts = Array.from({ length: SECTIONS }, (_, at) => ({
    ...paragraphRecord(`s${at}-1`, `A berth at a quay, with dues. ${filler(at)}`, at),
    names: [at < 2 ? [BERTH] : [], at === 1 ? [DUES] : []].flat(),
  }));
  const terms = [BERTH, DUES].map(({ names, forms: [label = ''] }, at) => ({
    ...TERM,
    id: label,
    label,
    order: SECTIONS + at,
    names: [{ forms: [], names }],
  }));
  ({ engine, end } = await openSearch([...texts, ...terms]));
});
afterAll(() => end());

const find = async (query: string) =>
  (await engine.find(readQuery(query))).found.flatMap(({ record, rank }) =>
    record.kind === 'term' ? [] : [`${record.id} ${rank}`],
  );

describe('a reader finds text', () => {
  test.each(['bowei', '泊位', 'bo wei', 'mooring place', 'place of mooring', 'MP'])(
    'by “%s”, a name of a term in it',
    async (query) => {
      const found = await find(query);
      expect(found.map((one) => one.split(' ')[0])).toEqual(['s0-1', 's1-1']);
    },
  );

  test.each([
    ['gangwufei', 's1-1 by-a-name'],
    ['gang wu fei', 's1-1 by-a-name'],
    ['港务', 's1-1 by-a-name'],
    ['港费', 's1-1 by-a-name-in-short'],
    ['gangw', 's1-1 begun'],
    ['gang wu f', 's1-1 begun'],
    ['bowei gangwu', 's1-1 in-words-and-names'],
    ['w1x7 bowei', 's1-1 in-words-and-names'],
    ['w0x7 harbour', undefined],
    ['money', 's1-1 by-a-name'],
  ])('by “%s”: %s', async (query, found) => {
    expect(await find(query)).toEqual(found === undefined ? [] : [found]);
  });
});
