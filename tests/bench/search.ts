/**
 * `npm run bench:search`: what a search costs a reader, beside Pagefind's Component UI on the same records. Both in one
 * run, from one server that packs text as hosts do, in one browser: bytes and requests until the first results
 * with a cold cache, and the time from the last key to the final results, cold and warm.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { type Browser, chromium, type Page } from 'playwright-core';
import { z } from 'zod';
import { unseenWords } from '../../src/features/search/index/words-to-find.ts';
import { packRecord } from '../../src/features/search/packing.ts';
import { recordSchema } from '../../src/features/search/record.ts';
import { astro } from '../support/astro.ts';
import { findWholeChromium } from '../support/chromium.ts';
import { withoutOffline } from '../support/without-offline.ts';
import { median, servePacked } from './packed-server.ts';

const CACHE = 'node_modules/.cache/glossator/bench';
const QUERIES = ['negative list', 'institutional opening', 'CPTPP', 'visa free', 'foreign investment'];
const ROUNDS = 5;

/** What is promised for our own. */
const PROMISED = { requests: 8, bytes: 135_000, warm: 60 };

/** A search to be measured. */
interface Contestant {
  readonly name: string;
  readonly page: string;
  /** The field, and an element that is there when results are. */
  readonly field: string;
  readonly result: string;
  /** Makes the search ready to be typed into, as its reader does. */
  readonly reach: (page: Page) => Promise<void>;
}

const OURS: Contestant = {
  name: 'Glossator',
  page: 'high-standard-opening-up/i/',
  field: '#search-dialog input',
  result: '#search-dialog .search-results a',
  reach: (page) => page.keyboard.press('/'),
};
const THEIRS: Contestant = {
  name: 'Component UI',
  page: 'component-ui.html',
  field: 'input',
  result: '.pf-result-link, .pf-result a, pagefind-results a',
  reach: (page) => page.locator('input').first().focus(),
};

interface Cost {
  readonly requests: number;
  readonly bytes: number;
  readonly cold: number;
  readonly warm: number;
}

rmSync(CACHE, { recursive: true, force: true });
const built = await astro('build', ['--outDir', CACHE], { GLOSSATOR_KEEP_RECORDS: '1' });
if (built.status !== 0) throw new Error(built.output);
await writeComponentUi();
const server = await servePacked(CACHE);
const { served } = server;
const browser = await chromium.launch({
  executablePath: findWholeChromium() ?? '',
  args: ['--no-sandbox', '--disable-gpu'],
});
const rows: Record<string, Cost> = {};
for (const contestant of [OURS, THEIRS]) rows[contestant.name] = await measure(browser, contestant);
console.log(
  'Until the first results, cold: requests and bytes (brotli). From the last key to the final results: ms, median.',
);
console.table(rows);
await browser.close();
server.close();
const own = rows[OURS.name];
const isKept =
  own !== undefined && own.requests <= PROMISED.requests && own.bytes <= PROMISED.bytes && own.warm <= PROMISED.warm;
console.log(
  `Promised: at most ${PROMISED.requests} requests, ${PROMISED.bytes} bytes, ${PROMISED.warm} ms warm. ${isKept ? 'Kept.' : 'Broken.'}`,
);
process.exitCode = isKept ? 0 : 1;

/** Indexes the same records with all of Pagefind's own files, and writes a page with its Component UI. */
async function writeComponentUi(): Promise<void> {
  const records = z.array(recordSchema).parse(JSON.parse(readFileSync(`${CACHE}/search/records.json`, 'utf8')));
  const { index } = await createIndex();
  if (index === undefined) throw new Error('Pagefind made no index.');
  for (const record of records) await index.addCustomRecord(packRecord(record, unseenWords(record)));
  const { files } = await index.getFiles();
  for (const { path: name, content } of files) {
    const file = `${CACHE}/component-ui/${name}`;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await close();
  writeFileSync(
    `${CACHE}/component-ui.html`,
    `<!doctype html><html lang="en"><title>Component UI</title>
<link rel="stylesheet" href="/component-ui/pagefind-component-ui.css">
<script src="/component-ui/pagefind-component-ui.js" type="module"></script>
<pagefind-config bundle-path="/component-ui/"></pagefind-config>
<pagefind-input></pagefind-input><pagefind-summary></pagefind-summary><pagefind-results></pagefind-results>`,
  );
}

/** Measures a search: each round in a browser that has never been there. */
async function measure(within: Browser, contestant: Contestant): Promise<Cost> {
  const [requests, bytes, cold, warm]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await within.newContext();
    await withoutOffline(context);
    const page = await context.newPage();
    served.length = 0;
    await page.goto(`${server.url}${contestant.page}`, { waitUntil: 'networkidle' });
    // The Component UI's own script and style come with the page; they are part of what its search costs.
    if (contestant === OURS) served.length = 0;
    await contestant.reach(page);
    const [first = '', ...others] = QUERIES;
    // At once, so that nothing is loaded while the rest is typed.
    cold.push(await timeOf(page, contestant, first, () => page.keyboard.insertText(first)));
    await page.waitForLoadState('networkidle');
    const files = served.filter(({ name }) => !/\.(?:html|svg|ico)$|\/$/.test(name));
    requests.push(files.length);
    bytes.push(files.reduce((sum, file) => sum + file.bytes, 0));
    for (const query of others) warm.push(await timeOf(page, contestant, query));
    await context.close();
  }
  return { requests: median(requests), bytes: median(bytes), cold: median(cold), warm: median(warm) };
}

/** From the last key to the last change of the results, in ms. */
async function timeOf(
  page: Page,
  { field, result }: Contestant,
  query: string,
  type = () => page.locator(field).first().pressSequentially(query, { delay: 5 }),
): Promise<number> {
  const input = page.locator(field).first();
  await input.fill('');
  await page.waitForTimeout(500);
  await page.evaluate(
    ({ selector, shown }) => {
      const watch = { key: 0, changed: 0 };
      Object.assign(window, { watch });
      document.querySelector(selector)?.addEventListener('input', () => (watch.key = performance.now()), true);
      new MutationObserver(() => {
        if (document.querySelector(shown) !== null) watch.changed = performance.now();
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    },
    { selector: field, shown: result },
  );
  await input.focus();
  await type();
  await page.locator(result).first().waitFor();
  await page.waitForTimeout(1000);
  return page.evaluate(() => {
    const watch: unknown = Reflect.get(window, 'watch');
    if (typeof watch !== 'object' || watch === null || !('key' in watch) || !('changed' in watch)) return NaN;
    return Math.round((Number(watch.changed) - Number(watch.key)) * 10) / 10;
  });
}
