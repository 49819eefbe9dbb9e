/** Finds the words that come nearest to a quotation that does not occur exactly. */
import { alignQuotation, ALIKE, type QuotationAlignment, type QuotedDifference, likeness } from './align.ts';
import { withoutDrawn } from './drawn-numbers.ts';
import { allTokens, type Pattern, type QuotedToken } from './pattern.ts';
import { folder, passageAt, type Source } from './source.ts';
import { exactPlacesIn, type TokenStretch } from './exact-places.ts';
import { isWord } from './tokens.ts';

/** The words that come nearest. */
export interface Nearest extends TokenStretch {
  readonly source: Source;
  /** How near they are: 1 if nothing differs. */
  readonly nearness: number;
  readonly differences: readonly QuotedDifference[];
}

/** The share of the words that must be there. */
const NEAR = 0.55;

/** The same if the words are there in another order. */
const NEAR_IN_ANY_ORDER = 0.8;

/** This many consecutive words never occur by chance. */
const TOGETHER = 6;

/** How many words are used to find where the rest may be, and at most how many places of each. */
const MOST_VOTERS = 40;
const MOST_PLACES = 300;

/** How many ranges are compared, in all and in each document. */
const WINDOWS = 8;
const WINDOWS_OF_ONE = 4;

/** If less than this share of the words is there, by weight, nothing is near. */
const LEAST_VOTES = 0.35;

/**
 * In a quotation with at most this many words, a word that is not in the text may be misspelt, and similar words are
 * tried.
 */
const FEW_WORDS = 12;

/** A word or sign of a quotation, in the form in which it is compared. */
interface Compared extends QuotedToken {
  readonly isWord: boolean;
  /** Without regard to capitals and the like; empty for signs. */
  readonly folded: string;
}

/** A range of a document that contains many of the words, roughly where they should be. */
interface Window extends TokenStretch {
  readonly source: Source;
  /** The quotation without what the document shows before items, and the weight of each token in the document. */
  readonly tokens: readonly Compared[];
  readonly weights: readonly number[];
  /** The share of the words that are there, and the highest possible share; by weight, from 0 to 1. */
  readonly share: number;
  readonly most: number;
}

/** Returns the nearest words in any of some documents; `undefined` if nothing is near enough. */
export function nearestIn(quotation: string, pattern: Pattern, sources: readonly Source[]): Nearest | undefined {
  const windows = windowsIn(pattern, sources);
  const pieces = piecesOf(pattern);
  const likely = pieces.length > 1 ? new Set(windows.map(({ source }) => source)) : [];
  const inPieces = [...likely].flatMap((source) => nearestPieces(quotation, pieces, source) ?? []);
  return inPieces.toSorted((a, b) => b.nearness - a.nearness)[0] ?? nearestOf(quotation, windows);
}

const comparedOf = (pattern: Pattern): Compared[] =>
  allTokens(pattern).map((token) => {
    const isOne = isWord(token);
    return { ...token, isWord: isOne, folded: isOne ? folder(token.text) : '' };
  });

/** A pattern, split at its ellipses. */
function piecesOf(pattern: Pattern): Pattern[] {
  const pieces: Pattern[number][][] = [[]];
  for (const item of pattern)
    if (item.kind === 'ellipsis') pieces.push([]);
    else pieces.at(-1)?.push(item);
  return pieces.filter(({ length }) => length > 0);
}

/** Each piece on its own: the result for the first piece, if all pieces are near. */
function nearestPieces(quotation: string, pieces: readonly Pattern[], source: Source): Nearest | undefined {
  const near: Nearest[] = [];
  for (const piece of pieces) {
    const [place] = exactPlacesIn(piece, source);
    const found =
      place === undefined
        ? nearestOf(quotation, windowsIn(piece, [source]))
        : { ...place, source, nearness: 1, differences: [] };
    if (found === undefined) return undefined;
    near.push(found);
  }
  const [first] = near;
  return first && { ...first, differences: near.flatMap(({ differences }) => differences) };
}

/** The nearest words to a run of words, in some windows. */
function nearestOf(quotation: string, windows: readonly Window[]): Nearest | undefined {
  let best: { readonly source: Source; readonly found: QuotationAlignment; readonly nearness: number } | undefined;
  for (const { source, tokens, from, to, weights, most } of windows) {
    const words = tokens.filter((token) => token.isWord).length;
    if (most < (best?.nearness ?? Math.min(NEAR, shareTogether(tokens, weights)))) continue;
    const found = alignQuotation(quotation, tokens, weights, { from, to }, source);
    const inAnyOrder =
      words > 3 && found.share < NEAR_IN_ANY_ORDER ? shareInAnyOrder(tokens, weights, found, source) : 0;
    const isNear =
      found.share >= NEAR || inAnyOrder >= NEAR_IN_ANY_ORDER || (found.longestRun >= TOGETHER && words > TOGETHER);
    // Of two that are equally near, prefers the one that can be cited.
    const isCited = passageAt(source, found.from).block !== undefined;
    const nearness = Math.max(found.score, inAnyOrder * 0.9) - (isCited ? 0 : 0.01);
    if (isNear && (best === undefined || nearness > best.nearness)) best = { source, found, nearness };
  }
  if (best === undefined) return undefined;
  const { source, found, nearness } = best;
  return { source, from: found.from, to: found.to, nearness, differences: found.differences() };
}

/**
 * The least weight, from 0 to 1, of that many consecutive words which never occur together by chance; 1 if there are no more
 * words than that.
 */
function shareTogether(tokens: readonly Compared[], weights: readonly number[]): number {
  const ofWords = weights.filter((_, index) => tokens[index]?.isWord === true).toSorted((a, b) => a - b);
  if (ofWords.length <= TOGETHER) return 1;
  return sumOf(ofWords.slice(0, TOGETHER)) / sumOf(weights);
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** Signs weigh little, and a word weighs less the more often the text contains it. */
function weightOf(token: Compared, { foldedIds, foldedPlaces }: Source): number {
  if (!token.isWord) return 0.05;
  const count = foldedPlaces[foldedIds.get(token.folded) ?? -1]?.length ?? 0;
  return 1 / (1 + Math.log2(1 + Math.max(1, count)) / 4);
}

/** The ranges of some documents that contain most of the words, best first. */
function windowsIn(pattern: Pattern, sources: readonly Source[]): Window[] {
  const tokens = comparedOf(pattern);
  return sources
    .flatMap((source) => windowsOf(withoutDrawn(tokens, source), source))
    .toSorted((a, b) => b.share - a.share)
    .slice(0, WINDOWS);
}

/** The ranges of one document. Each place of a word votes for the offset at which the whole quotation would begin. */
function windowsOf(tokens: readonly Compared[], source: Source): Window[] {
  const isShort = tokens.filter((token) => token.isWord).length <= FEW_WORDS;
  const weights = tokens.map((token) => weightOf(token, source));
  const voters = tokens
    .map((token, index) => ({ index, weight: weights[index] ?? 0, places: foldedPlacesOf(token, source, isShort) }))
    .filter(({ places }) => places.length > 0)
    .toSorted((a, b) => a.places.length - b.places.length)
    .slice(0, MOST_VOTERS);
  const room = 4 + Math.ceil(tokens.length / 4);
  const votes = new Float64Array(Math.ceil((source.tokens.length + tokens.length) / room) + 1);
  for (const { index, weight, places } of voters)
    for (const place of places.slice(0, MOST_PLACES)) {
      const at = Math.floor((place - index + tokens.length) / room);
      votes[at] = (votes[at] ?? 0) + weight;
    }
  const voting = sumOf(voters.map(({ weight }) => weight));
  const sums: { readonly at: number; readonly sum: number }[] = [];
  for (let at = 0; at < votes.length; at += 1) {
    const sum = (votes[at] ?? 0) + (votes[at + 1] ?? 0);
    if (sum > 0 && sum >= LEAST_VOTES * voting) sums.push({ at, sum });
  }
  const total = sumOf(weights);
  const windows: Window[] = [];
  const taken = new Set<number>();
  for (const { at, sum } of sums.toSorted((a, b) => b.sum - a.sum || a.at - b.at)) {
    if ([at - 1, at, at + 1].some((other) => taken.has(other))) continue;
    taken.add(at);
    const begin = at * room - tokens.length;
    const [from, to] = [Math.max(0, begin - room), Math.min(source.tokens.length, begin + 3 * room + tokens.length)];
    windows.push({ source, tokens, weights, from, to, share: sum / total, most: (sum + total - voting) / total });
    if (windows.length === WINDOWS_OF_ONE) break;
  }
  return windows;
}

/** The places of a word with any capitals. If there are none, those of similarly spelt words, if asked for. */
function foldedPlacesOf(
  { isWord: isOne, folded: word }: Compared,
  source: Source,
  orAlike: boolean,
): readonly number[] {
  if (!isOne) return [];
  const places = source.foldedPlaces[source.foldedIds.get(word) ?? -1] ?? [];
  if (places.length > 0 || !orAlike || word.length < 3) return places;
  return (beginningsOf(source).get(word.slice(0, 2)) ?? [])
    .filter((other) => likeness(word, other) >= ALIKE)
    .flatMap((other) => source.foldedPlaces[source.foldedIds.get(other) ?? -1] ?? []);
}

const beginnings = new WeakMap<Source, ReadonlyMap<string, readonly string[]>>();

/** The words of a document by their first two letters. */
function beginningsOf(source: Source): ReadonlyMap<string, readonly string[]> {
  const before = beginnings.get(source);
  if (before !== undefined) return before;
  const made = new Map<string, string[]>();
  for (const word of source.foldedIds.keys()) {
    const beginning = word.slice(0, 2);
    const words = made.get(beginning);
    if (words === undefined) made.set(beginning, [word]);
    else words.push(word);
  }
  beginnings.set(source, made);
  return made;
}

/** The share of the words that occur near a range, in any order; by their weights, from 0 to 1. */
function shareInAnyOrder(
  tokens: readonly Compared[],
  weights: readonly number[],
  { from, to }: TokenStretch,
  source: Source,
): number {
  const room = Math.ceil(tokens.length / 2);
  let most = 0;
  for (const [first, after] of [
    [from - room, to],
    [from, to + room],
  ] as const) {
    const counts = new Map<number, number>();
    for (let at = Math.max(0, first); at < Math.min(after, source.folded.length); at += 1)
      counts.set(source.folded[at] ?? -1, (counts.get(source.folded[at] ?? -1) ?? 0) + 1);
    let share = 0;
    for (const [index, token] of tokens.entries()) {
      const id = token.isWord ? (source.foldedIds.get(token.folded) ?? -2) : -2;
      const left = counts.get(id) ?? 0;
      if (left === 0) continue;
      counts.set(id, left - 1);
      share += weights[index] ?? 0;
    }
    most = Math.max(most, share);
  }
  return most / sumOf(weights);
}
