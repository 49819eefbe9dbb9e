/** Searches the library, or, where its index cannot be had, the documents that are kept on this device. */
import { closeEngine, openEngine } from './engine.ts';
import { find, type Results } from './find.ts';
import type { Query } from './query.ts';
import type { Vocabulary } from './suggest.ts';
import type { Engine } from './make-engine.ts';

/** What was found. */
export interface Answer {
  readonly results: Results;
  /** Whether only what is kept was searched. */
  readonly isOfKept: boolean;
}

/** The search of what is kept, once the library's index could not be had: later queries need not wait for that again. */
let kept: Promise<{ readonly engine: Engine; readonly vocabulary: Vocabulary }> | undefined;

/**
 * Searches.
 *
 * @param base address of the site's root, ending in a slash
 * @param suggests whether other words are looked for, where nothing has the reader's
 * @throws if a file is not to be had that the search of the library needs, and nothing is kept; the next call tries again
 */
export async function ask(base: string, query: Query, suggests: boolean): Promise<Answer> {
  if (kept === undefined)
    try {
      const engine = await openEngine(base);
      const words = async () => (await import('./suggest.ts')).libraryWords(base);
      return { results: await search(engine, query, suggests, words), isOfKept: false };
    } catch (fault) {
      closeEngine();
      kept = import('./kept-records.ts').then(({ openKept }) => openKept(base));
      await kept.catch(() => {
        askLibraryAgain();
        throw fault;
      });
    }
  const { engine, vocabulary } = await kept;
  return { results: await search(engine, query, suggests, () => Promise.resolve(vocabulary)), isOfKept: true };
}

/** Has the next query try the library again. */
export function askLibraryAgain(): void {
  kept = undefined;
}

function search(engine: Engine, query: Query, suggests: boolean, words: () => Promise<Vocabulary>): Promise<Results> {
  return find(engine, query, async (unknown) => {
    if (!suggests) return new Map<string, string>();
    const { suggestWords } = await import('./suggest.ts');
    return suggestWords(await words(), unknown);
  });
}
