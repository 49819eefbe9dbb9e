/** What a feature with content of its own knows of its elements in notes. */
import type { Root, RootContent } from 'mdast';
import type { Fault } from '../faults/fault.ts';

/** A note as it is written. */
export interface WrittenNote {
  readonly tree: Root;
  /** Path of the file, for faults. */
  readonly file: string;
  /** The id of its term. */
  readonly term: string;
  /** The language of the note (BCP 47). */
  readonly language: string;
  /** The items and rows of its dated parts. */
  readonly dated: readonly RootContent[];
}

/** The elements of a feature. The allow-list has them, whether the publication has the feature or not. */
export interface ElementsInNotes {
  /** Everything on which the rest depends, as data. */
  readonly basis: unknown;
  /** Returns the faults of what a note says by them. */
  readonly check: (note: WrittenNote) => readonly Fault[];
  /** Turns them into what pages draw (see `NotePart`). Changes the tree. */
  readonly draw: (note: WrittenNote) => void;
}
