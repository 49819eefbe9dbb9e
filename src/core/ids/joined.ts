/** Finds paragraphs whose words were joined to those of a neighbour. */
import type { CurrentParagraph, Question } from './alignment.ts';
import type { IdEntry } from './lock-file.ts';
import { type WordCounts, wordCountsOf } from './similarity.ts';
import { wordingOf } from './wording.ts';

/** From this share of its words on, a paragraph counts as joined: a word or two between the two texts may change. */
const JOINED = 0.8;

/** Whether the words of an entry came to those of another entry, in the paragraph that this other one is now. */
export function isJoined(entry: IdEntry, other: IdEntry, paragraph: CurrentParagraph): boolean {
  const came = without(wordCountsOf(paragraph.text), wordCountsOf(other.text));
  const { counts, size } = wordCountsOf(wordingOf(entry));
  const found = [...counts].reduce((sum, [word, count]) => sum + Math.min(count, came.get(word) ?? 0), 0);
  return size > 0 && found / size >= JOINED;
}

/**
 * Asks about entries that no paragraph has, if their words are in the paragraph of the nearest entry before or after
 * them.
 *
 * @param entries those of one section and kind, in the order of the text
 * @param free those of them that no paragraph has
 * @param paragraphOf the paragraph of each other one
 */
export function questionsOfJoined(
  entries: readonly IdEntry[],
  free: ReadonlySet<IdEntry>,
  paragraphOf: ReadonlyMap<IdEntry, CurrentParagraph>,
): Question[] {
  const questions: Question[] = [];
  let before: IdEntry | undefined;
  let run: IdEntry[] = [];
  const askAbout = (neighbour: IdEntry | undefined) => {
    const paragraph = neighbour && paragraphOf.get(neighbour);
    if (neighbour === undefined || paragraph === undefined || paragraph.text === neighbour.text) return;
    for (const entry of run)
      if (isJoined(entry, neighbour, paragraph))
        questions.push({ reason: 'joined', entries: [neighbour, entry], paragraphs: [paragraph] });
  };
  for (const entry of entries)
    if (free.has(entry)) run.push(entry);
    else if (paragraphOf.has(entry)) {
      askAbout(before);
      askAbout(entry);
      [before, run] = [entry, []];
    }
  askAbout(before);
  return questions;
}

function without({ counts }: WordCounts, taken: WordCounts): ReadonlyMap<string, number> {
  return new Map([...counts].map(([word, count]) => [word, Math.max(0, count - (taken.counts.get(word) ?? 0))]));
}
