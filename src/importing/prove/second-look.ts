/** Holds the official numbers of an import against those that a plain reading of the file finds. */
import type { ReadBlock } from '../../core/text/read-block.ts';
import { rangeAround } from './places.ts';
import { NUMBER_KINDS, type NumberKind, plainNumbers, type PlainNumber } from './plain-numbers.ts';
import type { SecondReading } from './second-reading.ts';

/** How many numbers of a kind there are in the file, and how many of these in the import. */
export interface LookedAt {
  readonly kind: NumberKind;
  readonly found: number;
  readonly kept: number;
}

/** What a second look found. */
export interface SecondLook {
  /** The kinds of which the file has any. */
  readonly kinds: readonly LookedAt[];
  /** The lines of the file whose numbers are words in the import, or are not in it. */
  readonly missing: readonly string[];
}

/** What has a number in an import. */
export interface NumberedParts {
  /** All blocks of the sections. */
  readonly blocks: readonly ReadBlock[];
  /** The headings of sections and groups, with what they are called in citations. */
  readonly headings: readonly { readonly line: string; readonly label: string }[];
  /** Texts whose numbers are none of the text's own: what was left out, and footnotes. */
  readonly others: readonly string[];
}

/** If more than this share of the numbers is missing, the import says so first. */
const MAY_DIFFER = 0.1;

/** Compares the numbers, in time that grows with the length of the text. */
export function lookAgain(again: SecondReading, { blocks, headings, others }: NumberedParts): SecondLook {
  const inText = blocks.filter(({ markerInText, numbers }) => markerInText && numbers !== undefined);
  const here = new Counts([
    ...numbersBeside(blocks),
    ...inText.map(({ text, marker = '' }) => keyOf(marker, text.slice(marker.length))),
  ]);
  // "(k) (1)" is one number in a line, and may be two in the import.
  const beginnings = new Counts(inText.map(({ text }) => beginningOf(text)));
  const labels = new Map(headings.map(({ line, label }) => [beginningOf(line), lettersOf(label)]));
  const numbered = new NumberedHeadings([
    ...headings.map(({ line }) => line),
    ...blocks.flatMap(({ kind, text }) => (kind === 'heading' ? text : [])),
  ]);
  const none = new Set(others.flatMap((text) => text.split('\n').map(beginningOf)));
  const ranges = [again.links, again.apart ?? []].map(rangeAround);
  const isApart = ({ at }: PlainNumber) => ranges.some((rangeOf) => rangeOf(at) !== undefined);
  const isHere = ({ mark, number, words, next }: PlainNumber) =>
    (next ?? [words]).some((line) => here.take(keyOf(mark, line))) ||
    (next !== undefined && numbered.take(mark)) ||
    labels.get(beginningOf(mark + words))?.includes(lettersOf(number)) === true ||
    beginnings.take(beginningOf(mark + words));
  const isOther = (one: PlainNumber) =>
    isApart(one) || none.has(beginningOf(one.words)) || none.has(beginningOf(one.mark + one.words));
  const all = plainNumbers(again);
  // A former wording that is struck out takes no number from the one in force.
  const kept = new Set([...all.filter((one) => !isApart(one)), ...all.filter(isApart)].filter(isHere));
  const found = all.filter((one) => kept.has(one) || !isOther(one));
  const missing = found.filter((one) => !kept.has(one));
  const kinds = NUMBER_KINDS.map((kind): LookedAt => {
    const ofKind = (list: readonly PlainNumber[]) => list.filter((one) => one.kind === kind).length;
    return { kind, found: ofKind(found), kept: ofKind(found) - ofKind(missing) };
  });
  return {
    kinds: kinds.filter((kind) => kind.found > 0),
    missing: missing.map(({ mark, words }) => `${mark} ${words.trim()}`.trim()),
  };
}

/** The keys of the numbers that are drawn beside blocks; that of a block without words is beside the words of the next. */
function numbersBeside(blocks: readonly ReadBlock[]): string[] {
  let waiting: string[] = [];
  return blocks.flatMap(({ marker, markerInText, text }) => {
    if (marker !== undefined && !markerInText) waiting.push(marker);
    const marks = text === '' ? [] : waiting;
    if (text !== '') waiting = [];
    return marks.map((mark) => keyOf(mark, text));
  });
}

/** Whether so many numbers are missing that the editor has to look at them first. */
export const differs = ({ kinds, missing }: SecondLook): boolean =>
  missing.length > MAY_DIFFER * kinds.reduce((sum, { found }) => sum + found, 0);

/** How often there is each of some keys. */
class Counts {
  private readonly counts = new Map<string, number>();

  constructor(keys: readonly string[]) {
    for (const key of keys) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  /** Takes one away. Returns whether there was one. */
  take(key: string): boolean {
    const count = this.counts.get(key) ?? 0;
    if (count > 0) this.counts.set(key, count - 1);
    return count > 0;
  }
}

/** The headings that begin with a number, by the words that may be the number; the last of them first. */
class NumberedHeadings {
  private readonly headings: Map<string, { isTaken: boolean }[]>;

  constructor(lines: readonly string[]) {
    const found = lines.toReversed().flatMap((line) => {
      const heading = { isTaken: false };
      const words = line.trim().split(/\s+/u).slice(0, MOST_WORDS);
      const keys = new Set(words.map((_, index) => lettersOf(words.slice(0, index + 1).join(''))));
      return [...keys].map((key) => [key, heading] as const);
    });
    this.headings = new Map(
      [...Map.groupBy(found, ([key]) => key)].map(([key, all]) => [key, all.map(([, heading]) => heading)]),
    );
  }

  /** Takes the next heading with a number away. Returns whether there was one. */
  take(number: string): boolean {
    const all = this.headings.get(lettersOf(number)) ?? [];
    let heading = all.pop();
    while (heading?.isTaken === true) heading = all.pop();
    if (heading !== undefined) heading.isTaken = true;
    return heading !== undefined;
  }
}

/** The most words of a number: "Art 2 § 3". */
const MOST_WORDS = 4;

/** How many letters of a line tell it from others. */
const BEGINNING = 20;

/** How many letters behind a number do, and among how many characters they are looked for. */
const BEHIND = 8;
const LOOKED_AT = 200;

/** A number with the first letters of what follows it. Figures may be those that call a footnote. */
const keyOf = (mark: string, words: string): string =>
  `${lettersOf(mark)} ${lettersOf(words.slice(0, LOOKED_AT))
    .replace(/\p{Nd}/gu, '')
    .slice(0, BEHIND)}`;

const beginningOf = (line: string): string => lettersOf(line).slice(0, BEGINNING);

/** The letters and figures of a line. */
const lettersOf = (line: string): string => line.toLowerCase().replace(/[^\p{L}\p{M}\p{Nd}]/gu, '');
