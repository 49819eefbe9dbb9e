/** Finds the results of a query: decides in which ways the query is read (ranking.ts), and sorts the results. */
import { plainWord } from '../../../core/languages/words.ts';
import type { Engine, Found } from './engine.ts';
import { findEachWord, type FoundByWord, type Near, nearest } from './near.ts';
import { type Query, withOther } from './query.ts';
import { isPhrase, TERMS_SHOWN } from './ranking.ts';
import { askedAbout, otherReadings } from './readings.ts';
import { namedIn, nearestNames } from './terms.ts';

/** The results of a query. */
export interface Results {
  /** The query that was answered: the reader's own, another reading of it, or the suggested one. */
  readonly query: Query;
  /** The few terms whose names are most similar to the query. */
  readonly terms: readonly Found[];
  /** Paragraphs, captions and headings. */
  readonly text: readonly Found[];
  /** Other terms with the words in a note or a name. */
  readonly notes: readonly Found[];
  /** Texts with some of the words, if none has all of them. */
  readonly near: readonly Near[];
  /** Whether there may be more texts. None of them ranks higher than those found. */
  readonly hasMore: boolean;
  /** Whether the reader's own query found nothing, and these are the results of a suggested one. */
  readonly isSuggestion: boolean;
}

/** Returns suggestions for words that no text has. A word without a similar one is left out. */
export type Suggest = (words: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/**
 * Finds the results of a query.
 *
 * @param suggest is called only if nothing has all the words
 * @throws what the engine and `suggest` throw
 */
export async function find(engine: Engine, query: Query, suggest: Suggest): Promise<Results> {
  const own = await answer(engine, query);
  if (own.text.some(({ rank }) => isPhrase(rank))) return own;
  const asked = askedAbout(query.typed);
  return asked === undefined ? findText(engine, own, suggest) : answerQuestion(engine, asked, suggest);
}

/** Finds what a question is about, and puts the terms that it names first. */
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
 * Reads a query that found no text in the other ways, one after the other.
 *
 * @param own the results of the query itself
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

/** Returns the words that the site does not have. */
function unknownIn(each: FoundByWord, isInNotes: boolean): string[] {
  // A word that only notes have may match by chance, as another form of one of their words: "begative" for "begged".
  const isUnknown = (found: readonly Found[]) => (isInNotes ? found.length === 0 : found.every(isTerm));
  return [...each].filter(([, found]) => isUnknown(found)).map(([word]) => word);
}

/** Finds the results of the query with the most similar words that the site has; `undefined` if there are none. */
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

/** Finds the results of a query as it is. */
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
