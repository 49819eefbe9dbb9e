/**
 * Measures what an import left out of its original, whatever left it out: a form or a menu of a page, the margin of a
 * sheet, a table of contents, a part of a file that no reader takes. Most of it is no text of the document. If it looks
 * like such text, nobody may be told that the text is proved.
 */
import { isUnitAlone, unitOf } from '../core/languages/units.ts';
import { COUNTERS } from '../core/numbers/counters.ts';
import { numberAt, readStyle } from '../core/numbers/styles.ts';
import { type Range, rawPlacer } from './prove/places.ts';
import type { SecondReading } from './prove/second-reading.ts';
import { SAMPLES } from './recognise/numbering.ts';

/** What was left out, as far as it may be text of the document. */
export interface LeftOut {
  /** Numbers that follow each other, as they are written: "1.", "2.", "3."; none if there is no such series. */
  readonly series: readonly string[];
  /** How much running text was left out, and how much the original has, in letters. */
  readonly letters: number;
  readonly all: number;
}

/** The most running text that an import may leave out and be called proved: a share of it, or what any site says. */
const MOST = { share: 0.1, letters: 600 };

/** Whether what was left out looks like text of the document. */
export const isDoubtful = ({ series, letters, all }: LeftOut): boolean =>
  series.length > 0 || (letters > MOST.letters && letters > all * MOST.share);

/**
 * Measures what was left out.
 *
 * _Running text_ are the letters outside links, buttons, choices and tables of contents; a Han character counts as three.
 * Of what was left out, each line counts once, and not at all if the import has it elsewhere: a running head, or an entry
 * of a list of headings. Lines of one or two words do not count either: numbers and marks are drawn beside the text.
 *
 * A _series of official numbers_ are three numbers of one style that follow each other, such as (a), (b), (c) or
 * Article 4, 5, 6, each at the beginning of such a line and with words behind it.
 *
 * @param again the original, as another parser reads it
 * @param ranges where what was left out begins and ends in its text, with single spaces
 * @param unread texts of the file that are in neither reading
 * @param kept the lines of the import
 */
export function measureLeftOut(
  { text, links }: SecondReading,
  ranges: readonly Range[],
  unread: readonly string[],
  kept: readonly string[],
): LeftOut {
  const place = rawPlacer(text);
  const running = withoutLinks(text, links);
  const known = new Set(kept.map(keyOf));
  const isNew = (line: string) => {
    const key = keyOf(line);
    if (key.length < SHORTEST || known.has(key)) return false;
    known.add(key);
    return true;
  };
  const end = BLANK_LINE.test(text) ? BLANK_LINE : '\n';
  const out = stretchesIn(
    text,
    ranges.map(([from, to]): Range => [place(from), place(to)]),
  ).map(([from, to]) => [text.slice(from, to), running.slice(from, to)] as const);
  const lines = [...out, ...unread.map((one) => [one, one] as const)]
    .flatMap((stretch) => inStep(stretch, end))
    .filter(([paragraph]) => !known.has(keyOf(paragraph)))
    .flatMap((paragraph) => inStep(paragraph, '\n'))
    .filter(([line]) => isNew(line))
    .map(([, words]) => words);
  return {
    series: seriesIn(lines),
    letters: lettersIn(lines.join(' ')),
    all: lettersIn(running) + lettersIn(unread.join(' ')),
  };
}

/** The fewest letters of a line that counts. */
const SHORTEST = 4;

const BLANK_LINE = /\n[^\S\u00A0]*\n/;

/** Stands for each letter of a link, so that places stay the same. */
const LINKED = '\u0000';

function withoutLinks(text: string, links: readonly Range[]): string {
  let [out, at] = ['', 0];
  for (const [begin, end] of links.toSorted(([a], [b]) => a - b)) {
    if (end <= at) continue;
    const from = Math.max(at, begin);
    out += text.slice(at, from) + text.slice(from, end).replace(/\S/g, LINKED);
    at = end;
  }
  return out + text.slice(at);
}

/** Joins ranges between which there is nothing but white space. */
function stretchesIn(text: string, ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const [begin, end] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = out.at(-1);
    if (last !== undefined && text.slice(last[1], begin).trim() === '') out.splice(-1, 1, [last[0], end]);
    else out.push([begin, end]);
  }
  return out;
}

/** Splits a text and the same text without links at the same places. */
function inStep([text, words]: readonly [string, string], at: string | RegExp): (readonly [string, string])[] {
  const others = words.split(at);
  return text.split(at).map((one, index) => [one, others[index] ?? ''] as const);
}

/** What makes lines the same: their letters, without a page number at the end. Of "Article 4", the number matters. */
const keyOf = (line: string): string =>
  (isUnitAlone(line.trim()) ? line.replace(/\s+/gu, '') : lettersOf(line)).toLowerCase();

const lettersOf = (line: string): string => line.replace(/(?<![\s.…])[\s.…]+[ivxlc]+\s*$/u, '').replace(/\P{L}+/gu, '');

const lettersIn = (text: string): number =>
  (text.match(/\p{L}/gu)?.length ?? 0) + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0);

/** How many numbers make a series, and how many letters are behind each of them before the next. */
const SERIES = { numbers: 3, letters: 10 };

/** Numbers of one style that follow each other so far, and how many letters there were up to the last of them. */
interface Series {
  readonly value: number;
  readonly markers: readonly string[];
  readonly at: number;
}

/** The first series of numbers at the beginnings of lines, as they are written. */
function seriesIn(lines: readonly string[]): readonly string[] {
  const open = new Map<string, Series>();
  let letters = 0;
  const hasWords = ({ at }: Series) => letters - at >= SERIES.letters;
  for (const line of lines) {
    for (const { style, value, marker } of numbersAt(line.trim())) {
      const before = open.get(style);
      const goesOn = before !== undefined && value === before.value + 1 && hasWords(before);
      const markers = goesOn ? [...before.markers, marker] : [marker];
      open.set(style, { value, markers, at: letters + lettersIn(marker) });
    }
    letters += lettersIn(line);
    const found = [...open.values()].find((one) => one.markers.length >= SERIES.numbers && hasWords(one));
    if (found !== undefined) return found.markers;
  }
  return [];
}

const STYLES = SAMPLES.flatMap((sample) => readStyle(sample) ?? []);

/** The counters of articles, sections and other parts: "v" may be five or a letter. */
const UNIT_COUNTERS = ['1', 'i', 'a'];

/** The numbers that a line may begin with. */
function numbersAt(line: string): { readonly style: string; readonly value: number; readonly marker: string }[] {
  const unit = unitOf(line);
  return [
    ...UNIT_COUNTERS.flatMap((sample) => {
      const value = unit === undefined ? undefined : COUNTERS[sample]?.valueOf(unit.number);
      return unit === undefined || value === undefined
        ? []
        : [{ style: `${unit.kind} ${sample}`, value, marker: unit.name }];
    }),
    ...STYLES.flatMap((style) => {
      const found = numberAt(line, style);
      const counted = found && style.counter.valueOf(found.number);
      return found === undefined || counted === undefined
        ? []
        : [{ style: style.sample, value: counted, marker: found.marker }];
    }),
  ];
}
