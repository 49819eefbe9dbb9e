/** How Markdown is written. */
import type { Parents, Root } from 'mdast';
import { defaultHandlers, type Info, type SafeConfig, type State } from 'mdast-util-to-markdown';

/** What Markdown may be made of within a line, addresses and lines of tables among it: "www.", "https:/", ":-". */
const SIGNS = /[\0-\x1F!#&*+<=>@[\\\]^_`{|}~\x7F]|[Ww]\.|:(?=[-/]|$)/;

/** What nothing is made of at the beginning of a line, and of words within one: letters, signs that are not in ASCII, … */
const BEGINNING = /^[A-Za-z\u0080-\uFFFF]/;
const BEGINNING_WITHIN = /^[ ,.:;A-Za-z\u0080-\uFFFF]/;

/** After what words begin as a line does: a full stop after a "w" could be that of an address. */
const LIKE_A_LINE = /[\n\rWw]$/;

/** Before what no space stays as it is. */
const LINE_END = /^[\n\r]/;

/** What the address of a link is made of, as most are. */
const ADDRESS = /^[\w#./:-]+$/;

/**
 * Writes words, names and addresses as they stand where nothing in them could be taken for Markdown, which one look tells;
 * the library would look for each of its signs by itself.
 */
function writeRoot(root: Root, parent: Parents | undefined, state: State, info: Info): string {
  const safe = state.safe.bind(state);
  state.safe = (value, around) => (isPlain(value ?? '', around, state) ? (value ?? '') : safe(value, around));
  return defaultHandlers.root(root, parent, state, info);
}

function isPlain(value: string, { before, after }: SafeConfig, { stack }: State): boolean {
  if (stack.at(-1) === 'destinationRaw') return ADDRESS.test(value);
  const begins = LIKE_A_LINE.test(before) ? BEGINNING : BEGINNING_WITHIN;
  return begins.test(value) && !SIGNS.test(value) && !(value.endsWith(' ') && LINE_END.test(after));
}

/** The settings of remark-stringify. */
export const MARKDOWN = { bullet: '-', emphasis: '_', handlers: { root: writeRoot } } as const;
