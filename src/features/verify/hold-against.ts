/**
 * Holds a text against the page of its publisher, as a reader copied it: with menus, and with lines broken elsewhere. Where lines
 * break makes no difference; every other character does.
 */
import type { ChangedStretch } from '../../core/editions/changed-words.ts';
import { type Located, locate } from './locate.ts';
import { areSameLetters, type PageWord, wordsIn } from './page-words.ts';

/** A block of our text: a title, a heading, a paragraph. */
export interface HeldBlock {
  readonly text: string;
  /** What is shown before its words and is not of its text: "(b)". */
  readonly number?: string;
}

/** A block of ours that is on the page with other words. Our words are "gone", those of the page "added". */
export interface Differing<Block> {
  readonly block: Block;
  readonly stretches: readonly ChangedStretch[];
}

/** What holding a text against a page found. Each block of the text is counted or told in one of five ways. */
export interface Held<Block> {
  /** How many blocks the text has. */
  readonly all: number;
  /** How many of them are on the page in their order, character for character. */
  readonly same: number;
  /** How many are there in their order, but with other forms of quotation marks, apostrophes, dashes or spaces. */
  readonly otherForms: number;
  /** Those that the page has in other words, in the order of the text, as all that follow. */
  readonly differing: readonly Differing<Block>[];
  /** Those whose words the page has in another place. */
  readonly elsewhere: readonly Block[];
  /** Those that it does not have. */
  readonly missing: readonly Block[];
  /** What the page has between two blocks of ours, such as captions, and what our text may lack. */
  readonly between: readonly string[];
}

/**
 * Holds the blocks of a text against a page. It first finds the blocks that are whole on the page, then compares what is left
 * between them word by word.
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
  const located = locate(
    parts.map(({ words }) => words),
    wordsIn(page, segmenter),
    parts.map(({ block }) => block.number),
  );
  if (located === undefined) return undefined;
  const told = parts.map(({ block, words }, part) => ({ block, way: wayOf(words, part, located) }));
  const those = (way: Way) => told.flatMap((one) => (one.way === way ? [one.block] : []));
  return {
    all: parts.length,
    same: those('same').length,
    otherForms: those('otherForms').length,
    differing: told.flatMap(({ block, way }, part) =>
      way === 'differing' ? [{ block, stretches: located.found.get(part)?.stretches ?? [] }] : [],
    ),
    elsewhere: those('elsewhere'),
    missing: those('missing'),
    between: located.between,
  };
}

/** What is told of a block. */
type Way = 'same' | 'otherForms' | 'differing' | 'elsewhere' | 'missing';

function wayOf(words: readonly PageWord[], part: number, { found, moved }: Located): Way {
  if (moved.has(part)) return 'elsewhere';
  const near = found.get(part);
  if (near === undefined) return 'missing';
  if (near.kept.length < words.length || near.others.length > 0) return 'differing';
  return areSameLetters(words, near.kept) ? 'same' : 'otherForms';
}
