/** Counts the sentences of a text that hold no quotation: whoever reads the verdicts has to know what none is about. */
import { countWords } from '../languages/count-words.ts';

/** A range of a paragraph that is judged; `end` is exclusive. */
export interface Judged {
  readonly start: number;
  readonly end: number;
}

/** Fewer words are a heading, a name or the source of a quotation. */
const LEAST_WORDS = 4;

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });

/** Returns how many sentences of a paragraph share nothing with any of its judged ranges. */
export function countUnquoted(text: string, judged: readonly Judged[]): number {
  return [...sentences.segment(text)].filter(
    ({ segment, index }) =>
      judged.every(({ start, end }) => end <= index || start >= index + segment.length) &&
      countWords(segment) >= LEAST_WORDS,
  ).length;
}
