/**
 * The official numbers that a plain reading of a file finds: what its format calls a number, lines that begin with a number
 * that counts, and the numbers that programs draw beside items. It shares no code with the import, which recognises numbers
 * by the styles of a whole document, so that what that loses is seen.
 */
import { type Range, rangeAround } from './places.ts';
import type { SecondReading } from './second-reading.ts';

/** What a number is written in: with a word or a sign for its kind ("Article 5", "§ 5", 第五条), in figures, in letters. */
export const NUMBER_KINDS = ['words', 'figures', 'letters'] as const;

/** One of them. */
export type NumberKind = (typeof NUMBER_KINDS)[number];

/** A number at the beginning of a line or beside an item. */
export interface PlainNumber {
  readonly kind: NumberKind;
  /** As it is written: "Article 5", "(a)". */
  readonly mark: string;
  /** Only the number: "5", "a". */
  readonly number: string;
  /** What follows it in its line. */
  readonly words: string;
  /** The lines after a number that the format itself calls one: headings, and the text that it stands beside. */
  readonly next?: readonly string[];
  /** Where it is in the text; of a drawn one, where the words beside it begin. */
  readonly at: number;
}

/** A number with what tells its series from others, and its value. */
interface Candidate extends PlainNumber {
  readonly series: string;
  readonly value: number;
}

/** How much of a line is looked at, in letters. */
const LONGEST = 120;

/** A long line within a sentence: "Article 5" at the beginning of the next is a reference. */
const WRAPPED = /^.{40,}[\p{L}\p{Nd},]\s*$/u;

/** What follows a part of which a sentence speaks, and does not begin one: "§ 1-1 applies", "Schedule I to the Act". */
const REFERENCE = /^(?:-\p{Nd}+)?[ \u00A0]\p{Ll}/u;

/** How many numbers of a series may be missing between two lines: articles that were repealed. */
const MAY_SKIP = 3;

/**
 * Returns the numbers of a file. Where its format has elements for numbers, articles and tables have theirs in these, and a
 * line such as "Table 1" is a caption.
 */
export function plainNumbers({ text, numbers = [], given = [], apart = [] }: SecondReading): readonly PlainNumber[] {
  const drawn = numbers.map(({ number, at }): PlainNumber => {
    const words = text.slice(at, at + LONGEST).split('\n')[0] ?? '';
    return { kind: /\p{Nd}/u.test(number) ? 'figures' : 'letters', mark: number, number, words, at };
  });
  const isGiven = rangeAround(given);
  const isApart = rangeAround(apart);
  const own = given.filter(([begin]) => isApart(begin) === undefined);
  let next = 0;
  const all = text.split('\n');
  const lines = all.flatMap((line, index) => {
    const at = next;
    next += line.length + 1;
    const goesOn = WRAPPED.test(all[index - 1] ?? '');
    const begin = at + line.length - line.trimStart().length;
    if (isGiven(begin) !== undefined) return [];
    const readings = readingsOf(line.slice(0, LONGEST).trim(), begin).filter(
      ({ kind, words }) => kind !== 'words' || !(given.length > 0 || goesOn || REFERENCE.test(words)),
    );
    return readings.length === 0 ? [] : [readings];
  });
  return [...own.flatMap((range) => givenNumber(text, range, isGiven)), ...thatCount(lines), ...drawn];
}

/** How many letters are looked at after a number that the format gives, and how many lines: those of a heading, and a text. */
const AFTER = 600;
const LINES_AFTER = 4;

/** A number that the format gives, with the words after it and after the numbers that follow; nothing for a dash. */
function givenNumber(text: string, [begin, end]: Range, isGiven: (at: number) => Range | undefined): PlainNumber[] {
  const mark = text.slice(begin, end).trim();
  if (!/[\p{L}\p{Nd}]/u.test(mark)) return [];
  let at = end;
  const next = text
    .slice(end, end + AFTER)
    .split('\n')
    .filter((line) => {
      const start = at + line.length - line.trimStart().length;
      at += line.length + 1;
      return line.trim() !== '' && isGiven(start) === undefined;
    })
    .slice(0, LINES_AFTER);
  const kind = /[§第]|\p{L}{3}|\p{L}.*\s/u.test(mark) ? 'words' : /\p{Nd}/u.test(mark) ? 'figures' : 'letters';
  return [{ kind, mark, number: mark.split(/\s/u).at(-1) ?? '', words: next[0] ?? '', next, at: begin }];
}

/**
 * The numbers that count: those that go on with their series, or begin it anew. In a series two must follow each other.
 *
 * @param lines the possible readings of each line
 */
function thatCount(lines: readonly (readonly Candidate[])[]): Candidate[] {
  const last = new Map<string, number>();
  const stepOf = ({ series, value }: Candidate) => value - (last.get(series) ?? 0);
  const counting = lines.flatMap((readings) => {
    const one =
      readings.find((reading) => stepOf(reading) === 1) ??
      readings.find((reading) => reading.value === 1) ??
      readings.find((reading) => stepOf(reading) > 0 && stepOf(reading) <= MAY_SKIP);
    if (one !== undefined) last.set(one.series, one.value);
    return one ?? [];
  });
  const values = new Map<string, Set<number>>();
  for (const { series, value } of counting) values.set(series, (values.get(series) ?? new Set()).add(value));
  const counts = ({ series, value }: Candidate) => values.get(series)?.has(value + 1) === true;
  const known = new Set(counting.filter(counts).map(({ series }) => series));
  return counting.filter(({ series }) => known.has(series));
}

const HAN = '零〇一二三四五六七八九十百千';

/** How lines begin with a number. The sign before or behind it is part of its series. */
const BEGINNINGS: readonly (readonly [NumberKind, RegExp, (number: string) => number])[] = [
  ['words', new RegExp(`^(?<before>第)[ ]?(?<number>[${HAN}]+)[ ]?(?<after>[编編章节節条條])`, 'u'), inHan],
  ['words', /^(?<before>第)[ ]?(?<number>\p{Nd}+)[ ]?(?<after>[编編章节節条條])/u, inFigures],
  ['words', /^(?<before>§)[ \u00A0]?(?<number>\p{Nd}+)(?<after>)(?!\p{Nd}|\.\p{Nd})/u, inFigures],
  [
    'words',
    /^(?<before>\p{L}[\p{L}\p{M}.]{1,20})[ \u00A0](?<number>\p{Nd}{1,4})(?![\p{L}\p{Nd}]|\.\p{Nd})/u,
    inFigures,
  ],
  ['words', /^(?<before>\p{L}[\p{L}\p{M}.]{1,20})[ \u00A0](?<number>[IVXLC]{1,8})(?![\p{L}\p{Nd}])/u, inRoman],
  ['figures', /^(?<before>[(（]?)(?<number>\p{Nd}{1,3})(?<after>[.)）．、])(?![\p{Nd}.])/u, inFigures],
  ['letters', new RegExp(`^(?<before>[(（])(?<number>[${HAN}]+)(?<after>[)）])`, 'u'), inHan],
  ['letters', new RegExp(`^(?<number>[${HAN}]+)(?<after>、)`, 'u'), inHan],
  ['letters', /^(?<before>\(?)(?<number>[a-zA-Z])(?<after>[.)])(?=\s|$)/u, inLetters],
  ['letters', /^(?<before>\(?)(?<number>[ivxIVX]{1,6})(?<after>[.)])(?=\s|$)/u, inRoman],
];

/** The numbers with which a line may begin: "(i)" is a letter or Roman. */
function readingsOf(line: string, at: number): Candidate[] {
  return BEGINNINGS.flatMap(([kind, pattern, valueOf]) => {
    const found = pattern.exec(line);
    const { before = '', number = '', after = '' } = found?.groups ?? {};
    if (found === null) return [];
    const series = `${before.toLowerCase()}${valueOf.name}${after}`;
    return { kind, mark: found[0], number, words: line.slice(found[0].length), series, value: valueOf(number), at };
  });
}

/** The value of figures in any script. */
function inFigures(number: string): number {
  return Number(Array.from(number, digitOf).join(''));
}

/** The value of a letter. */
function inLetters(letter: string): number {
  return letter.toLowerCase().charCodeAt(0) - 96;
}

/** The value of a Roman numeral. */
function inRoman(number: string): number {
  const worths = Array.from(number.toUpperCase(), (letter) => ({ I: 1, V: 5, X: 10, L: 50, C: 100 })[letter] ?? 0);
  return worths.reduce((sum, worth, at) => sum + (worth < (worths[at + 1] ?? 0) ? -worth : worth), 0);
}

/** The worth of a digit: Unicode has those of each script in order. */
function digitOf(digit: string): number {
  let zero = digit.codePointAt(0) ?? 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && (digit.codePointAt(0) ?? 0) - zero < 9) zero -= 1;
  return (digit.codePointAt(0) ?? 0) - zero;
}

/** The value of a numeral in Han characters, below ten thousand. */
function inHan(number: string): number {
  let [sum, digit] = [0, 0];
  for (const sign of number) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[sign];
    if (unit === undefined) digit = Math.max(0, '零一二三四五六七八九'.indexOf(sign));
    else [sum, digit] = [sum + Math.max(1, digit) * unit, 0];
  }
  return sum + digit;
}
