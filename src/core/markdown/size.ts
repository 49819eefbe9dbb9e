/** Limits the size of Markdown: on some signs, the parser's time grows with the square of their number in a paragraph. */
import type { Fault } from '../faults/fault.ts';
import { LIMITS, tooMuch } from '../faults/limits.ts';

/** Characters of Markdown and element syntax. Escaped ones count too, because the parser looks at them. */
const SIGN = /[*_[\]{}<>~`]/g;

/** Where else the parser parts the words of a paragraph: at references to characters, and at blanks before a line's end. */
const ALSO_PARTED = /&|[ \t]$/g;

/** Returns how often the words of a line are parted by what is no sign that {@link SIGN} finds. */
export const partedIn = (line: string): number => line.match(ALSO_PARTED)?.length ?? 0;

/**
 * What may be the beginning of a block that needs no blank line before it: an item, a quotation, a footnote, a row of a
 * table. It may be none, and then the lines are one paragraph, so that the signs between two blank lines have a limit too.
 */
const BLOCK = /^[ \t]*(?:[-+*>|]|\d{1,9}[.)]|\[\^)/;

/** The beginning of a list item or quotation; one line may contain several. */
const ITEM = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;

/** What comes before the words or the next item of a line: white space and the signs of quotations. */
const INDENT = /[ >]*/y;

/** The sign of a list item, with the space after it. */
const BULLET = /(?:[-+*]|\d{1,9}[.)])(?: +|$)/y;

/** The beginning of a footnote's text. */
const FOOTNOTE = /^[ \t>]*\[\^[^\]]*\]:/;

/** The underline of a heading, if there are words above it. */
const UNDERLINE = /^[ \t>]*(?:-+|=+)[ \t]*$/;

/** The message for something that is nested too deeply. */
export const TOO_DEEP = `Found marks, lists or quotations more than ${LIMITS.depth.most} deep within each other. Take them apart, or put a backslash before what Markdown takes for them.`;

/** Returns a fault if a text exceeds a limit, before the text is parsed. */
export function checkSize(body: string, file: string): Fault | undefined {
  const found = { signs: 0, signsTogether: 0, paragraphs: 0, items: 0, footnotes: 0, underlines: 0 };
  const tooDeepIn = nestingOf(LIMITS.depth.most);
  let isBlank = true;
  for (const [index, line] of body.split('\n').entries()) {
    const wasBlank = isBlank;
    isBlank = line.trim() === '';
    if (isBlank) continue;
    const column = tooDeepIn(line, wasBlank);
    if (column !== undefined) return { file, line: index + 1, column, message: TOO_DEEP };
    if (wasBlank) {
      found.paragraphs += 1;
      found.signsTogether = 0;
    }
    if (wasBlank || BLOCK.test(line)) found.signs = 0;
    const signs = line.match(SIGN)?.length ?? 0;
    found.signs += signs;
    found.signsTogether += signs + partedIn(line);
    while (ITEM.test(line)) found.items += 1;
    if (FOOTNOTE.test(line)) found.footnotes += 1;
    if (UNDERLINE.test(line)) found.underlines += 1;
    for (const name of COUNTED)
      if (found[name] > LIMITS[name].most)
        return { file, line: index + 1, message: tooMuch(LIMITS[name], undefined, ADVICE[name]) };
  }
  return undefined;
}

/** Returns a line with its tabs replaced by spaces up to the next tab stop. */
function withoutTabs(line: string): string {
  return line.split('\t').reduce((before, after) => before + ' '.repeat(4 - (before.length % 4)) + after);
}

/**
 * Returns a function that is called for each line and finds where list items and quotations are nested too deeply,
 * before the parser reads them.
 *
 * @param most how many levels there may be; a quotation is one, and an item two: its list and itself
 */
export function nestingOf(most: number): (line: string, wasBlank: boolean) => number | undefined {
  /** For each open item, the column at which its words begin. */
  const open: number[] = [];
  return (tabbed, wasBlank) => {
    const line = withoutTabs(tabbed);
    let at = 0;
    let quotations = 0;
    const isTooDeep = () => 2 * open.length + quotations >= most;
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
      // A line further left than an item's words does not belong to the item, unless it continues the item's paragraph.
      while ((isItem || wasBlank) && (open.at(-1) ?? 0) > indent) open.pop();
      if (!isItem) return undefined;
      open.push(at);
      if (isTooDeep()) return indent + 1;
    }
  };
}

/** What is counted in each line. */
const COUNTED = ['signs', 'signsTogether', 'paragraphs', 'items', 'footnotes', 'underlines'] as const;

const ADVICE = {
  signs: 'Part the paragraph, or remove signs that mean nothing.',
  signsTogether: 'Put blank lines between them, or remove signs that mean nothing.',
  paragraphs: 'Part the section.',
  items: 'Part the text, or remove what begins nothing.',
  footnotes: 'Part the section.',
  underlines: 'Write headings as "## …", or remove the lines.',
};
