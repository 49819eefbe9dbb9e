/** Parts the official text of a page into the sentences that are read aloud. */
import { officialBlocks } from '../../../browser/official-blocks.ts';
import { rangeOf } from '../../../browser/text-range.ts';

/** A sentence on the page. */
export interface Sentence {
  /** Its words, without white space at the ends. */
  readonly text: string;
  /** The tag of its language. */
  readonly language: string;
  /** Where it stands. */
  readonly range: Range;
}

/**
 * Returns the sentences from a block of official text to the end of the page. A block without an end of a sentence, such
 * as a heading, is one sentence.
 */
export function sentencesFrom(first: HTMLElement): Sentence[] {
  const blocks = officialBlocks();
  return blocks.slice(Math.max(0, blocks.indexOf(first))).flatMap((block) => {
    const language = block.closest<HTMLElement>('[lang]')?.lang ?? '';
    const segmenter = new Intl.Segmenter(language || undefined, { granularity: 'sentence' });
    return [...segmenter.segment(block.textContent)].flatMap(({ segment, index }) => {
      const text = segment.trim();
      const start = index + segment.indexOf(text);
      return text === '' ? [] : [{ text, language, range: rangeOf(block, start, start + text.length) }];
    });
  });
}
