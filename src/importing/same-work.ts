/** Judges whether a text that is to replace another is one of the same work. */
import { searchAlike } from '../core/ids/alike.ts';
import { wordCountsOf } from '../core/ids/similarity.ts';

/** How alike a line must be to one of the other text to count as the same or an edited one, from 0 to 1. */
const ALIKE = 0.5;

/** Of the lines of the present text, at least this share must have one that is alike. */
const LEAST = 0.1;

/** Lines shorter than this, such as headings, may be alike in any two texts. */
const TELLING = 30;

/**
 * Returns why a text is no edition of the work whose text it would replace; `undefined` if it may be one.
 *
 * @param before the present `source.txt`
 * @param after the new one
 */
export function whyAnotherWork(before: string, after: string): string | undefined {
  const linesOf = (text: string) => text.split(/\r?\n/).filter((line) => line.trim().length >= TELLING);
  const lines = linesOf(before);
  const find = searchAlike(linesOf(after));
  const kept = lines.filter((line, index) => find(wordCountsOf(line), ALIKE, index / lines.length).length > 0);
  if (lines.length === 0 || kept.length >= lines.length * LEAST) return undefined;
  return `Found a text in which ${kept.length} of the ${lines.length} long lines of the present one stand again or are alike, expected another edition of the same work. Import it without --into as a document of its own, or take it all the same with --rewritten.`;
}
