/** Finds the records that answer a query, wherever they come from. */
import { type Word, wordsOf } from '../../../core/languages/words.ts';
import type { SearchRecord } from '../record.ts';
import { match, type Match, RANKS } from './match.ts';
import type { Query } from './query.ts';
import type { Text } from './text.ts';

/** A record, with its text ready to be compared. */
export interface Readable {
  readonly record: SearchRecord;
  readonly text: Text;
}

/** Gives the records that may have some words, those first that seem best. */
export type Candidates = (words: readonly Word[]) => Promise<readonly Readable[]>;

/** A record that answers a query. */
export interface Found extends Readable, Match {}

/** Search, once its files are loaded. */
export interface Engine {
  /**
   * The records that answer a query, best first: those with its words as a phrase before those that have them apart,
   * and where either has them equally, in the order of the candidates. Words only begun count where no record has them
   * whole.
   */
  find(query: Query): Promise<Found[]>;
}

/**
 * Makes an engine.
 *
 * @param candidates where its records come from; what it throws, `find` throws
 */
export function makeEngine(candidates: Candidates): Engine {
  const answers = async (query: Query, words: readonly Word[]) => {
    const found = (await candidates(words)).flatMap((one): Found[] => {
      const answer = match(query, one.text);
      return answer === undefined ? [] : [{ ...one, ...answer }];
    });
    const whole = found.filter(({ rank }) => rank !== 'begun');
    return (whole.length > 0 ? whole : found).toSorted((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank));
  };

  return {
    async find(query) {
      const { words } = query;
      if (words.length === 0) return [];
      const found = await answers(query, words);
      if (found.length > 0) return found;
      // What is written apart here may be one word in the index: "fu mian", "III.4".
      const joined = wordsOf(words.map(({ text }) => text).join(''));
      const inOne = words.length > 1 && joined.length === 1 ? await answers(query, joined) : [];
      if (inOne.length > 0) return inOne;
      // What is written together with a word here may not be there: "and law".
      const bare = words.map((word) => ({ ...word, stem: shortest(word.stems) ?? word.stem }));
      const isBarer = bare.some(({ stem }, index) => stem !== words[index]?.stem);
      return isBarer ? answers({ ...query, words: bare }, bare) : [];
    },
  };
}

const shortest = (words: readonly string[]) => words.toSorted((a, b) => a.length - b.length)[0];
