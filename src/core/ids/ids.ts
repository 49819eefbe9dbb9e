/** Ids of paragraphs and of everything else with an address: how they are written, and which is the next free one. */
import { plainNumber } from '../numbers/counters.ts';

const WORD_KINDS = ['paragraph', 'caption', 'table', 'footnote', 'signature'] as const;

/**
 * The kinds that have a counter in each section: paragraphs, items and quotations share one, and each other kind has
 * its own.
 */
export type AddressKind = (typeof WORD_KINDS)[number] | 'cell';

/** The word for the kind in an id. Paragraphs have none, unless their numbers could be taken for those of the text. */
const WORDS: Readonly<Record<Exclude<AddressKind, 'cell'>, string>> = {
  paragraph: 'par',
  caption: 'figure',
  table: 'table',
  footnote: 'footnote',
  signature: 'signature',
};

/** The words that may follow the section in an id; a section's own name ends with none of them. */
export const ID_WORDS: readonly string[] = [...Object.values(WORDS), 'cell'];

/**
 * The parts of an id that we count: `iii-4a` is section `iii`, number 4, letters `a`; `i-figure-1` is a caption,
 * `i-table-1` is a table's caption and `i-table-1-cell-5` its fifth cell.
 */
export interface ParagraphId {
  readonly section: string;
  readonly kind: AddressKind;
  /** For a cell: the number of its table. */
  readonly table?: number | undefined;
  /** Whether a paragraph's id contains the word `par`, because its number could be taken for one of the text. */
  readonly marked?: boolean;
  readonly number: number;
  /**
   * They show the order of insertion, not of the text: the first paragraph inserted after 4 is `4a`, the second `4b`,
   * wherever they are.
   */
  readonly letters: string;
}

/** An id with the official numbers that lead to its block, if it has any. */
export interface NumberedId {
  readonly id: string;
  readonly numbers?: readonly string[] | undefined;
  /**
   * Without an official number: the numbers to which its block belongs. With one: the paragraph of its article, if that
   * has several.
   */
  readonly within?: PlaceWithin | undefined;
  /** With an official number: the definition that the number is in, if it is one of a list of them. */
  readonly definition?: Definition | undefined;
  /** With an official number: which time it or a number above it stands in its section, if it is not the first. */
  readonly again?: Again | undefined;
}

/** A number that a section has more than once below the same numbers. */
export interface Again {
  /** Which of them it is, from 2. */
  readonly nth: number;
  /** How many numbers lead to it. */
  readonly above: number;
}

/** The definition of a term, which has no number itself. */
export interface Definition {
  readonly term: string;
  /** How many of the numbers in it are those of what the list of definitions is in. */
  readonly above: number;
}

/** The place of a block below the numbers of a heading or an article. */
export interface PlaceWithin {
  /** None for a paragraph of a version in another language, whose id says the place of its counterpart. */
  readonly numbers: readonly string[];
  /**
   * For a paragraph: which of those below these numbers it is, or which of them a number is in, from 1. Anything else is
   * counted in its section. Below none: its count in its section, given once.
   */
  readonly nth?: number | undefined;
}

const ID = new RegExp(
  String.raw`^(?<section>[a-z0-9]+(?:-[a-z0-9]+)*?)-(?:table-(?<table>\d+)-(?<cell>cell)-|(?<word>${Object.values(WORDS).join('|')})-)?(?<number>\d+)(?<letters>[a-z]*)$`,
);

/**
 * Reads an id that we counted; returns `undefined` for any other. An official id such as `article-5-1` looks the same,
 * so check for official numbers first.
 */
export function parseId(id: string): ParagraphId | undefined {
  const parts = ID.exec(id)?.groups;
  if (parts === undefined) return undefined;
  const { section = '', table, cell, word, number, letters = '' } = parts;
  const [kind = 'paragraph'] = cell === undefined ? WORD_KINDS.filter((one) => WORDS[one] === word) : ['cell' as const];
  return {
    section,
    kind,
    ...(table === undefined ? {} : { table: Number(table) }),
    ...(word === WORDS.paragraph ? { marked: true } : {}),
    number: Number(number),
    letters,
  };
}

/** Whether a text has the form of an id: the section's slug, and parts of letters and digits. */
export function isId(id: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(id);
}

/** Returns the kind of block to which an id belongs. */
export function addressKindOf({ id, numbers }: NumberedId): AddressKind {
  return numbers === undefined ? (parseId(id)?.kind ?? 'paragraph') : (officialKind(id) ?? 'paragraph');
}

/** Only points and footnotes have official numbers. */
function officialKind(id: string): AddressKind | undefined {
  return /-footnote-[^-]+$/.test(id) ? 'footnote' : undefined;
}

/** Writes an id. */
export function formatId({ section, kind, table, marked, number, letters }: ParagraphId): string {
  if (kind === 'cell') return `${section}-table-${table}-cell-${number}${letters}`;
  const word = kind === 'paragraph' && marked !== true ? '' : `${WORDS[kind]}-`;
  return `${section}-${word}${number}${letters}`;
}

/**
 * Yields the ids for paragraphs that are inserted after another: its number, with the first letters that were never
 * used.
 *
 * @param base its section and kind, and the number of the nearest id before it, or 0 if there is none
 * @param taken every id ever given
 */
export function insertedIds(base: Omit<ParagraphId, 'letters'>, taken: ReadonlySet<string>): Generator<string, never> {
  return freeIds((letters) => formatId({ ...base, letters }), taken);
}

/**
 * Returns the id of a block with official numbers: `article-5-1-b-ii` for 1, b and ii of `article-5`. If another block
 * has had that id, it gets the paragraph that it is in, `vi-4-par-2-1`, or `-again`; letters would look like a point.
 *
 * @param numbers from the outermost, as in the text but without brackets and points
 * @param taken every id ever given
 * @param within which paragraph of its article it is in, if there are several
 */
export function officialId(
  section: string,
  kind: AddressKind,
  numbers: readonly string[],
  taken: ReadonlySet<string>,
  within?: PlaceWithin,
): string {
  const shortest = joinedId([section, ...(kind === 'footnote' ? [WORDS.footnote] : [])], numbers);
  const { numbers: article = [], nth } = within ?? {};
  const paragraph = [...article, WORDS.paragraph, String(nth)];
  const id =
    taken.has(shortest) && nth !== undefined
      ? joinedId([section], [...paragraph, ...numbers.slice(article.length)])
      : shortest;
  const again = (letters: string) => [id, 'again', letters].filter((part) => part !== '').join('-');
  return taken.has(id) ? freeIds(again, taken, 0).next().value : id;
}

/**
 * Returns the id of a paragraph without a number of its own: `article-4-par-2`, the second paragraph of the article 4.
 *
 * @param taken every id ever given
 */
export function idWithin(
  section: string,
  { numbers, nth }: { readonly numbers: readonly string[]; readonly nth: number },
  taken: ReadonlySet<string>,
): string {
  const base = joinedId([section], numbers);
  return freeIds((letters) => `${base}-${WORDS.paragraph}-${nth}${letters}`, taken, 0).next().value;
}

/** Joins the parts of an id. A compound number that begins with the section's, 2.2.1 in `2-2`, does not repeat it. */
function joinedId(start: readonly string[], numbers: readonly string[]): string {
  const [first = '', ...rest] = numbers.map(plainNumber);
  const [section = ''] = start;
  const own = start.length === 1 && first.startsWith(`${section}-`) ? [first] : [...start, first];
  return [...own, ...rest].join('-');
}

function* freeIds(
  idWith: (letters: string) => string,
  taken: ReadonlySet<string>,
  first = 1,
): Generator<string, never> {
  for (let birth = first; ; birth += 1) {
    const id = idWith(birth === 0 ? '' : toLetters(birth));
    if (!taken.has(id)) yield id;
  }
}

/** Returns the letters for a number: 1 is `a`, 26 is `z`, 27 is `aa`. */
function toLetters(birth: number): string {
  const rest = birth - 1;
  return (rest >= 26 ? toLetters(Math.floor(rest / 26)) : '') + String.fromCharCode(97 + (rest % 26));
}
