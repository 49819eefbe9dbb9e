/**
 * Finds the words that a note is on in the text as it is now. A note is either on exactly its words, or with the
 * paragraph that had them, beside which its old words are then shown.
 */
import { findInContext } from './find-in-context.ts';
import type { OwnTarget } from './own-note.ts';

/** Where an id that was ever published leads. */
export interface Standing {
  /** The id of the paragraph that has its words now; `undefined` if they were withdrawn. */
  readonly now: string | undefined;
}

/** All ids of a document. An id that is not among them, as that of a heading, leads to itself. */
export type Registry = ReadonlyMap<string, Standing>;

/** Where a note is. */
export type Anchored =
  /** On its words: from `start` to `end` in the text of the block. */
  | { readonly on: 'words'; readonly block: string; readonly start: number; readonly end: number }
  /** With its paragraph, whose words have changed. */
  | { readonly on: 'paragraph'; readonly block: string }
  /** At the former address of its paragraph, which was withdrawn. */
  | { readonly on: 'former'; readonly block: string };

/** So many letters in a row, of the words and of those around them, are taken for the same words. */
const SURE = 24;

/** So many in another paragraph, and only if they stand in no other. */
const SURE_ELSEWHERE = 32;

/**
 * Finds the words.
 *
 * @param texts the texts of blocks by id: of a document, or of one page of it
 * @returns `undefined` if the paragraph is not among the texts
 */
export function anchor(
  target: OwnTarget,
  registry: Registry,
  texts: ReadonlyMap<string, string>,
): Anchored | undefined {
  const { now: block } = registry.get(target.paragraph) ?? { now: target.paragraph };
  if (block === undefined) return { on: 'former', block: target.paragraph };
  const text = texts.get(block);
  if (text === undefined) return undefined;
  const here = wordsIn(text, target, SURE);
  if (here !== undefined) return { on: 'words', block, ...here };
  // When a paragraph is divided, the words may be in a new one.
  const elsewhere = [...texts].flatMap(([other, words]) => {
    const found = wordsIn(words, target, SURE_ELSEWHERE);
    return found === undefined ? [] : [{ on: 'words' as const, block: other, ...found }];
  });
  return elsewhere.length === 1 ? elsewhere[0] : { on: 'paragraph', block };
}

/** Finds the words in a text, if their place is sure enough. */
function wordsIn(text: string, { exact, prefix, suffix }: OwnTarget, sure: number) {
  const found = findInContext(text, { exact, prefix, suffix });
  if (found === undefined) return undefined;
  const { start, context } = found;
  const isSure = exact.length + context >= sure || (context > 0 && context === prefix.length + suffix.length);
  const isWhole = prefix === '' && suffix === '' && text === exact;
  return isSure || isWhole ? { start, end: start + exact.length } : undefined;
}
