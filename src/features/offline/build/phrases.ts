/** Finds the phrases that recur in texts, so that a pack holds each once. */

/** Texts in which signs stand for phrases. */
export interface Phrased {
  /** The texts, with signs in place of phrases. */
  readonly texts: readonly string[];
  /** What every sign stands for: a phrase, in which there may be signs, too. */
  readonly phrases: ReadonlyMap<string, string>;
}

/** What phrases are made of: words with the space before them, figures, and any other character for itself. */
const UNITS = / ?[a-z]+|\d+|[^]/giu;

/** How often two units must stand together at first to be made one. */
const MOST = 512;

/** What is written costs, in bits, once gzip has packed it: a character, a sign, and beside its own characters a phrase. */
const COST = { character: 2.6, sign: 14, phrase: 70 } as const;

/** Stands between two texts. */
const END = -1;

/** The rank of a unit that is too rare for a pair, and the number of no pair. */
const NONE = 0;

/** A unit: its characters, or the numbers of the two units of which it was made. */
type Unit = string | readonly [number, number];

/**
 * Puts signs in place of phrases where that is shorter. What stands together most often is made one unit, again and
 * again, until nothing stands together twice, as in Re-Pair (Larsson and Moffat, 1999); but all pairs of about the same
 * number at once, which takes a few readings of the whole.
 *
 * @param signs characters that are in none of the texts, the shortest first
 */
export function findPhrases(texts: readonly string[], signs: readonly string[]): Phrased {
  const { units, sequence } = pair(texts);
  const signOf = chooseSigns(units, sequence, signs);
  const phrases = new Map<string, string>();
  const write = (number: number): string => {
    const sign = signOf.get(number);
    if (sign === undefined) return writeOut(number);
    if (!phrases.has(sign)) {
      // In the order in which they are met, so that like is near like.
      phrases.set(sign, '');
      phrases.set(sign, writeOut(number));
    }
    return sign;
  };
  const writeOut = (number: number): string => {
    const unit = units[number] ?? '';
    return typeof unit === 'string' ? unit : write(unit[0]) + write(unit[1]);
  };
  const written = [''];
  for (const number of sequence)
    if (number === END) written.push('');
    else written.push((written.pop() ?? '') + write(number));
  return { texts: written.slice(0, texts.length), phrases };
}

/** Makes pairs of units one, and gives all units, the parts of each before itself, and those left of every text. */
function pair(texts: readonly string[]): { units: Unit[]; sequence: number[] } {
  const units: Unit[] = [];
  const numbers = new Map<string, number>();
  let sequence: number[] = [];
  for (const text of texts) {
    for (const unit of text.match(UNITS) ?? []) {
      const number = numbers.get(unit) ?? units.length;
      if (number === units.length) numbers.set(unit, units.push(unit) - 1);
      sequence.push(number);
    }
    sequence.push(END);
  }
  let before = Infinity;
  for (let least = MOST; least > 2 || sequence.length < before; least = Math.max(2, Math.floor(least * 0.8))) {
    before = sequence.length;
    sequence = pairOnce(sequence, units, least);
  }
  return { units, sequence };
}

/** Makes one of every two units that stand together so often, unless the second more often stands with the one after. */
function pairOnce(sequence: readonly number[], units: Unit[], least: number): number[] {
  // Others cannot stand together so often. Numbered anew, so that a pair's key is a small number, which is found sooner.
  let frequent = 0;
  const ranks = countUses(units, sequence).map((count) => (count < least ? NONE : (frequent += 1)));
  const rankAt = (index: number) => ranks[sequence[index] ?? units.length] ?? NONE;
  const pairs = new Map<number, number>();
  /** How often every pair stands, and which stands at each place with the unit after. */
  const counts = [0];
  const pairAt = new Int32Array(sequence.length + 1);
  let first = rankAt(0);
  for (let index = 0; index < sequence.length; index += 1) {
    const second = rankAt(index + 1);
    if (first !== NONE && second !== NONE) {
      const key = first * frequent + second;
      const pair = pairs.get(key) ?? counts.push(0) - 1;
      pairs.set(key, pair);
      counts[pair] = (counts[pair] ?? 0) + 1;
      pairAt[index] = pair;
    }
    first = second;
  }
  const countAt = (index: number) => counts[pairAt[index] ?? NONE] ?? 0;
  const made: number[] = [];
  const paired: number[] = [];
  for (let index = 0; index < sequence.length; index += 1) {
    const count = countAt(index);
    const [one = END, other = END] = [sequence[index], sequence[index + 1]];
    if (count < least || count < countAt(index + 1)) {
      paired.push(one);
      continue;
    }
    const pair = pairAt[index] ?? NONE;
    paired.push((made[pair] ??= units.push([one, other]) - 1));
    index += 1;
  }
  return paired;
}

/** Gives signs to the units that are worth it: the first to those that are used most. */
function chooseSigns(
  units: readonly Unit[],
  sequence: readonly number[],
  signs: readonly string[],
): ReadonlyMap<number, string> {
  const uses = countUses(units, [...sequence, ...units.flatMap((unit) => (typeof unit === 'string' ? [] : unit))]);
  const costs: number[] = [];
  const worthy: number[] = [];
  for (const [number, unit] of units.entries()) {
    const cost =
      typeof unit === 'string' ? unit.length * COST.character : (costs[unit[0]] ?? 0) + (costs[unit[1]] ?? 0);
    const count = uses[number] ?? 0;
    const isWorthy = count * cost > count * COST.sign + cost + COST.phrase;
    if (isWorthy) worthy.push(number);
    costs.push(isWorthy ? COST.sign : cost);
  }
  worthy.sort((a, b) => (uses[b] ?? 0) - (uses[a] ?? 0));
  return new Map(signs.slice(0, worthy.length).map((sign, index) => [worthy[index] ?? END, sign]));
}

/** How often every unit stands in a sequence, by its number. */
function countUses(units: readonly Unit[], sequence: readonly number[]): number[] {
  const uses = new Array<number>(units.length).fill(0);
  for (const number of sequence) if (number !== END) uses[number] = (uses[number] ?? 0) + 1;
  return uses;
}
