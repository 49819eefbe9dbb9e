/** Keeps Markdown to a size that can be read in little time: the parser's, on some signs, grows by the square of their number. */
import type { Fault } from '../content/fault.ts';
import { LIMITS, tooMuch } from '../content/limits.ts';

/** Characters of which Markdown and its elements are made; an escaped one counts too, since the parser looks at it. */
const SIGN = /[*_[\]{}<>~`]/g;

/** What begins a block of its own without a blank line before it: an item, a quotation, a footnote, a row of a table. */
const BLOCK = /^[ \t]*(?:[-+*>|]|\d{1,9}[.)]|\[\^)/;

/** What begins a list item or quotation; several may begin in one line. */
const ITEM = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;

/** What underlines a heading, if words stand above it. */
const UNDERLINE = /^[ \t>]*(?:-+|=+)[ \t]*$/;

/** What of a text is over the limits before it is parsed. */
export function checkSize(body: string, file: string): Fault | undefined {
  const found = { signs: 0, paragraphs: 0, items: 0, underlines: 0 };
  let isBlank = true;
  for (const [index, line] of body.split('\n').entries()) {
    const wasBlank = isBlank;
    isBlank = line.trim() === '';
    if (isBlank) continue;
    if (wasBlank) found.paragraphs += 1;
    if (wasBlank || BLOCK.test(line)) found.signs = 0;
    found.signs += line.match(SIGN)?.length ?? 0;
    while (ITEM.test(line)) found.items += 1;
    if (UNDERLINE.test(line)) found.underlines += 1;
    for (const name of ['signs', 'paragraphs', 'items', 'underlines'] as const)
      if (found[name] > LIMITS[name].most)
        return { file, line: index + 1, message: tooMuch(LIMITS[name], undefined, ADVICE[name]) };
  }
  return undefined;
}

const ADVICE = {
  signs: 'Part the paragraph, or remove signs that mean nothing.',
  paragraphs: 'Part the section.',
  items: 'Part the text, or remove what begins nothing.',
  underlines: 'Write headings as "## …", or remove the lines.',
};
