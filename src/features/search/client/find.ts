/** Finds the results of a query: decides in which ways the query is read (ranking.ts), and sorts the results. */
import { plainWord, wordsOfText } from '../../../core/languages/words.ts';
import { definedAs, definedIn } from '../defined.ts';
import { tokenOf } from '../token.ts';
import type { Found } from './answers.ts';
import type { Engine } from './engine.ts';
import { TERMS_SHOWN } from './limits.ts';
import { match } from './match.ts';
import { findEachWord, type FoundByWord, nearest } from './near.ts';
import { findOurs, findOursIn, withOurs } from './ours.ts';
import { type Query, withOther } from './query.ts';
import { placesAt, pointsAt } from './places.ts';
import { isPhrase, isWeak, isWhole } from './ranking.ts';
import { askedAbout, otherReadings, partialReadings } from './readings.ts';
import type { Results } from './results.ts';
import { isScattered, othersNear } from './scattered.ts';
import type { Unknown } from './suggest.ts';
import { namedIn, nearestNames, wordsOfNames } from './terms.ts';

/** Returns suggestions for words that no text has. A word without a similar one is left out. */
export type Suggest = (words: readonly Unknown[]) => Promise<ReadonlyMap<string, string>>;

/**
 * Finds the results of a query.
 *
 * @param suggest is called only if nothing has all the words
 * @param withNotes whether our notes and registers are searched even if texts answer
 * @throws what the engine and `suggest` throw
 */
export async function find(engine: Engine, query: Query, suggest: Suggest, withNotes = false): Promise<Results> {
  const places = await placesAt(engine, query);
  const found =
    places.length > 0
      ? { ...without(await answer(engine, query), places), places }
      : await findWords(engine, query, suggest);
  const hasOnlyNear = found.text.length === 0 && found.near.length > 0;
  const isAnswered = found.places.length > 0 || found.text.some(({ rank }) => !isWeak(rank)) || hasOnlyNear;
  return found.hasNotes || (isAnswered && !withNotes) ? found : withOurs(found, await findOurs(engine, found.query));
}

/** Takes texts out of results that are shown before them. */
function without(results: Results, shown: readonly Found[]): Results {
  const known = new Set(shown.map(({ record }) => record.order));
  return { ...results, text: results.text.filter(({ record }) => !known.has(record.order)) };
}

async function findWords(engine: Engine, query: Query, suggest: Suggest): Promise<Results> {
  const own = await answer(engine, query);
  if (own.text.some(({ rank }) => isPhrase(rank))) return own;
  const places = await pointsAt(engine, query);
  if (places.length > 0) return { ...without(own, places), places };
  const asked = askedAbout(query.typed);
  const results = await (asked === undefined ? findText(engine, own, suggest) : answerQuestion(engine, asked, suggest));
  return isScattered(results) ? { ...results, near: await othersNear(engine, results) } : results;
}

/** Finds what a question is about, and puts texts first that say what it means. */
async function answerQuestion(engine: Engine, asked: Query, suggest: Suggest): Promise<Results> {
  const sought = definedAs(asked.words);
  const defined = (await engine.withTokens([tokenOf(sought)])).filter(
    ({ record }) => definedIn(record.text) === sought,
  );
  const results = await answerAbout(engine, asked, suggest);
  const first = defined.flatMap((one) => {
    const answering = match(asked, one.text);
    return answering === undefined ? [] : [{ ...one, ...answering }];
  });
  return { ...results, text: [...first, ...without(results, first).text] };
}

/** Finds what a question is about, and puts the terms that it names first. */
async function answerAbout(engine: Engine, asked: Query, suggest: Suggest): Promise<Results> {
  const own = await answer(engine, asked);
  if (own.text.length > 0 && own.terms.length > 0) return own;
  const named = namedIn(asked, foundByAny(await findEachWord(engine, asked)));
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
  const hasWhole = (results: Results) => results.text.some(({ rank }) => isWhole(rank));
  if (hasWhole(own)) return own;
  const others = otherReadings(query.typed);
  for (const other of others) {
    const results = await answer(engine, other);
    // "AI" is the beginning of many words.
    if (text.length === 0 ? results.text.length > 0 : hasWhole(results)) return withParts(engine, results, query);
  }
  if (text.length > 0) return own;
  const ours = await findOursIn(engine, [query, ...others]);
  const found = withOurs(own, ours);
  const isInNotes = terms.length + notes.length + ours.length > 0;
  if (ours.some(({ rank }) => isPhrase(rank)) || (isInNotes && query.words.length === 1)) return found;
  const each = await findEachWord(engine, query);
  return (await suggestInstead(engine, query, each, isInNotes, suggest)) ?? { ...found, near: nearest(each) };
}

/** Adds below the results of a name in full those of a part of it: "foreign investment" for "FDI". */
async function withParts(engine: Engine, full: Results, query: Query): Promise<Results> {
  let all = full;
  for (const part of partialReadings(query.typed)) {
    const { terms, text } = await answer(engine, part);
    const added = (known: readonly Found[], more: readonly Found[]) => [
      ...known,
      ...more.filter(({ record }) => known.every((one) => one.record !== record)),
    ];
    all = { ...all, terms: added(all.terms, terms).slice(0, TERMS_SHOWN), text: added(all.text, text) };
  }
  return all;
}

/** Returns the results of all words of a query. */
const foundByAny = (each: FoundByWord): Found[] => [...each.values()].flatMap(({ found }) => found);

/** Returns the words that the site does not have. */
function unknownIn(each: FoundByWord, isInNotes: boolean): string[] {
  // A word that only notes have may match by chance, as another form of one of their words: "begative" for "begged".
  const isUnknown = (found: readonly Found[]) => (isInNotes ? found.length === 0 : found.every(isTerm));
  return [...each].filter(([, { found }]) => isUnknown(found)).map(([word]) => word);
}

/** Finds the results of the query with the most similar words that the site has; `undefined` if there are none. */
async function suggestInstead(
  engine: Engine,
  query: Query,
  each: FoundByWord,
  isInNotes: boolean,
  suggest: Suggest,
): Promise<Results | undefined> {
  const unknown = unknownIn(each, isInNotes);
  if (unknown.length === 0) return undefined;
  const names = capitalized(query);
  const asked = unknown.map((word) => ({ word, isName: names.has(word) }));
  const inNames = wordsOfNames(query, unknown, foundByAny(each));
  const better = new Map([...inNames, ...(await suggest(asked))].filter(([word, other]) => plainWord(other) !== word));
  if (better.size === 0) return undefined;
  const other = withOther(query, better);
  const places = [...(await placesAt(engine, other)), ...(await pointsAt(engine, other))];
  const own = { ...without(await answer(engine, other), places), places };
  const instead = own.text.length + places.length > 0 ? own : withOurs(own, await findOurs(engine, other));
  const { text, terms, notes, former } = instead;
  if ([places, text, terms, notes, former].some(({ length }) => length > 0)) return { ...instead, isSuggestion: true };
  const near = nearest(await findEachWord(engine, other));
  const meant = [...better.values()].flatMap(wordsOfText).map(({ text: word }) => word);
  const hasMeant = near.some(({ missing }) => meant.every((word) => !missing.includes(word)));
  return hasMeant ? { ...instead, near, isSuggestion: true } : undefined;
}

/** Returns the words of a query that are written like names. */
const capitalized = ({ typed }: Query) =>
  new Set(
    wordsOfText(typed).flatMap(({ text, start, end }) =>
      /^\p{Lu}\p{Ll}/u.test(typed.slice(start, end)) ? [text] : [],
    ),
  );

/** Finds the results of a query as it is. */
async function answer(engine: Engine, query: Query): Promise<Results> {
  const { found, hasMore } = await engine.find(query);
  const [notes, text] = [found.filter(isTerm), found.filter((one) => !isTerm(one))];
  const terms = nearestNames(query, notes).slice(0, TERMS_SHOWN);
  return {
    query,
    places: [],
    terms,
    text,
    notes: notes.filter((term) => !terms.includes(term)),
    former: [],
    hasNotes: engine.notes === undefined,
    near: [],
    hasMore,
    isSuggestion: false,
  };
}

const isTerm = ({ record }: Found) => record.kind === 'term';
