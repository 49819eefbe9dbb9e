/**
 * `npm run bench:search`: measures what a search costs a reader here, in Starlight with the same text, and in Pagefind's
 * Component UI with the same sections. For libraries of other sizes: `npm run bench:search -- 1 100 500`.
 *
 * One run measures everything, with one browser and one server that compresses text as hosts do:
 * - with an empty cache, the requests and bytes until the final results, for a query that is typed fast;
 * - the same for a query that is typed slowly, during which a search may look for the beginnings of words;
 * - the time from opening the search to the final results, over a slow line;
 * - the time from the last key to the final results, once everything is loaded;
 * - in a library of several documents, how well the search ranks its results (`varied-gold.ts`).
 *
 * The Component UI is measured with at most 100 documents. It then makes about 500 requests, since it fetches every section
 * that contains what was typed.
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
/** Milliseconds between two keys: of somebody who types fast, and of most people. */
const TYPING = 100;
const TYPING_SLOWLY = 250;
/** The largest library in which the Component UI is measured. */
const MOST_FOR_COMPONENT_UI = 100;
/** A slow line. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 1_638_000 / 8, uploadThroughput: 750_000 / 8 };
/** Results are final once they have not changed for this many milliseconds. */
const STILL = 1500;

/** A search to be measured. */
interface Contestant {
  readonly name: string;
  /** The page it is opened on, below the site's root. */
  readonly page: string;
  /** The selectors of the field, and of an element that appears with the results. */
  readonly field: string;
  readonly result: string;
  /** Opens the search, as a reader does before typing. */
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
for (const documents of positionals.length > 0 ? positionals.map(Number) : [1]) await measureLibrary(documents);
await browser.close();
console.log(
  'Requests and bytes (brotli) with an empty cache, typed fast and slowly. In ms, medians: from the last key to the final results (warm); from opening to the final results over a slow line with an empty cache (slow).',
);
console.table(rows);

async function measureLibrary(documents: number): Promise<void> {
  const sites = await buildSearchSites(documents);
  const isForComponentUi = documents <= MOST_FOR_COMPONENT_UI;
  if (isForComponentUi) await writeComponentUi(sites);
  const [ours, starlight] = [await servePacked(sites.ours), await servePacked(sites.starlight)];
  const own = await measure(browser, OURS, ours);
  const peer = await measure(browser, STARLIGHT, starlight);
  const gold = documents > 1 ? await scoreGold(browser, ours, sites.ours) : {};
  const ofStarlight = round((own['slow'] ?? NaN) / (peer['slow'] ?? NaN));
  rows[`${documents}, ${OURS.name}`] = { ...own, 'of Starlight': ofStarlight, ...gold, CPU: sites.cpu };
  rows[`${documents}, ${STARLIGHT.name}`] = peer;
  if (isForComponentUi) rows[`${documents}, ${COMPONENT_UI.name}`] = await measure(browser, COMPONENT_UI, ours);
  ours.close();
  starlight.close();
}

/** Measures a search, with an empty cache in every round. */
async function measure(within: Browser, contestant: Contestant, { url, served }: PackedServer): Promise<Row> {
  const [typed, slowlyTyped]: [Sent[], Sent[]] = [[], []];
  const [warm, slow]: [number[], number[]] = [[], []];
  const [first = '', ...others] = QUERIES;
  for (let round = 0; round < ROUNDS; round += 1) {
    // The scripts and styles on the page of the Component UI are part of what its search costs.
    served.length = 0;
    const page = await open(within, contestant, url);
    typed.push(await sentFor(page, contestant, served, first, TYPING));
    // The other searches do not find every query.
    for (const query of contestant === OURS ? others : []) {
      // The first time loads the files; the second is measured.
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

/** What the server sent for a search. */
interface Sent {
  readonly requests: number;
  readonly bytes: number;
}

/** Types a query on a page and counts what the server sends for it. */
async function sentFor(page: Page, contestant: Contestant, served: Served[], query: string, typing: number) {
  if (contestant === OURS) {
    // What the first click on a page loads is not part of search.
    await page.locator('article p').first().click();
    // Playwright counts a network that has been idle once as idle, so wait for the files of that click.
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

/** Types a query. Returns when the results last changed, and how long after the last key. */
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

/** Scores the search of a library: the mean reciprocal rank, and the share of the answers among the first five results. */
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
