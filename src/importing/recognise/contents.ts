/**
 * Finds tables of contents, and lists of figures and tables, which are left out since the site makes its own: they are no
 * text, and nearly all of their lines come again behind them.
 */
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { unitOf } from '../../core/languages/units.ts';
import { isBreak } from '../read/elements.ts';
import { collapsed } from '../read/tree.ts';
import { keyOfLine, namedByContents } from './contents-words.ts';
import { decidedOf } from './heading.ts';
import { styleOf, type StyleUse } from './styles.ts';

/** A block as it may be in a table of contents: its name, a line that comes again, one that ends with a page, or any other. */
interface Candidate {
  readonly is: 'name' | 'entry' | 'page' | 'other';
  readonly lines: readonly string[];
}

/** The longest line of a table of contents, in characters. */
const LONGEST = 250;

/** So many lines show by themselves what they are, and fewer below a name. */
const FEWEST = { alone: 3, named: 2 };

/** The share of the lines that must come again. */
const ENOUGH = 2 / 3;

/**
 * Returns the blocks that are tables of contents or such lists: by their styles, or by what they say. Without a name
 * above them, all lines must name parts of the text, or have dots that lead to a page.
 *
 * @param uses of the styles of the blocks
 * @param language of the text
 */
export function contentsIn(
  nodes: readonly RootContent[],
  uses: ReadonlyMap<string, StyleUse>,
  language: string,
): ReadonlySet<RootContent> {
  const isStyled = (node: RootContent) => uses.get(styleOf(node) ?? '') === 'contents' && mayBeContents(node);
  const isAbove = (node: RootContent, next: RootContent | undefined) =>
    isNamed(node) && mayBeContents(node) && next !== undefined && isStyled(next);
  const found = new Set(nodes.filter((node, index) => isStyled(node) || isAbove(node, nodes[index + 1])));
  const rest = nodes.filter((node) => !found.has(node));
  const all = rest.map(linesOf);
  const last = lastPlaces(all);
  const candidates = rest.map((node, index) =>
    candidateOf(node, all[index] ?? [], (key) => (last.get(key) ?? 0) > index),
  );
  for (let from = 0; from < rest.length;) {
    const run = runFrom(candidates, from);
    const end = from + run.length;
    const isTaken = isContents(run, (key) => (last.get(key) ?? 0) >= end, language);
    const taken = isTaken ? run.length : namesNothing(rest[from], rest[from + 1]) ? 1 : 0;
    for (const node of rest.slice(from, from + taken)) found.add(node);
    from = Math.max(end, from + 1);
  }
  return found;
}

/** Whether a block is the name of a table of contents, or of such a list. */
const isNamed = (node: RootContent): boolean =>
  (node.type === 'paragraph' || node.type === 'heading') && namedByContents(linesOf(node).join(' ')) !== undefined;

/** Whether no editor has decided what a block is. */
const mayBeContents = (node: RootContent): boolean => decidedOf({ block: node }) === undefined;

/** The lines of a block. */
function linesOf(node: RootContent): string[] {
  if (node.type === 'paragraph' || node.type === 'heading')
    return node.children
      .map((child) => (isBreak(child) ? '\n' : toString(child)))
      .join('')
      .split('\n')
      .map(collapsed);
  if (node.type === 'table')
    return node.children.map((row) => collapsed(row.children.map((cell) => toString(cell)).join(' ')));
  if (node.type === 'list' || node.type === 'listItem') return node.children.flatMap(linesOf);
  return [toString(node)];
}

/** The index of the last block that has a line, by the keys of its lines, and of its lines together: a heading may have two. */
function lastPlaces(blocks: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const [index, lines] of blocks.entries())
    for (const line of [...lines, lines.join(' '), [...lines, ...(blocks[index + 1] ?? [])].join(' ')])
      if (line.length <= LONGEST) for (const one of [line, line.replace(NUMBER, '')]) last.set(keyOfLine(one), index);
  last.delete('');
  return last;
}

/** The number before a line. */
const NUMBER = /^(?:\p{Nd}{1,4}(?:\.\p{Nd}{1,4}){0,5}|[IVXLC]{1,8}|\p{Lu})[.)]?\s+/u;

/** The number of a page behind a line, and what leads to it; found from where that begins, so that many cost no more. */
const PAGE = /(?<![\s.…·_])(?<leader>[\s.…·_]+)(?:\p{Nd}{1,4}|[ivxlc]{1,8})$/u;

/** Dots that lead to a page: three of them, or one sign of three. */
const DOTS = /[…_]|(?:[.·]\s?){3}/u;

const keysOf = (line: string): string[] =>
  [line, line.replace(PAGE, '')].flatMap((one) => [one, one.replace(NUMBER, '')]).map(keyOfLine);

/** Whether all lines of a block are as short as those of a table of contents. */
const isShort = (lines: readonly string[]): boolean =>
  lines.length > 0 && lines.every((line) => line !== '' && line.length <= LONGEST);

function candidateOf(node: RootContent, lines: readonly string[], comesAgain: (key: string) => boolean): Candidate {
  if (!mayBeContents(node) || !isShort(lines)) return { is: 'other', lines };
  if (isNamed(node)) return { is: 'name', lines };
  if (node.type !== 'paragraph' && node.type !== 'list' && node.type !== 'table') return { is: 'other', lines };
  if (isMost(lines, (line) => keysOf(line).some(comesAgain))) return { is: 'entry', lines };
  return { is: lines.every((line) => PAGE.test(line)) ? 'page' : 'other', lines };
}

const isMost = (lines: readonly string[], is: (line: string) => boolean): boolean =>
  lines.filter(is).length >= lines.length * ENOUGH;

/**
 * The blocks from one on that may be a table of contents: until another is named, its first line comes again, or what
 * comes is neither in it nor ends with a page.
 */
function runFrom(candidates: readonly Candidate[], from: number): readonly Candidate[] {
  const opening = new Set<string>();
  let to = from;
  for (let one = candidates[to]; one !== undefined && one.is !== 'other'; to += 1, one = candidates[to]) {
    if (one.is === 'name' && to > from) break;
    const [line = ''] = one.lines;
    if (opening.size > 0 && opening.has(keyOfLine(line))) break;
    if (one.is === 'entry' && opening.size === 0) for (const key of keysOf(line)) opening.add(key);
  }
  // What only ends with a number may be the first line behind the table.
  const isIn = ({ is, lines }: Candidate) => is === 'entry' || (is === 'page' && lines.every(hasDots));
  return candidates.slice(from, candidates.slice(from, to).findLastIndex(isIn) + 1 + from);
}

const hasDots = (line: string): boolean => DOTS.test(PAGE.exec(line)?.groups?.['leader'] ?? '');

/** Whether a line names a part of the text, and is no sentence. */
const isPart = (line: string, language: string): boolean =>
  unitOf(line, language) !== undefined && !/[.;,:。；，：!?]$/u.test(line);

/** Whether a run is a table of contents: nearly all of its lines come again behind it, and they are named or look so. */
function isContents(run: readonly Candidate[], comesAgain: (key: string) => boolean, language: string): boolean {
  const lines = run.filter(({ is }) => is !== 'name').flatMap((one) => one.lines);
  const looksSo =
    lines.length >= FEWEST.alone && (isMost(lines, hasDots) || lines.every((line) => isPart(line, language)));
  const hasName = run[0]?.is === 'name' && lines.length >= FEWEST.named;
  return (hasName || looksSo) && isMost(lines, (line) => keysOf(line).some(comesAgain));
}

/** Whether a block is the heading of a table of contents whose lines the reader of the file has left out. */
const namesNothing = (node: RootContent | undefined, next: RootContent | undefined): boolean =>
  node?.type === 'heading' &&
  mayBeContents(node) &&
  namedByContents(collapsed(toString(node))) === 'contents' &&
  (next === undefined || (next.type === 'heading' && next.depth <= node.depth));
