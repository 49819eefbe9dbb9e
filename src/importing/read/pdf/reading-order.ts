/** Puts the columns of a page after each other where the file draws line by line across them. */
import { linesOf, mostOf } from './lines.ts';
import type { Line, Run } from './runs.ts';

/** The narrowest gap between columns, in sizes of the font. */
const GUTTER = 0.8;

/** How many rows have to be drawn across both columns, so that it is no chance. */
const ROWS = 8;

/** How wide a column of text is at least, in sizes of its font. */
const NARROWEST = 10;

/** Lines of a text fill their column, unlike the cells of a table: how far, and how many of them. */
const FULL = { width: 0.75, share: 0.6 };

/** Returns the runs of a page in the order of its columns, from left to right. All other runs keep the order of the file. */
export function inReadingOrder(runs: readonly Run[]): readonly Run[] {
  const gutter = gutterOf(runs);
  if (gutter === undefined) return runs;
  const [left, right, over] = [
    runs.filter((run) => run.x + run.width <= gutter + 1),
    runs.filter((run) => run.x >= gutter - 1),
    runs.filter((run) => run.x < gutter - 1 && run.x + run.width > gutter + 1),
  ].map((some) => linesOf(some));
  if (left === undefined || right === undefined || !isText(left) || !isText(right)) return runs;
  const byIndex = new Map(runs.map((run) => [run.index, run]));
  const runsOf = (lines: readonly Line[]) =>
    lines.toSorted((a, b) => b.y - a.y).flatMap((line) => line.runs.flatMap(({ index }) => byIndex.get(index) ?? []));
  // A line over both columns, such as a heading, stands between what is above and what is below it.
  const edges = [...(over ?? [])].toSorted((a, b) => b.y - a.y);
  return [undefined, ...edges].flatMap((edge, index) => {
    const next = edges[index];
    const isHere = ({ y }: Line) => (edge === undefined || y < edge.y) && (next === undefined || y >= next.y);
    const columns = [left, right].map((lines) => inReadingOrder(runsOf(lines.filter(isHere))));
    return [...runsOf(edge === undefined ? [] : [edge]), ...columns.flat()];
  });
}

/** Where the next column begins, if the file goes on there again and again from a line of the column before. */
function gutterOf(runs: readonly Run[]): number | undefined {
  const words = runs.filter(({ text, isTurned }) => text.trim() !== '' && !isTurned);
  const starts = words.flatMap((run, index): number[] => {
    const before = words[index - 1];
    const isAcross =
      before !== undefined &&
      Math.abs(before.y - run.y) < run.size * 0.3 &&
      run.x - (before.x + before.width) > run.size * GUTTER;
    return isAcross ? [Math.round(run.x)] : [];
  });
  const usual = mostOf(starts.map((start) => [start, 1]));
  return starts.filter((start) => start === usual).length < ROWS ? undefined : usual;
}

function isText(lines: readonly Line[]): boolean {
  const [left, right] = [Math.min(...lines.map(({ x }) => x)), Math.max(...lines.map((line) => line.right))];
  const full = lines.filter((line) => line.right - line.x > (right - left) * FULL.width);
  const size = mostOf(lines.map((line) => [line.size, 1])) ?? 0;
  return lines.length >= ROWS && right - left > size * NARROWEST && full.length > lines.length * FULL.share;
}
