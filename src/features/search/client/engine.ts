/** Asks Pagefind for records, and keeps those that it has given. */
import type { Word } from '../../../core/languages/words.ts';
import { match, type Match, RANKS } from './match.ts';
import { loadPagefind, type Pagefind } from './pagefind.ts';
import type { Query } from './query.ts';
import { readRecord, type SearchRecord } from './record.ts';

/** The most records that are looked at for a query: those that Pagefind puts first. */
const RECORDS_READ = 120;

/** A record that answers a query. */
export interface Found extends Match {
  readonly record: SearchRecord;
}

/** Search, once its files are loaded. */
export interface Engine {
  /**
   * The records that answer a query, best first: those with its words as a phrase before those that have them apart,
   * and where either has them equally, in Pagefind's order. Words only begun count where no record has them whole.
   */
  find(query: Query): Promise<Found[]>;
}

let engine: Promise<Engine> | undefined;

/**
 * Search, loaded at the first call. If that fails, the next call tries again.
 *
 * @param base address of the site's root, ending in a slash
 * @throws if a file of the index cannot be had; also from `find`
 */
export function openEngine(base: string): Promise<Engine> {
  engine ??= loadPagefind(base).then(makeEngine);
  engine.catch(() => (engine = undefined));
  return engine;
}

function makeEngine(pagefind: Pagefind): Engine {
  const records = new Map<string, SearchRecord>();

  const ask = async (words: readonly Word[]) => {
    const hits = await pagefind.search(words.map(({ text }) => text).join(' '));
    return Promise.all(
      hits.slice(0, RECORDS_READ).map(async (hit) => {
        const record = records.get(hit.id) ?? readRecord(await hit.data());
        records.set(hit.id, record);
        return record;
      }),
    );
  };

  const answers = async (query: Query, words: readonly Word[]) => {
    const found = (await ask(words)).flatMap((record): Found[] => {
      const answer = match(query, record);
      return answer === undefined ? [] : [{ record, ...answer }];
    });
    const whole = found.filter(({ rank }) => rank < RANKS.length - 1);
    return (whole.length > 0 ? whole : found).toSorted((a, b) => a.rank - b.rank);
  };

  return {
    async find(query) {
      if (query.words.length === 0) return [];
      const found = await answers(query, query.words);
      if (found.length > 0 || query.words.length === 1) return found;
      // What is written apart here may be one word in the index: "fu mian", "III.4".
      const joined = query.words.map(({ text }) => text).join('');
      return answers(query, [{ text: joined, stem: joined, start: 0, end: joined.length }]);
    },
  };
}
