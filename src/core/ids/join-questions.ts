/** Joins questions about the same paragraphs, because an editor can only answer them together. */
import type { Question } from './alignment.ts';

/** Returns the questions, each two that share an entry or a paragraph as one; it keeps the reason of the first. */
export function joinQuestions(questions: readonly Question[]): Question[] {
  const joined: Question[] = [];
  for (const question of questions) {
    const [first, ...others] = joined.filter((one) => sharesWith(one, question));
    if (first === undefined) joined.push(question);
    else {
      for (const other of others) joined.splice(joined.indexOf(other), 1);
      joined[joined.indexOf(first)] = [...others, question].reduce(join, first);
    }
  }
  return joined;
}

const sharesWith = (a: Question, b: Question): boolean =>
  a.entries.some((entry) => b.entries.includes(entry)) ||
  a.paragraphs.some((paragraph) => b.paragraphs.includes(paragraph));

const join = (a: Question, b: Question): Question => ({
  reason: a.reason,
  entries: [...new Set([...a.entries, ...b.entries])],
  paragraphs: [...new Set([...a.paragraphs, ...b.paragraphs])],
});
