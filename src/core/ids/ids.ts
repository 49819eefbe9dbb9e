/** Ids of paragraphs and of all else that has an address: how they are written, and the next that is free. */
import { plainNumber } from '../numbers/counters.ts';

const WORD_KINDS = ['paragraph', 'caption', 'table', 'footnote', 'signature'] as const;

/** What is counted by itself in a section: its paragraphs, items and quotations as one, and each of these. */
export type AddressKind = (typeof WORD_KINDS)[number] | 'cell';

/** The word for it in an id; paragraphs have none, unless official numbers stand beside them in their section. */
const WORDS: Readonly<Record<Exclude<AddressKind, 'cell'>, string>> = {
  paragraph: 'par',
  caption: 'figure',
  table: 'table',
  footnote: 'footnote',
  signature: 'signature',
};

/** The words that an id may have after its section; a section's own name ends with none of them. */
export const ID_WORDS: readonly string[] = [...Object.values(WORDS), 'cell'];

/**
 * The parts of an id by our count: `iii-4a` is section `iii`, number 4, letters `a`; `i-figure-1` is a caption's,
 * `i-table-1` a table's caption and `i-table-1-cell-5` its fifth cell.
 */
export interface ParagraphId {
  readonly section: string;
  readonly kind: AddressKind;
  /** Of a cell, the number of its table. */
  readonly table?: number | undefined;
  /** Whether a paragraph's id has the word `par`, since there are official numbers beside it. */
  readonly amongOfficial?: boolean;
  readonly number: number;
  /** Tell birth, not order: the first inserted after 4 is `4a`, the second `4b`, wherever they stand. */
  readonly letters: string;
}

/** An id with the official numbers that lead to its block, if it has them. */
export interface NumberedId {
  readonly id: string;
  readonly numbers?: readonly string[] | undefined;
}

const ID = new RegExp(
  String.raw`^(?<section>[a-z0-9]+(?:-[a-z0-9]+)*?)-(?:table-(?<table>\d+)-(?<cell>cell)-|(?<word>${Object.values(WORDS).join('|')})-)?(?<number>\d+)(?<letters>[a-z]*)$`,
);

/** Reads an id of our count; `undefined` if it is none. Of official numbers `article-5-1` reads alike: ask for those first. */
export function parseId(id: string): ParagraphId | undefined {
  const parts = ID.exec(id)?.groups;
  if (parts === undefined) return undefined;
  const { section = '', table, cell, word, number, letters = '' } = parts;
  const [kind = 'paragraph'] = cell === undefined ? WORD_KINDS.filter((one) => WORDS[one] === word) : ['cell' as const];
  return {
    section,
    kind,
    ...(table === undefined ? {} : { table: Number(table) }),
    ...(word === WORDS.paragraph ? { amongOfficial: true } : {}),
    number: Number(number),
    letters,
  };
}

/** Whether something is written as an id is: the section's slug, and parts of letters and digits. */
export function isId(id: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(id);
}

/** Which kind of block an id is of. */
export function kindOf({ id, numbers }: NumberedId): AddressKind {
  return numbers === undefined ? (parseId(id)?.kind ?? 'paragraph') : (officialKind(id) ?? 'paragraph');
}

/** A footnote is the one kind beside points that has official numbers. */
function officialKind(id: string): AddressKind | undefined {
  return /-footnote-[^-]+$/.test(id) ? 'footnote' : undefined;
}

/** Writes an id. */
export function formatId({ section, kind, table, amongOfficial, number, letters }: ParagraphId): string {
  if (kind === 'cell') return `${section}-table-${table}-cell-${number}${letters}`;
  const word = kind === 'paragraph' && amongOfficial !== true ? '' : `${WORDS[kind]}-`;
  return `${section}-${word}${number}${letters}`;
}

/**
 * The ids for paragraphs inserted after another, one after the other: its number with the first letters never used.
 *
 * @param base its section and kind, and the number of the nearest id before it, 0 if there is none
 * @param taken every id ever given
 */
export function insertedIds(base: Omit<ParagraphId, 'letters'>, taken: ReadonlySet<string>): Generator<string, never> {
  return freeIds((letters) => formatId({ ...base, letters }), taken);
}

/**
 * The id of a block that official numbers lead to: `article-5-1-b-ii` for 1, b and ii of `article-5`. Where another has had
 * it, letters follow.
 *
 * @param numbers from the outermost, as the text writes them without brackets and points
 * @param taken every id ever given
 */
export function officialId(
  section: string,
  kind: AddressKind,
  numbers: readonly string[],
  taken: ReadonlySet<string>,
): string {
  const parts = [section, ...(kind === 'footnote' ? [WORDS.footnote] : []), ...numbers.map(plainNumber)];
  const id = parts.join('-');
  return taken.has(id) ? freeIds((letters) => `${id}-${letters}`, taken).next().value : id;
}

function* freeIds(idWith: (letters: string) => string, taken: ReadonlySet<string>): Generator<string, never> {
  for (let birth = 1; ; birth += 1) {
    const id = idWith(toLetters(birth));
    if (!taken.has(id)) yield id;
  }
}

/** 1 is `a`, 26 is `z`, 27 is `aa`. */
function toLetters(birth: number): string {
  const rest = birth - 1;
  return (rest >= 26 ? toLetters(Math.floor(rest / 26)) : '') + String.fromCharCode(97 + (rest % 26));
}
