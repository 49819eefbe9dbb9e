/** Keeps Markdown to a size that can be read in little time: the parser's, on some signs, grows by the square of their number. */
import type { Fault } from '../faults/fault.ts';
import { LIMITS, tooMuch } from '../faults/limits.ts';

/** Characters of which Markdown and its elements are made; an escaped one counts too, since the parser looks at it. */
const SIGN = /[*_[\]{}<>~`]/g;

/** What begins a block of its own without a blank line before it: an item, a quotation, a footnote, a row of a table. */
const BLOCK = /^[ \t]*(?:[-+*>|]|\d{1,9}[.)]|\[\^)/;

/** What begins a list item or quotation; several may begin in one line. */
const ITEM = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;

/** What stands before the words or the next item of a line: white space, and what continues or begins quotations. */
const INDENT = /[ >]*/y;

/** The sign of a list item, with the space behind it. */
const BULLET = /(?:[-+*]|\d{1,9}[.)])(?: +|$)/y;

/** What begins the text of a footnote. */
const FOOTNOTE = /^[ \t>]*\[\^[^\]]*\]:/;

/** What underlines a heading, if words stand above it. */
const UNDERLINE = /^[ \t>]*(?:-+|=+)[ \t]*$/;

/** The fault of what stands too deep within something else. */
export const TOO_DEEP = `Found marks, lists or quotations more than ${LIMITS.depth.most} deep within each other. Take them apart, or put a backslash before what Markdown takes for them.`;

/** What of a text is over the limits before it is parsed. */
export function checkSize(body: string, file: string): Fault | undefined {
  const found = { signs: 0, paragraphs: 0, items: 0, footnotes: 0, underlines: 0 };
  const tooDeepIn = nestingOf();
  let isBlank = true;
  for (const [index, line] of body.split('\n').entries()) {
    const wasBlank = isBlank;
    isBlank = line.trim() === '';
    if (isBlank) continue;
    const column = tooDeepIn(withoutTabs(line), wasBlank);
    if (column !== undefined) return { file, line: index + 1, column, message: TOO_DEEP };
    if (wasBlank) found.paragraphs += 1;
    if (wasBlank || BLOCK.test(line)) found.signs = 0;
    found.signs += line.match(SIGN)?.length ?? 0;
    while (ITEM.test(line)) found.items += 1;
    if (FOOTNOTE.test(line)) found.footnotes += 1;
    if (UNDERLINE.test(line)) found.underlines += 1;
    for (const name of ['signs', 'paragraphs', 'items', 'footnotes', 'underlines'] as const)
      if (found[name] > LIMITS[name].most)
        return { file, line: index + 1, message: tooMuch(LIMITS[name], undefined, ADVICE[name]) };
  }
  return undefined;
}

/** A line with spaces as far as each of its tabs reaches. */
function withoutTabs(line: string): string {
  return line.split('\t').reduce((before, after) => before + ' '.repeat(4 - (before.length % 4)) + after);
}

/** Tells, line by line, where list items and quotations stand too deep within each other, before anybody reads them. */
function nestingOf(): (line: string, wasBlank: boolean) => number | undefined {
  /** Where the words of each open item begin, counted in letters from the start of its line. */
  const open: number[] = [];
  return (line, wasBlank) => {
    let at = 0;
    let quotations = 0;
    // An item is a level, and so is the list that it is in.
    const isTooDeep = () => 2 * open.length + quotations >= LIMITS.depth.most;
    const skip = (what: RegExp) => {
      what.lastIndex = at;
      const [found = ''] = what.exec(line) ?? [];
      at += found.length;
      return found;
    };
    for (;;) {
      const start = at;
      for (const [index, sign] of Array.from(skip(INDENT)).entries()) {
        if (sign !== '>') continue;
        quotations += 1;
        if (isTooDeep()) return start + index + 1;
      }
      const indent = at;
      const isItem = skip(BULLET) !== '';
      // What stands further left than the words of an item is no part of it, unless it goes on with its paragraph.
      while ((isItem || wasBlank) && (open.at(-1) ?? 0) > indent) open.pop();
      if (!isItem) return undefined;
      open.push(at);
      if (isTooDeep()) return indent + 1;
    }
  };
}

const ADVICE = {
  signs: 'Part the paragraph, or remove signs that mean nothing.',
  paragraphs: 'Part the section.',
  items: 'Part the text, or remove what begins nothing.',
  footnotes: 'Part the section.',
  underlines: 'Write headings as "## …", or remove the lines.',
};
