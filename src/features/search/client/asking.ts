/** Answers what a reader types, one query after another. Only the last one counts. */
import { ask } from './ask.ts';
import type { Results } from './results.ts';
import type { Query } from './query.ts';

/** How long the results of an older query may stay, in milliseconds. */
const STAY = 400;

/** The results of a query. */
export interface Outcome {
  readonly all: Results;
  /** The results in the chosen document, if the library has more than are shown. */
  readonly ofDocument: Results | undefined;
  /** Whether only the offline documents were searched. */
  readonly isOffline: boolean;
}

/** A query, and how far it is answered. */
interface Question {
  readonly query: Query;
  /** How many texts are shown. */
  readonly wanted: number;
  /** The id of the chosen document; empty for all documents. */
  readonly document: string;
  /** Whether our notes and registers are searched even if texts answer. */
  readonly withNotes: boolean;
}

/** Answers queries. */
export interface Asking {
  /**
   * Answers a query.
   *
   * @param slow is called if the answer takes so long that older results should disappear
   * @returns `undefined` if another query was asked in the meantime
   * @throws if the search failed, and no other query was asked
   */
  ask(question: Question, slow: () => void): Promise<Outcome | undefined>;
  /** Drops the last query. */
  stop(): void;
}

/**
 * Returns an object that answers queries.
 *
 * @param base the address of the site's root, ending in a slash
 */
export function makeAsking(base: string): Asking {
  let last = 0;
  return {
    async ask({ query, wanted, document, withNotes }, slow) {
      const own = ++last;
      const waiting = setTimeout(() => own === last && slow(), STAY);
      try {
        const { results: all, isOffline } = await ask(base, query, true, { wanted, withNotes });
        const isPart = document !== '' && all.hasMore;
        const part = isPart ? await ask(base, query, true, { wanted, document, withNotes }) : undefined;
        return own === last ? { all, ofDocument: part?.results, isOffline } : undefined;
      } catch (fault) {
        if (own === last) throw fault;
        return undefined;
      } finally {
        clearTimeout(waiting);
      }
    },
    stop() {
      last += 1;
    },
  };
}
