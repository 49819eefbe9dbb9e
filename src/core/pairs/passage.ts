/** What two texts are paired by. */
import type { PairsData } from '../schemas/pairs.ts';

/** A passage of a text, in reading order with the others. */
export interface Passage {
  readonly id: string;
  /** Its official numbers and those around it, from the outermost, as they are the same in every language; empty if it has none. */
  readonly path: readonly string[];
  /** The id of the passage that contains it. */
  readonly parent?: string | undefined;
  /** The names that the publisher's own file gives it. */
  readonly names?: readonly string[] | undefined;
  /** Its section, by a key that the same section of the other text has. */
  readonly section: string;
  readonly text: string;
}

/** How it is known that passages belong together. */
export type Way = PairsData['pairs'][number]['by'];

/** Passages that belong together, by their ids, in reading order: one of each text or several. */
export interface Pair {
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly by: Way;
}
