/** Pairs the passages of a text with those of its version in another language. */
import { pairDefinitions } from './definitions.ts';
import { alignByLength, ratioOf } from './length-alignment.ts';
import { lexiconFrom, likenessBetween, type Phrase, tokensOf, type Tokens } from './likeness.ts';
import type { Pair, Passage, Way } from './passage.ts';
import { longestRising } from './rising.ts';

/** How often lengths are compared again with what was learned from the pairs before. */
const ROUNDS = 2;

/** What is known before two texts are compared. */
export interface Known {
  /** Pairs that stay as they are. What one has on one side alone has no counterpart. */
  readonly kept?: readonly Pair[];
  /** The phrases of each language that mean the same. */
  readonly phrases?: readonly [readonly Phrase[], readonly Phrase[]];
}

/**
 * Returns the pairs of two texts, in the order of the first; each passage is in one pair at most. What numbers, names or
 * definitions leave open between two pairs, lengths and shared tokens decide.
 */
export function pairPassages(first: readonly Passage[], second: readonly Passage[], known: Known = {}): Pair[] {
  const paired = new Paired(first, second, known.phrases);
  for (const pair of known.kept ?? []) paired.keep(pair);
  paired.byKey('id', ({ names = [] }) => names);
  // A definition may be the first passage of an article in one text alone, and would have its number there.
  for (const [place, other] of pairDefinitions(first, second)) paired.add(place, other, 'definition');
  paired.byKey('number', ({ path }) => (path.length === 0 ? [] : [path.join('/')]));
  paired.below();
  paired.joined();
  paired.byLength();
  return paired.pairs();
}

class Paired {
  readonly #first: readonly Passage[];
  readonly #second: readonly Passage[];
  readonly #to = new Map<number, { readonly other: number; readonly by: Way }>();
  readonly #from = new Map<number, number>();
  /** What else belongs to a pair, by the place of the pair in the first text. */
  readonly #more = [new Map<number, number[]>(), new Map<number, number[]>()] as const;
  /** What belongs to a pair beside its first passages, or to none. */
  readonly #joined = [new Set<number>(), new Set<number>()] as const;
  readonly #lengths: Pair[] = [];
  readonly #tokens: readonly [Tokens, Tokens];
  readonly #places: readonly [ReadonlyMap<string, number>, ReadonlyMap<string, number>];

  constructor(first: readonly Passage[], second: readonly Passage[], phrases: Known['phrases']) {
    this.#first = first;
    this.#second = second;
    this.#places = [placesById(first), placesById(second)];
    this.#tokens = [
      first.map(({ text }) => tokensOf(text, phrases?.[0])),
      second.map(({ text }) => tokensOf(text, phrases?.[1])),
    ];
  }

  keep({ first, second, by }: Pair): void {
    const [place, ...more] = this.#placesOf(0, first);
    const [other, ...others] = this.#placesOf(1, second);
    if (place !== undefined && other !== undefined) {
      this.add(place, other, by);
      this.#more[0].set(place, more);
      this.#more[1].set(place, others);
    } else {
      if (place !== undefined) more.push(place);
      if (other !== undefined) others.push(other);
    }
    for (const one of more) this.#joined[0].add(one);
    for (const one of others) this.#joined[1].add(one);
  }

  #placesOf(side: 0 | 1, ids: readonly string[]): number[] {
    return ids.flatMap((id) => this.#places[side].get(id) ?? []);
  }

  add(place: number, other: number, by: Way): void {
    if (this.#to.has(place) || this.#from.has(other)) return;
    if (this.#joined[0].has(place) || this.#joined[1].has(other)) return;
    this.#to.set(place, { other, by });
    this.#from.set(other, place);
  }

  /** Pairs passages that have the same key, if only one passage of each text has it. */
  byKey(by: Way, keysOf: (passage: Passage) => readonly string[]): void {
    const theirs = placesByKey(this.#second, keysOf);
    for (const [key, places] of placesByKey(this.#first, keysOf)) {
      const [place, ...more] = places;
      const [other, ...others] = theirs.get(key) ?? [];
      if (place !== undefined && other !== undefined && more.length + others.length === 0) this.add(place, other, by);
    }
  }

  /** Pairs passages of the same number within passages that are paired. */
  below(): void {
    const ours = childrenOf(this.#first);
    const theirs = childrenOf(this.#second);
    for (const place of this.#first.keys()) {
      const found = this.#to.get(place);
      if (found === undefined) continue;
      const there = theirs.get(found.other) ?? [];
      for (const child of ours.get(place) ?? []) {
        const number = numberOf(this.#first[child]);
        if (number === undefined) continue;
        const same = there.filter((one) => numberOf(this.#second[one]) === number);
        const [only] = same;
        if (same.length === 1 && only !== undefined) this.add(child, only, 'number');
      }
    }
  }

  /** Adds points to the pair of the passage around them where the other text has no points there: it says all in one sentence. */
  joined(): void {
    const [ours, theirs] = [childrenOf(this.#first), childrenOf(this.#second)];
    const numbered = (list: readonly Passage[], places: readonly number[] = []) =>
      places.some((place) => numberOf(list[place]) !== undefined);
    for (const [place, { other, by }] of this.#to) {
      // An editor has said all that belongs to such a pair.
      if (by === 'by hand') continue;
      const [here, there] = [ours.get(place), theirs.get(other)];
      if (numbered(this.#first, here) && !numbered(this.#second, there)) this.#join(0, place, here ?? [], ours);
      if (numbered(this.#second, there) && !numbered(this.#first, here)) this.#join(1, place, there ?? [], theirs);
    }
  }

  #join(side: 0 | 1, pair: number, places: readonly number[], children: ReadonlyMap<number, readonly number[]>): void {
    const list = side === 0 ? this.#first : this.#second;
    const taken = side === 0 ? this.#to : this.#from;
    for (const place of places) {
      if (numberOf(list[place]) === undefined || taken.has(place) || this.#joined[side].has(place)) continue;
      this.#more[side].set(pair, [...(this.#more[side].get(pair) ?? []), place]);
      this.#joined[side].add(place);
      this.#join(side, pair, children.get(place) ?? [], children);
    }
  }

  /** Pairs what is left between pairs that stand in the same order in both texts. */
  byLength(): void {
    for (let round = 0; round <= ROUNDS; round += 1) {
      const lexicon = lexiconFrom(...this.#tokens, this.#beads());
      const likeness = likenessBetween(...this.#tokens, round === 0 && this.#to.size === 0 ? undefined : lexicon);
      const ratio = ratioOf(measured(this.#first), measured(this.#second));
      this.#lengths.length = 0;
      for (const [here, there] of this.#gaps()) {
        const beads = alignByLength(
          measured(here.map((place) => this.#first[place])),
          measured(there.map((place) => this.#second[place])),
          (i, j) => {
            const [place, other] = [here[i] ?? 0, there[j] ?? 0];
            return this.#differ(place, other) ? -Infinity : likeness(place, other);
          },
          ratio,
        );
        for (const bead of beads)
          if (bead.first.length > 0 && bead.second.length > 0)
            this.#lengths.push({
              first: bead.first.map((place) => this.#first[here[place] ?? 0]?.id ?? ''),
              second: bead.second.map((place) => this.#second[there[place] ?? 0]?.id ?? ''),
              by: 'length',
            });
      }
    }
  }

  /** Whether two passages have numbers that differ. */
  #differ(place: number, other: number): boolean {
    const [a = [], b = []] = [this.#first[place]?.path, this.#second[other]?.path];
    return a.length > 0 && b.length > 0 && a.join('/') !== b.join('/');
  }

  #beads() {
    return [
      ...[...this.#to].map(([place, { other }]) => ({ first: [place], second: [other] })),
      ...this.#lengths.map(({ first, second }) => ({
        first: this.#placesOf(0, first),
        second: this.#placesOf(1, second),
      })),
    ];
  }

  /** The places without a pair between pairs in the same order. */
  #gaps(): (readonly [number[], number[]])[] {
    const chain = longestRising(
      [...this.#to].map(([place, { other }]) => [place, other] as const).toSorted((a, b) => a[0] - b[0]),
    );
    const gaps: [number[], number[]][] = [];
    let [i, j] = [0, 0];
    for (const [place, other] of [...chain, [this.#first.length, this.#second.length] as const]) {
      const here = range(i, place).filter((one) => !this.#to.has(one) && !this.#joined[0].has(one));
      const there = range(j, other).filter((one) => !this.#from.has(one) && !this.#joined[1].has(one));
      if (here.length > 0 && there.length > 0) gaps.push([here, there]);
      [i, j] = [place + 1, other + 1];
    }
    return gaps;
  }

  pairs(): Pair[] {
    const order = this.#places[0];
    const idsOf = (list: readonly Passage[], places: readonly number[]) => places.map((place) => list[place]?.id ?? '');
    return [
      ...[...this.#to].map(([place, { other, by }]) => ({
        first: idsOf(this.#first, [place, ...(this.#more[0].get(place) ?? [])]),
        second: idsOf(this.#second, [other, ...(this.#more[1].get(place) ?? [])]),
        by,
      })),
      ...this.#lengths,
    ].toSorted((a, b) => (order.get(a.first[0] ?? '') ?? 0) - (order.get(b.first[0] ?? '') ?? 0));
  }
}

const numberOf = (passage: Passage | undefined): string | undefined => passage?.path.at(-1);

const measured = (passages: readonly (Passage | undefined)[]) =>
  passages.map((passage) => ({ length: passage?.text.length ?? 0 }));

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, nth) => from + nth);

const placesById = (passages: readonly Passage[]) => new Map(passages.map(({ id }, place) => [id, place]));

function placesByKey(
  passages: readonly Passage[],
  keysOf: (passage: Passage) => readonly string[],
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, passage] of passages.entries())
    for (const key of keysOf(passage)) places.set(key, [...(places.get(key) ?? []), place]);
  return places;
}

/** The places of the passages directly within each. */
function childrenOf(passages: readonly Passage[]): Map<number, number[]> {
  const places = placesById(passages);
  const children = new Map<number, number[]>();
  for (const [place, { parent }] of passages.entries()) {
    const around = parent === undefined ? undefined : places.get(parent);
    if (around !== undefined) children.set(around, [...(children.get(around) ?? []), place]);
  }
  return children;
}
