/**
 * Parts the paragraphs of Markdown that was written by a program which ends each with its line, before both readers read
 * it. Markdown itself reads lines without a blank one between them as one paragraph.
 */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** How many lines must come right after another, and in which share of these the other ends a sentence. */
const SURE = { lines: 10, share: 0.8 };

/** A text with blank lines between its paragraphs, and the line of the original, from 1, for each of its lines. */
export interface Parted {
  readonly lines: readonly string[];
  readonly lineOf: readonly number[];
  readonly isParted: boolean;
}

/** Parts lines, if most of them are paragraphs of their own; otherwise returns them as they are. */
export function partLines(lines: readonly string[]): Parted {
  const same = { lines, lineOf: lines.map((_, index) => index + 1), isParted: false };
  const after = linesAfter(lines);
  const ending = after.filter((index) => ENDS.test(lines[index - 1] ?? ''));
  if (after.length < SURE.lines || ending.length < after.length * SURE.share) return same;
  const begins = new Set(
    after.filter((index) => ENDS.test(lines[index - 1] ?? '') || !GOES_ON.test(lines[index] ?? '')),
  );
  const parted = lines.flatMap((line, index) =>
    begins.has(index) ? [['', index] as const, [line, index] as const] : [[line, index] as const],
  );
  return { lines: parted.map(([line]) => line), lineOf: parted.map(([, index]) => index + 1), isParted: true };
}

/** Gives the nodes the places that they have in the original. Changes the tree. */
export function placeInOriginal(root: Root, lineOf: readonly number[]): void {
  visit(root, ({ position }) => {
    if (position === undefined) return;
    position.start.line = lineOf[position.start.line - 1] ?? position.start.line;
    position.end.line = lineOf[position.end.line - 1] ?? position.end.line;
  });
}

/** The end of a sentence, of what is in brackets or quotation marks, or of strong words. */
const ENDS = /[.;:!?…。；：！？)\]»”"’*_]\s*$/u;

/** A line that goes on with a sentence. */
const GOES_ON = /^\s*\p{Ll}/u;

/** A line of words: none that begins a heading, an item, a quotation, a table, code or HTML, or that is only a sign. */
const WORDS = /^ {0,3}(?![#>|<`~]|[-+*][ \t]|\d{1,9}[.)][ \t]|:{1,3}[ \t]|\[[^\]]*\]:|[-=*_\s:|]+$)\S/u;

/** An item that Markdown takes for words where it comes right after others, since only a first number begins a list there. */
const LATER_ITEM = /^ {0,3}(?!0*1[.)])\d{1,9}[.)][ \t]/;

const ITEM = /^\s*(?:[-+*]|\d{1,9}[.)])[ \t]/;

/** The lines of words that come right after another, or after an item, outside code. */
function linesAfter(lines: readonly string[]): number[] {
  let isCode = false;
  return [...lines.keys()].filter((index) => {
    const [before = '', line = ''] = [lines[index - 1], lines[index]];
    if (/^ {0,3}(?:`{3}|~{3})/.test(line)) isCode = !isCode;
    // Two spaces or a backslash break the line within a paragraph.
    const isBreak = / {2}$|\\$/.test(before);
    if (isCode || isBreak) return false;
    if (LATER_ITEM.test(line)) return WORDS.test(before) || /^\s*[-+*][ \t]/.test(before);
    return WORDS.test(line) && (WORDS.test(before) || ITEM.test(before));
  });
}
