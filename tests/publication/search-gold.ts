/**
 * What readers search for, by kind, with the ids of what answers: of text as they are, of terms as `terms/<id>`. Written
 * from the text and the glossary, and not from what search gives, before search was tuned: once at first, and once more
 * for what readers of the first search had missed. A third of the latter was not looked at while search was tuned.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const kinds = z.record(z.string(), z.record(z.string(), z.array(z.string())));
const { first, second } = z
  .strictObject({ first: kinds, second: kinds })
  .parse(JSON.parse(readFileSync('tests/publication/search-gold.json', 'utf8')));

/** Ids of the answers by query, by kind of search. */
export const GOLD = { ...first, ...second };

/** Decides which queries stay unseen. */
const SEED = 18;

const isThird = (query: string) => (createHash('sha256').update(`${SEED} ${query}`).digest()[0] ?? 0) % 3 === 0;

/** The queries that were not looked at while search was tuned. */
export const UNSEEN: ReadonlySet<string> = new Set(Object.values(second).flatMap(Object.keys).filter(isThird));

/** What a search lists: ids of text, and ids of terms as their pages have them. */
interface Listed {
  readonly text: readonly string[];
  readonly terms: readonly string[];
}

/** How a query was answered: 1 over the place of the first answer, and the share of answers in the first five. */
export interface Score {
  readonly reciprocal: number;
  readonly recall: number;
}

/** How what is listed answers a query: where text and terms answer it, the mean of both lists. */
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

/** Their mean reciprocal rank and recall. */
export function summaryOf(scores: readonly Score[]) {
  return {
    queries: scores.length,
    MRR: mean(scores, ({ reciprocal }) => reciprocal),
    recall: mean(scores, ({ recall }) => recall),
  };
}

const mean = (scores: readonly Score[], value: (score: Score) => number) =>
  scores.reduce((sum, score) => sum + value(score), 0) / scores.length;
