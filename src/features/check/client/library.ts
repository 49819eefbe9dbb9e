/** Fetches, of the texts of the library, those that a text may quote. */
import { checkFilePath, filePath } from '../../../core/addresses/addresses.ts';
import { candidatesFor, partsFor, type WordIndex } from '../../../core/quotations/candidates.ts';
import { type QuotableDocument, type Source, sourceOf } from '../../../core/quotations/source.ts';
import { readOwn } from '../../../browser/own-files.ts';
import { fetchPatiently } from '../../../browser/patience.ts';
import type { CheckedDocument, CheckedLibrary } from '../library.ts';
import { inSlices } from './slices.ts';

/** How many texts are fetched at once. */
const AT_ONCE = 6;

/** What a text is held against. */
export interface Sources {
  readonly sources: readonly Source[];
  /** Documents that could not be had: offline, those that are not kept. */
  readonly missing: readonly CheckedDocument[];
  /** All of the library. */
  readonly documents: readonly CheckedDocument[];
}

/** Fetches each thing once; one that fails is asked for again. */
function once<Thing>(make: (key: string) => Promise<Thing>): (key: string) => Promise<Thing> {
  const known = new Map<string, Promise<Thing>>();
  return (key) => {
    const coming = known.get(key) ?? make(key);
    known.set(key, coming);
    coming.catch(() => known.delete(key));
    return coming;
  };
}

const read = async (address: string) => (await fetchPatiently(address)).text();
const loadLibrary = once(async (file) => readOwn<CheckedLibrary>(await read(checkFilePath(file))));
const loadPart = once(async (file) => Object.entries(readOwn<WordIndex>(await read(checkFilePath(file)))));
const loadSource = once(async (id) =>
  sourceOf(id, readOwn<QuotableDocument>(await read(filePath(id, 'document.json')))),
);

/**
 * The texts that a text may quote; all of them where the index of words cannot be had.
 *
 * @param signal says that the reader waits for it no more
 * @throws if the list of documents cannot be fetched, or the signal's reason
 */
export async function loadSources(text: string, signal: AbortSignal): Promise<Sources> {
  const { documents, parts } = await loadLibrary('library.json');
  const numbers =
    parts === 0 ? documents.keys() : await candidatesIn(text, parts, signal).catch(() => documents.keys());
  signal.throwIfAborted();
  const wanted = [...numbers].flatMap((number) => documents[number] ?? []);
  const sources: Source[] = [];
  const missing: CheckedDocument[] = [];
  for (let first = 0; first < wanted.length; first += AT_ONCE)
    await Promise.all(
      wanted.slice(first, first + AT_ONCE).map((document) =>
        loadSource(document.id).then(
          (source) => sources.push(source),
          () => missing.push(document),
        ),
      ),
    );
  const order = documents.map(({ id }) => id);
  return { sources: sources.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)), missing, documents };
}

async function candidatesIn(text: string, parts: number, signal: AbortSignal): Promise<readonly number[]> {
  const asked = await inSlices(partsFor(text, parts), signal);
  const files = await Promise.all(asked.map((part) => loadPart(`words-${part}.json`)));
  const index = new Map(files.flat());
  return inSlices(
    candidatesFor(text, (word) => index.get(word)),
    signal,
  );
}
