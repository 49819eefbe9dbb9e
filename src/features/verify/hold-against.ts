/**
 * Holds a text against the page of its publisher, as a reader copied it: with menus, and with lines broken elsewhere. White space
 * alone makes no difference; every other character does.
 */
import { diffArrays } from 'diff';
import type { ChangedStretch } from '../../core/editions/changed-words.ts';

/** A block of our text: a title, a heading, a paragraph. */
export interface HeldBlock {
  readonly text: string;
  /** What is shown before its words and is not of its text: "(b)". */
  readonly number?: string;
}

/** A block of ours that is not on the page character for character. Our words are "gone", those of the page "added". */
export interface Differing<Block> {
  readonly block: Block;
  readonly stretches: readonly ChangedStretch[];
}

/** What holding a text against a page found. */
export interface Held<Block> {
  /** How many blocks the text has, and how many of them are on the page, character for character. */
  readonly all: number;
  readonly same: number;
  /** The others, in the order of the text. */
  readonly differing: readonly Differing<Block>[];
  /** What the page has between two blocks of ours, such as captions, and what our text may lack. */
  readonly between: readonly string[];
}

/** Two texts that have nothing in common take long to compare. Then this many milliseconds are enough. */
const TIMEOUT = 15_000;

/**
 * Holds the blocks of a text against a page, by the shortest way from one to the other, word by word.
 *
 * Eugene W. Myers: An O(ND) Difference Algorithm and Its Variations, Algorithmica 1 (1986).
 *
 * @param language BCP 47 tag of the text
 * @returns `undefined` if the two have too little in common to say where they differ
 */
export function holdAgainst<Block extends HeldBlock>(
  blocks: readonly Block[],
  page: string,
  language: string,
): Held<Block> | undefined {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const parts = blocks
    .map((block) => ({ block, words: wordsIn(block.text, segmenter) }))
    .filter(({ words }) => words.length > 0);
  const ours = parts.flatMap(({ words }, part) => words.map((word) => ({ word, part })));
  const theirs = wordsIn(page, segmenter);
  const changes = diffArrays(
    ours.map(({ word }) => word.trim()),
    theirs.map((word) => word.trim()),
    { timeout: TIMEOUT },
  );
  if (changes === undefined) return undefined;
  const stretches = parts.map((): ChangedStretch[] => []);
  const between: string[] = [];
  let [at, there] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (!removed) there += count;
    if (!added) {
      for (const { word, part } of ours.slice(at, at + count))
        stretches[part]?.push({ kind: removed ? 'gone' : 'kept', words: word });
      at += count;
      continue;
    }
    // What the page has before the first of our words and after the last is its menus.
    if (at === 0 || at === ours.length) continue;
    const words = theirs.slice(there - count, there).join('');
    const part = ours[at]?.part;
    if (part !== undefined && part === ours[at - 1]?.part) stretches[part]?.push({ kind: 'added', words });
    else if (part === undefined || words.trim() !== parts[part]?.block.number) between.push(words.trim());
  }
  const differing = parts.flatMap(({ block }, index) => {
    const own = stretches[index] ?? [];
    return own.every(({ kind }) => kind === 'kept') ? [] : [{ block, stretches: own }];
  });
  return { all: parts.length, same: parts.length - differing.length, differing, between };
}

/** Cuts a text into words and signs, each with the white space after it. */
function wordsIn(text: string, segmenter: Intl.Segmenter): string[] {
  const words: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    if (segment.trim() !== '') words.push(segment);
    else if (words.length > 0) words.push(`${words.pop() ?? ''}${segment}`);
  }
  return words;
}
