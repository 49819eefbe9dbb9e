/** Finds the columns of pages: lines that follow each other downwards. */
import { isHan } from './han.ts';
import { mostOf } from './lines.ts';
import { type Line, textOfLine } from './runs.ts';

/** Lines below each other, from the top to the bottom of a column. */
export interface Column {
  readonly lines: readonly Line[];
  /** Where its lines begin and end. */
  readonly left: number;
  readonly right: number;
}

/** Parts lines, in the order in which the file draws them, at each step upwards or aside. */
export function columnsOf(lines: readonly Line[]): Column[] {
  const columns: Line[][] = [];
  for (const line of lines) {
    const column = columns.at(-1);
    const before = column?.at(-1);
    const isBelow =
      before !== undefined &&
      before.page === line.page &&
      line.y < before.y + before.size * 0.5 &&
      line.x < before.right &&
      line.right > before.x;
    if (isBelow) column?.push(line);
    else columns.push([line]);
  }
  return columns.flatMap((column) => partedAtWide(column, columns)).map(columnOf);
}

/** The column of lines that stand below each other. */
export const columnOf = (lines: readonly Line[]): Column => ({
  lines,
  left: Math.min(...lines.map(({ x }) => x)),
  right: Math.max(...lines.map(({ right }) => right)),
});

/** Parts the lines of a column from those that reach into the next one, such as a title over both. */
function partedAtWide(column: readonly Line[], all: readonly (readonly Line[])[]): Line[][] {
  const others = all
    .filter((other) => other !== column && other.length > 2 && isBeside(column, other))
    .map((other) => columnOf(other).left);
  const isWide = ({ x, right, size }: Line) => others.some((left) => x < left - size && right > left + size);
  const parts: Line[][] = [];
  for (const [index, line] of column.entries()) {
    const before = column[index - 1];
    if (before !== undefined && isWide(before) === isWide(line)) parts.at(-1)?.push(line);
    else parts.push([line]);
  }
  return parts;
}

/** The first word of a line, with the signs that are never parted from it, as in French. */
const FIRST_WORD = /^(?:[«‹] )?\S+(?: [?!:;»›])*/u;

/** How far apart the edges of columns at the same place may be, in points. */
const EXACT = 1;

/** How many lines a column has at least that shows where its edges are. */
const ENOUGH = 6;

/**
 * Gives columns the edges that most lines have in columns at the same place, also where none of their own lines reaches them.
 *
 * @param all the columns of all pages
 */
export function widened(columns: readonly Column[], all: readonly Column[], { size, indent }: Setting): Column[] {
  const long = all.filter(({ lines }) => lines.length >= ENOUGH);
  return columns.map((column) => {
    const beside = all.filter(({ lines, left }) => left > column.left && isBeside(column.lines, lines));
    const limit = Math.min(...beside.map(({ left }) => left));
    const indents = indent === undefined ? [0] : [0, indent * size];
    const alike = long.filter(
      ({ left, right }) => right < limit && indents.some((one) => Math.abs(column.left - one - left) < EXACT),
    );
    const usual = mostOf(alike.map((one) => [`${Math.round(one.left)} ${Math.round(one.right)}`, one.lines.length]));
    const [left = Infinity, right = 0] = usual?.split(' ').map(Number) ?? [];
    return { ...column, left: Math.min(column.left, left), right: Math.max(column.right, right) };
  });
}

/** Whether columns stand beside each other on a page. */
function isBeside(column: readonly Line[], other: readonly Line[]): boolean {
  const [top, bottom, otherTop, otherBottom] = [column[0], column.at(-1), other[0], other.at(-1)];
  if (top === undefined || bottom === undefined || otherTop === undefined || otherBottom === undefined) return false;
  return top.page === otherTop.page && otherTop.y > bottom.y && otherBottom.y < top.y;
}

/** Whether a line would have had room for the first word of the next one. */
export function hasRoom(before: Line, line: Line, column: Column): boolean {
  const text = textOfLine(line);
  const [word = ''] = (isHan(text) ? /^./u : FIRST_WORD).exec(text) ?? [];
  const width = ((line.right - line.x) / Math.max(text.length, 1)) * (word.length + 1);
  return before.right + width < column.right - before.size * 0.5;
}

/** How the lines of a text stand, in sizes of their font. */
export interface Setting {
  /** The usual distance of lines. */
  readonly leading: number;
  /** The size of its letters, in points. */
  readonly size: number;
  /** The indent with which paragraphs begin; none if a gap parts them. */
  readonly indent: number | undefined;
}

/** The distance of lines where too few show theirs, in sizes of their font. */
const USUAL_LEADING = 1.5;

/** Narrower indents are none, wider ones begin no paragraph. */
const INDENT = { least: 0.4, most: 3 };

/** The share of lines with an indent from which on it begins paragraphs. */
const SHARE_INDENTED = 0.08;

/** Whether a line stands as far right as another place, but for less than an indent. */
export const standsAt = (line: Line, x: number): boolean => Math.abs(line.x - x) < line.size * INDENT.least;

/** Finds how the lines of columns stand. */
export function settingOf(columns: readonly Column[], size: number): Setting {
  const pairs = columns.flatMap((column) =>
    column.lines.slice(1).flatMap((next, index) => {
      const line = column.lines[index];
      const isText = line !== undefined && Math.abs(line.size - size) < 0.6 && Math.abs(next.size - size) < 0.6;
      return isText ? [{ line, next, left: column.left, isFull: !hasRoom(line, next, column) }] : [];
    }),
  );
  // A line without room for the next word goes on in the next line, which is no further down than usual.
  const full = pairs.filter(({ isFull }) => isFull);
  const isKnown = full.length > 2;
  const distances = (isKnown ? full : pairs).map(({ line, next }) => Math.round(((line.y - next.y) / size) * 20) / 20);
  const leading = mostOf(distances.filter((one) => one > 0.8).map((one) => [one, 1])) ?? USUAL_LEADING;
  const indents = pairs.flatMap(({ line, next, left }) => {
    const indent = (line.x - left) / size;
    return indent > INDENT.least && indent < INDENT.most && standsAt(next, left) ? [Math.round(indent * 4) / 4] : [];
  });
  return {
    size,
    // Where nearly all paragraphs are one line, their distance is no leading.
    leading: isKnown ? leading : Math.min(leading, USUAL_LEADING),
    indent: indents.length > pairs.length * SHARE_INDENTED ? mostOf(indents.map((one) => [one, 1])) : undefined,
  };
}
