/** Tells which passages of two texts of a work belong together. */
import type { Document } from '../model.ts';
import { addressedBlocks } from '../reading-order.ts';
import type { Pair } from './passage.ts';

/**
 * Returns the pairs of the passages of two texts of a work, in the order of the first. An id is the identity of a passage in
 * all texts of its work.
 */
export function pairsBetween(first: Document, second: Document): readonly Pair[] {
  const there = new Set(second.sections.flatMap(addressedBlocks).map(({ id }) => id));
  return first.sections
    .flatMap(addressedBlocks)
    .filter(({ id }) => there.has(id))
    .map(({ id }): Pair => ({ first: [id], second: [id], by: 'id' }));
}
