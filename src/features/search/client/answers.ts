/** Compares texts with a query, batch by batch, until no further one could change what is shown. */
import { type Word, wordsOfText } from '../../../core/languages/words.ts';
import { byWords, sectionOf } from './by-words.ts';
import { PLACES_SHOWN } from './limits.ts';
import { match, type Match } from './match.ts';
import type { Query } from './query.ts';
import { isWhole } from './ranking.ts';
import type { Readable } from './text.ts';
import { isNamed, isTitled, placeAmong, turnOf } from './turns.ts';

/** A record that answers a query. */
export interface Found extends Readable, Match {}

/** The records that answer a query. */
export interface Answers {
  /** The best first. */
  readonly found: readonly Found[];
  /** Whether there may be more texts. None of them ranks higher than those found. */
  readonly hasMore: boolean;
  /** How many sections may have such texts. */
  readonly sections: number;
}

/** How much of the library is searched. What a reader has offline is always searched completely. */
export interface Scope {
  /** How many texts are shown. */
  readonly wanted: number;
  /** The id of the only document whose text is searched; all documents if there is none. */
  readonly document?: string | undefined;
  /** Throws `Overtaken` if the answer is no longer needed. */
  readonly check?: () => void;
}

/** Some of the texts that may have the words of a query. */
interface Batch {
  readonly texts: readonly Readable[];
  /**
   * The position of the best rank that the last of these texts can have, and of the best rank that the next batch can
   * have; `Infinity` if there is no next batch.
   */
  readonly last: number;
  readonly next: number;
  /** The number of sections that may have such texts, as far as an index tells. */
  readonly sections?: number;
}

/** Returns the texts that may have the words, in batches: first those that can rank highest. */
type Batches = (words: readonly Word[], scope: Scope) => AsyncIterable<Batch> | Iterable<Batch>;

/**
 * Makes the function that finds records.
 *
 * @param terms all terms
 * @param batchesFor returns the texts; the function throws what it throws
 */
export function finderIn(
  terms: readonly Readable[],
  batchesFor: Batches,
): (query: Query, scope?: Scope) => Promise<Answers> {
  const answers = async (query: Query, words: readonly Word[], scope: Scope): Promise<Answers> => {
    scope.check?.();
    const compare = (all: readonly Readable[]) =>
      all.flatMap((one): Found[] => {
        const answer = match(query, one.text);
        return answer === undefined ? [] : [{ ...one, ...answer }];
      });
    const asked = { words, isTerm: terms.some((term) => isNamed(term, words)) };
    const read = [...terms];
    const found: Found[] = [];
    let hasMore = false;
    let sections: number | undefined;
    /** Texts below this rank are left out, because the next batch may have better ones. */
    let worst = Infinity;
    for await (const { texts, last, next, sections: all } of batchesFor(words, scope)) {
      sections = all;
      read.push(...texts);
      found.push(...compare(texts));
      const sure = found.filter((one) => placeAmong(one, asked) <= next);
      const isSure = sure.length >= scope.wanted;
      hasMore = next < Infinity && (isSure || (next === last && found.length >= scope.wanted));
      if (!hasMore) continue;
      if (isSure) worst = next;
      break;
    }
    const shown = [
      ...compare(terms),
      ...found.filter((one) => placeAmong(one, asked) <= worst || isTitled(one, words)),
    ];
    const whole = shown.filter(({ rank }) => isWhole(rank));
    const answering = new Map((whole.length > 0 ? whole : shown).map((one) => [one.record, one]));
    const ordered = byWords(read, asked).flatMap(({ record }) => answering.get(record) ?? []);
    const order = (a: Found, b: Found) =>
      Number(isTitled(b, words)) - Number(isTitled(a, words)) ||
      placeAmong(a, asked) - placeAmong(b, asked) ||
      turnOf(a, asked) - turnOf(b, asked);
    return { found: ordered.toSorted(order), hasMore, sections: sections ?? new Set(found.map(sectionOf)).size };
  };

  return async (query, scope = { wanted: PLACES_SHOWN }) => {
    const { words } = query;
    if (words.length === 0) return NOTHING;
    const own = await answers(query, words, scope);
    if (own.found.length > 0) return own;
    // What the reader typed as several words may be one word in the index: "bo wei", "III.4".
    const joined = wordsOfText(words.map(({ text }) => text).join(''));
    const inOne = words.length > 1 && joined.length === 1 ? await answers(query, joined, scope) : NOTHING;
    if (inOne.found.length > 0) return inOne;
    // What is joined to a word in the query may be missing in the text, as in "and law".
    const bare = words.map((word) => ({ ...word, stem: shortest(word.stems) ?? word.stem }));
    const isBarer = bare.some(({ stem }, index) => stem !== words[index]?.stem);
    return isBarer ? answers({ ...query, words: bare }, bare, scope) : NOTHING;
  };
}

const NOTHING: Answers = { found: [], hasMore: false, sections: 0 };

const shortest = (words: readonly string[]) => words.toSorted((a, b) => a.length - b.length)[0];
