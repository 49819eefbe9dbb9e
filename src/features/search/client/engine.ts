/** Finds the records that answer a query, and asks Pagefind for those of the library. */
import { tellingOf, type Word, wordsOf } from '../../../core/languages/words.ts';
import { unpackRecord } from '../packing.ts';
import type { SearchRecord } from '../record.ts';
import { match, type Match } from './match.ts';
import { loadPagefind, type Pagefind, type PagefindHit } from './pagefind.ts';
import type { Query } from './query.ts';
import { RANKS, RECORDS_READ } from './ranking.ts';
import { readRecord, type Text } from './text.ts';

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

let engine: Promise<Engine> | undefined;

/**
 * The engine, loaded at the first call. If that fails, the next call tries again.
 *
 * @param base address of the site's root, ending in a slash
 * @throws if a file of the index cannot be had; also from `find`
 */
export function openEngine(base: string): Promise<Engine> {
  engine ??= loadPagefind(base).then(searchBy);
  engine.catch(closeEngine);
  return engine;
}

/** Has the next call load everything anew. */
export function closeEngine(): void {
  engine = undefined;
}

function searchBy(pagefind: Pagefind): Engine {
  const records = new Map<string, Readable>();
  return makeEngine(async (words) => {
    // By the words as typed and by what words like them begin with, without small ones: a text that answers both ways counts twice.
    const hits = new Map<string, { readonly hit: PagefindHit; readonly score: number }>();
    const asked = new Set([words.map(({ text }) => text).join(' '), tellingOf(words).map(beginning).join(' ')]);
    for (const text of asked)
      for (const hit of await pagefind.search(text))
        hits.set(hit.id, { hit, score: hit.score + (hits.get(hit.id)?.score ?? 0) });
    const best = [...hits.values()].toSorted((a, b) => b.score - a.score).slice(0, RECORDS_READ);
    return Promise.all(
      best.map(async ({ hit }) => {
        const known = records.get(hit.id);
        if (known !== undefined) return known;
        const record = unpackRecord(await hit.data());
        const read = { record, text: readRecord(record) };
        records.set(hit.id, read);
        return read;
      }),
    );
  });
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

/** What to ask for: the index finds words by their beginnings, and this begins both the word and its stem. */
function beginning({ text, stem }: Word): string {
  let length = 0;
  while (length < stem.length && text[length] === stem[length]) length += 1;
  return length === 0 ? stem : stem.slice(0, length);
}
