/** Fetches those documents of the library that a text may quote. */
import { checkFilePath, filePath } from '../../../core/addresses/addresses.ts';
import type { WordIndex } from '../../../core/quotations/candidates.ts';
import { type QuotableDocument, sourceOf } from '../../../core/quotations/source.ts';
import { parseBuiltJson } from '../../../browser/built-files.ts';
import { fetchInTime } from '../../../browser/timeout.ts';
import type { CheckedLibrary } from '../library.ts';
import { once, type Sources, sourcesFor } from '../sources.ts';
import { inSlices } from '../slices.ts';

const read = async (address: string) => (await fetchInTime(address)).text();
const loadLibrary = once(async (file: string) => parseBuiltJson<CheckedLibrary>(await read(checkFilePath(file))));
const words = once(async (part: number) => parseBuiltJson<WordIndex>(await read(checkFilePath(`words-${part}.json`))));
const source = once(async (id: string) =>
  sourceOf(id, parseBuiltJson<QuotableDocument>(await read(filePath(id, 'document.json')))),
);
const library = () => loadLibrary('library.json');

/**
 * Fetches the documents that a text may quote. If the index of words cannot be fetched, these are all documents.
 *
 * @param signal aborts when the reader no longer waits for the result
 * @throws if the list of documents cannot be fetched, or the signal's reason
 */
export async function loadSources(text: string, signal: AbortSignal): Promise<Sources> {
  const sources = await sourcesFor(text, { library, words, source }, (work) => inSlices(work, signal));
  signal.throwIfAborted();
  return sources;
}
