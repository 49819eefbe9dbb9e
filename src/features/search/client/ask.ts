/** Searches the library. If its index cannot be loaded, it searches the documents that are offline. */
import added from '@features/search-records';
import type { Scope } from './answers.ts';
import { closeEngine, type Engine, engineOver, openEngine } from './engine.ts';
import type { Results } from './results.ts';
import { find, type Suggest } from './find.ts';
import { Overtaken, untilKey } from './pause.ts';
import type { Query } from './query.ts';
import { TEXTS_SHOWN } from './limits.ts';
import { nearWords, suggestWords, type Vocabulary } from './suggest.ts';

/** How much is searched. */
interface Asked extends Partial<Scope> {
  /** Whether our notes and registers are searched even if texts answer. */
  readonly withNotes?: boolean;
}

/** The answer to a query. */
export interface Answer {
  readonly results: Results;
  /** Whether only the offline documents were searched. */
  readonly isOffline: boolean;
}

/**
 * The search of the offline documents, once the library's index could not be loaded, so that later queries need not
 * wait for it again.
 */
let offline: Promise<{ readonly engine: Engine; readonly vocabulary: Vocabulary }> | undefined;

/**
 * Answers a query.
 *
 * @param base the address of the site's root, ending in a slash
 * @param suggests whether other words are suggested if nothing has the reader's words
 * @param scope how much is searched
 * @throws if a file of the library's index cannot be loaded and no document is offline; the next call tries again.
 *   `Overtaken` if the reader has typed more
 */
export async function ask(base: string, query: Query, suggests: boolean, scope: Asked = {}): Promise<Answer> {
  const { withNotes, ...part } = scope;
  const within = { wanted: TEXTS_SHOWN, ...part, check: untilKey() };
  const showing = (engine: Engine): Engine => ({ ...engine, find: (one) => engine.find(one, within) });
  const none = () => Promise.resolve(new Map<string, string>());
  if (offline === undefined)
    try {
      const suggest: Suggest = (words) => suggestWords(base, words);
      return {
        results: await find(showing(await openEngine(base)), query, suggests ? suggest : none, withNotes),
        isOffline: false,
      };
    } catch (fault) {
      if (fault instanceof Overtaken) throw fault;
      closeEngine();
      const [reading] = added.flatMap((read) => read(base) ?? []);
      if (reading === undefined) throw fault;
      offline = reading.then(({ records, vocabulary }) => ({
        engine: engineOver(records),
        vocabulary,
      }));
      await offline.catch(() => {
        askLibraryAgain();
        throw fault;
      });
    }
  const { engine, vocabulary } = await offline;
  const suggest: Suggest = (words) => Promise.resolve(nearWords(vocabulary, words));
  return { results: await find(engine, query, suggests ? suggest : none, withNotes), isOffline: true };
}

/** Makes the next query try the library again. */
export function askLibraryAgain(): void {
  offline = undefined;
}
