/**
 * Finds the words beside each quotation of a text that may name its place. A place belongs to the quotation that it
 * follows or introduces. If the writer may mean either of two quotations, it belongs to neither: nobody who quotes
 * rightly may be told that a quotation is misplaced.
 */
import { JOINING_WORDS } from '../languages/joining-words.ts';
import { clauseEnds, firstSentence, lastSentence } from './sentence-ends.ts';

/** A range of a paragraph. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is between two quotations, before the first or after the last. */
interface Between {
  /** All of it but the brackets. */
  readonly words: string;
  /** Brackets directly after the quotation before. */
  readonly brackets: string;
  /** The words that belong to that quotation, and those that introduce the next one. */
  readonly following: string;
  readonly introducing: string;
  /** Whether both quotations are members of a list: “A”, “B” and “C”. */
  readonly isList: boolean;
}

/** How far from a quotation its place may be, in letters. */
const FAR = 300;

/** The mark of a footnote after a quotation. */
const NOTE = /^(\p{P}{0,2})(?:\p{No}+|\[\^?\p{N}{1,3}\])/u;

/** Brackets directly after a quotation; they may contain the brackets of "Art. 5(1)(b)". */
const BRACKET = String.raw`[(（[][^()（）[\]]{1,80}(?:\([^()]{1,9}\)[^()（）[\]]{0,40})*[)）\]]`;
const BRACKETS = new RegExp(String.raw`^((?:(?![(（[])[\p{P}\s]){0,4})(${BRACKET}(?:\s?${BRACKET})*)`, 'u');

const { and, but, all } = JOINING_WORDS;
const MARKS = String.raw`[\p{Quotation_Mark}\s]*`;
const COMMA = '[,，、]';

/** The members of a list have only a comma or a word such as "and" between them. Nothing is said of the last alone. */
const LIST = new RegExp(`^${MARKS}(?:${COMMA}${MARKS}(?:${and})?|${and})${MARKS}$`, 'iu');
const ENDS_LIST = /^\p{Quotation_Mark}*\s*(?:$|(?!\p{Quotation_Mark})\p{P})/u;
/** Brackets that are about all members of the list before: "(both Art. 3)". */
const OF_ALL = new RegExp(String.raw`^[\p{P}\s]*(?:${all})`, 'iu');

const BUT = new RegExp(but, 'giu');
/** An "and" within the words, such as that of "trade and industry", divides nothing. */
const AND = new RegExp(String.raw`(?<=(?:^|\p{P})\s*)(?:${and})|(?:${and})(?=${MARKS}$)`, 'giu');
/** Words that begin with their only comma, or end with a colon, introduce the quotation after them. */
const INTRODUCES = new RegExp(String.raw`^${MARKS}${COMMA}[^,，、]*$|[:：]${MARKS}$`, 'u');

/**
 * Returns the words that may name the place of each quotation: the brackets directly after it, the words that introduce
 * it, and those that follow it. The first of these that names a place decides.
 *
 * @param quotations in order
 */
export function wordsBeside(text: string, quotations: readonly Span[]): ReadonlyMap<Span, readonly string[]> {
  const between = [...quotations, undefined].map((next, index) => wordsBetween(text, quotations[index - 1], next));
  // What introduces a list belongs to all its members.
  let introducing = '';
  const introductions = between.map((one, index) => {
    const next = between[index + 1];
    const isMember = one.isList && (next?.isList === true || ENDS_LIST.test(next?.words ?? ''));
    introducing = isMember ? introducing : one.introducing;
    return introducing.slice(-FAR);
  });
  // Brackets after a list belong to all its members only if they say so.
  let brackets = '';
  const bracketed = between.toReversed().map((one) => {
    brackets = one.isList && OF_ALL.test(brackets) ? brackets : one.brackets;
    return brackets;
  });
  bracketed.reverse();
  const words = quotations.map((_, index) => [
    bracketed[index + 1] ?? '',
    introductions[index] ?? '',
    between[index + 1]?.following.slice(0, FAR) ?? '',
  ]);
  return new Map(quotations.map((quotation, index) => [quotation, words[index] ?? []]));
}

function wordsBetween(text: string, before: Span | undefined, next: Span | undefined): Between {
  const none = { brackets: '', following: '', introducing: '', isList: false };
  if (before === undefined) {
    const words = text.slice(0, next?.start);
    return { ...none, words, introducing: lastSentence(words) };
  }
  // The last sign of a quotation may end a sentence of the writer's.
  const from = /\p{P}/u.test(text.slice(before.end - 1, before.end)) ? before.end - 1 : before.end;
  const between = text.slice(from, next?.start).replace(NOTE, '$1');
  const [whole = '', signs = '', brackets = ''] = BRACKETS.exec(between) ?? [];
  const words = signs + between.slice(whole.length);
  if (next === undefined) return { ...none, words, brackets, following: firstSentence(words) };
  return { words, brackets, isList: brackets === '' && LIST.test(words), ...divided(words) };
}

/**
 * Divides the words between two quotations where the sentence or a clause ends, or else at the one word where it turns
 * to something else, or else at the one "and".
 */
function divided(words: string): Pick<Between, 'following' | 'introducing'> {
  const ends = clauseEnds(words);
  const signs = [ends, [...words.matchAll(BUT)], [...words.matchAll(AND)]].find(({ length }) => length > 0) ?? [];
  const [first, last] = [signs[0], signs.at(-1)];
  if (first === undefined || last === undefined)
    return { following: '', introducing: INTRODUCES.test(words) ? words : '' };
  if (signs !== ends && signs.length > 1) return { following: '', introducing: '' };
  return {
    following: words.slice(0, first.index + first[0].length),
    introducing: words.slice(last.index + last[0].length),
  };
}

/**
 * Returns a paragraph with spaces for the words that it quotes, since a place named in them is not named by the writer.
 *
 * @param quotations in order
 */
export function withoutQuoted(text: string, quotations: readonly Span[]): string {
  let end = 0;
  const pieces = quotations.map((one) => {
    // The last sign may end a sentence.
    const blank = ' '.repeat(Math.max(0, one.end - one.start - 1)) + text.slice(one.end - 1, one.end);
    const piece = text.slice(end, one.start) + blank;
    ({ end } = one);
    return piece;
  });
  return pieces.join('') + text.slice(end);
}
