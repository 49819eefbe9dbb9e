/** Finds the blocks of a text that a page has whole, in their order or elsewhere. */
import { diffArrays } from 'diff';
import type { PageWord } from './page-words.ts';

/** Where the page has a block whole. */
export interface Place {
  /** The block, and the first of its words on the page, by their indexes. */
  readonly block: number;
  readonly at: number;
}

/** The blocks that a page has whole. */
export interface Whole {
  /** Those that are in their order, whichever are taken for moved. */
  readonly inOrder: readonly Place[];
  /** The others. */
  readonly elsewhere: readonly Place[];
}

/** A block of fewer words may be a part of another sentence, unless a line ends with it. */
const SENTENCE = 5;

/** The white space after the last word of a line or of a cell. */
const LINE_END = /[\n\r\t]/;

/**
 * Finds the blocks that a page has whole, whatever the form of its signs and spaces.
 *
 * @param blocks the words of each block
 * @param page the words of the page
 */
export function findWhole(blocks: readonly (readonly PageWord[])[], page: readonly PageWord[]): Whole {
  const found = recognise(blocks, page);
  const keys = blocks.map((words) => words.map(({ form }) => form).join('\n'));
  const keysFound = found.map(({ block }) => keys[block] ?? '');
  const fromStart = pair(keys, keysFound);
  const fromEnd = pair(keys.toReversed(), keysFound.toReversed());
  const inOrder: Place[] = [];
  const spare = new Set(found);
  const left = new Set(blocks.keys());
  for (const [block, index] of fromStart) {
    const place = found[index];
    // Of two blocks in exchanged order, either may be the one that is in its order. Then neither is.
    if (place === undefined || !fromEnd.has(blocks.length - 1 - block)) continue;
    inOrder.push({ block, at: place.at });
    spare.delete(place);
    left.delete(block);
  }
  const elsewhere = [...spare].flatMap((place): Place[] => {
    // Of two blocks with the same words, one may be in its order.
    const missing = [...left].find((block) => keys[block] === keys[place.block]);
    if (missing === undefined) return [];
    left.delete(missing);
    return [{ block: missing, at: place.at }];
  });
  return { inOrder, elsewhere };
}

/** Pairs the indexes of a longest sequence that two lists have in common, in its order. */
function pair(ours: readonly string[], theirs: readonly string[]): Map<number, number> {
  const pairs = new Map<number, number>();
  let [our, their] = [0, 0];
  for (const { added, removed, count } of diffArrays([...ours], [...theirs])) {
    if (!added && !removed) for (let index = 0; index < count; index += 1) pairs.set(our + index, their + index);
    if (!added) our += count;
    if (!removed) their += count;
  }
  return pairs;
}

/** Finds the blocks one after the other on the page, at each word the longest of those that begin with it. */
function recognise(blocks: readonly (readonly PageWord[])[], page: readonly PageWord[]): Place[] {
  const byLength = [...blocks.entries()].toSorted(([, one], [, other]) => other.length - one.length);
  const byFirstWord = Map.groupBy(byLength, ([, [first]]) => first?.form);
  const found: Place[] = [];
  for (let at = 0; at < page.length; at += 1) {
    const start = at;
    const whole = byFirstWord.get(page[start]?.form)?.find(([, words]) => isAt(words, page, start));
    if (whole === undefined) continue;
    found.push({ block: whole[0], at });
    at += whole[1].length - 1;
  }
  return found;
}

/** Returns whether a page has these words at a place, as more than a part of another sentence. */
function isAt(words: readonly PageWord[], page: readonly PageWord[], at: number): boolean {
  if (!words.every(({ form }, index) => form === page[at + index]?.form)) return false;
  const last = at + words.length - 1;
  return words.length >= SENTENCE || last === page.length - 1 || LINE_END.test(page[last]?.space ?? '');
}
