/**
 * How results are ranked. All ranks are in this file; what orders texts of the same rank is in by-words.ts.
 *
 * A section whose whole title was typed comes first. Otherwise a text ranks by how it answers the query
 * ({@link TEXT_RANKS}). Among equals, definitions come first and headings last (turns.ts); then those come first that have all words as
 * typed, then those that have most of the words (by-words.ts), then those that come first in reading order. A term
 * ranks by how similar its names are to the query ({@link DEGREES}), and among equals the shorter name comes first.
 * Terms are shown above texts.
 *
 * Only the sections that can rank highest are read. Therefore each rank has a function `mayBeIn`,
 * which decides from the index whether a section may have a text of this rank. A new rank is a new row of the table,
 * and nothing else.
 *
 * What a reader typed may be an address; then the place at it comes first (places.ts). Otherwise a query is read in the
 * following ways, one after the other, until one of them finds text: as it is; if it is a question, as what it is about, with
 * the terms that it names first; in other spellings (readings.ts); as the name of a term in a question; in our notes and
 * registers; with the most similar words that the site has; as some of its words.
 */
import { isSmall, significantWords } from '../../../core/languages/words.ts';
import { type Comparison, entriesNamed, isTyped, runs, shortens, type Stretch, stretchOf } from './compare.ts';
import type { Query } from './query.ts';
import type { NamedWords, Text } from './text.ts';
import { findApart, joinMarks } from './words-apart.ts';

/** What the index says about a section and a query, before any text is read. */
export interface Evidence {
  /** Whether the section has the words as typed, one after the other. */
  readonly isTyped: boolean;
  /** The shortest distance between the words in the section's text; `Infinity` if some of them are only in names. */
  readonly apart: number;
  /**
   * The distance between the first and the last word of the query, and the number of words. Small words at its ends do
   * not count.
   */
  readonly reach: number;
  readonly count: number;
  /** The number of words in the longest text of the library. */
  readonly longest: number;
  /** Whether some term has the query in a name, has it as a short name, or has at least one of its words in a name. */
  readonly isName: boolean;
  readonly isShortName: boolean;
  readonly isInNames: boolean;
  /** Whether the section has some of the words in no text: in a name, or in its title. */
  readonly hasOthers: boolean;
}

/** A way in which a text answers a query. */
interface TextRank<Name extends string = string> {
  readonly rank: Name;
  /** Returns what to mark in the text; `undefined` if the text does not answer the query in this way. */
  readonly find: (comparison: Comparison) => readonly Stretch[] | undefined;
  /** Returns whether a section may have such a text. */
  readonly mayBeIn: (evidence: Evidence) => boolean;
}

/** The most small words that are expected between two other words. */
const SMALL_BETWEEN = 3;

/** The fewest words of which a text may have some and the title of its section the others. Two are too often there by chance. */
const FEWEST_WITH_TITLE = 3;

/** The ways in which a text with whole words answers a query, the best first. */
const WHOLE = [
  {
    // The text has the words as typed, one after the other.
    rank: 'as-typed',
    find: ({ query: { words }, text, runsOfAll }) =>
      isTyped(runsOfAll(), text.words, words) ? runsOfAll().map(stretchOf(text.words)) : undefined,
    mayBeIn: (section) => section.isTyped,
  },
  {
    // It has other forms of them: "lists" for "list".
    rank: 'as-a-phrase',
    find: ({ text, runsOfAll }) => someOf(runsOfAll().map(stretchOf(text.words))),
    mayBeIn: ({ apart, reach }) => apart <= reach,
  },
  {
    // It has the words one after the other, apart from small words.
    rank: 'but-for-small-words',
    find({ query: { words, phrases }, text, isBegun }) {
      if (phrases.length > 0) return undefined;
      const telling = text.words.filter((word) => !isSmall(word));
      return someOf(runs(telling, significantWords(words), isBegun).map(stretchOf(telling)));
    },
    mayBeIn: ({ apart, reach, count }) => apart <= reach + SMALL_BETWEEN * (count - 1),
  },
  {
    // A term in the text has the query as a name.
    rank: 'by-a-name',
    find({ query: { words, phrases }, text, isBegun }) {
      const whole = entriesNamed(text, words, isBegun);
      const telling = () => (phrases.length > 0 ? [] : entriesNamed(text, significantWords(words), isBegun));
      return markEntries(text, whole.length > 0 ? whole : telling());
    },
    mayBeIn: ({ isName }) => isName,
  },
  {
    // A term in the text has a name of which the query is a short form.
    rank: 'by-a-name-in-short',
    find: ({ query: { words }, text }) =>
      markEntries(
        text,
        text.named.filter(({ names }) => names.some((name) => shortens(words, name))),
      ),
    mayBeIn: ({ isShortName }) => isShortName,
  },
  {
    // It has some of the words one after the other, and the title of its section has the others.
    rank: 'under-its-title',
    find({ query: { words, phrases }, text: { words: own, title = [] } }) {
      const telling = significantWords(words);
      if (phrases.length > 0 || title.length === 0) return undefined;
      for (let at = 1; at < telling.length; at += 1)
        for (const [above, inside] of [
          [telling.slice(0, at), telling.slice(at)],
          [telling.slice(at), telling.slice(0, at)],
        ] as const)
          if (above.length > 1 && runs(title, above, false).length > 0) {
            const found = runs(own, inside, false);
            if (found.length > 0) return found.map(stretchOf(own));
          }
      return undefined;
    },
    // A title farther away is not worth a section more.
    mayBeIn: ({ apart, longest, count }) => count > 2 && apart <= longest,
  },
  {
    // It has some of the words, and the title of its section has the others or some of them.
    rank: 'in-its-words-and-title',
    find({ query: { words, phrases }, text: { words: own, title = [] } }) {
      const telling = significantWords(words);
      if (phrases.length > 0 || title.length === 0 || telling.length < FEWEST_WITH_TITLE) return undefined;
      const found = telling.map((word) => runs(own, [word], false));
      const isAbove = telling.map((word) => runs(title, [word], false).length > 0);
      const isAll = found.every(({ length }, index) => length > 0 || isAbove[index] === true);
      return isAll && isAbove.includes(true) ? someOf(joinMarks(found.flat().map(stretchOf(own)), own)) : undefined;
    },
    mayBeIn: ({ apart, longest, count, hasOthers }) => count >= FEWEST_WITH_TITLE && (hasOthers || apart <= longest),
  },
  {
    // It has every word, anywhere.
    rank: 'in-its-words',
    find({ text, apart }) {
      const found = apart();
      return found?.isByNames === false ? joinMarks(found.marks, text.words) : undefined;
    },
    mayBeIn: ({ apart, longest }) => apart <= longest,
  },
  {
    // It has every word, and some of them only in the names of terms.
    rank: 'in-words-and-names',
    find({ text, apart }) {
      const found = apart();
      return found && joinMarks(found.marks, text.words);
    },
    mayBeIn: ({ isInNames }) => isInNames,
  },
] as const satisfies readonly TextRank[];

/** The ways in which a text answers a query, the best first. */
export const TEXT_RANKS = [
  ...WHOLE,
  {
    // It answers in one of these ways, but the last word is only the beginning of a word. This counts only if no record
    // has all whole words.
    rank: 'begun',
    find({ query, text }) {
      const begun = comparisonOf(query, text, true);
      return firstOf(WHOLE, (way) => way.find(begun));
    },
    mayBeIn: ({ apart, longest, isInNames }) => apart <= longest || isInNames,
  },
] as const satisfies readonly TextRank[];

/** The name of a rank. */
export type Rank = (typeof TEXT_RANKS)[number]['rank'];

const PLACES = new Map<Rank, number>(TEXT_RANKS.map(({ rank }, place) => [rank, place]));

/** Returns the position of a rank among all ranks; the best is 0. */
export const placeOf = (rank: Rank) => PLACES.get(rank) ?? Infinity;

/** Returns whether a text of this rank has the words together. */
export const isPhrase = (rank: Rank) => rank === 'as-typed' || rank === 'as-a-phrase';

/** Returns whether a text of this rank has the words apart from each other. */
export const isApart = (rank: Rank) => rank === 'in-its-words' || rank === 'in-words-and-names';

/** Returns whether a text of this rank may have some of the words by chance. */
export const isWeak = (rank: Rank) => rank === 'in-words-and-names' || rank === 'in-its-words-and-title';

/** Returns whether a text of this rank has all words whole. */
export const isWhole = (rank: Rank) => rank !== 'begun';

/** Returns the position of the best rank that a text of a section can have; `undefined` if none can answer. */
export function bestPlaceIn(evidence: Evidence): number | undefined {
  const place = TEXT_RANKS.findIndex(({ mayBeIn }) => mayBeIn(evidence));
  return place === -1 ? undefined : place;
}

/**
 * How similar a query is to a term's names, the most similar first. “Otherwise” means in other forms of its words:
 * "global" for "globalization".
 */
export const DEGREES = ['is-one', 'begins-one', 'in-one', 'in-one-otherwise', 'is-one-in-short', 'in-none'] as const;

/**
 * How much a word counts that belongs to a section but is not in its text, where a word of the text counts 1: words in names
 * and other forms; and words in its title. The field `title` is for other clients.
 */
export const META_WEIGHTS = { also: 0.5, about: 0.5, title: 0 };

/** Returns where the words with a certain name occur in a text. */
function markEntries(text: Text, entries: readonly NamedWords[]): Stretch[] | undefined {
  if (entries.length === 0) return undefined;
  return entries.flatMap(({ forms }) =>
    forms.flatMap((form) => runs(text.words, form, false).map(stretchOf(text.words))),
  );
}

/** Makes a comparison of a query with a text. */
export function comparisonOf(query: Query, text: Text, isBegun: boolean): Comparison {
  return {
    query,
    text,
    isBegun,
    runsOfAll: once(() => runs(text.words, query.words, isBegun)),
    apart: once(() => findApart(query, text, isBegun)),
  };
}

function once<Thing>(make: () => Thing): () => Thing {
  let known: { readonly made: Thing } | undefined;
  return () => (known ??= { made: make() }).made;
}

const someOf = <Thing>(all: readonly Thing[]) => (all.length > 0 ? all : undefined);

function firstOf<One, Found>(all: readonly One[], find: (one: One) => Found | undefined): Found | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
