/** Aligns the words of a quotation with those of a text, and finds the differences. */
import { distance } from 'fastest-levenshtein';
import { folder, type Source, textBetween } from './source.ts';
import type { QuotedToken } from './pattern.ts';
import { isCut, type TokenStretch } from './exact-places.ts';
import { isInCompound, isWord } from './tokens.ts';

/** A difference at one place; either side may be empty. */
export interface QuotedDifference {
  /** The words of the text. */
  readonly stands: string;
  /** The words of the quotation. */
  readonly quoted: string;
}

/** A range of a text, aligned with a quotation. */
export interface QuotationAlignment extends TokenStretch {
  /** How many of the quotation's words it contains, by their weight: from 0 to 1. */
  readonly share: number;
  /** That share less the cost of what differs, is left out or is added; it may be below 0. */
  readonly score: number;
  /** The longest run of identical words. */
  readonly longestRun: number;
  /** Returns the differences; a function, because they are slow to compute. */
  readonly differences: () => QuotedDifference[];
}

/** From this similarity on, from 0 to 1, a word counts as another one misspelt. */
export const ALIKE = 0.6;

/**
 * Gains and costs of steps, multiplied by the weight of the quoted word. Each skipped word of the text has a fixed
 * cost.
 */
const GAIN = { exact: 1, folded: 0.9, alike: 0.7, other: -0.3, added: -0.4 } as const;
const PASSED_OVER = { word: -0.25, sign: -0.04 } as const;

/** A step of an alignment: a token of the text, of the quotation, or of both. */
interface Step {
  readonly text: number | undefined;
  readonly quoted: number | undefined;
  isSame: boolean;
}

/**
 * Aligns a whole quotation with the part of a window of the text that fits it best (as in Smith and Waterman, 1981).
 *
 * @param weights the weight of each token of the quotation, which has one at least
 */
export function alignQuotation(
  quotation: string,
  quoted: readonly QuotedToken[],
  weights: readonly number[],
  window: TokenStretch,
  source: Source,
): QuotationAlignment {
  const gains = quoted.map((token) => gainsOf(token, source));
  const table = bestSteps(gains, weights, window, source);
  const { column, score } = bestEnd(table);
  const steps = stepsBack(table, column, gains, window);
  const places = steps.flatMap((one) => one.text ?? []);
  const [from, to] = [places[0] ?? window.from, (places.at(-1) ?? window.from - 1) + 1];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const matched = steps.reduce((sum, { gain, quoted: at = -1 }) => sum + Math.max(0, gain) * (weights[at] ?? 0), 0);
  return {
    from,
    to,
    share: matched / total,
    score: score / total,
    longestRun: longestRun(steps, quoted),
    differences: () => differencesOf(withWholeWords(steps, { from, to }, quoted, source), quotation, quoted, source),
  };
}

/** How well a token of the quotation matches the token of the text at a place. */
type Gain = (place: number) => number;

/** The best score of each way to align the first tokens of a quotation with those of a window, and its last step. */
interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly score: Float64Array;
  readonly came: Uint8Array;
}

/** A step takes a token of both texts, only one of the quotation, or only one of the text. */
const [BOTH, ADDED, PASSED] = [1, 2, 3];

/** Finds the best last step for each pair of a token of the quotation and one of the window. */
function bestSteps(gains: readonly Gain[], weights: readonly number[], window: TokenStretch, source: Source): Table {
  const [rows, columns] = [gains.length + 1, window.to - window.from + 1];
  const score = new Float64Array(rows * columns);
  const came = new Uint8Array(rows * columns);
  for (let row = 1; row < rows; row += 1) {
    const gainAt = gains[row - 1];
    const weight = weights[row - 1] ?? 0;
    if (gainAt === undefined) continue;
    for (let column = 0; column < columns; column += 1) {
      const place = window.from + column - 1;
      const at = row * columns + column;
      let best = (score[at - columns] ?? 0) + weight * GAIN.added;
      let step = ADDED;
      if (column > 0) {
        const both = (score[at - columns - 1] ?? 0) + weight * gainAt(place);
        if (both >= best) [best, step] = [both, BOTH];
        const passed = (score[at - 1] ?? 0) + ((source.folded[place] ?? -1) >= 0 ? PASSED_OVER.word : PASSED_OVER.sign);
        if (passed > best) [best, step] = [passed, PASSED];
      }
      score[at] = best;
      came[at] = step;
    }
  }
  return { rows, columns, score, came };
}

/** Finds where in the window the whole quotation fits best. */
function bestEnd({ rows, columns, score }: Table): { column: number; score: number } {
  const scores = score.subarray((rows - 1) * columns);
  const column = scores.reduce((best, one, at) => (one > (scores[best] ?? 0) ? at : best), 0);
  return { column, score: scores[column] ?? 0 };
}

/** Goes back from an end, and returns the steps that led to it, in the order of the text. */
function stepsBack({ rows, columns, came }: Table, end: number, gains: readonly Gain[], window: TokenStretch) {
  const steps: (Step & { readonly gain: number })[] = [];
  let [row, column] = [rows - 1, end];
  while (row > 0) {
    const step = came[row * columns + column];
    const takesText = step !== ADDED;
    const takesQuoted = step !== PASSED;
    if (takesText) column -= 1;
    if (takesQuoted) row -= 1;
    const gain = step === BOTH ? (gains[row]?.(window.from + column) ?? 0) : 0;
    steps.push({
      text: takesText ? window.from + column : undefined,
      quoted: takesQuoted ? row : undefined,
      isSame: gain === GAIN.exact,
      gain,
    });
  }
  return steps.toReversed();
}

/** Returns how well a quoted token matches each token of the text; each distinct word is compared only once. */
function gainsOf(quoted: QuotedToken, source: Source): Gain {
  const isOne = isWord(quoted);
  const word = isOne ? folder(quoted.text) : '';
  const [exact, folded] = [source.exactIds.get(quoted.text), source.foldedIds.get(word)];
  const known = new Map<number, number>();
  return (place) => {
    if (source.exact[place] === exact) return GAIN.exact;
    const id = source.folded[place] ?? -1;
    if (isOne !== id >= 0) return GAIN.added + PASSED_OVER.sign;
    if (!isOne) return 0;
    if (id === folded) return quoted.anyCapital ? GAIN.exact : GAIN.folded;
    const before = known.get(id);
    if (before !== undefined) return before;
    const gain = likeness(word, source.foldedTexts[id] ?? '') >= ALIKE ? GAIN.alike : GAIN.other;
    known.set(id, gain);
    return gain;
  };
}

/**
 * Returns the similarity of two words by their letters: from 0 to 1; 0 for very long ones, which take long to compare.
 */
export function likeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  if (longest > 100 || Math.abs(one.length - other.length) > longest * (1 - ALIKE)) return 0;
  return 1 - distance(one, other) / longest;
}

/** The longest run of identical words. */
function longestRun(steps: readonly Step[], quoted: readonly QuotedToken[]): number {
  let [run, longest] = [0, 0];
  for (const { quoted: index, isSame } of steps) {
    const token = quoted[index ?? -1];
    if (!isSame) run = 0;
    else if (token !== undefined && isWord(token)) run += 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/**
 * Extends the steps to whole words where the quotation cuts one. If a compound differs, all of it counts as different.
 */
function withWholeWords(
  steps: readonly Step[],
  { from, to }: TokenStretch,
  quoted: readonly QuotedToken[],
  source: Source,
): readonly Step[] {
  const whole = steps.map((step) => ({ ...step }));
  const left = (text: number): Step => ({ text, quoted: undefined, isSame: false });
  for (let first = from; isCut(first, source); first -= 1) whole.unshift(left(first - 1));
  for (let after = to; isCut(after, source); after += 1) whole.push(left(after));
  const isOneWord = (one: Step | undefined, other: Step | undefined) =>
    (other?.text !== undefined && one?.text !== undefined && isCut(other.text, source)) ||
    (other?.quoted !== undefined && one?.quoted !== undefined && isInCompound(quoted, other.quoted));
  for (let index = 1; index < whole.length; index += 1) {
    const [one, other] = [whole[index - 1], whole[index]];
    if (one?.isSame === false && other !== undefined && isOneWord(one, other)) other.isSame = false;
  }
  for (let index = whole.length - 1; index > 0; index -= 1) {
    const [one, other] = [whole[index - 1], whole[index]];
    if (other?.isSame === false && one !== undefined && isOneWord(one, other)) one.isSame = false;
  }
  return whole;
}

/** The differences: each run of steps that are not identical becomes one. */
function differencesOf(
  steps: readonly Step[],
  quotation: string,
  quoted: readonly QuotedToken[],
  source: Source,
): QuotedDifference[] {
  const differences: QuotedDifference[] = [];
  let open: Step[] = [];
  for (const step of [...steps, undefined]) {
    if (step?.isSame === false) open.push(step);
    else if (open.length > 0) {
      differences.push({
        stands: textBetween(
          source,
          open.flatMap(({ text }) => text ?? []),
        ),
        quoted: quotedWords(open),
      });
      open = [];
    }
  }
  return differences;

  function quotedWords(all: readonly Step[]): string {
    const tokens = all.flatMap((step) => quoted[step.quoted ?? -1] ?? []);
    return quotation.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
  }
}
