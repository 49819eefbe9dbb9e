/** Searches: terms of that name, text, notes; and where nothing has all the words, what comes nearest. */
import { plainWord, tellingOf } from '../../../core/languages/words.ts';
import type { Engine, Found } from './engine.ts';
import { recordAddress } from './links.ts';
import { match } from './match.ts';
import { type Query, queryOf, withOther } from './query.ts';
import { NEAR_SHOWN, TERMS_SHOWN, WORDS_TRIED } from './ranking.ts';
import { askedAbout, otherReadings } from './readings.ts';
import { namedIn, nearestNames } from './terms.ts';

/** Text that has some of a query's words. */
export interface Near {
  readonly found: Found;
  readonly missing: readonly string[];
}

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

/** Gives other words for those that no text has, or `undefined` where there are none like them. */
export type Suggest = (words: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/**
 * Searches, in the ways that ranking.ts sets out.
 *
 * @param suggest is asked only where nothing has all the words
 * @throws if a file of the search index cannot be had
 */
export async function find(engine: Engine, query: Query, suggest: Suggest): Promise<Results> {
  const own = await answer(engine, query);
  if (own.text.some(isPhrase)) return own;
  const asked = askedAbout(query.typed);
  if (asked !== undefined) return answerQuestion(engine, asked, suggest);
  return findAll(engine, query, own, suggest);
}

/** Whether a text has the words together. */
const isPhrase = ({ rank }: Found) => rank === 'as-typed' || rank === 'as-a-phrase';

async function answerQuestion(engine: Engine, asked: Query, suggest: Suggest): Promise<Results> {
  const own = await answer(engine, asked);
  if (own.text.length > 0 && own.terms.length > 0) return own;
  const named = namedIn(asked, [...(await findEach(engine, asked)).values()].flat());
  const [first] = named;
  const results =
    own.text.length > 0 || first === undefined
      ? await findAll(engine, asked, own, suggest)
      : await findAll(engine, first.query, await answer(engine, first.query), suggest);
  const terms = [
    ...new Map([...named.map(({ term }) => term), ...results.terms].map((term) => [term.record.id, term])),
  ];
  const shown = terms.slice(0, TERMS_SHOWN);
  const ids = new Set(shown.map(([id]) => id));
  return {
    ...results,
    terms: shown.map(([, term]) => term),
    notes: [...results.terms, ...results.notes].filter(({ record }) => !ids.has(record.id)),
  };
}

/** @param own what the query itself found */
async function findAll(engine: Engine, query: Query, own: Results, suggest: Suggest): Promise<Results> {
  if (own.text.length > 0) return own;
  for (const other of otherReadings(query.typed)) {
    const results = await answer(engine, other);
    if (results.text.length > 0) return results;
  }
  const isInNotes = own.terms.length + own.notes.length > 0;
  if (isInNotes && query.words.length === 1) return own;

  const each = await findEach(engine, query);
  // A word that only notes have may be there by chance, as another form of one of theirs: "begative" for "begged".
  const isUnknown = (found: readonly Found[]) => (isInNotes ? found.length === 0 : found.every(isNote));
  const unknown = [...each].filter(([, found]) => isUnknown(found)).map(([word]) => word);
  const suggested = unknown.length > 0 ? [...(await suggest(unknown))] : [];
  const better = new Map(suggested.filter(([word, other]) => plainWord(other) !== word));
  if (better.size > 0) {
    const instead = await answer(engine, withOther(query, better));
    if (instead.text.length + instead.terms.length + instead.notes.length > 0)
      return { ...instead, isSuggestion: true };
  }
  return { ...own, near: nearest(each) };
}

/** What each of the query's words finds; in a large library, with what has all of them but one. */
async function findEach(engine: Engine, { words }: Query): Promise<ReadonlyMap<string, readonly Found[]>> {
  const each = new Map<string, Found[]>();
  const sought = new Map(tellingOf(words).map((word) => [word.text, word]));
  const tried = [...sought.values()].slice(0, WORDS_TRIED);
  let isAll = true;
  for (const word of tried) {
    const { found, hasMore } = await engine.find(queryOf([word]));
    each.set(word.text, [...found]);
    isAll &&= !hasMore;
  }
  if (isAll || tried.length < 3) return each;
  for (const without of tried) {
    const others = tried.filter((word) => word !== without);
    for (const one of (await engine.find(queryOf(others))).found)
      for (const word of others) {
        const own = each.get(word.text);
        const answer = match(queryOf([word]), one.text);
        if (answer !== undefined && own?.every(({ record }) => record !== one.record) === true)
          own.push({ ...one, ...answer });
      }
  }
  return each;
}

async function answer(engine: Engine, query: Query): Promise<Results> {
  const { found, hasMore } = await engine.find(query);
  const [notes, text] = [found.filter(isNote), found.filter((one) => !isNote(one))];
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

const isNote = ({ record }: Found) => record.kind === 'term';

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
