/** Says where a page has the blocks of a text, and what it has between them. */
import { compareWords, type Loose, type Near, type Part } from './compare-words.ts';
import { findWhole, type Place } from './find-whole.ts';
import { type PageWord, textOf } from './page-words.ts';

/** Where the blocks of a text are on a page. */
export interface Located {
  /** What the page has of the blocks that it has in their order, by their indexes. */
  readonly found: ReadonlyMap<number, Near>;
  /** The blocks that it has in another place. */
  readonly moved: ReadonlySet<number>;
  /** What it has between two blocks, which is not of the text. */
  readonly between: readonly string[];
}

/** Two texts that have nothing in common take long to compare. Then this many milliseconds are enough. */
const TIMEOUT = 15_000;

/**
 * Finds the blocks that are whole on a page, then compares what is left between them word by word.
 *
 * @param blocks the words of each block
 * @param page the words of the page
 * @param numbers what is shown before the words of each block and is not of its text
 * @returns `undefined` if the two have too little in common to say where they differ
 */
export function locate(
  blocks: readonly (readonly PageWord[])[],
  page: readonly PageWord[],
  numbers: readonly (string | undefined)[],
): Located | undefined {
  const end = performance.now() + TIMEOUT;
  const { inOrder, elsewhere } = findWhole(blocks, page);
  const moved = new Set(elsewhere.map(({ block }) => block));
  const taken = new Set(elsewhere.flatMap(({ block, at }) => (blocks[block] ?? []).map((_, index) => at + index)));
  const parts: Part[] = [...blocks.entries()];
  const found = new Map<number, Near>();
  const between: string[] = [];
  // After the last block that is whole, the text and the page have an end.
  const stops: readonly (Place | undefined)[] = [...inOrder, undefined];
  let [first, at] = [0, 0];
  for (const stop of stops) {
    const rest = parts.slice(first, stop?.block).filter(([block]) => !moved.has(block));
    const open = page.slice(at, stop?.at).filter((word) => !taken.has(word.at));
    const compared = compareWords(rest, open, end);
    if (compared === undefined) return undefined;
    for (const [block, near] of compared.near) found.set(block, near);
    for (const { words, after, before } of compared.loose) {
      const next = before ?? stop?.block;
      // What the page has before the first of our words and after the last is its menus.
      if (next !== undefined && (after !== undefined || at > 0)) between.push(...textsOf(words, numbers[next]));
    }
    if (stop === undefined) break;
    const length = blocks[stop.block]?.length ?? 0;
    found.set(stop.block, { stretches: [], kept: page.slice(stop.at, stop.at + length), others: [] });
    [first, at] = [stop.block + 1, stop.at + length];
  }
  return { found, moved, between };

  /** Returns what stands before, between and after blocks that are elsewhere in the text, without the numbers of blocks. */
  function textsOf(words: Loose['words'], number: string | undefined): string[] {
    const starts = words.flatMap((word, index) => (word.at - 1 === words[index - 1]?.at ? [] : [index]));
    return starts.flatMap((start, index) => {
      const run = words.slice(start, starts[index + 1]);
      const text = textOf(run).trim();
      const isBeforeMoved = taken.has((run.at(-1)?.at ?? 0) + 1);
      const own = (isBeforeMoved ? numbers : [number]).find((one) => one !== undefined && text.endsWith(one)) ?? '';
      const rest = text.slice(0, text.length - own.length).trim();
      return rest === '' ? [] : [rest];
    });
  }
}
