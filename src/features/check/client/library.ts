/** Fetches those documents of the library that a text may quote. */
import { checkFilePath, filePath } from '../../../core/addresses/addresses.ts';
import { workOf } from '../../../core/editions/edition-id.ts';
import { candidatesFor, partsFor, type WordIndex } from '../../../core/quotations/candidates.ts';
import { type QuotableDocument, type Source, sourceOf } from '../../../core/quotations/source.ts';
import { parseBuiltJson } from '../../../browser/built-files.ts';
import { fetchInTime } from '../../../browser/timeout.ts';
import type { CheckedDocument, CheckedLibrary } from '../library.ts';
import { inSlices } from './slices.ts';

/** How many documents are fetched at the same time. */
const AT_ONCE = 6;

/** The documents with which a text is compared. */
export interface Sources {
  readonly sources: readonly Source[];
  /** Documents that could not be fetched: for a reader without a network, those that are not offline. */
  readonly missing: readonly CheckedDocument[];
  /** All documents of the library. */
  readonly documents: readonly CheckedDocument[];
}

/** Returns a function that makes each value only once. If making a value fails, the next call tries again. */
function once<Thing>(make: (key: string) => Promise<Thing>): (key: string) => Promise<Thing> {
  const known = new Map<string, Promise<Thing>>();
  return (key) => {
    const coming = known.get(key) ?? make(key);
    known.set(key, coming);
    coming.catch(() => known.delete(key));
    return coming;
  };
}

const read = async (address: string) => (await fetchInTime(address)).text();
const loadLibrary = once(async (file) => parseBuiltJson<CheckedLibrary>(await read(checkFilePath(file))));
const loadPart = once(async (file) => Object.entries(parseBuiltJson<WordIndex>(await read(checkFilePath(file)))));
const loadSource = once(async (id) =>
  sourceOf(id, parseBuiltJson<QuotableDocument>(await read(filePath(id, 'document.json')))),
);

/**
 * Fetches the documents that a text may quote. If the index of words cannot be fetched, these are all documents.
 *
 * @param signal aborts when the reader no longer waits for the result
 * @throws if the list of documents cannot be fetched, or the signal's reason
 */
export async function loadSources(text: string, signal: AbortSignal): Promise<Sources> {
  const { documents, parts } = await loadLibrary('library.json');
  const numbers =
    parts === 0 ? documents.keys() : await candidatesIn(text, parts, signal).catch(() => documents.keys());
  signal.throwIfAborted();
  const candidates = new Set([...numbers].flatMap((number) => documents[number] ?? []));
  // What became of words of a former edition is in the later ones.
  const works = new Set([...candidates].map(({ id }) => workOf(id)));
  const wanted = documents.filter(
    (one) => candidates.has(one) || (one.edition !== undefined && works.has(workOf(one.id))),
  );
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
