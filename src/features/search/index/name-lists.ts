/** Lists of names, each kept once: what a term is called is the same in many texts. */
import type { FirstFile } from '../packing.ts';

/** Begins to keep lists. */
export function nameLists() {
  const all: FirstFile['names'][number][] = [];
  const places = new Map<string, number>();
  return {
    /** Every list, by its place. */
    all,
    /** The place of a list, which is kept if it is a new one. */
    placeOf: (names: FirstFile['names'][number]): number => {
      const known = JSON.stringify(names);
      const place = places.get(known) ?? all.push(names) - 1;
      places.set(known, place);
      return place;
    },
  };
}
