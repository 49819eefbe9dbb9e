/** Orders texts that have the same rank. */
import { isSmall, significantWords, type Word } from '../../../core/languages/words.ts';
import { isText } from '../kinds.ts';
import { runs } from './compare.ts';
import type { Readable } from './text.ts';
import type { Asked } from './turns.ts';

/**
 * The usual parameters of BM25: how soon further occurrences of a word count less, and how much long texts are held
 * back.
 */
const SATURATION = 1.2;
const LENGTH_COUNTS = 0.75;

/** How much another form of a word counts, where the word as typed counts 1. */
const OTHER_FORM = 0.5;

/**
 * How much the scores of all texts of a section count for each of them, if at least so many have the words: "fines" are meant
 * where most is said of them.
 */
const SECTION_COUNTS = 0.1;
const MANY = 3;

/** Returns what tells the section of a text from others. */
export const sectionOf = ({ record }: Readable): string =>
  isText(record) ? `${record.document.id} ${record.section.slug}` : record.id;

/** Returns how much a word counts that a text has so many times, given its length and the mean length of texts. */
export const saturated = (count: number, length: number, mean: number): number =>
  (count * (SATURATION + 1)) / (count + SATURATION * (1 - LENGTH_COUNTS + (LENGTH_COUNTS * length) / mean));

/**
 * Orders texts by how well they match some words: first those that have all words as typed and not in other forms, then
 * by BM25, in which rare words count more.
 *
 * https://en.wikipedia.org/wiki/Okapi_BM25
 */
export function byWords<One extends Readable>(all: readonly One[], { words, isTerm }: Asked): One[] {
  const mean = all.reduce((sum, { text }) => sum + text.words.length, 0) / all.length;
  const counts = words.map((word) => all.map(({ text }) => countIn(text.words, word)));
  const weights = counts.map((each) => {
    const having = each.filter((count) => count > 0).length;
    return Math.log(1 + (all.length - having + 0.5) / (having + 0.5));
  });
  const score = (index: number, length: number) =>
    counts.reduce((sum, each, word) => {
      const count = each[index] ?? 0;
      return sum + (weights[word] ?? 0) * saturated(count, length, mean);
    }, 0);
  const typed = significantWords(words).map(({ text }) => text);
  const hasTyped = ({ text }: Readable) => typed.every((word) => text.words.some((own) => own.text === word));
  const scores = all.map(({ text }, index) => score(index, text.words.length));
  const isTelling = words.map((word) => !isSmall(word));
  const having = [...all.entries()].filter(([index]) =>
    counts.every((each, word) => isTelling[word] !== true || (each[index] ?? 0) > 0),
  );
  const ofSections = Map.groupBy(having, ([, one]) => sectionOf(one));
  const ofSection = (one: Readable) => {
    const texts = isTerm || one.record.kind === 'section' ? [] : (ofSections.get(sectionOf(one)) ?? []);
    return texts.length < MANY ? 0 : texts.reduce((sum, [index]) => sum + (scores[index] ?? 0), 0);
  };
  return all
    .map((one, index) => ({
      one,
      others: hasTyped(one) ? 0 : 1,
      score: (scores[index] ?? 0) + SECTION_COUNTS * ofSection(one),
    }))
    .toSorted((a, b) => a.others - b.others || b.score - a.score)
    .map(({ one }) => one);
}

/** How often a text has a word, which it may divide: "startups" is as good as "start-ups". */
function countIn(text: readonly Word[], word: Word): number {
  const { text: typed, stem } = word;
  const count = text.reduce((sum, other) => {
    if (other.text === typed) return sum + 1;
    return other.stems.includes(stem) || other.text.startsWith(typed) ? sum + OTHER_FORM : sum;
  }, 0);
  return count > 0 ? count : runs(text, [word], false).length;
}
