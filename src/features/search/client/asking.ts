/** Asks for what a reader types, one query after the other: the last one counts. */
import { ask } from './ask.ts';
import type { Results } from './find.ts';
import type { Query } from './query.ts';

/** How long an answer to other words than those in the field may stay, in ms. */
const STAY = 400;

/** What a query found. */
export interface Outcome {
  readonly all: Results;
  /** All that the chosen document has, where the library has more than is shown. */
  readonly ofDocument: Results | undefined;
  /** Whether only the offline copy was searched. */
  readonly isOffline: boolean;
}

/** What is sought. */
interface Question {
  readonly query: Query;
  /** How many texts of a large library are shown. */
  readonly wanted: number;
  /** Id of the chosen document; empty for all. */
  readonly document: string;
}

/** Asks for queries. */
export interface Asking {
  /**
   * Asks for a query.
   *
   * @param slow is called if the answer takes longer than an old one may stay
   * @returns `undefined` where another was asked in the meantime
   * @throws if the search failed, and no other was asked
   */
  ask(question: Question, slow: () => void): Promise<Outcome | undefined>;
  /** What was asked is no longer wanted. */
  stop(): void;
}

/** @param base address of the site's root, ending in a slash */
export function makeAsking(base: string): Asking {
  let last = 0;
  return {
    async ask({ query, wanted, document }, slow) {
      const own = ++last;
      const waiting = setTimeout(() => own === last && slow(), STAY);
      try {
        const { results: all, isOffline } = await ask(base, query, true, { wanted });
        const isPart = document !== '' && all.hasMore;
        const part = isPart ? await ask(base, query, true, { wanted, document }) : undefined;
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
