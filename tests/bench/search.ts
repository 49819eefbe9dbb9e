/**
 * `npm run bench:search`: what a search costs a reader, beside Starlight's with the same text and Pagefind's Component UI
 * with the same sections; for libraries of other sizes: `npm run bench:search -- 1 100 500`. All in one run, from one
 * server that packs text as hosts do, in one browser: typed key by key with an empty cache, until the final results, bytes and
 * requests; the same typed slowly, where words that are only begun may be searched for; on a slow line from opening to the
 * final results; and from the last key to the final results, warm. Of a library of several documents also how well it is
 * searched, by `varied-gold.ts`.
 *
 * The Component UI is measured up to 100 documents, where it makes some 500 requests: it asks for every section that
 * has what was typed.
 */
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findWholeChromium } from '../support/chromium.ts';
import { withoutOffline } from '../support/without-offline.ts';
import { median, type PackedServer, type Served, servePacked } from './packed-server.ts';
import { buildSearchSites, paragraphsOf, writeComponentUi } from './search-sites.ts';
import { variedGold } from './varied-gold.ts';

const QUERIES = ['negative list', 'institutional opening', 'CPTPP', 'visa free', 'foreign investment'];
const ROUNDS = 3;
/** Between two keys, in ms, of who types fast, and of most. */
const TYPING = 100;
const TYPING_SLOWLY = 250;
/** The Component UI is measured in no larger library. */
const MOST_FOR_COMPONENT_UI = 100;
/** A slow line. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 1_638_000 / 8, uploadThroughput: 750_000 / 8 };
/** After this many ms without a change, results are final. */
const STILL = 1500;

/** What is promised for our own, by the number of documents. */
const PROMISED = (documents: number) =>
  documents === 1
    ? { requests: 8, bytes: 135_000, warm: 60, 'of Starlight': 1 }
    : { requests: 25, bytes: 250_000, 'requests, slowly': 25, 'of Starlight': 1, MRR: 0.97, recall: 0.97 };

/** A search to be measured. */
interface Contestant {
  readonly name: string;
  /** The page it is opened on, below the site's root. */
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
const STARLIGHT: Contestant = {
  name: 'Starlight',
  page: 'high-standard-opening-up/i/',
  field: 'site-search input',
  result: 'site-search .pagefind-ui__result-link',
  reach: (page) => page.locator('site-search button[data-open-modal]').click(),
};
const COMPONENT_UI: Contestant = {
  name: 'Component UI',
  page: 'component-ui.html',
  field: 'input',
  result: '.pf-result-link, .pf-result a, pagefind-results a',
  reach: (page) => page.locator('input').first().focus(),
};

type Row = Record<string, number>;

const { positionals } = parseArgs({ allowPositionals: true });
const browser = await chromium.launch({
  executablePath: findWholeChromium() ?? '',
  args: ['--no-sandbox', '--disable-gpu'],
});
const rows: Record<string, Row> = {};
const kept: boolean[] = [];
for (const documents of positionals.length > 0 ? positionals.map(Number) : [1]) await measureLibrary(documents);
await browser.close();
console.log(
  'Typed key by key, cold: requests and bytes (brotli), also typed slowly. From the last key to the final results, warm, and from opening to the final results on a slow line, cold: ms, median.',
);
console.table(rows);
const isKept = kept.every((one) => one);
console.log(isKept ? 'What is promised is kept.' : 'What is promised is broken.');
process.exitCode = isKept ? 0 : 1;

async function measureLibrary(documents: number): Promise<void> {
  const sites = await buildSearchSites(documents);
  const isForComponentUi = documents <= MOST_FOR_COMPONENT_UI;
  if (isForComponentUi) await writeComponentUi(sites);
  const [ours, starlight] = [await servePacked(sites.ours), await servePacked(sites.starlight)];
  const own = await measure(browser, OURS, ours);
  const peer = await measure(browser, STARLIGHT, starlight);
  const gold = documents > 1 ? await scoreGold(browser, ours, sites.ours) : {};
  const row: Row = {
    ...own,
    'of Starlight': round((own['slow'] ?? NaN) / (peer['slow'] ?? NaN)),
    ...gold,
    CPU: sites.cpu,
  };
  rows[`${documents}, ${OURS.name}`] = row;
  rows[`${documents}, ${STARLIGHT.name}`] = peer;
  if (isForComponentUi) rows[`${documents}, ${COMPONENT_UI.name}`] = await measure(browser, COMPONENT_UI, ours);
  for (const [name, promised] of Object.entries(PROMISED(documents))) {
    const value = row[name] ?? NaN;
    const holds = name === 'MRR' || name === 'recall' ? value >= promised : value <= promised;
    if (!holds) console.log(`${documents} documents, ${name}: promised ${promised}, measured ${value}`);
    kept.push(holds);
  }
  ours.close();
  starlight.close();
}

/** Measures a search: each round in a browser that has never been there. */
async function measure(within: Browser, contestant: Contestant, { url, served }: PackedServer): Promise<Row> {
  const [typed, slowlyTyped]: [Sent[], Sent[]] = [[], []];
  const [warm, slow]: [number[], number[]] = [[], []];
  const [first = '', ...others] = QUERIES;
  for (let round = 0; round < ROUNDS; round += 1) {
    // What comes with a page of the Component UI is part of what its search costs: its own script and style.
    served.length = 0;
    const page = await open(within, contestant, url);
    typed.push(await sentFor(page, contestant, served, first, TYPING));
    // The others do not find every word.
    for (const query of contestant === OURS ? others : []) {
      // Once for its files, and then again.
      await timeOf(page, contestant, query, TYPING);
      warm.push((await timeOf(page, contestant, query, 5)).fromLastKey);
    }
    await page.context().close();

    served.length = 0;
    const slowly = await open(within, contestant, url);
    slowlyTyped.push(await sentFor(slowly, contestant, served, first, TYPING_SLOWLY));
    await slowly.context().close();

    const far = await open(within, contestant, url);
    await (await far.context().newCDPSession(far)).send('Network.emulateNetworkConditions', SLOW);
    const opened = await far.evaluate(() => performance.now());
    await contestant.reach(far);
    slow.push((await timeOf(far, contestant, first, TYPING)).at - opened);
    await far.context().close();
  }
  const middle = (all: readonly Sent[], of: keyof Sent) => median(all.map((one) => one[of]));
  return {
    requests: middle(typed, 'requests'),
    bytes: middle(typed, 'bytes'),
    'requests, slowly': middle(slowlyTyped, 'requests'),
    'bytes, slowly': middle(slowlyTyped, 'bytes'),
    ...(warm.length > 0 ? { warm: round(median(warm)) } : {}),
    slow: Math.round(median(slow)),
  };
}

/** What was sent for a search. */
interface Sent {
  readonly requests: number;
  readonly bytes: number;
}

/** Types a query on a page, and counts what is sent for it. */
async function sentFor(page: Page, contestant: Contestant, served: Served[], query: string, typing: number) {
  if (contestant === OURS) {
    // What the first click on any page loads is no part of search.
    await page.locator('article p').first().click();
    // A page whose network has rested once counts as resting from then on.
    await page.waitForTimeout(STILL);
  }
  if (contestant !== COMPONENT_UI) served.length = 0;
  await contestant.reach(page);
  await timeOf(page, contestant, query, typing);
  const files = served.filter(({ name }) => !/\.(?:html|svg|ico)$|\/$/.test(name));
  return { requests: files.length, bytes: files.reduce((sum, file) => sum + file.bytes, 0) } satisfies Sent;
}

async function open(within: Browser, { page: name }: Contestant, url: string): Promise<Page> {
  const context = await within.newContext();
  await withoutOffline(context);
  const page = await context.newPage();
  await page.goto(url + name, { waitUntil: 'networkidle' });
  return page;
}

/** Types a query; when the results last changed, and how long after the last key. */
async function timeOf(page: Page, { field, result }: Contestant, query: string, delay: number) {
  const input = page.locator(field).first();
  await input.fill('');
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
  await input.pressSequentially(query, { delay });
  await page.locator(result).first().waitFor();
  return page.evaluate(async (still) => {
    const watch: { key: number; changed: number } = Object.assign({ key: 0, changed: 0 }, Reflect.get(window, 'watch'));
    const read = () => Object.assign(watch, Reflect.get(window, 'watch'));
    while (performance.now() - Math.max(read().changed, watch.key) < still)
      await new Promise((rest) => setTimeout(rest, 50));
    return { at: watch.changed, fromLastKey: watch.changed - watch.key };
  }, STILL);
}

/** How well a library is searched: the mean reciprocal rank, and how many of the answers are among the first five. */
async function scoreGold(within: Browser, { url }: PackedServer, folder: string): Promise<Row> {
  const page = await open(within, { ...OURS, page: 'search/' }, url);
  const field = page.locator('.search-view input');
  const scores: { reciprocal: number; recall: number }[] = [];
  for (const { kind, query, answers } of variedGold(paragraphsOf(folder))) {
    await field.fill('');
    await page.waitForFunction(() => document.querySelector('.search-status')?.textContent === '');
    await field.fill(query);
    await page.locator('.search-status', { hasText: `“${query}”` }).waitFor();
    const links = await page
      .locator('.search-results li > a')
      .evaluateAll((all) =>
        all.flatMap((link) => (link instanceof HTMLAnchorElement ? [link.pathname + link.hash] : [])),
      );
    const listed = links.filter((link) => link.startsWith('/terms/') === (kind === 'a name'));
    const first = listed.findIndex((link) => answers.includes(link));
    const inFive = listed.slice(0, 5).filter((link) => answers.includes(link)).length;
    const score = { reciprocal: first === -1 ? 0 : 1 / (first + 1), recall: inFive / Math.min(5, answers.length) };
    if (score.reciprocal < 1 || score.recall < 1) console.log('Missed:', kind, query, answers, listed.slice(0, 5));
    scores.push(score);
  }
  await page.context().close();
  const mean = (value: (score: (typeof scores)[number]) => number) =>
    round(scores.reduce((sum, score) => sum + value(score), 0) / scores.length);
  return { queries: scores.length, MRR: mean(({ reciprocal }) => reciprocal), recall: mean(({ recall }) => recall) };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
