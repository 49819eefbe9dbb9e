/**
 * Finds which documents of a library a text may quote, by an index that is much smaller than the documents. The index
 * lists documents for distinctive words; for a word that most documents have, it says only that.
 */
import { memo } from '../memo/memo.ts';
import { paragraphsOf } from './paragraphs.ts';
import { quotationsIn } from './quotations.ts';
import { folder } from './source.ts';
import { distinctTokens, isWord, comparableText, tokensOf } from './tokens.ts';

/** With fewer documents, the library has no index, and all documents are searched. */
const FEW_DOCUMENTS = 8;

/** How many entries a file of the index has, approximately. */
const ENTRIES = 20_000;

/** How many consecutive words are looked up together, and how many of them a document must contain. */
const TOGETHER = 6;
const LEAST_TOGETHER = 4;

/** The most documents that are searched in all, and for a single quotation. */
const MOST_DOCUMENTS = 40;
const MOST_FOR_ONE = 3;

/** By word, the numbers of the documents that contain it; an empty list if most do. */
export type WordIndex = Readonly<Record<string, readonly number[]>>;

/** Returns the parts of a library's index, each of which is a file; none for a small library. */
export function wordIndexOf(documents: readonly (readonly string[])[]): WordIndex[] {
  if (documents.length < FEW_DOCUMENTS) return [];
  const all = new Map<string, number[]>();
  const havingOf = (word: string) => all.get(word) ?? all.set(word, []).get(word) ?? [];
  // A word never extends across a space, and many documents have the same runs between spaces, so each run is split
  // only once.
  const havingWordsOf = memo((run) =>
    [...distinctTokens(comparableText(run))].filter((text) => isWord({ text })).map((token) => havingOf(folder(token))),
  );
  for (const [number, texts] of documents.entries())
    for (const run of new Set(texts.join(' ').split(' ')))
      for (const having of havingWordsOf(run)) if (having.at(-1) !== number) having.push(number);
  const telling = [...all].map(([word, having]) => [word, having.length > documents.length / 2 ? [] : having] as const);
  const entries = telling.reduce((sum, [, having]) => sum + having.length + 1, 0);
  const parts = Array.from({ length: Math.ceil(entries / ENTRIES) }, (): Record<string, readonly number[]> => ({}));
  for (const [word, having] of telling) {
    const part = parts[partOf(word, parts.length)];
    if (part !== undefined) part[word] = having;
  }
  return parts;
}

/** The number of the part that contains a word. */
function partOf(word: string, parts: number): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) >>> 0;
  return hash % parts;
}

/**
 * Returns the numbers of the parts that are needed for a text.
 *
 * @yields after every paragraph, so that a page can respond to its reader meanwhile
 */
export function* partsFor(text: string, parts: number): Generator<void, readonly number[]> {
  const asked = new Set<number>();
  for (const paragraph of paragraphsOf(text)) {
    for (const word of foldedWords(paragraph.text)) asked.add(partOf(word, parts));
    yield;
  }
  return [...asked];
}

/**
 * Returns the numbers of the documents that a text may quote, the most probable first.
 *
 * @param lookUp returns the documents that contain a word: an empty list if most do, `undefined` if none does
 * @yields after every paragraph, so that a page can respond to its reader meanwhile
 */
export function* candidatesFor(
  text: string,
  lookUp: (word: string) => readonly number[] | undefined,
): Generator<void, readonly number[]> {
  const scores = new Map<number, number>();
  const add = (document: number, score: number) => scores.set(document, (scores.get(document) ?? 0) + score);
  for (const { text: paragraph } of paragraphsOf(comparableText(text))) {
    scanRuns(foldedWords(paragraph), lookUp, add);
    for (const quotation of quotationsIn(paragraph, false)) {
      const words = foldedWords(quotation.text);
      const own = new Map<number, number>();
      for (const word of words)
        for (const document of lookUp(word) ?? []) own.set(document, (own.get(document) ?? 0) + 1);
      for (const [document, count] of [...own].toSorted((a, b) => b[1] - a[1]).slice(0, MOST_FOR_ONE))
        add(document, count);
    }
    yield;
  }
  return [...scores]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MOST_DOCUMENTS)
    .map(([document]) => document);
}

/** Counts, for each document, the words in runs of six that it mostly contains. */
function scanRuns(
  words: readonly string[],
  lookUp: (word: string) => readonly number[] | undefined,
  add: (document: number, score: number) => void,
): void {
  const found = words.map(lookUp);
  const hits = new Map<number, number>();
  let common = 0;
  for (const [index, having] of found.entries()) {
    if (having?.length === 0) common += 1;
    for (const document of having ?? []) hits.set(document, (hits.get(document) ?? 0) + 1);
    const gone = found[index - TOGETHER];
    if (gone?.length === 0) common -= 1;
    for (const document of gone ?? []) hits.set(document, (hits.get(document) ?? 0) - 1);
    for (const document of having ?? []) {
      const count = hits.get(document) ?? 0;
      if (count + common >= LEAST_TOGETHER && count > 1) add(document, 1);
    }
  }
}

const foldedWords = (text: string): string[] =>
  tokensOf(comparableText(text))
    .filter(isWord)
    .map((word) => folder(word.text));
