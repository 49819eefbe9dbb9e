/** References of a document to its own parts and to those of others, as the model has them. */

/** Words that refer to a part of the document or of another, or may do so. */
export interface Reference {
  /** The slug of their section. */
  readonly section: string;
  /** The id of their block, and its label. */
  readonly block: string;
  readonly label: string;
  readonly words: string;
  /** The offset in the block's text at which they begin, in UTF-16 code units. */
  readonly start: number;
  /** What they name, or why they are no link. */
  readonly target: Target | Unresolved;
}

/** What a reference names: a section, or a block or heading in it. */
export interface Target {
  readonly section: string;
  /** Its fragment; `undefined` for a section with a heading. */
  readonly id: string | undefined;
  /** Whether it is a group of sections, such as a chapter, of which this section is the first. */
  readonly isGroup?: true;
  /** The document that it is in, if that is another one. */
  readonly other?: OtherText;
}

/** Another document that a reference leads to, in the edition that is meant (references/others.ts). */
export interface OtherText {
  readonly id: string;
  /** The date of the edition, if readers have to be told which one it is. */
  readonly edition: string | undefined;
}

/** Why a reference is no link. */
export type Unresolved =
  | 'another text'
  | 'quoted'
  | 'amending'
  | 'no such place'
  | 'several places'
  | 'unclear'
  | 'marked otherwise'
  | 'switched off';

/** Whether two wordings are the same, whatever white space they have: a list shows a no-break space as a space. */
export const isSameWording = (one: string, other: string): boolean =>
  one.split(/\s+/u).join(' ') === other.split(/\s+/u).join(' ');
