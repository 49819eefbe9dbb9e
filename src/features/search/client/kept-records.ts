/** The search of the documents that are kept on this device, for when the index of the library cannot be had. */
import type { Word } from '../../../core/languages/words.ts';
import { readOwn } from '../../page/client/own-files.ts';
import { fetchPatiently } from '../../page/client/patience.ts';
import { KEPT_RECORDS } from '../../offline/edition.ts';
import { vocabularyOf } from '../index/vocabulary.ts';
import type { SearchRecord } from '../record.ts';
import { type Engine, makeEngine, type Readable } from './engine.ts';
import { recordAddress } from './links.ts';
import type { Vocabulary } from './suggest.ts';
import { readRecord } from './text.ts';

/** The search, and the words that it knows. */
export interface KeptSearch {
  readonly engine: Engine;
  readonly vocabulary: Vocabulary;
}

/**
 * The search, made of what the service worker gives.
 *
 * @param base address of the site's root, ending in a slash
 * @throws if there is no worker, or it has kept no document
 */
export async function openKept(base: string): Promise<KeptSearch> {
  const lists = readOwn<SearchRecord[][]>(await (await fetchPatiently(base + KEPT_RECORDS)).text());
  // A term is in the list of every document that it stands in.
  const records = new Map(lists.flat().map((record) => [recordAddress(record), record]));
  if (records.size === 0) throw new Error('No document is kept.');
  const all = [...records.values()].map((record) => ({ record, text: readRecord(record) }));
  return {
    engine: makeEngine((words) => Promise.resolve(ranked(all, words))),
    vocabulary: vocabularyOf([...records.values()]),
  };
}

/** How soon more of the same counts less, and how much longer texts are held back: as is usual for BM25. */
const SATURATION = 1.2;
const LENGTH_COUNTS = 0.75;

/**
 * Records by how much they have of some words, rare ones counting more (BM25).
 *
 * https://en.wikipedia.org/wiki/Okapi_BM25
 */
function ranked(all: readonly Readable[], words: readonly Word[]): Readable[] {
  const mean = all.reduce((sum, { text }) => sum + text.words.length, 0) / all.length;
  const counts = words.map(({ text: typed, stem }) =>
    all.map(({ text }) => text.words.filter((word) => word.stem === stem || word.text.startsWith(typed)).length),
  );
  const weights = counts.map((each) => {
    const having = each.filter((count) => count > 0).length;
    return Math.log(1 + (all.length - having + 0.5) / (having + 0.5));
  });
  const score = (index: number, length: number) =>
    counts.reduce((sum, each, word) => {
      const count = each[index] ?? 0;
      const held = SATURATION * (1 - LENGTH_COUNTS + (LENGTH_COUNTS * length) / mean);
      return sum + ((weights[word] ?? 0) * count * (SATURATION + 1)) / (count + held);
    }, 0);
  return all
    .map((one, index) => ({ one, score: score(index, one.text.words.length) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ one }) => one);
}
