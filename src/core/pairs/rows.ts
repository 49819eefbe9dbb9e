/** Puts the passages of a section beside their counterparts in another text of the work, row by row. */
import type { Document, Section } from '../model.ts';
import { addressedBlocks } from '../reading-order.ts';
import { sectionIn } from './counterparts.ts';
import type { Pair } from './passage.ts';
import { pairsBetween } from './pairs-between.ts';

/** Passages that stand beside each other, by their ids; one side is empty if no counterpart was found. */
export interface Row {
  readonly leading: readonly string[];
  readonly other: readonly string[];
}

/** Returns the rows of a section of a text, beside its counterparts in another text of the work. */
export function rowsOf(text: Document, section: Section, other: Document): Row[] {
  const counterparts = other.sections.filter(({ slug }) => sectionIn(other, slug, text) === section.slug);
  const idsOf = (list: readonly Section[]) => list.flatMap(addressedBlocks).map(({ id }) => id);
  return rowsBetween(idsOf([section]), idsOf(counterparts), pairsBetween(text, other));
}

/**
 * Returns the rows of passages: those of the first text in their order, each once, those in a row together that have the same
 * counterpart; and what the other text has without a counterpart, where it parts nothing of the first: after the counterpart
 * of what stands before it there, and what follows that without a counterpart.
 *
 * @param leading the ids of the passages of the first text
 * @param others the ids of those of the other text that are shown even without a counterpart
 */
export function rowsBetween(leading: readonly string[], others: readonly string[], pairs: readonly Pair[]): Row[] {
  const ours = new Map(pairs.flatMap((pair) => pair.first.map((id) => [id, pair] as const)));
  const theirs = new Map(pairs.flatMap((pair) => pair.second.map((id) => [id, pair] as const)));
  const rows: Row[] = [];
  for (const id of leading) {
    const pair = ours.get(id);
    const last = rows.at(-1);
    // Passages with the same counterpart that something else parts have it in a row each: the text keeps its order.
    if (last !== undefined && pair !== undefined && ours.get(last.leading[0] ?? '') === pair)
      rows.splice(-1, 1, { ...last, leading: [...last.leading, id] });
    else rows.push({ leading: [id], other: pair?.second ?? [] });
  }
  let after = -1;
  for (const id of others) {
    const pair = theirs.get(id);
    if (pair !== undefined) {
      const row = rows.findLastIndex((one) => one.leading.some((first) => pair.first.includes(first)));
      if (row >= 0) after = row;
      continue;
    }
    while (rows[after + 1]?.other.length === 0) after += 1;
    rows.splice((after += 1), 0, { leading: [], other: [id] });
  }
  return rows;
}
