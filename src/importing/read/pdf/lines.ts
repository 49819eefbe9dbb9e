/** Puts runs of letters together to lines. */
import { isSpread } from './han.ts';
import { isMarkAlone } from './marks.ts';
import { type Line, type Run, textOfLine } from './runs.ts';

/** How far a run may stand above or below its line, in sizes of its font: calls of footnotes are raised. */
const RISE = 0.5;

/**
 * The widest gap within a line, in sizes of its font, and after the mark of an item. A wider one parts columns or
 * cells.
 */
const WIDEST_GAP = 2.2;
const WIDEST_AFTER_MARK = 5;

/** How far a run may begin before the end of the one before it, as accents do that are drawn over a letter. */
const OVERLAP = 1;

/** Puts runs together to lines, in the order of the runs. */
export function linesOf(runs: readonly Run[]): Line[] {
  const lines: Run[][] = [];
  for (const run of runs) {
    const line = lines.at(-1);
    const last = line?.findLast(({ text }) => text.trim() !== '') ?? line?.at(-1);
    const isAfterMark = isMarkAlone(line?.map(({ text }) => text).join('') ?? '');
    if (line !== undefined && last !== undefined && goesOn(last, run, isAfterMark ? WIDEST_AFTER_MARK : WIDEST_GAP))
      line.push(run);
    else lines.push([run]);
  }
  return lines.flatMap((line) => lineOf(line) ?? []);
}

/** Whether a run stands in the line of the run before it. */
function goesOn(before: Run, run: Run, widest: number): boolean {
  const size = Math.max(before.size, run.size);
  if (run.page !== before.page || run.isTurned !== before.isTurned) return false;
  if (run.isTurned) return Math.abs(run.x - before.x) < size * RISE;
  const gap = run.x - (before.x + before.width);
  const end = run.text.trim() === '' ? run.width : 0;
  return (
    Math.abs(run.y - before.y) < size * RISE && gap > -size * OVERLAP && gap < size * widest && end < size * widest
  );
}

/** Makes a line of its runs; none if it is blank. */
export function lineOf(runs: readonly Run[]): Line | undefined {
  const words = runs.filter(({ text }) => text.trim() !== '');
  const [first] = words;
  if (first === undefined) return undefined;
  const size = sizeOf(words);
  return {
    runs: spaced(runs),
    page: first.page,
    x: Math.min(...words.map(({ x }) => x)),
    right: Math.max(...words.map(({ x, width }) => x + width)),
    y: words.find((run) => run.size === size)?.y ?? first.y,
    size,
    font: mostOf(words.map((run) => [run.font, run.text.length])) ?? first.font,
    isBold: words.every(({ isBold, text }) => isBold || !/\p{L}|\p{N}/u.test(text)),
    isTurned: first.isTurned,
  };
}

/** The narrowest gap that is a space, in sizes of the font. */
const SPACE = 0.15;

/** The share of a line's letters that may be larger than its size. In small capitals more of them are. */
const LARGER = 0.15;

/** The size of a line: that of its largest letters, but for a few. */
function sizeOf(runs: readonly Run[]): number {
  const letters = runs.reduce((sum, { text }) => sum + text.length, 0);
  const sizes = [...new Set(runs.map(({ size }) => size))].toSorted((a, b) => b - a);
  const share = (least: number) =>
    runs.reduce((sum, { size, text }) => sum + (size >= least ? text.length : 0), 0) / letters;
  return sizes.find((size) => share(size) > LARGER) ?? 0;
}

/** How much smaller than the letters before it a raised number is. */
const RAISED = 0.8;

/** Writes the spaces that are only gaps, and takes away those at the ends of a line. */
function spaced(runs: readonly Run[]): Run[] {
  const first = runs.findIndex(({ text }) => text.trim() !== '');
  const last = runs.findLastIndex(({ text }) => text.trim() !== '');
  return runs.slice(first, last + 1).map((run, index, all) => {
    const before = all[index - 1];
    const text = before === undefined ? run.text.trimStart() : isApart(before, run) ? ` ${run.text}` : run.text;
    if (text.trim() === '' && isSpread(before?.text ?? '', run.width, all[index + 1]?.text ?? '', run.size))
      return { ...run, text: '' };
    return { ...run, text: index === all.length - 1 ? text.trimEnd() : text };
  });
}

/** Whether the gap between two runs is a space that neither of them has. */
function isApart(before: Run, run: Run): boolean {
  const gap = run.x - (before.x + before.width);
  // A number that is raised stands a little apart.
  const isCall = run.size < before.size * RAISED && gap < before.size * SPACE * 2;
  return (
    !run.isTurned &&
    gap > run.size * SPACE &&
    !isCall &&
    !isSpread(before.text, gap, run.text, run.size) &&
    !/\s$/u.test(before.text) &&
    !/^\s/u.test(run.text)
  );
}

/** Returns the value that has the most weight in all. */
export function mostOf<Value>(weighted: readonly (readonly [value: Value, weight: number])[]): Value | undefined {
  const weights = new Map<Value, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  return [...weights].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** Returns the size of most letters of a text. */
export const sizeOfText = (lines: readonly Line[]): number =>
  mostOf(lines.map((line) => [Math.round(line.size * 2) / 2, textOfLine(line).length])) ?? 10;
