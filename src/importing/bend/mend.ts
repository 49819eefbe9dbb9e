/**
 * Mends what a reader lost or changed of an original: where the blocks differ from the text that another parser reads,
 * the smallest block gets the words of that text, in a plainer form.
 */
import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { ImportLog, Placed } from '../import-log.ts';
import { type Gap, gapsIn } from '../prove/gaps.ts';
import { takeMoved } from '../prove/moved.ts';
import { rawPlaces } from '../prove/places.ts';
import { named } from '../read/elements.ts';
import { type Leaf, leavesIn, leavesOf } from './leaves.ts';

/** How often blocks are mended and compared again. */
const MOST_ROUNDS = 6;

/** From this round on, whole blocks become paragraphs. */
const WHOLE_BLOCKS = 2;

/**
 * Returns the blocks with the words of the original; the same blocks if nothing differs. Notes in the log what it
 * mends, and the words that the original does not have. If these are too many, they stay, since its reader is at fault.
 */
export function mend(root: Root, original: string, log: ImportLog): Root {
  const blocks = structuredClone(root);
  const places = rawPlaces(original);
  const wordsOf = (leaves: readonly Leaf[]) => leaves.flatMap(({ pieces }) => pieces.map(({ text }) => text));
  const isPoor = (text: string, leaves: readonly Leaf[]) =>
    lettersIn(text) < lettersIn(wordsOf(leaves).join('')) * LEAST_LETTERS;
  const isPoorInAll = isPoor(original, leavesOf(blocks));
  const solid = withoutSpace(original);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const isWhole = round >= WHOLE_BLOCKS;
    const leaves = leavesOf(blocks);
    const { gaps, owners } = differences(blocks, leaves, original, log);
    if (gaps.length === 0) break;
    for (const gap of gaps.toReversed()) {
      const text = original.slice(places[gap.from], places[gap.to]);
      const [first, after] = [owners[gap.first] ?? leaves.length, owners[gap.after] ?? leaves.length];
      const inPlace = leaves.slice(first, after);
      if (isPoor(text, inPlace)) {
        // The words may be in another place of the original, where the next round finds them; or its reader lost them.
        if (round === 0 || isPoorInAll) continue;
        const lost = wordsOf(inPlace).filter((words) => !solid.includes(withoutSpace(words)));
        log.leaveUnread(lost, 'words that only one of two readers finds in the file');
      }
      close(blocks, leaves, first, after, text, isWhole, log);
    }
    blocks.children = blocks.children.filter((block) => !EMPTY.has(block.type) || hasWords(block));
  }
  return blocks;
}

const hasWords = (block: RootContent): boolean => leavesIn(block).some(({ node }) => node.children.length > 0);

const withoutSpace = (text: string): string => text.replace(/\s+/gu, '');

const EMPTY = new Set(['list', 'blockquote', 'table']);

/** The gaps between blocks and their original, and for each piece of the blocks the index of its leaf. */
function differences(root: Root, leaves: readonly Leaf[], original: string, log: ImportLog) {
  const pieces = leaves.flatMap((leaf, owner) => leaf.pieces.map((piece) => ({ piece, owner })));
  const moved = root.children.flatMap((block) =>
    block.type === 'footnoteDefinition' ? leavesIn(block).flatMap((leaf) => leaf.pieces.map(({ text }) => text)) : [],
  );
  const isHeading = ({ owner }: (typeof pieces)[number]) => leaves[owner]?.node.type === 'heading';
  moved.push(...takeMoved(pieces, log.moved, { textOf: ({ piece }) => piece.text, isHeading }));
  const owners = pieces.map(({ owner }) => owner);
  const starts = new Set(owners.flatMap((owner, index) => (owner === owners[index - 1] ? [] : [index])));
  const body = pieces.map(({ piece }) => piece);
  const gaps: Gap[] = gapsIn({ original, body, moved, ours: log.ours, leftOut: log.leftOut }, starts);
  return { gaps, owners };
}

/** Closes a gap: the leaves from `first` to before `after` get the original's text. */
function close(
  root: Root,
  leaves: readonly Leaf[],
  first: number,
  after: number,
  text: string,
  isWhole: boolean,
  log: ImportLog,
): void {
  const [start, last, before, next] = [leaves[first], leaves[after - 1], leaves[first - 1], leaves[after]];
  const lines = linesOf(text);
  if (after <= first || start === undefined || last === undefined) {
    if (lines.length > 0) insert(root, lines, before, next, isWhole, log);
    return;
  }
  if (lines.length > 0) say(log, lines, start, root);
  const top = root.children[start.top];
  if (start.top === last.top && top !== start.node && !isWhole) {
    for (const leaf of leaves.slice(first, after)) leaf.node.children = [];
    addLines(start, lines);
    return;
  }
  const isLine = start === last && start.node.type === 'heading' && lines.length === 1 && !isWhole;
  if (isLine) start.node.children = lines.map((value) => ({ type: 'text', value }));
  else root.children.splice(start.top, last.top - start.top + 1, ...paragraphs(lines));
}

/**
 * Adds lines that the blocks lack: to the block that both leaves beside them are in, or as paragraphs between two
 * blocks.
 */
function insert(
  root: Root,
  lines: readonly string[],
  before: Leaf | undefined,
  next: Leaf | undefined,
  isWhole: boolean,
  log: ImportLog,
): void {
  const place = next?.top ?? root.children.length;
  say(log, lines, next ?? before, root);
  const isWithin = before !== undefined && before.top === next?.top;
  if (isWithin && !isWhole) addLines(before, lines);
  else root.children.splice(isWithin ? place + 1 : place, 0, ...paragraphs(lines));
}

/** The share of the letters of blocks that the original must have, if it takes their place. */
export const LEAST_LETTERS = 0.8;

/** How many letters a text has. */
export const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Adds lines to the words of a leaf. */
function addLines({ node }: Leaf, lines: readonly string[]): void {
  const children: PhrasingContent[] = [...node.children];
  for (const value of lines) {
    if (children.length > 0) children.push(node.type === 'tableCell' ? named('br') : { type: 'break' });
    children.push({ type: 'text', value });
  }
  node.children = children;
}

/** Makes a paragraph of each line. */
export const paragraphs = (lines: readonly string[]): RootContent[] =>
  lines.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));

function say(log: ImportLog, lines: readonly string[], leaf: Leaf | undefined, root: Root): void {
  const at: Placed | undefined = leaf?.node.position === undefined ? root.children[leaf?.top ?? -1] : leaf.node;
  log.bend('words that could not be kept in their form: they became plain lines', lines.join(' '), at);
}

/**
 * A text's lines: empty lines and the borders of blocks end a line, other line endings are spaces. In a text without
 * either, every line is one.
 */
export function linesOf(text: string): string[] {
  const parts = text.split(/\n[^\S\u00A0]*\n/);
  const lines = parts.length > 1 ? parts : text.split('\n');
  return lines.map((line) => line.replace(/[ \t\r\n\f]+/g, ' ').trim()).filter((line) => line !== '');
}
