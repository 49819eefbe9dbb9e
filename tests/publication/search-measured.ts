/** Measures the results of searches of the article in a browser, online and offline. */
import { globSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { readRecords } from '../../src/features/offline/client/search-records.ts';
import { openPack } from '../../src/features/offline/worker/unpack.ts';
import { engineOver } from '../../src/features/search/client/engine.ts';
import { find, type Suggest } from '../../src/features/search/client/find.ts';
import { readQuery } from '../../src/features/search/client/query.ts';
import { recordAddress } from '../../src/features/search/client/links.ts';
import { nearWords } from '../../src/features/search/client/suggest.ts';
import { Reader } from '../support/reader.ts';
import type { Site } from '../support/site.ts';
import { test as plain } from '../support/test.ts';
import { ARTICLE } from './article.ts';
import { GOLD, type Listed, type Score, scoreOf, summaryOf, UNSEEN } from './search-gold.ts';

/** The score of one query. */
interface Measured extends Score {
  readonly query: string;
}

/** All queries with their answers, by kind. */
const QUERIES = Object.entries(GOLD).map(([kind, queries]) => [kind, Object.entries(queries)] as const);

/** Returns a `test` with the scores of all queries on a site, by kind. */
export const measuring = (site: Site) =>
  plain.extend('scores', { scope: 'file' }, async ({ browser }) => {
    const scores = new Map<string, Measured[]>();
    const reader = await Reader.with(browser);
    await reader.open(`${site.url}search/`);
    for (const [kind, queries] of QUERIES) {
      const measured: Measured[] = [];
      for (const [query, answers] of queries) measured.push(await measure(reader.page, query, answers));
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

/** Searches as a reader does, and scores the results. */
async function measure(page: Page, query: string, answers: readonly string[]): Promise<Measured> {
  await page.locator('.search-view input').fill('');
  await page.waitForFunction(() => document.querySelector('.search-status')?.textContent === '');
  const field = page.locator('.search-view input');
  await field.fill(query);
  // Search loads what it needs once the reader pauses, or at once if they ask for results.
  await field.press('Enter');
  await page.locator('.search-status', { hasText: `“${query}”` }).waitFor();
  const links = await page
    .locator('.search-results li > a')
    .evaluateAll((all) =>
      all.flatMap((link) => (link instanceof HTMLAnchorElement ? [link.pathname + link.hash] : [])),
    );
  return { query, ...scoreOf(answers, listedOf(links)) };
}

/** Returns the ids to which results lead, by what they are. */
function listedOf(addresses: readonly string[]): Listed {
  const ids = addresses.map(idOf);
  const isNote = (id: string) => /^(?:notes|facts)\//.test(id);
  return {
    text: ids.filter((id) => !isNote(id) && !id.startsWith('terms/')),
    terms: ids.filter((id) => id.startsWith('terms/')),
    notes: ids.filter(isNote),
  };
}

/** Returns the id of an address as the answers have it. */
function idOf(address: string): string {
  const { pathname, hash } = new URL(address, 'https://example.org');
  const id = decodeURIComponent(hash.slice(1));
  const [, term] = /\/terms\/([^/]+)\/$/u.exec(pathname) ?? [];
  if (term !== undefined) return id === '' ? `terms/${term}` : `notes/${term}#${id}`;
  if (pathname.endsWith('/facts/')) return `facts/${id.replace(/^fact-|-\d+$/gu, '')}`;
  return id === '' ? (pathname.split('/').at(-2) ?? '') : id;
}

/** Fails unless the best answers come first, and all among the first five, also for unseen queries. */
export function expectFirst(scores: ReadonlyMap<string, readonly Measured[]>): void {
  const all = [...scores.values()].flat();
  for (const { MRR, recall } of [summaryOf(all), summaryOf(unseen(all))]) {
    expect(MRR).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.97);
  }
}

/** The same for queries of one kind, less strictly. */
export function expectFound(of: readonly Measured[] = []): void {
  const { MRR, recall } = summaryOf(of);
  const missed = of.filter((score) => score.reciprocal < 1 || score.recall < 1);
  expect(MRR, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.85);
  expect(recall, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.85);
}

/** Fails unless offline search answers queries of every kind in first place. */
export async function expectFoundInKept(site: Site): Promise<void> {
  const [file = ''] = globSync(`_offline/${ARTICLE.id}.*.pack.json`, { cwd: site.folder });
  const { files } = openPack(readFileSync(site.folder + file, 'utf8'));
  const records = files.find(({ address }) => address.endsWith(`records/${ARTICLE.id}.json`));
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(`[${records?.text}]`)));
  const { records: kept, vocabulary } = await readRecords('/');
  const engine = engineOver(kept);
  vi.unstubAllGlobals();
  const suggest: Suggest = (words) => Promise.resolve(nearWords(vocabulary, words));
  // Notes and registers are not among what is kept.
  const isKept = (answer: string) => !/^(?:notes|facts)\//.test(answer);
  const queries = QUERIES.flatMap(([, kind]) => kind.filter(([, answers]) => answers.every(isKept)));
  const scores: Score[] = [];
  for (const [query, answers] of queries) {
    const { places, text, terms, notes, near } = await find(engine, readQuery(query), suggest);
    const found = [...places, ...terms, ...text, ...near.map((one) => one.found), ...notes];
    scores.push(scoreOf(answers, listedOf(found.map(({ record }) => recordAddress(record)))));
  }
  expect(summaryOf(scores).MRR).toBeGreaterThanOrEqual(0.9);
}
