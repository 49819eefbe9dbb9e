import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { Reader } from '../support/reader.ts';
import { test as plain } from '../support/test.ts';
import { GOLD } from './search-gold.ts';

/** How one query was answered: 1 over the place of the first answer, and the share of answers in the first five. */
interface Score {
  readonly query: string;
  readonly reciprocal: number;
  readonly recall: number;
}

/** How the queries of every kind were answered. */
const test = plain.extend('scores', { scope: 'file' }, async ({ browser }) => {
  const scores = new Map<string, Score[]>();
  const reader = await Reader.with(browser);
  await reader.open('search/');
  for (const [kind, queries] of Object.entries(GOLD)) {
    const measured: Score[] = [];
    for (const [query, answers] of Object.entries(queries)) measured.push(await measure(reader.page, query, answers));
    scores.set(kind, measured);
  }
  await reader.leave();
  const rows = [...scores, ['all', [...scores.values()].flat()] as const].map(([kind, of]) => [kind, summary(of)]);
  console.table(Object.fromEntries(rows));
  return scores;
});

/** Searches as a reader does and looks at the text that is listed; terms are no answer here. */
async function measure(page: Page, query: string, answers: readonly string[]): Promise<Score> {
  await page.locator('.search-view input').fill('');
  await page.waitForFunction(() => document.querySelector('.search-status')?.textContent === '');
  await page.locator('.search-view input').fill(query);
  await page.locator('.search-status', { hasText: `“${query}”` }).waitFor();
  const found = await page
    .locator('.search-results .official > a')
    .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.hash.slice(1) : '')));
  const first = found.findIndex((id) => answers.includes(id));
  const inFive = found.slice(0, 5).filter((id) => answers.includes(id)).length;
  return { query, reciprocal: first === -1 ? 0 : 1 / (first + 1), recall: inFive / Math.min(5, answers.length) };
}

function summary(of: readonly Score[]) {
  const mean = (value: (score: Score) => number) => of.reduce((sum, score) => sum + value(score), 0) / of.length;
  return { queries: of.length, MRR: mean(({ reciprocal }) => reciprocal), recall: mean(({ recall }) => recall) };
}

describe('readers, by at least 60 searches written down beforehand,', { timeout: 180_000 }, () => {
  test('find what answers first, and all of it among the first five', ({ scores }) => {
    const { queries, MRR, recall } = summary([...scores.values()].flat());
    expect(queries).toBeGreaterThanOrEqual(60);
    expect(MRR).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  test.for(Object.keys(GOLD))('find it by every kind of search: %s', (kind, { scores }) => {
    const of = scores.get(kind) ?? [];
    const { MRR, recall } = summary(of);
    const missed = of.filter((score) => score.reciprocal < 1 || score.recall < 1);
    expect(MRR, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.85);
    expect(recall, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.85);
  });
});
