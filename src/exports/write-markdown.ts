/** How Markdown is written. */
import type { Parents, Text } from 'mdast';
import { defaultHandlers, type Info, type State } from 'mdast-util-to-markdown';

/** What Markdown may be made of within a line, addresses and lines of tables among it: "www.", "https:/", ":-". */
const SIGNS = /[\0-\x1F!#&*+<=>@[\\\]^_`{|}~\x7F]|[Ww]\.|:(?=[-/]|$)/;

/** What nothing is made of at the beginning of a line, and of words within one: letters, signs that are not in ASCII, … */
const BEGINNING = /^[A-Za-z\u0080-\uFFFF]/;
const BEGINNING_WITHIN = /^[ ,:;A-Za-z\u0080-\uFFFF]/;

/**
 * Words. Where nothing in them could be taken for Markdown, which one look tells, they stand as they are; the library would
 * look for each of its signs by itself.
 */
function writeText(node: Text, parent: Parents | undefined, state: State, info: Info): string {
  const { value } = node;
  const begins = info.before.endsWith('\n') ? BEGINNING : BEGINNING_WITHIN;
  const isPlain = begins.test(value) && !SIGNS.test(value) && !value.endsWith(' ');
  return isPlain ? value : defaultHandlers.text(node, parent, state, info);
}

/** The settings of remark-stringify. */
export const MARKDOWN = { bullet: '-', emphasis: '_', handlers: { text: writeText } } as const;
