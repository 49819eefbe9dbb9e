/** What an alignment of paragraphs with ids (align.ts) takes and returns. */
import type { AddressKind, Again, Definition, PlaceWithin } from './ids.ts';
import type { IdEntry } from './lock-file.ts';

/** A paragraph, or anything else with an address, as it is in the files now. */
export interface CurrentParagraph {
  readonly section: string;
  /** The beginning of its id if it is new: its section's slug, or the old slug of a section that was renamed. */
  readonly prefix: string;
  readonly kind: AddressKind;
  /** Whether our count of it has a sign: the `par` of `article-5-par-2`. */
  readonly marked: boolean;
  readonly text: string;
  /** The official numbers that lead to it in its section, from the outermost; `undefined` if it has none. */
  readonly numbers: readonly string[] | undefined;
  /** The place below a heading or an article: of what is counted there, or of a number in an article of several paragraphs. */
  readonly within?: PlaceWithin | undefined;
  /** The definition that its numbers are in, if it is one of a list of them. */
  readonly definition?: Definition | undefined;
  /** Which time its number or one above it stands in its section, if it is not the first. */
  readonly again?: Again | undefined;
  /** The name by which the publisher's own file knows it in all its editions, if the file says it. */
  readonly key?: string | undefined;
  /** For a cell: the number of its table in the section, from 1. */
  readonly table: number | undefined;
  /** Its place in its file, as decisions name it: `iii:4`, `iii:figure:1`, `iii:table:1:cell:5`. */
  readonly position: string;
}

/** What the editor has decided, by id or place. */
export interface Decisions {
  /** This id belongs to that paragraph: `iii-4` → `iii:5`. */
  readonly same: ReadonlyMap<string, string>;
  /** These paragraphs are new. */
  readonly fresh: ReadonlySet<string>;
  /** These ids are withdrawn. */
  readonly withdrawn: ReadonlySet<string>;
  /** The words of this id were merged into that one: `iii-5` → `iii-4`. */
  readonly merged: ReadonlyMap<string, string>;
}

/** A question that only the editor can answer. */
export interface Question {
  readonly reason: 'replaced' | 'ambiguous' | 'moved and edited' | 'joined';
  readonly entries: readonly IdEntry[];
  readonly paragraphs: readonly CurrentParagraph[];
}

/** The result of an alignment. */
export interface Alignment {
  /** The entry of each paragraph that has one. */
  readonly pairs: ReadonlyMap<CurrentParagraph, IdEntry>;
  /** Paragraphs without an entry, which need ids. */
  readonly inserted: readonly CurrentParagraph[];
  /** Entries whose paragraph has disappeared without being merged. */
  readonly withdrawn: readonly IdEntry[];
  /** Entries whose words were merged into another, by the editor's decision. */
  readonly merged: ReadonlyMap<IdEntry, string>;
  readonly questions: readonly Question[];
  /** What the other texts of its work say about new ids; absent if it is the only text. */
  readonly ofWork?: IdsOfWork;
}

/** The ids of the other texts of a work: ids are the same in all of them. */
export interface IdsOfWork {
  /** Every id that one of them has given: it cannot be given to anything else. */
  readonly taken: ReadonlySet<string>;
  /** The id of the passage of the original to which a paragraph belongs. */
  readonly counterparts: ReadonlyMap<CurrentParagraph, string>;
  /** Whether the text is a version in another language, whose ids do not tell the places of its passages. */
  readonly isVersion: boolean;
}

/** No decisions. */
export const NO_DECISIONS: Decisions = { same: new Map(), fresh: new Set(), withdrawn: new Set(), merged: new Map() };
