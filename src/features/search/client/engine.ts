/** The search of the whole library: asks Pagefind for records, and keeps those that it has given. */
import type { Word } from '../../../core/languages/words.ts';
import { unpackRecord } from '../packing.ts';
import { type Engine, makeEngine, type Readable } from './make-engine.ts';
import { loadPagefind, type Pagefind, type PagefindHit } from './pagefind.ts';
import { readRecord } from './text.ts';

/** The most records that are looked at for a query: those that Pagefind puts first. */
const RECORDS_READ = 120;

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
    // By the words as typed and by what words like them begin with: a text that answers both ways counts twice.
    const hits = new Map<string, { readonly hit: PagefindHit; readonly score: number }>();
    const asked = new Set([words.map(({ text }) => text).join(' '), words.map(beginning).join(' ')]);
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

/** What to ask for: the index finds words by their beginnings, and this begins both the word and its stem. */
function beginning({ text, stem }: Word): string {
  let length = 0;
  while (length < stem.length && text[length] === stem[length]) length += 1;
  return length === 0 ? stem : stem.slice(0, length);
}
