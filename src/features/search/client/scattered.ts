/** Adds texts with all words but one to results of which only a few have all of them, and these far from each other. */
import { significantWords } from '../../../core/languages/words.ts';
import type { Engine } from './engine.ts';
import { findEachWord, type Near, nearest } from './near.ts';
import { isApart } from './ranking.ts';
import type { Results } from './results.ts';

/** The fewest words of which a text may lack one, and the most texts with all words that need others beside them. */
const FEWEST_WORDS = 3;
const FEW_TEXTS = 2;

/** Whether only a few texts have all of several words, and these have them far from each other, perhaps by chance. */
export const isScattered = ({ query, places, terms, text, near, hasMore }: Results): boolean =>
  significantWords(query.words).length >= FEWEST_WORDS &&
  query.phrases.length + places.length + terms.length + near.length === 0 &&
  text.length > 0 &&
  text.length <= FEW_TEXTS &&
  !hasMore &&
  text.every(({ rank }) => isApart(rank));

/** Returns the texts that lack one of the words. */
export async function othersNear(engine: Engine, { query, text }: Results): Promise<readonly Near[]> {
  const known = new Set(text.map(({ record }) => record.order));
  return nearest(await findEachWord(engine, query)).filter(
    ({ found, missing }) => missing.length === 1 && !known.has(found.record.order),
  );
}
