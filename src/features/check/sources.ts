/** Finds those documents of a library that a text may quote. */
import { expressionOf } from '../../core/expression.ts';
import { candidatesFor, partsFor, type WordIndex } from '../../core/quotations/candidates.ts';
import type { Source } from '../../core/quotations/source.ts';
import type { CheckedDocument, CheckedLibrary } from './library.ts';

/** How many documents are read at the same time. */
const AT_ONCE = 6;

/** The files of a library. Each function throws if the file cannot be read. */
export interface LibraryFiles {
  readonly library: () => Promise<CheckedLibrary>;
  /** Reads a part of the index of words. */
  readonly words: (part: number) => Promise<WordIndex>;
  /** Reads a document, prepared for searches. */
  readonly source: (id: string) => Promise<Source>;
}

/** Does the whole of some work, and may pause in between. */
export type Do = <Result>(work: Generator<void, Result>) => Promise<Result>;

/** The documents with which a text is compared. */
export interface Sources {
  readonly sources: readonly Source[];
  /** Documents that could not be read: for a reader without a network, those that are not offline. */
  readonly missing: readonly CheckedDocument[];
  /** All documents of the library. */
  readonly documents: readonly CheckedDocument[];
}

/**
 * Reads the documents that a text may quote. If the index of words cannot be read, these are all documents.
 *
 * @param work does work; what it throws ends the search
 * @throws if the list of documents cannot be read, or what `work` throws
 */
export async function sourcesFor(text: string, files: LibraryFiles, work: Do): Promise<Sources> {
  const { documents, parts } = await files.library();
  const numbers = (parts === 0 ? undefined : await candidatesIn(text, parts, files, work)) ?? documents.keys();
  const candidates = [...numbers].flatMap((number) => documents[number] ?? []);
  // What became of words of a former edition is in the later ones.
  const current = new Set(candidates.map(({ id }) => expressionOf(id).current));
  const wanted = documents.filter(({ id }) => current.has(expressionOf(id).current));
  const sources: Source[] = [];
  const missing: CheckedDocument[] = [];
  for (let first = 0; first < wanted.length; first += AT_ONCE)
    await Promise.all(
      wanted.slice(first, first + AT_ONCE).map((document) =>
        files.source(document.id).then(
          (source) => sources.push(source),
          () => missing.push(document),
        ),
      ),
    );
  const order = documents.map(({ id }) => id);
  return { sources: sources.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)), missing, documents };
}

/** Returns the numbers of the documents that a text may quote; `undefined` if the index of words cannot be read. */
async function candidatesIn(text: string, parts: number, { words }: LibraryFiles, work: Do) {
  const asked = await work(partsFor(text, parts));
  const found = await Promise.all(asked.map(words)).catch(() => undefined);
  if (found === undefined) return undefined;
  const index = new Map(found.flatMap((one) => Object.entries(one)));
  return work(candidatesFor(text, (word) => index.get(word)));
}

/** Returns a function that makes each value only once. If making a value fails, the next call tries again. */
export function once<Key, Thing>(make: (key: Key) => Promise<Thing>): (key: Key) => Promise<Thing> {
  const known = new Map<Key, Promise<Thing>>();
  return (key) => {
    const coming = known.get(key) ?? make(key);
    known.set(key, coming);
    coming.catch(() => known.delete(key));
    return coming;
  };
}
