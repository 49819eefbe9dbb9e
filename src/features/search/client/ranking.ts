/**
 * How what is found is ranked. All of it is here.
 *
 * A text ranks by how it answers the query ({@link TEXT_RANKS}); among equals, first those that have all words as typed,
 * then those that have most of them (by-words.ts), then those that are read first. A term ranks by how near its
 * names are to the query (`DEGREES`), and among equals by the shorter name; terms stand above the text.
 *
 * Of a large library only those sections are read that can answer best. Each rank says itself what the index must tell of
 * a section in which a text can have it (`mayBeIn`): a new rank is a new row of the table, and nothing else.
 *
 * A query is taken in these ways, the next only where none before finds text: its very words; where it is a question,
 * what that is about, with the terms that it names first; other ways to write it (readings.ts); the name of a term
 * in a question; the nearest words that the site has; text with some of its words.
 */
import { isSmall, significantWords } from '../../../core/languages/words.ts';
import { type Comparison, entriesNamed, isTyped, runs, shortens, type Stretch, stretchOf } from './compare.ts';
import type { Query } from './query.ts';
import type { NamedWords, Text } from './text.ts';
import { findApart, joinMarks } from './words-apart.ts';

/** What the index tells of a section and a query, before any text is read. */
export interface Evidence {
  /** Whether the words stand in its text as typed, one after the other. */
  readonly isTyped: boolean;
  /** How far apart the words are where they are nearest in its text; `Infinity` where some are only in names. */
  readonly apart: number;
  /** How far apart they are in the query, and how many they are, without small words. */
  readonly reach: number;
  readonly count: number;
  /** How many words the longest text of the library has. */
  readonly longest: number;
  /** Whether some term has the query in a name, is called so in short, or has at least one of its words in a name. */
  readonly isName: boolean;
  readonly isShortName: boolean;
  readonly isInNames: boolean;
}

/** A way in which a text answers a query. */
interface TextRank<Name extends string = string> {
  readonly rank: Name;
  /** What to mark, where a text answers so. */
  readonly find: (comparison: Comparison) => readonly Stretch[] | undefined;
  /** Whether a section may have such a text. */
  readonly mayBeIn: (evidence: Evidence) => boolean;
}

/** The most small words between two others that a section is expected to have. */
const SMALL_BETWEEN = 3;

/** How a text answers a query whose words are whole, best first. */
const WHOLE = [
  {
    // Its very words, one after the other.
    rank: 'as-typed',
    find: ({ query: { words }, text, runsOfAll }) =>
      isTyped(runsOfAll(), text.words, words) ? runsOfAll().map(stretchOf(text.words)) : undefined,
    mayBeIn: (section) => section.isTyped,
  },
  {
    // Other forms of them: "lists" for "list".
    rank: 'as-a-phrase',
    find: ({ text, runsOfAll }) => someOf(runsOfAll().map(stretchOf(text.words))),
    mayBeIn: ({ apart, reach }) => apart <= reach,
  },
  {
    // The same but for small words at its ends or within.
    rank: 'but-for-small-words',
    find({ query: { words, phrases }, text, isBegun }) {
      if (phrases.length > 0) return undefined;
      const telling = text.words.filter((word) => !isSmall(word));
      return someOf(runs(telling, significantWords(words), isBegun).map(stretchOf(telling)));
    },
    mayBeIn: ({ apart, reach, count }) => apart <= reach + SMALL_BETWEEN * (count - 1),
  },
  {
    // A term in the text goes by that name.
    rank: 'by-a-name',
    find({ query: { words, phrases }, text, isBegun }) {
      const whole = entriesNamed(text, words, isBegun);
      const telling = () => (phrases.length > 0 ? [] : entriesNamed(text, significantWords(words), isBegun));
      return markEntries(text, whole.length > 0 ? whole : telling());
    },
    mayBeIn: ({ isName }) => isName,
  },
  {
    // A term in the text goes by a name of which the query has the characters that are kept in short.
    rank: 'by-a-name-in-short',
    find: ({ query: { words }, text }) =>
      markEntries(
        text,
        text.named.filter(({ names }) => names.some((name) => shortens(words, name))),
      ),
    mayBeIn: ({ isShortName }) => isShortName,
  },
  {
    // Every word, apart.
    rank: 'in-its-words',
    find({ text, apart }) {
      const found = apart();
      return found?.isByNames === false ? joinMarks(found.marks, text.words) : undefined;
    },
    mayBeIn: ({ apart, longest }) => apart <= longest,
  },
  {
    // Every word, some of them among the names of terms.
    rank: 'in-words-and-names',
    find({ text, apart }) {
      const found = apart();
      return found && joinMarks(found.marks, text.words);
    },
    mayBeIn: ({ isInNames }) => isInNames,
  },
] as const satisfies readonly TextRank[];

/** How a text answers a query, best first. */
export const TEXT_RANKS = [
  ...WHOLE,
  {
    // In any of these ways, but with its last word only begun. It counts where no record has all words whole.
    rank: 'begun',
    find({ query, text }) {
      const begun = comparisonOf(query, text, true);
      return firstOf(WHOLE, (way) => way.find(begun));
    },
    mayBeIn: ({ apart, longest, isInNames }) => apart <= longest || isInNames,
  },
] as const satisfies readonly TextRank[];

/** How well a text answers. */
export type Rank = (typeof TEXT_RANKS)[number]['rank'];

const PLACES = new Map<Rank, number>(TEXT_RANKS.map(({ rank }, place) => [rank, place]));

/** The place of a rank among all; the best is 0. */
export const placeOf = (rank: Rank) => PLACES.get(rank) ?? Infinity;

/** Whether a text has the words together. */
export const isPhrase = (rank: Rank) => rank === 'as-typed' || rank === 'as-a-phrase';

/** Whether a text has all words whole. */
export const isWhole = (rank: Rank) => rank !== 'begun';

/** The place of the best rank that a text of a section can have; `undefined` where none can answer. */
export function bestPlaceIn(evidence: Evidence): number | undefined {
  const place = TEXT_RANKS.findIndex(({ mayBeIn }) => mayBeIn(evidence));
  return place === -1 ? undefined : place;
}

/** How near a query is to a term's names, nearest first; “otherwise” is in other forms of its words: "global" for "globalization". */
export const DEGREES = ['is-one', 'begins-one', 'in-one', 'in-one-otherwise', 'is-one-in-short', 'in-none'] as const;

/** How much a word counts by which a section is found besides its text, where a word of its text counts 1. */
export const META_WEIGHTS = { also: 0.5 };

/** How many texts are shown at first, and how many more each time. */
export const TEXTS_SHOWN = 10;

/** The most terms that stand above the text. */
export const TERMS_SHOWN = 5;

/** The most texts that are shown where none has all the words. */
export const NEAR_SHOWN = 8;

/** The most words that are looked for one by one. */
export const WORDS_TRIED = 8;

/** Where the words that go by a name stand in a text. */
function markEntries(text: Text, entries: readonly NamedWords[]): Stretch[] | undefined {
  if (entries.length === 0) return undefined;
  return entries.flatMap(({ forms }) =>
    forms.flatMap((form) => runs(text.words, form, false).map(stretchOf(text.words))),
  );
}

/** Puts a query beside a text. */
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
