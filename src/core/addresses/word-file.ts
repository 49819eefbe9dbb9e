/** What a document's Word file calls things. The export writes these names, and an import reads them. */
import { sha256 } from '../sha256.ts';

/** The most characters that the name of a bookmark in Word may have. */
const LONGEST = 40;

/**
 * Returns the bookmark of a block by its id: `p_iii_4` for `iii-4`. Word allows only letters, digits and underscores. An
 * id that is too long gets a bookmark with its beginning and a part of its SHA-256; the whole id is then in the address
 * to which the block's number is a link.
 */
export const bookmarkOf = (id: string): string => named('p', id);

/** Returns the bookmark of a section's heading by its slug. */
export const sectionBookmark = (slug: string): string => named('s', slug);

/** Returns the bookmark of the heading of a group of sections, by the slug of its first section and its level. */
export const groupBookmark = (first: string, level: number): string => named('g', `${level}-${first}`);

/** Returns the bookmark of the whole note on a term, by the id of the term. */
export const noteBookmark = (term: string): string => named('t', term);

function named(kind: string, id: string): string {
  const whole = `${kind}_${id.replaceAll('-', '_')}`;
  return whole.length <= LONGEST ? whole : `${kind}x_${whole.slice(2, 26)}_${sha256(id).slice(0, 11)}`;
}

/** Returns the id that a block's bookmark says; `undefined` if its name is no such bookmark, or says only a part of it. */
export function idOfBookmark(name: string): string | undefined {
  const [, id] = /^p_([a-z0-9_]+)$/.exec(name) ?? [];
  return id?.replaceAll('_', '-');
}

/** Returns the section that the bookmark of a heading says; `undefined` if it is of no section, or says only a part of it. */
export function sectionOfBookmark(name: string): string | undefined {
  const [, slug] = /^s_([a-z0-9_]+)$/.exec(name) ?? [];
  return slug?.replaceAll('_', '-');
}

/** What is the link to a block whose label is the number with which its words begin. The label is after it, hidden. */
export const WORD_LINK_ALONE = '¶';

/** The styles that say whose words are whose, by their ids. Their names are the same, in words: "Official Number". */
export const WORD_STYLES = {
  /** The number of a block as we cite it, which is a link to its address. */
  number: 'ParagraphNumber',
  /** An official number that stands beside the text. */
  officialNumber: 'OfficialNumber',
  /** What we say beside a passage of whether it is in force. */
  force: 'WhetherInForce',
  /** The lines on where the file comes from. */
  about: 'AboutThisCopy',
  /** A footnote of ours. */
  note: 'NoteOnATerm',
  /** A footnote of the document. */
  footnote: 'OfficialFootnote',
} as const;

/** The styles of the paragraphs after the text that have the whole notes. */
export const WORD_NOTES = {
  heading: 'NotesHeading',
  term: 'NotesTerm',
  part: 'NotesPart',
  text: 'NotesText',
  item: 'NotesItem',
  source: 'NotesSource',
} as const;

/** The kinds of paragraph with official text, and its tables: each has a style for each number of items it is in. */
export type WordBlock =
  | 'Paragraph'
  | 'Item'
  | 'List'
  | 'Bullet'
  | 'Caption'
  | 'Picture'
  | 'Signature'
  | 'ClosingNote'
  | 'Table'
  | 'Cell'
  | 'CellHeading';

/**
 * Returns the id of the style of a paragraph or table: `OfficialItem2` for an item in an item, `OfficialQuotedParagraph` for a
 * paragraph of a quotation, `OfficialQuotedNextParagraph` for one of a quotation that comes next to another.
 *
 * @param depth how many items it is in
 * @param quotedAt if it is quoted: how many items the quotation is in
 * @param isNext whether it is in every second one of quotations in a row, which Word would join if they looked the same
 */
export const officialStyle = (kind: WordBlock, depth: number, quotedAt: number | undefined, isNext = false): string =>
  `Official${quotedAt === undefined ? '' : `Quoted${quotedAt || ''}${isNext ? 'Next' : ''}`}${kind}${depth || ''}`;

/** A style of official text, as {@link officialStyle} writes it. */
export interface OfficialStyle {
  readonly kind: string;
  readonly depth: number;
  readonly quotedAt: number | undefined;
  /** Whether it is in every second one of quotations in a row. */
  readonly isNext?: true;
}

/** Reads the id of a style of official text; `undefined` for any other. */
export function readOfficialStyle(id: string): OfficialStyle | undefined {
  const [, quoted, at, next, kind, depth] = /^Official(?:(Quoted)(\d*)(Next)?)?([A-Z][A-Za-z]*?)(\d*)$/.exec(id) ?? [];
  if (kind === undefined) return undefined;
  const quotedAt = quoted === undefined ? undefined : Number(at ?? 0);
  return { kind, depth: Number(depth ?? 0), quotedAt, ...(next !== undefined && { isNext: true }) };
}

/** The parts of the styles of words, in the order in which the name of a style joins them: `StrongEmphasis`. */
export const WORD_MARKS = {
  MarkedTerm: undefined,
  Hyperlink: undefined,
  Strong: 'strong',
  Emphasis: 'em',
  StruckOut: 's',
  Superscript: 'sup',
  Subscript: 'sub',
} as const;
