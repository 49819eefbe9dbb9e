/** Finds texts with some of a query's words, if none has all of them. */
import { significantWords } from '../../../core/languages/words.ts';
import type { Engine, Found } from './engine.ts';
import { recordAddress } from './links.ts';
import { match } from './match.ts';
import { type Query, queryOf } from './query.ts';
import { NEAR_SHOWN, WORDS_TRIED } from './ranking.ts';

/** A text with some of a query's words. */
export interface Near {
  readonly found: Found;
  readonly missing: readonly string[];
}

/** The results of each word of a query. */
export type FoundByWord = ReadonlyMap<string, readonly Found[]>;

/**
 * Searches for each word of a query. Where not all texts with a word are read, it also searches for all words
 * but one.
 *
 * @throws what the engine throws
 */
export async function findEachWord(engine: Engine, { words }: Query): Promise<FoundByWord> {
  const each = new Map<string, Found[]>();
  const sought = new Map(significantWords(words).map((word) => [word.text, word]));
  const tried = [...sought.values()].slice(0, WORDS_TRIED);
  let isAll = true;
  for (const word of tried) {
    const { found, hasMore } = await engine.find(queryOf([word]));
    each.set(word.text, [...found]);
    isAll &&= !hasMore;
  }
  if (isAll || tried.length < 3) return each;
  for (const without of tried) {
    const others = tried.filter((word) => word !== without);
    for (const one of (await engine.find(queryOf(others))).found)
      for (const word of others) {
        const own = each.get(word.text);
        const answer = match(queryOf([word]), one.text);
        if (answer !== undefined && own?.every(({ record }) => record !== one.record) === true)
          own.push({ ...one, ...answer });
      }
  }
  return each;
}

/** Returns the texts with most of the words. Among equals, those with rarer words come first. */
export function nearest(each: FoundByWord): Near[] {
  const near = new Map<string, { found: Found; weight: number; has: ReadonlySet<string> }>();
  for (const [word, found] of each)
    for (const one of found) {
      if (one.record.kind === 'term') continue;
      const place = recordAddress(one.record);
      const before = near.get(place);
      const marks = [...(before?.found.marks ?? []), ...one.marks].toSorted((a, b) => a.start - b.start);
      near.set(place, {
        found: { ...(before?.found ?? one), marks },
        weight: (before?.weight ?? 0) + 1 / found.length,
        has: new Set([...(before?.has ?? []), word]),
      });
    }
  return [...near.values()]
    .toSorted((a, b) => b.has.size - a.has.size || b.weight - a.weight)
    .slice(0, NEAR_SHOWN)
    .map(({ found, has }) => ({ found, missing: [...each.keys()].filter((word) => !has.has(word)) }));
}
