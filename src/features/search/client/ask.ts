/** Searches the library, or, where its index cannot be had, the documents that are kept on this device. */
import { closeEngine, type Engine, engineOver, openEngine, type Scope } from './engine.ts';
import { find, type Results, type Suggest } from './find.ts';
import { readOfflineRecords } from './offline-records.ts';
import { Overtaken, untilKey } from './pause.ts';
import type { Query } from './query.ts';
import { TEXTS_SHOWN } from './ranking.ts';
import { nearWords, suggestWords, type Vocabulary } from './suggest.ts';

/** What was found. */
export interface Answer {
  readonly results: Results;
  /** Whether only what is kept was searched. */
  readonly isOffline: boolean;
}

/** The search of what is kept, once the library's index could not be had: later queries need not wait for that again. */
let kept: Promise<{ readonly engine: Engine; readonly vocabulary: Vocabulary }> | undefined;

/**
 * Searches.
 *
 * @param base address of the site's root, ending in a slash
 * @param suggests whether other words are looked for, where nothing has the reader's
 * @param scope how much is sought of a large library
 * @throws if a file is not to be had that the search of the library needs, and nothing is kept; the next call tries again.
 *   `Overtaken` if more was typed
 */
export async function ask(base: string, query: Query, suggests: boolean, scope?: Scope): Promise<Answer> {
  const within = { wanted: TEXTS_SHOWN, ...scope, check: untilKey() };
  const showing = (engine: Engine): Engine => ({ find: (one) => engine.find(one, within) });
  const none = () => Promise.resolve(new Map<string, string>());
  if (kept === undefined)
    try {
      const suggest: Suggest = (words) => suggestWords(base, words);
      return {
        results: await find(showing(await openEngine(base)), query, suggests ? suggest : none),
        isOffline: false,
      };
    } catch (fault) {
      if (fault instanceof Overtaken) throw fault;
      closeEngine();
      if (!('serviceWorker' in navigator) || navigator.serviceWorker.controller === null) throw fault;
      kept = readOfflineRecords(base).then(({ records, vocabulary }) => ({ engine: engineOver(records), vocabulary }));
      await kept.catch(() => {
        askLibraryAgain();
        throw fault;
      });
    }
  const { engine, vocabulary } = await kept;
  const suggest: Suggest = (words) => Promise.resolve(nearWords(vocabulary, words));
  return { results: await find(engine, query, suggests ? suggest : none), isOffline: true };
}

/** Has the next query try the library again. */
export function askLibraryAgain(): void {
  kept = undefined;
}
