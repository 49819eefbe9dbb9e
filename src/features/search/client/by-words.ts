/** Orders texts that have the same rank. */
import { significantWords, type Word } from '../../../core/languages/words.ts';
import type { Readable } from './text.ts';

/**
 * The usual parameters of BM25: how soon further occurrences of a word count less, and how much long texts are held
 * back.
 */
const SATURATION = 1.2;
const LENGTH_COUNTS = 0.75;

/** How much another form of a word counts, where the word as typed counts 1. */
const OTHER_FORM = 0.5;

/**
 * Orders texts by how well they match some words: first those that have all words as typed and not in other forms, then
 * by BM25, in which rare words count more.
 *
 * https://en.wikipedia.org/wiki/Okapi_BM25
 */
export function byWords<One extends Readable>(all: readonly One[], words: readonly Word[]): One[] {
  const mean = all.reduce((sum, { text }) => sum + text.words.length, 0) / all.length;
  const counts = words.map(({ text: typed, stem }) =>
    all.map(({ text }) =>
      text.words.reduce((sum, word) => {
        if (word.text === typed) return sum + 1;
        return word.stems.includes(stem) || word.text.startsWith(typed) ? sum + OTHER_FORM : sum;
      }, 0),
    ),
  );
  const weights = counts.map((each) => {
    const having = each.filter((count) => count > 0).length;
    return Math.log(1 + (all.length - having + 0.5) / (having + 0.5));
  });
  const score = (index: number, length: number) =>
    counts.reduce((sum, each, word) => {
      const count = each[index] ?? 0;
      const held = SATURATION * (1 - LENGTH_COUNTS + (LENGTH_COUNTS * length) / mean);
      return sum + ((weights[word] ?? 0) * count * (SATURATION + 1)) / (count + held);
    }, 0);
  const typed = significantWords(words).map(({ text }) => text);
  const hasTyped = ({ text }: Readable) => typed.every((word) => text.words.some((own) => own.text === word));
  return all
    .map((one, index) => ({ one, others: hasTyped(one) ? 0 : 1, score: score(index, one.text.words.length) }))
    .toSorted((a, b) => a.others - b.others || b.score - a.score)
    .map(({ one }) => one);
}
