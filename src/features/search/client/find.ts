/** Searches: terms of that name, text, notes; and where nothing has all the words, what comes nearest. */
import { wordsOf } from '../../../core/languages/words.ts';
import type { Engine, Found } from './engine.ts';
import { recordAddress } from './links.ts';
import { runs } from './match.ts';
import { queryOf, type Query } from './query.ts';

/** Text that has some of a query's words. */
export interface Near {
  readonly found: Found;
  readonly missing: readonly string[];
}

/** What a query found. */
export interface Results {
  /** The query that was answered: the reader's, or the one suggested instead. */
  readonly query: Query;
  /** The few terms whose name is nearest to the query. */
  readonly terms: readonly Found[];
  /** Paragraphs, captions and sub-headings. */
  readonly text: readonly Found[];
  /** Other terms whose note or name has the words. */
  readonly notes: readonly Found[];
  /** Where no text has every word: text that has some. */
  readonly near: readonly Near[];
  /** Whether the reader's own query found nothing, and these are for another. */
  readonly isSuggestion: boolean;
}

/** The most terms that stand above the text. */
const TERMS_SHOWN = 5;

/** The most text that is shown where none has all the words, and the most words that are looked for one by one. */
const NEAR_SHOWN = 8;
const WORDS_TRIED = 8;

/** Gives other words for those that no text has, or `undefined` where there are none like them. */
export type Suggest = (words: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/**
 * Searches.
 *
 * @param suggest is asked only where nothing has all the words
 * @throws if a file of the search index cannot be had
 */
export async function find(engine: Engine, query: Query, suggest: Suggest): Promise<Results> {
  const found = await engine.find(query);
  const results = sort(query, found, false);
  if (results.text.length > 0 || (found.length > 0 && query.words.length === 1)) return results;

  const words = query.words.slice(0, WORDS_TRIED);
  const each = new Map<string, readonly Found[]>();
  for (const word of words) if (!each.has(word.text)) each.set(word.text, await engine.find(queryOf([word])));

  const unknown = [...each].filter(([, { length }]) => length === 0).map(([word]) => word);
  const better = unknown.length > 0 ? await suggest(unknown) : new Map<string, string>();
  if (better.size > 0) {
    const other = queryOf(query.words.flatMap((word) => wordsOf(better.get(word.text) ?? word.text)));
    const instead = await engine.find(other);
    if (instead.length > 0) return sort(other, instead, true);
  }
  return { ...results, near: nearest(each) };
}

function sort(query: Query, found: readonly Found[], isSuggestion: boolean): Results {
  const [notes, text] = [found.filter(isNote), found.filter((one) => !isNote(one))];
  const degrees = new Map(notes.map((term) => [term, nearness(query, term)]));
  const degree = (term: Found) => DEGREES.indexOf(degrees.get(term) ?? 'in none');
  const named = notes.filter((term) => degrees.get(term) !== 'in none').toSorted((a, b) => degree(a) - degree(b));
  const terms = named.slice(0, TERMS_SHOWN);
  return { query, terms, text, notes: notes.filter((term) => !terms.includes(term)), near: [], isSuggestion };
}

const isNote = ({ record }: Found) => record.kind === 'term';

/** How near a query is to a term's names, nearest first. */
const DEGREES = ['is one', 'begins one', 'in one', 'in none'] as const;

function nearness({ words }: Query, { text }: Found): (typeof DEGREES)[number] {
  const names = text.named.flatMap((named) => named.names);
  const degrees = names.map((name): (typeof DEGREES)[number] => {
    const first = runs(name, words, true)[0];
    if (first === undefined) return 'in none';
    if (first[0] > 0) return 'in one';
    return first[1] < name.length ? 'begins one' : 'is one';
  });
  return DEGREES.find((degree) => degrees.includes(degree)) ?? 'in none';
}

/** Text with some of the words: more and rarer words first. */
function nearest(each: ReadonlyMap<string, readonly Found[]>): Near[] {
  const near = new Map<string, { found: Found; weight: number; has: ReadonlySet<string> }>();
  for (const [word, found] of each)
    for (const one of found) {
      if (isNote(one)) continue;
      const place = recordAddress(one.record);
      const before = near.get(place);
      const marks = [...(before?.found.marks ?? []), ...one.marks].toSorted((a, b) => a.start - b.start);
      near.set(place, {
        found: { ...(before?.found ?? one), marks },
        weight: (before?.weight ?? 0) + 1 / found.length,
        has: new Set([...(before?.has ?? []), word]),
      });
    }
  return [...near.values()]
    .toSorted((a, b) => b.has.size - a.has.size || b.weight - a.weight)
    .slice(0, NEAR_SHOWN)
    .map(({ found, has }) => ({ found, missing: [...each.keys()].filter((word) => !has.has(word)) }));
}
