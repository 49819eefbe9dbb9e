/** Compares, word by word, blocks of a text with the part of a page in which they should be. */
import { diffArrays } from 'diff';
import type { ChangedStretch } from '../../core/editions/changed-words.ts';
import { type PageWord, textOf } from './page-words.ts';

/** A block that the page has, with other words or whole. */
export interface Near {
  /** Our words are "gone", those of the page "added". A word whose form differs is both. */
  readonly stretches: ChangedStretch[];
  /** The words of the page that are ours, whatever their form. */
  readonly kept: PageWord[];
  /** The words that the page has between them. */
  readonly others: PageWord[];
}

/** A block: its index in the text, and its words. */
export type Part = readonly [index: number, words: readonly PageWord[]];

/** Words of the page that stand between blocks. */
export interface Loose {
  readonly words: readonly PageWord[];
  /** The indexes of the blocks that they stand after and before, among those compared. */
  readonly after: number | undefined;
  readonly before: number | undefined;
}

/** What comparing found. Blocks that are not among those near are not there. */
export interface ComparedWords {
  readonly near: ReadonlyMap<number, Near>;
  readonly loose: readonly Loose[];
}

/**
 * Compares blocks with a page, by the shortest way from one to the other. A block that shares no more than scattered words with
 * the page is left out of the comparison, so that these words are not taken from another block.
 *
 * Eugene W. Myers: An O(ND) Difference Algorithm and Its Variations, Algorithmica 1 (1986).
 *
 * @param blocks in their order
 * @param page the words of the page
 * @param end when to give up, as `performance.now()` counts
 * @returns `undefined` if that took too long
 */
export function compareWords(
  blocks: readonly Part[],
  page: readonly PageWord[],
  end: number,
): ComparedWords | undefined {
  let left = blocks;
  for (;;) {
    const ours = left.flatMap(([block, words]) => words.map((word) => ({ word, block })));
    const compared = compareOnce(ours, page, end);
    if (compared === undefined) return undefined;
    const found = left.filter(([block, words]) => isNear(words, compared.near.get(block)));
    if (found.length === left.length) return compared;
    left = found;
  }
}

/** Returns whether the page has half of a block's words, and among them no more others than the block has words. */
function isNear({ length }: readonly PageWord[], near: Near | undefined): boolean {
  return near !== undefined && near.kept.length * 2 >= length && near.others.length <= length;
}

function compareOnce(
  ours: readonly { word: PageWord; block: number }[],
  page: readonly PageWord[],
  end: number,
): ComparedWords | undefined {
  const changes = diffArrays(
    ours.map(({ word }) => word.form),
    page.map(({ form }) => form),
    { timeout: Math.max(1, end - performance.now()) },
  );
  if (changes === undefined) return undefined;
  const near = new Map(ours.map(({ block }): [number, Near] => [block, { stretches: [], kept: [], others: [] }]));
  const loose: Loose[] = [];
  let [at, there] = [0, 0];
  for (const { added, removed, count } of changes) {
    const theirs = removed ? [] : page.slice(there, there + count);
    there += theirs.length;
    if (added) {
      const [after, before] = [ours[at - 1]?.block, ours[at]?.block];
      const within = before === after ? near.get(before ?? -1) : undefined;
      if (within === undefined) loose.push({ words: theirs, after, before });
      within?.others.push(...theirs);
      within?.stretches.push(...theirs.map((word) => stretch('added', word)));
      continue;
    }
    for (const [index, { word, block }] of ours.slice(at, at + count).entries()) {
      const { stretches = [], kept = [] } = near.get(block) ?? {};
      const their = theirs[index];
      if (their !== undefined) kept.push(their);
      if (their?.word === word.word) stretches.push(stretch('kept', word));
      else stretches.push(stretch('gone', word), ...(their === undefined ? [] : [stretch('added', their)]));
    }
    at += count;
  }
  return { near, loose };
}

const stretch = (kind: ChangedStretch['kind'], word: PageWord): ChangedStretch => ({ kind, words: textOf([word]) });
