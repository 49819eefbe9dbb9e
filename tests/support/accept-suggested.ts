/** Answers the questions about ids as an editor does who takes every suggestion. */
import { expect } from 'vitest';
import type { WrittenDecisions } from '../../src/core/acceptance/written-decisions.ts';
import type { Folder } from './publication.ts';

/**
 * Answers as the words suggest. An answer may raise another question.
 *
 * @throws if questions stay open
 */
export function acceptSuggested(folder: Folder): void {
  const answers: string[] = [];
  for (let times = 0; times < MOST_TIMES; times += 1) {
    const { suggested, refusals, open } = folder.accept(decisionsIn(answers));
    expect(refusals).toEqual([]);
    if (open === 0) return;
    answers.push(...suggested);
  }
  throw new Error('There is still a question.');
}

/** How many rounds of questions there may be. */
const MOST_TIMES = 5;

/** The decisions in options such as `--same a=b`. */
function decisionsIn(options: readonly string[]): Partial<WrittenDecisions> {
  const byName = Map.groupBy(options, (option) => /^--(\w+) /.exec(option)?.[1] ?? '');
  const of = (name: string) => (byName.get(name) ?? []).map((option) => option.replace(/^--\w+ /, ''));
  return {
    same: of('same'),
    new: of('new'),
    withdraw: of('withdraw'),
    merge: of('merge'),
    moved: of('moved'),
    gone: of('gone'),
  };
}
