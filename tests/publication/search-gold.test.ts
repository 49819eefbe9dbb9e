import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { Reader } from '../support/reader.ts';
import { test as plain } from '../support/test.ts';
import { GOLD, type Score, scoreOf, summaryOf, UNSEEN } from './search-gold.ts';

/** How one query was answered. */
interface Measured extends Score {
  readonly query: string;
}

/** How the queries of every kind were answered. */
const test = plain.extend('scores', { scope: 'file' }, async ({ browser }) => {
  const scores = new Map<string, Measured[]>();
  const reader = await Reader.with(browser);
  await reader.open('search/');
  for (const [kind, queries] of Object.entries(GOLD)) {
    const measured: Measured[] = [];
    for (const [query, answers] of Object.entries(queries)) measured.push(await measure(reader.page, query, answers));
    scores.set(kind, measured);
  }
  await reader.leave();
  const all = [...scores.values()].flat();
  const rows = [...scores, ['seen', seen(all)] as const, ['unseen', unseen(all)] as const, ['all', all] as const];
  console.table(Object.fromEntries(rows.map(([kind, of]) => [kind, summaryOf(of)])));
  return scores;
});

const seen = (all: readonly Measured[]) => all.filter(({ query }) => !UNSEEN.has(query));
const unseen = (all: readonly Measured[]) => all.filter(({ query }) => UNSEEN.has(query));

/** Searches as a reader does and looks at the text and the terms that are listed. */
async function measure(page: Page, query: string, answers: readonly string[]): Promise<Measured> {
  await page.locator('.search-view input').fill('');
  await page.waitForFunction(() => document.querySelector('.search-status')?.textContent === '');
  await page.locator('.search-view input').fill(query);
  await page.locator('.search-status', { hasText: `“${query}”` }).waitFor();
  const listed = await page.locator('.search-results li > a').evaluateAll((links) => {
    const found = links.flatMap((link) => (link instanceof HTMLAnchorElement ? [link] : []));
    const isText = (link: HTMLAnchorElement) => link.parentElement?.className === 'official';
    return {
      text: found.filter(isText).map(({ hash }) => hash.slice(1)),
      terms: found.filter((link) => !isText(link)).map(({ pathname }) => /([^/]+)\/$/u.exec(pathname)?.[1] ?? ''),
    };
  });
  return { query, ...scoreOf(answers, listed) };
}

describe('readers, by at least 250 searches of 20 kinds written down beforehand,', { timeout: 180_000 }, () => {
  test('find what answers first, and all of it among the first five', ({ scores }) => {
    const all = [...scores.values()].flat();
    expect(all.length).toBeGreaterThanOrEqual(250);
    expect(scores.size).toBeGreaterThanOrEqual(20);
    expect(UNSEEN.size).toBeGreaterThanOrEqual(60);
    for (const { MRR, recall } of [summaryOf(all), summaryOf(unseen(all))]) {
      expect(MRR).toBeGreaterThanOrEqual(0.97);
      expect(recall).toBeGreaterThanOrEqual(0.97);
    }
  });

  test.for(Object.keys(GOLD))('find it by every kind of search: %s', (kind, { scores }) => {
    const of = scores.get(kind) ?? [];
    const { MRR, recall } = summaryOf(of);
    const missed = of.filter((score) => score.reciprocal < 1 || score.recall < 1);
    expect(MRR, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.85);
    expect(recall, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.85);
  });
});
