/** Gathers what is found of the quotations in a text, for the page, for language models and for programs. */
import { type Finding, judge } from './judge.ts';
import type { Source } from './source.ts';

/** The longest text that is checked, in characters: some 30,000 words. Of all that was tried, this takes 15 seconds at most. */
export const MOST_LETTERS = 200_000;

/** A finding with the number of its paragraph in the text, from 1. */
export interface PlacedFinding extends Finding {
  readonly paragraph: number;
}

/** What is found in a text. */
export interface Gathered {
  readonly findings: readonly PlacedFinding[];
  /** The part of the text that is judged, from 0 to 1. */
  readonly done: number;
  /** How many sentences hold no quotation. */
  readonly unquoted: number;
}

/**
 * Judges the quotations in a text.
 *
 * @yields the part that is done, so that others can be answered meanwhile
 */
export function* gather(text: string, sources: readonly Source[]): Generator<number, Gathered> {
  const findings: PlacedFinding[] = [];
  let [done, unquoted] = [1, 0];
  for (const step of judge(text, sources)) {
    findings.push(...step.findings.map((finding) => ({ ...finding, paragraph: step.paragraph })));
    unquoted += step.unquoted;
    yield (done = step.done);
  }
  return { findings, done, unquoted };
}
