/** What an alignment of paragraphs with ids (align.ts) takes and finds. */
import type { AddressKind } from './ids.ts';
import type { IdEntry } from './lock-file.ts';

/** A paragraph, or all else that has an address, as the files have it now. */
export interface CurrentParagraph {
  readonly section: string;
  /** What its id begins with if it is new: its section's slug, unless the section has been renamed. */
  readonly prefix: string;
  readonly kind: AddressKind;
  readonly text: string;
  /** The official numbers that lead to it in its section, from the outermost; none where it has none. */
  readonly numbers: readonly string[] | undefined;
  /** Of a cell: which table of its section it is in, from 1. */
  readonly table: number | undefined;
  /** Where it stands in its file, as decisions name it: `iii:4`, `iii:figure:1`, `iii:table:1:cell:5`. */
  readonly position: string;
}

/** What the author has decided, by id or place. */
export interface Decisions {
  /** This id is that paragraph: `iii-4` → `iii:5`. */
  readonly same: ReadonlyMap<string, string>;
  /** These paragraphs are new. */
  readonly fresh: ReadonlySet<string>;
  /** These ids are withdrawn. */
  readonly withdrawn: ReadonlySet<string>;
  /** This id's words went into that one: `iii-5` → `iii-4`. */
  readonly merged: ReadonlyMap<string, string>;
}

/** Something that only the author can tell. */
export interface Question {
  readonly reason: 'replaced' | 'ambiguous' | 'moved and edited';
  readonly entries: readonly IdEntry[];
  readonly paragraphs: readonly CurrentParagraph[];
}

/** What an alignment found. */
export interface Alignment {
  /** The entry of each paragraph that has one. */
  readonly pairs: ReadonlyMap<CurrentParagraph, IdEntry>;
  /** Paragraphs without an entry: to be given ids. */
  readonly inserted: readonly CurrentParagraph[];
  /** Standing entries whose paragraph is gone and whose words went nowhere. */
  readonly withdrawn: readonly IdEntry[];
  /** Entries whose words went into another, by the author's decision. */
  readonly merged: ReadonlyMap<IdEntry, string>;
  readonly questions: readonly Question[];
}

/** Nothing is decided. */
export const NO_DECISIONS: Decisions = { same: new Map(), fresh: new Set(), withdrawn: new Set(), merged: new Map() };
