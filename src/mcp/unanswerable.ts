/** What a model is told if it asks for something that is not there. */
import { distance } from 'fastest-levenshtein';
import { writeOut } from '../core/characters/character-names.ts';
import { oneLine } from './lines.ts';

/** A question without an answer. Its message says, on one line, what was found and expected, and what to ask instead. */
export class Unanswerable extends Error {
  constructor(message: string) {
    super(writeOut(oneLine(message)));
  }
}

/** The most names that are suggested. */
const MOST = 8;

/**
 * Returns what a model may have meant, as a sentence.
 *
 * @param written what it wrote
 * @param known all that it could have written
 */
export function nearOnes(written: string, known: readonly string[]): string {
  const plain = written.toLowerCase();
  const costs = new Map(known.map((one) => [one, distance(plain, one.toLowerCase())]));
  const all = [...costs].toSorted(([, a], [, b]) => a - b);
  const near = all.filter(
    ([one, cost]) => cost <= Math.max(2, written.length / 3) || one.toLowerCase().includes(plain),
  );
  const shown = (near.length > 0 ? near : all).slice(0, MOST).map(([one]) => one);
  if (shown.length === 0) return 'There is none.';
  return near.length > 0 ? `Near ones: ${shown.join(', ')}.` : `Some of them: ${shown.join(', ')}.`;
}
