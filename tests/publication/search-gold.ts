/**
 * Searches of readers, by kind, with the ids of the answers: paragraphs by their ids, terms as `terms/<id>`. People wrote
 * them from the text and the glossary, not from the results of search, before search was tuned: a first set, and a second
 * one for what readers missed in the first search. A third of the second set stayed unseen while search was tuned.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const kinds = z.record(z.string(), z.record(z.string(), z.array(z.string())));
const { first, second } = z
  .strictObject({ first: kinds, second: kinds })
  .parse(JSON.parse(readFileSync('tests/publication/search-gold.json', 'utf8')));

/** The ids of the answers, by kind of search and by query. */
export const GOLD = { ...first, ...second };

/** Decides which queries stay unseen. */
const SEED = 18;

const isThird = (query: string) => (createHash('sha256').update(`${SEED} ${query}`).digest()[0] ?? 0) % 3 === 0;

/** The queries that stayed unseen while search was tuned. */
export const UNSEEN: ReadonlySet<string> = new Set(Object.values(second).flatMap(Object.keys).filter(isThird));

/** The results of a search: ids of text, and ids of terms. */
interface Listed {
  readonly text: readonly string[];
  readonly terms: readonly string[];
}

/** The score of a query: 1 divided by the rank of the first answer, and the share of the answers in the first five results. */
export interface Score {
  readonly reciprocal: number;
  readonly recall: number;
}

/** Scores the results of a query. If text and terms answer it, the score is the mean of both lists. */
export function scoreOf(answers: readonly string[], listed: Listed): Score {
  const isTerm = (answer: string) => answer.startsWith('terms/');
  const lists = [
    { wanted: answers.filter((answer) => !isTerm(answer)), found: listed.text },
    { wanted: answers.filter(isTerm), found: listed.terms.map((id) => `terms/${id}`) },
  ].filter(({ wanted }) => wanted.length > 0);
  const scores = lists.map(({ wanted, found }) => {
    const first = found.findIndex((id) => wanted.includes(id));
    const inFive = found.slice(0, 5).filter((id) => wanted.includes(id)).length;
    return { reciprocal: first === -1 ? 0 : 1 / (first + 1), recall: inFive / Math.min(5, wanted.length) };
  });
  return { reciprocal: mean(scores, ({ reciprocal }) => reciprocal), recall: mean(scores, ({ recall }) => recall) };
}

/** Returns the mean reciprocal rank and the mean recall. */
export function summaryOf(scores: readonly Score[]) {
  return {
    queries: scores.length,
    MRR: mean(scores, ({ reciprocal }) => reciprocal),
    recall: mean(scores, ({ recall }) => recall),
  };
}

const mean = (scores: readonly Score[], value: (score: Score) => number) =>
  scores.reduce((sum, score) => sum + value(score), 0) / scores.length;
