/** Finds quotations in a text: their numbers are those of the quoted text. */

/** The marks of quotations in any language. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
  ['‘', '’'],
  ['‚', '‘'],
  ['``', "''"],
  ['"', '"'],
];

/** A stretch of a text. */
export interface QuotedStretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the quotations in a text.
 *
 * @param open the mark that closes a quotation which began in an earlier block
 * @returns their stretches, and the mark that would close the last one if it goes on in the next block
 */
export function quotedIn(
  text: string,
  open: string | undefined,
): { quoted: QuotedStretch[]; open: string | undefined } {
  const quoted: QuotedStretch[] = [];
  let start = 0;
  let close = open;
  for (let at = 0; at < text.length; at += 1) {
    if (close === undefined) {
      const pair = PAIRS.find(([mark]) => text.startsWith(mark, at));
      if (pair !== undefined) [start, close] = [at, pair[1]];
    } else if (text.startsWith(close, at) && (close !== '’' || !/^\p{L}/u.test(text.slice(at + 1)))) {
      quoted.push({ start, end: at + close.length });
      close = undefined;
    }
  }
  if (close !== undefined) quoted.push({ start, end: text.length });
  // Inches and minutes are written with straight marks too, and do not go on.
  return { quoted, open: close === '"' || close === "''" ? undefined : close };
}
