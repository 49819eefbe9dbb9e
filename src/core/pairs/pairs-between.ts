/** Tells which passages of two texts of a work belong together. */
import type { Document } from '../model.ts';
import { addressedBlocks } from '../reading-order.ts';
import { WAYS } from '../schemas/pairs.ts';
import type { Pair, Way } from './passage.ts';

/** Passages of two texts, and those of their original to which they belong. */
interface Group {
  readonly original: Set<string>;
  readonly first: Set<string>;
  readonly second: Set<string>;
  /** How it is known; `undefined` if only their ids say it. */
  by: Way | undefined;
}

/**
 * Returns the pairs of the passages of two texts of a work, in the order of the first. A version has pairs with its original, in
 * all editions, since an id is the identity of a passage in all of them; without a file of pairs, equal ids pair. Two versions
 * pair by what both have of the original: that is known as the less sure of the two is.
 */
export function pairsBetween(first: Document, second: Document): readonly Pair[] {
  const [here, there] = [orderOf(first), orderOf(second)];
  const isSameLanguage = first.current === second.current;
  const groups = new Map<string, Group>();
  join(groups, 'first', isSameLanguage ? byIds(here) : (first.pairs ?? byIds(here)));
  join(groups, 'second', isSameLanguage ? byIds(there) : (second.pairs ?? byIds(there)));
  return [...new Set(groups.values())]
    .map((group) => ({
      first: standing(group.first, here),
      second: standing(group.second, there),
      by: group.by ?? 'id',
    }))
    .filter((pair) => pair.first.length > 0 && pair.second.length > 0)
    .toSorted((a, b) => (here.get(a.first[0] ?? '') ?? 0) - (here.get(b.first[0] ?? '') ?? 0));
}

/** The places of the passages of a text. */
type Order = ReadonlyMap<string, number>;

const orderOf = ({ sections }: Document): Order =>
  new Map(sections.flatMap(addressedBlocks).map(({ id }, place) => [id, place]));

const standing = (ids: ReadonlySet<string>, order: Order): string[] =>
  [...ids].filter((id) => order.has(id)).toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));

/** Passages of a text, and those of the original to which they belong. */
interface WithOriginal {
  readonly original: readonly string[];
  readonly version: readonly string[];
  /** How it is known; left out if only their ids say it. */
  readonly by?: Way;
}

const byIds = (order: Order): WithOriginal[] => [...order.keys()].map((id) => ({ original: [id], version: [id] }));

/** Puts the passages of a text into the groups of those of the original to which they belong. */
function join(groups: Map<string, Group>, side: 'first' | 'second', pairs: readonly WithOriginal[]): void {
  for (const { original, version: own, by } of pairs) {
    const group: Group = { original: new Set(original), first: new Set(), second: new Set(), by, [side]: new Set(own) };
    for (const other of new Set(original.flatMap((id) => groups.get(id) ?? []))) {
      for (const part of ['original', 'first', 'second'] as const) for (const id of other[part]) group[part].add(id);
      group.by = lessSure(group.by, other.by);
    }
    for (const id of group.original) groups.set(id, group);
  }
}

const lessSure = (one: Way | undefined, other: Way | undefined): Way | undefined =>
  one === undefined || other === undefined ? (one ?? other) : WAYS[Math.max(WAYS.indexOf(one), WAYS.indexOf(other))];
