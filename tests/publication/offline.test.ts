import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { open } from '../../src/features/offline/worker/unpack.ts';
import { engineOver, type Found } from '../../src/features/search/client/engine.ts';
import { find } from '../../src/features/search/client/find.ts';
import { readKept } from '../../src/features/search/client/kept-records.ts';
import { readQuery } from '../../src/features/search/client/query.ts';
import { nearWords } from '../../src/features/search/client/suggest.ts';
import { Host } from '../support/host.ts';
import { OfflineReader } from '../support/offline-reader.ts';
import { openBrowser, SITE } from '../support/reader.ts';
import { ARTICLE } from './article.ts';
import { GOLD, type Score, scoreOf, summaryOf } from './search-gold.ts';

const host = new Host();
beforeAll(() => host.serve(SITE.folder));
afterAll(() => host.cut());

describe('a reader who keeps the article', () => {
  test('has it with its terms and a search for at most 400 kB and 25 requests, their first page included', async () => {
    const browser = await openBrowser();
    const reader = await OfflineReader.with(browser, host);
    await reader.readAndKeep(`${ARTICLE.id}/iii/`);
    const bytes = host.sent.reduce((sum, answer) => sum + answer.bytes, 0);
    expect(host.sent.length).toBeLessThanOrEqual(25);
    expect(bytes).toBeGreaterThan(200_000);
    expect(bytes).toBeLessThanOrEqual(400_000);
    await reader.leave();
    await browser.close();
  });

  test('finds in what is kept, first, nearly all that the search of the library would find', async () => {
    const [file = ''] = globSync(`_offline/${ARTICLE.id}.*.pack.json`, { cwd: SITE.folder });
    const { files } = open(readFileSync(SITE.folder + file, 'utf8'));
    const records = files.find(({ address }) => address.endsWith(`records/${ARTICLE.id}.json`));
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(`[${records?.text}]`)));
    const { records: kept, vocabulary } = await readKept('/');
    const engine = engineOver(kept);
    vi.unstubAllGlobals();
    const suggest = (words: readonly string[]) => Promise.resolve(nearWords(vocabulary, words));
    const queries = Object.values(GOLD).flatMap((kind) => Object.entries(kind));
    const scores: Score[] = [];
    for (const [query, answers] of queries) {
      const { text, terms, notes, near } = await find(engine, readQuery(query), suggest);
      const ids = (found: readonly Found[]) => found.map(({ record }) => record.id);
      const listed = { text: ids([...text, ...near.map((one) => one.found)]), terms: ids([...terms, ...notes]) };
      scores.push(scoreOf(answers, listed));
    }
    expect(summaryOf(scores).MRR).toBeGreaterThanOrEqual(0.9);
  });
});
