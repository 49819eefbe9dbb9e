/** Searches: decides in which of its ways a query is taken (ranking.ts), and sorts what that finds. */
import { plainWord } from '../../../core/languages/words.ts';
import type { Engine, Found } from './engine.ts';
import { findEachWord, type FoundByWord, type Near, nearest } from './near.ts';
import { type Query, withOther } from './query.ts';
import { isPhrase, TERMS_SHOWN } from './ranking.ts';
import { askedAbout, otherReadings } from './readings.ts';
import { namedIn, nearestNames } from './terms.ts';

/** What a query found. */
export interface Results {
  /** The query that was answered: the reader's, another way to write it, or the one suggested instead. */
  readonly query: Query;
  /** The few terms whose name is nearest to the query. */
  readonly terms: readonly Found[];
  /** Paragraphs, captions and sub-headings. */
  readonly text: readonly Found[];
  /** Other terms whose note or name has the words. */
  readonly notes: readonly Found[];
  /** Where no text has every word: text that has some. */
  readonly near: readonly Near[];
  /** Whether there may be more text, none of which answers better. */
  readonly hasMore: boolean;
  /** Whether the reader's own query found nothing, and these are for another. */
  readonly isSuggestion: boolean;
}

/** Gives other words for those that no text has; words without any like them are left out. */
export type Suggest = (words: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/**
 * Searches.
 *
 * @param suggest is asked only where nothing has all the words
 * @throws as the engine and `suggest` do
 */
export async function find(engine: Engine, query: Query, suggest: Suggest): Promise<Results> {
  const own = await answer(engine, query);
  if (own.text.some(({ rank }) => isPhrase(rank))) return own;
  const asked = askedAbout(query.typed);
  return asked === undefined ? findText(engine, own, suggest) : answerQuestion(engine, asked, suggest);
}

/** Searches for what a question is about, and puts the terms that it names first. */
async function answerQuestion(engine: Engine, asked: Query, suggest: Suggest): Promise<Results> {
  const own = await answer(engine, asked);
  if (own.text.length > 0 && own.terms.length > 0) return own;
  const named = namedIn(asked, [...(await findEachWord(engine, asked)).values()].flat());
  const [first] = named;
  const isByName = own.text.length === 0 && first !== undefined;
  const results = await findText(engine, isByName ? await answer(engine, first.query) : own, suggest);
  const terms = new Map([...named.map(({ term }) => term), ...results.terms].map((term) => [term.record.id, term]));
  const shown = [...terms.values()].slice(0, TERMS_SHOWN);
  const ids = new Set(shown.map(({ record }) => record.id));
  return {
    ...results,
    terms: shown,
    notes: [...results.terms, ...results.notes].filter(({ record }) => !ids.has(record.id)),
  };
}

/**
 * Where a query found no text, takes it in the other ways, one after the other.
 *
 * @param own what the query itself found
 */
async function findText(engine: Engine, own: Results, suggest: Suggest): Promise<Results> {
  const { query, text, terms, notes } = own;
  if (text.length > 0) return own;
  for (const other of otherReadings(query.typed)) {
    const results = await answer(engine, other);
    if (results.text.length > 0) return results;
  }
  const isInNotes = terms.length + notes.length > 0;
  if (isInNotes && query.words.length === 1) return own;
  const each = await findEachWord(engine, query);
  return (await suggestInstead(engine, query, unknownIn(each, isInNotes), suggest)) ?? { ...own, near: nearest(each) };
}

/** The words that the site does not have. */
function unknownIn(each: FoundByWord, isInNotes: boolean): string[] {
  // A word that only notes have may be there by chance, as another form of one of theirs: "begative" for "begged".
  const isUnknown = (found: readonly Found[]) => (isInNotes ? found.length === 0 : found.every(isTerm));
  return [...each].filter(([, found]) => isUnknown(found)).map(([word]) => word);
}

/** What is found by the nearest words that the site has; `undefined` where there are none, or they find nothing. */
async function suggestInstead(
  engine: Engine,
  query: Query,
  unknown: readonly string[],
  suggest: Suggest,
): Promise<Results | undefined> {
  if (unknown.length === 0) return undefined;
  const better = new Map([...(await suggest(unknown))].filter(([word, other]) => plainWord(other) !== word));
  if (better.size === 0) return undefined;
  const instead = await answer(engine, withOther(query, better));
  const isFound = instead.text.length + instead.terms.length + instead.notes.length > 0;
  return isFound ? { ...instead, isSuggestion: true } : undefined;
}

/** What a query itself finds. */
async function answer(engine: Engine, query: Query): Promise<Results> {
  const { found, hasMore } = await engine.find(query);
  const [notes, text] = [found.filter(isTerm), found.filter((one) => !isTerm(one))];
  const terms = nearestNames(query, notes).slice(0, TERMS_SHOWN);
  return {
    query,
    terms,
    text,
    notes: notes.filter((term) => !terms.includes(term)),
    near: [],
    hasMore,
    isSuggestion: false,
  };
}

const isTerm = ({ record }: Found) => record.kind === 'term';
