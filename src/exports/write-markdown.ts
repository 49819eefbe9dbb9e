/** How Markdown is written. */
import type { Paragraph, Parents, PhrasingContent, Root } from 'mdast';
import { defaultHandlers, type Info, type SafeConfig, type State, type Tracker } from 'mdast-util-to-markdown';

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

/** Keeps no count of lines and columns, by which nothing is written. */
const UNCOUNTED: Tracker = {
  move: (written) => written ?? '',
  shift: () => undefined,
  current: () => ({ now: { line: 1, column: 1 }, lineShift: 0 }),
};

/**
 * Writes words, names and addresses as they stand where nothing in them could be taken for Markdown, which one look tells;
 * the library would look for each of its signs by itself.
 */
function writeRoot(root: Root, parent: Parents | undefined, state: State, info: Info): string {
  const safe = state.safe.bind(state);
  state.safe = (value, around) => (isPlain(value ?? '', around, state) ? (value ?? '') : safe(value, around));
  state.createTracker = () => UNCOUNTED;
  return defaultHandlers.root(root, parent, state, info);
}

function isPlain(value: string, { before, after }: SafeConfig, { stack }: State): boolean {
  if (stack.at(-1) === 'destinationRaw') return ADDRESS.test(value);
  return areWords(value, before) && !(value.endsWith(' ') && LINE_END.test(after));
}

/** Whether nothing is made of words after what stands before them, unless they end in a space and the line with them. */
function areWords(value: string, before: string): boolean {
  const begins = LIKE_A_LINE.test(before) ? BEGINNING : BEGINNING_WITHIN;
  return value === '' || (begins.test(value) && !SIGNS.test(value));
}

/** A line of words, anchors, links and notes in which all is plain is put together at once, as most paragraphs are. */
function writeParagraph(paragraph: Paragraph, parent: Parents | undefined, state: State, info: Info): string {
  let line = '';
  for (const part of paragraph.children) {
    const written = writePlainly(part, line.at(-1) ?? info.before);
    if (written === undefined) return defaultHandlers.paragraph(paragraph, parent, state, info);
    line += written;
  }
  return line.endsWith(' ') ? defaultHandlers.paragraph(paragraph, parent, state, info) : line;
}

/** A part of a line as it is written, if it is plain. */
function writePlainly(part: PhrasingContent, before: string): string | undefined {
  switch (part.type) {
    case 'text':
      return areWords(part.value, before) ? part.value : undefined;
    case 'html':
      return part.value;
    case 'link': {
      const [words] = part.children;
      const isPlainLink =
        words?.type === 'text' && part.children.length === 1 && areWords(words.value, '[') && ADDRESS.test(part.url);
      return isPlainLink && part.title === undefined && words.value !== part.url
        ? `[${words.value}](${part.url})`
        : undefined;
    }
    case 'footnoteReference':
      return areWords(part.identifier, '^') && part.label === undefined ? `[^${part.identifier}]` : undefined;
    default:
      return undefined;
  }
}

/** The settings of remark-stringify. */
export const MARKDOWN = {
  bullet: '-',
  emphasis: '_',
  handlers: { root: writeRoot, paragraph: writeParagraph },
} as const;
