/** Takes paragraphs for headings that look like some: larger or bolder than the text, short, and no sentence. */
import { mostOf } from './lines.ts';
import { isNumberedHeading } from './marks.ts';
import { type Line, pageOf, type Part, textOfLine } from './runs.ts';

/** The longest heading, in letters and in lines. */
const LONGEST = { letters: 220, lines: 4 };

/** How much larger than the text a heading is that is not bold. */
const LARGER = 1.12;

/** The deepest level of a heading. */
const DEEPEST = 6;

/** The levels of headings by their looks, the outermost first. */
export type Levels = ReadonlyMap<string, number>;

/** How the lines of a text look. */
export interface TextLook {
  readonly size: number;
  readonly font: string | undefined;
}

/** Returns the levels that headings have whose level is known. */
export function levelsIn(parts: readonly Part[]): Levels {
  const headings = parts.filter((part) => part.kind === 'heading');
  return new Map(
    [...Map.groupBy(headings, ({ lines }) => keyOf(lines))].map(([key, alike]) => [
      key,
      mostOf(alike.map(({ level }) => [level, 1])) ?? 1,
    ]),
  );
}

/**
 * Returns the level of each paragraph that looks like a heading.
 *
 * @param known levels of headings of the same document; without them, larger headings contain smaller ones
 */
export function headingsIn(
  paragraphs: readonly (readonly Line[])[],
  text: TextLook,
  known: Levels,
): ReadonlyMap<readonly Line[], number> {
  const found = paragraphs.filter((lines) => looksSo(lines, text));
  const looks = [...new Map(found.map((lines) => [keyOf(lines), lines])).entries()].toSorted(
    ([, a], [, b]) => sizeOf(b) - sizeOf(a) || Number(isBold(b)) - Number(isBold(a)),
  );
  const order = looks.map(([key]) => key);
  return new Map(
    found.map((lines) => {
      const key = keyOf(lines);
      return [lines, known.get(key) ?? Math.min(order.indexOf(key) + 1, DEEPEST)];
    }),
  );
}

function looksSo(lines: readonly Line[], text: TextLook): boolean {
  const words = lines.map((line) => textOfLine(line)).join(' ');
  const isShort = words.length <= LONGEST.letters && lines.length <= LONGEST.lines;
  if (!isShort || !/\p{L}/u.test(words)) return false;
  if (isNumberedHeading(words) && lines.length === 1 && lines.every(({ font }) => font !== text.font)) return true;
  if (/[.;,。；，]$/u.test(words)) return false;
  return sizeOf(lines) >= text.size * LARGER || (isBold(lines) && sizeOf(lines) >= text.size * 0.85);
}

const sizeOf = (lines: readonly Line[]): number =>
  Math.round(Math.max(...lines.flatMap(({ runs }) => runs.map(({ size }) => size))) * 2) / 2;

const isBold = (lines: readonly Line[]): boolean => lines.every((line) => line.isBold);

/** The look of a heading. */
const keyOf = (lines: readonly Line[]): string => `${sizeOf(lines)} ${isBold(lines)}`;

/** Makes a title of the first heading if no other heading of the document is as large. */
export function withTitle(parts: readonly Part[]): Part[] {
  const headings = parts.filter((part) => part.kind === 'heading');
  const [first, ...others] = headings.toSorted((a, b) => sizeOf(b.lines) - sizeOf(a.lines));
  const [second] = others;
  const isTitle =
    first?.isGuess === true &&
    pageOf(first) === 1 &&
    (second === undefined || sizeOf(second.lines) < sizeOf(first.lines));
  return parts.map((part) => (isTitle && part === first ? { ...first, level: 0 } : part));
}
