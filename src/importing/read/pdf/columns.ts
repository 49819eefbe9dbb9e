/** Finds the columns of pages: lines that follow each other downwards. */
import type { Line } from './runs.ts';
import { mostOf } from './lines.ts';

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
  return columns.map((column) => ({
    lines: column,
    left: Math.min(...column.map(({ x }) => x)),
    right: Math.max(...column.map(({ right }) => right)),
  }));
}

/** How the lines of a text stand, in sizes of their font. */
export interface Setting {
  /** The usual distance of lines. */
  readonly leading: number;
  /** The indent with which paragraphs begin; none if a gap parts them. */
  readonly indent: number | undefined;
}

/** Narrower indents are none, wider ones begin no paragraph. */
const INDENT = { least: 0.4, most: 3 };

/** The share of lines with an indent from which on it begins paragraphs. */
const SHARE_INDENTED = 0.08;

/** Whether a line stands as far right as another place, but for less than an indent. */
export const standsAt = (line: Line, x: number): boolean => Math.abs(line.x - x) < line.size * INDENT.least;

/** Finds how the lines of columns stand. */
export function settingOf(columns: readonly Column[], size: number): Setting {
  const pairs = columns.flatMap(({ lines, left }) =>
    lines.slice(1).flatMap((next, index) => {
      const line = lines[index];
      const isText = line !== undefined && Math.abs(line.size - size) < 0.6 && Math.abs(next.size - size) < 0.6;
      return isText ? [{ line, next, left }] : [];
    }),
  );
  const distances = pairs.map(({ line, next }) => Math.round(((line.y - next.y) / size) * 20) / 20);
  const indents = pairs.flatMap(({ line, next, left }) => {
    const indent = (line.x - left) / size;
    return indent > INDENT.least && indent < INDENT.most && standsAt(next, left) ? [Math.round(indent * 4) / 4] : [];
  });
  return {
    leading: mostOf(distances.filter((one) => one > 0.8).map((one) => [one, 1])) ?? 1.2,
    indent: indents.length > pairs.length * SHARE_INDENTED ? mostOf(indents.map((one) => [one, 1])) : undefined,
  };
}
