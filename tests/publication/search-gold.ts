/**
 * Searches of readers, by kind, with the ids of the answers: paragraphs by their ids, sections by their slugs, terms as
 * `terms/<id>`, parts of notes as `notes/<id>#<part>`, and entries of the register as `facts/<paragraph>`. A search without
 * answers should find nothing, and suggest nothing. People wrote them from the text and the glossary, not from the results of
 * search, before search was tuned: a first set, a second one for what readers missed in the first search, and a third one for
 * notes, the register, addresses and names. A third of the second and of the third set stayed unseen while search was tuned.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const kinds = z.record(z.string(), z.record(z.string(), z.array(z.string())));
const { first, second, third } = z
  .strictObject({ first: kinds, second: kinds, third: kinds })
  .parse(JSON.parse(readFileSync('tests/publication/search-gold.json', 'utf8')));

/** The searches that are answered in paragraphs of the text. */
export const IN_TEXT = { ...first, ...second };

/** The ids of the answers, by kind of search and by query. */
export const GOLD = { ...IN_TEXT, ...third };

/** Decides which queries stay unseen. */
const SEED = 18;

const isThird = (query: string) => (createHash('sha256').update(`${SEED} ${query}`).digest()[0] ?? 0) % 3 === 0;

/** The queries that stayed unseen while search was tuned. */
export const UNSEEN: ReadonlySet<string> = new Set(
  [second, third].flatMap(Object.values).flatMap(Object.keys).filter(isThird),
);

/** The results of a search, by what they are, with the ids that answers have. */
export interface Listed {
  readonly text: readonly string[];
  readonly terms: readonly string[];
  /** Parts of notes, and entries of the register. */
  readonly notes: readonly string[];
}

/** The score of a query: 1 divided by the rank of the first answer, and the share of the answers in the first five results. */
export interface Score {
  readonly reciprocal: number;
  readonly recall: number;
}

/** Scores the results of a query. If results of several kinds answer it, the score is the mean of their lists. */
export function scoreOf(answers: readonly string[], listed: Listed): Score {
  if (answers.length === 0) {
    const isEmpty = Object.values(listed).flat().length === 0;
    return { reciprocal: Number(isEmpty), recall: Number(isEmpty) };
  }
  const kindOf = (answer: string) =>
    answer.startsWith('terms/') ? 'terms' : /^(?:notes|facts)\//.test(answer) ? 'notes' : 'text';
  const lists = (['text', 'terms', 'notes'] as const)
    .map((kind) => ({ wanted: answers.filter((answer) => kindOf(answer) === kind), found: listed[kind] }))
    .filter(({ wanted }) => wanted.length > 0);
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
