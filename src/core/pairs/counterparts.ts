/** Finds what a text has in another text of its work: the counterparts of its passages and sections. */
import type { Document } from '../model.ts';
import { memoOf } from '../memo/memo.ts';
import { addressedBlocks } from '../reading-order.ts';
import type { Pair } from './passage.ts';
import { pairsBetween } from './pairs-between.ts';

/** Returns the pair of each passage of a text that has a counterpart in another, by its id. */
export const pairsIn = (text: Document, other: Document): ReadonlyMap<string, Pair> => pairsWith(text)(other);

const pairsWith = memoOf((text: Document) =>
  memoOf(
    (other: Document): ReadonlyMap<string, Pair> =>
      new Map(pairsBetween(text, other).flatMap((pair) => pair.first.map((id) => [id, pair] as const))),
  ),
);

/** Returns the slug of the section of each passage, by its id. */
export const sectionsOfPassages = memoOf(
  ({ sections }: Document): ReadonlyMap<string, string> =>
    new Map(sections.flatMap((section) => addressedBlocks(section).map(({ id }) => [id, section.slug] as const))),
);

/** Returns the first passage in another text that belongs to a passage; `undefined` if none is found. */
export const counterpartOf = (text: Document, id: string, other: Document): string | undefined =>
  pairsIn(text, other).get(id)?.second[0];

/** Returns the section of another text that has most of the counterparts of a section; `undefined` if none has any. */
export function sectionIn(text: Document, slug: string, other: Document): string | undefined {
  const section = text.sections.find((one) => one.slug === slug);
  const there = sectionsOfPassages(other);
  const found = (section === undefined ? [] : addressedBlocks(section)).flatMap(
    ({ id }) => there.get(counterpartOf(text, id, other) ?? '') ?? [],
  );
  const [most] = [...Map.groupBy(found, (one) => one).values()].toSorted((a, b) => b.length - a.length);
  return most?.[0];
}
