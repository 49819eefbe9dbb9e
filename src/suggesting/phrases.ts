/** Finds the phrases that a text repeats more often than by chance. */
import { cValues } from './c-value.ts';
import type { Span, CountedText } from './passages.ts';
import { type Piece, piecesOf, runsOf } from './pieces.ts';

/** A phrase that may be a term. */
export interface Phrase {
  /** The phrase's words without capitals and plurals. */
  readonly key: string;
  readonly places: readonly Span[];
}

/** The longest phrase, in words. */
const LONGEST = 7;

/** How often a phrase must occur by itself. */
const FEWEST = 2;

/**
 * The largest share of a phrase's places that may have the same next word. If more have it, the phrase is a part of a
 * longer one.
 */
const SAME_NEXT = 2 / 3;

/** How many letters of a script without spaces are one word even if its dictionary does not have it. */
const USUAL_WORD = 2;

interface Found extends Span {
  readonly words: readonly string[];
  /** The word after the phrase; `undefined` before punctuation, "and" and "or". */
  readonly next: string | undefined;
  /** In a script without spaces: the word before the phrase, if it is telling. */
  readonly previous: string | undefined;
  readonly isNumbered: boolean;
  /** Whether it is a single word of a script without capitals and spaces. */
  readonly isOneWord: boolean;
}

/**
 * Finds the phrases of a text, the most likely term first (by `cValues`). In a script that has neither capitals nor
 * spaces, phrases consist of the words that Unicode's dictionaries find, without words that never belong to a name;
 * single words come last, since most of them are common words.
 *
 * @param taken places that are suggested already: phrases within them, or within a term of the publication, are left
 * out
 */
export function findPhrases(text: CountedText, taken: readonly Span[]): Phrase[] {
  const joins = joiningWords(text.language);
  const unlessJoining = (word: string | undefined) => (joins.has(word ?? '') ? undefined : word);
  const takenIn = Map.groupBy(taken, ({ passage }) => passage);
  const found = text.passages.flatMap((passage) => {
    const covered = [...passage.block.occurrences, ...(takenIn.get(passage) ?? [])];
    return runsOf(piecesOf(passage, text.language), passage.text)
      .flatMap(phrasesOf)
      .map((phrase): Found => ({
        passage,
        ...phrase,
        next: unlessJoining(phrase.next),
        previous: unlessJoining(phrase.previous),
      }))
      .filter(({ start, end }) => !covered.some((one) => one.start <= start && end <= one.end));
  });
  const byKey = Map.groupBy(found, ({ words }) => words.join(' '));
  const repeated = [...byKey].filter(([, places]) => places.length >= FEWEST);
  const values = cValues(new Map(repeated.map(([key, places]) => [key, countedOf(places)])));
  return repeated
    .map(([key, places]) => {
      const { words } = countedOf(places);
      const value = values.get(key) ?? 0;
      return { key, places, value, alone: value / Math.log2(words.length + 1) };
    })
    .filter(({ places, alone }) => alone >= FEWEST && !isFragment(places))
    .toSorted((a, b) => Number(isCommon(a.places)) - Number(isCommon(b.places)) || b.value - a.value);
}

/** The words that a language puts before the last item of a list: "and" and "or". */
function joiningWords(language: string): ReadonlySet<string> {
  const words = (['conjunction', 'disjunction'] as const).flatMap((type) =>
    new Intl.ListFormat(language, { type }).formatToParts(['', '']).map(({ value }) => value.trim()),
  );
  return new Set(words.filter((word) => word !== ''));
}

const countedOf = (places: readonly Found[]) => ({ words: places[0]?.words ?? [], count: places.length });

/** Whether a phrase is one word of a script without capitals, in which a name does not differ from a common word. */
const isCommon = ([first]: readonly Found[]): boolean => first?.isOneWord === true;

/**
 * Whether a phrase is mostly followed by the same word ("extent permitted by"), or by a number ("Annex IV"), or in a
 * script without spaces mostly follows the same word.
 */
function isFragment(places: readonly Found[]): boolean {
  const most = places.length * SAME_NEXT;
  if (places.filter(({ isNumbered }) => isNumbered).length > places.length / 2) return true;
  const isSame = (beside: Map<string | undefined, Found[]>) =>
    [...beside].some(([word, same]) => word !== undefined && same.length > most);
  return isSame(Map.groupBy(places, ({ next }) => next)) || isSame(Map.groupBy(places, ({ previous }) => previous));
}

/** A number after a word shows that the word only names a part of the text: "Article 5", "Annex IV". */
const isNumber = (piece: Piece | undefined): boolean => piece?.kind === 'number';

/** Every possible phrase in a sequence of words without punctuation. */
function phrasesOf(run: readonly Piece[]): Omit<Found, 'passage'>[] {
  return run.flatMap((first, start) => {
    if (first.kind !== 'word') return [];
    return run.slice(start, start + LONGEST).flatMap((last, more) => {
      const pieces = run.slice(start, start + more + 1);
      const before = run[start - 1];
      const next = run[start + more + 1];
      if (!isPhrase(pieces, before, next)) return [];
      return [
        {
          start: first.start,
          end: last.end,
          words: pieces.map(({ singular }) => singular),
          next: next?.singular,
          previous: first.isUnparted && isTelling(before, more > 0) ? before?.singular : undefined,
          isNumbered: isNumber(next),
          isOneWord: first.isUnparted && (more === 0 || last.end - first.start <= USUAL_WORD),
        },
      ];
    });
  });
}

/**
 * Whether the word before a phrase shows that it is a part of a longer one. In "this gate", "this" does not; before
 * several words, any longer word does, since they may be a part of a formula.
 */
const isTelling = (before: Piece | undefined, areSeveral: boolean): boolean =>
  before !== undefined && (before.kind === 'word' || (areSeveral && before.end - before.start > 1));

/** Whether words can be a phrase: they may have a stop word only between the capitals of a name. */
function isPhrase(pieces: readonly Piece[], before: Piece | undefined, next: Piece | undefined): boolean {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first?.kind !== 'word' || last?.kind !== 'word' || pieces.some(isNumber)) return false;
  // A part of a hyphenated word is not a phrase.
  if (first.isJoined || next?.isJoined === true) return false;
  const isName = pieces.every(({ kind, hasCapital }) => kind === 'small' || hasCapital);
  if (pieces.length === 1 && first.isUnparted) return last.end - first.start > 1;
  // A single word is a name if its capital is neither that of a sentence nor that of a longer name.
  if (pieces.length === 1) return isName && !first.beginsSentence && !isPartOfName(before) && !isPartOfName(next);
  if (pieces.every(({ kind }) => kind === 'word')) return true;
  return isName && !first.beginsSentence;
}

const isPartOfName = (piece: Piece | undefined): boolean => piece?.kind === 'word' && piece.hasCapital;
