/** Finds what comes nearest to a quotation that does not stand as it is written. */
import { align, ALIKE, type Alignment, type Difference, likeness } from './align.ts';
import { allTokens, type Pattern, type QuotedToken } from './pattern.ts';
import { folder, passageAt, type Source } from './source.ts';
import { standsIn, type Stretch } from './stands.ts';
import { isWord } from './tokens.ts';

/** What comes nearest. */
export interface Nearest extends Stretch {
  /** How near, from 0 to 1. */
  readonly share: number;
  readonly differences: readonly Difference[];
}

/** How much of the words must be there to be near. */
const NEAR = 0.55;

/** The same where the words are there in another order. */
const NEAR_IN_ANY_ORDER = 0.8;

/** So many words together are never there by chance. */
const TOGETHER = 6;

/** How many words point to where the rest may be, and at how many places each. */
const MOST_VOTERS = 40;
const MOST_PLACES = 300;

/** How many stretches are compared. */
const WINDOWS = 4;

/** Where fewer of the words are, by weight, nothing is near. */
const LEAST_VOTES = 0.35;

/** A word that a quotation of so few may have misspelt is looked for among those of the text. */
const FEW_WORDS = 12;

/** What comes nearest in a document; `undefined` where nothing near it is there. */
export function nearestIn(quotation: string, pattern: Pattern, source: Source): Nearest | undefined {
  const pieces = piecesOf(pattern);
  const inPieces = pieces.length > 1 ? nearestPieces(quotation, pieces, source) : undefined;
  return inPieces ?? nearestOf(quotation, allTokens(pattern), source);
}

/** A pattern parted at its ellipses. */
function piecesOf(pattern: Pattern): Pattern[] {
  const pieces: Pattern[number][][] = [[]];
  for (const item of pattern)
    if (item.kind === 'ellipsis') pieces.push([]);
    else pieces.at(-1)?.push(item);
  return pieces.filter(({ length }) => length > 0);
}

/** Every piece by itself: the nearest of the first, if all are near. */
function nearestPieces(quotation: string, pieces: readonly Pattern[], source: Source): Nearest | undefined {
  const found = pieces.map((piece) => {
    const [place] = standsIn(piece, source);
    return place === undefined
      ? nearestOf(quotation, allTokens(piece), source)
      : { ...place, share: 1, differences: [] };
  });
  const near = found.filter((one) => one !== undefined);
  const [first] = near;
  if (first === undefined || near.length < found.length) return undefined;
  return { ...first, differences: near.flatMap(({ differences }) => differences) };
}

/** What comes nearest to words that stand together. */
function nearestOf(quotation: string, tokens: readonly QuotedToken[], source: Source): Nearest | undefined {
  const words = tokens.filter(isWord).length;
  const weights = tokens.map((token) => weightOf(token, source));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let best: { readonly found: Alignment; readonly share: number } | undefined;
  for (const window of windowsOf(tokens, weights, source)) {
    const found = align(quotation, tokens, weights, window, source);
    const inAnyOrder =
      words > 3 && found.share < NEAR_IN_ANY_ORDER ? shareInAnyOrder(tokens, weights, found, source) / total : 0;
    const isNear =
      found.share >= NEAR || inAnyOrder >= NEAR_IN_ANY_ORDER || (found.longestRun >= TOGETHER && words > TOGETHER);
    // Of two that are as near, one that can be cited.
    const isCited = passageAt(source, found.from).block !== undefined;
    const share = Math.max(found.share, inAnyOrder * 0.9) - (isCited ? 0 : 0.01);
    if (isNear && (best === undefined || share > best.share)) best = { found, share };
  }
  return best && { from: best.found.from, to: best.found.to, share: best.share, differences: best.found.differences };
}

/** Signs count little, and words the less the more often the text has them. */
function weightOf(token: QuotedToken, { foldedIds, foldedPlaces }: Source): number {
  if (!isWord(token)) return 0.05;
  const count = foldedPlaces[foldedIds.get(folder(token.text)) ?? -1]?.length ?? 0;
  return 1 / (1 + Math.log2(1 + Math.max(1, count)) / 4);
}

/** The stretches that have most of the words, about where they would stand. */
function windowsOf(tokens: readonly QuotedToken[], weights: readonly number[], source: Source): Stretch[] {
  const isShort = tokens.filter(isWord).length <= FEW_WORDS;
  const voters = tokens
    .flatMap((token, index) => (isWord(token) ? [{ index, places: foldedPlacesOf(token, source, isShort) }] : []))
    .filter(({ places }) => places.length > 0)
    .toSorted((a, b) => a.places.length - b.places.length)
    .slice(0, MOST_VOTERS);
  const votes = voters
    .flatMap(({ index, places }) =>
      places.slice(0, MOST_PLACES).map((place) => ({ begin: place - index, weight: weights[index] ?? 0 })),
    )
    .toSorted((a, b) => a.begin - b.begin);
  const room = 4 + Math.ceil(tokens.length / 4);
  const sums: { readonly begin: number; readonly sum: number }[] = [];
  let [first, sum] = [0, 0];
  for (const [index, { begin, weight }] of votes.entries()) {
    sum += weight;
    for (let one = votes[first]; one !== undefined && begin - one.begin > room && first < index; one = votes[first]) {
      sum -= one.weight;
      first += 1;
    }
    sums.push({ begin: votes[first]?.begin ?? begin, sum });
  }
  const least = LEAST_VOTES * voters.reduce((all, { index }) => all + (weights[index] ?? 0), 0);
  const windows: Stretch[] = [];
  const taken: number[] = [];
  for (const { begin } of sums
    .filter((one) => one.sum >= least)
    .toSorted((a, b) => b.sum - a.sum || a.begin - b.begin)) {
    if (taken.some((other) => Math.abs(other - begin) <= room)) continue;
    taken.push(begin);
    const from = Math.max(0, begin - room);
    windows.push({ from, to: Math.min(source.tokens.length, begin + 2 * room + tokens.length) });
    if (windows.length === WINDOWS) break;
  }
  return windows;
}

/** Where a word stands in any capitals, or, if it does not and that is asked for, one that is spelt alike. */
function foldedPlacesOf({ text }: QuotedToken, source: Source, orAlike: boolean): readonly number[] {
  const word = folder(text);
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

/** How much of the words stands about a stretch, in whatever order; by their weights. */
function shareInAnyOrder(
  tokens: readonly QuotedToken[],
  weights: readonly number[],
  { from, to }: Stretch,
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
      const id = source.foldedIds.get(folder(token.text)) ?? -2;
      const left = counts.get(id) ?? 0;
      if (left === 0) continue;
      counts.set(id, left - 1);
      share += weights[index] ?? 0;
    }
    most = Math.max(most, share);
  }
  return most;
}
