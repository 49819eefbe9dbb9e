/**
 * `npm run bench:page`: what every kind of page costs a reader, beside a bare page with the same text: requests, bytes by
 * kind (brotli, without what is kept for reading offline), elements, first and largest paint in ms (medians of rounds
 * that take turns), layout shift and blocking time. Run `npm run build` first.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { type Browser, chromium } from 'playwright-core';
import { BUDGETS } from '../budgets.ts';
import { findChromium } from '../support/chromium.ts';
import { median, servePacked } from './packed-server.ts';

const FOLDER = 'node_modules/.cache/glossator/bench-page';
const ROUNDS = 15;

/** What the browser tells of a page. */
interface Paint {
  readonly first: number;
  readonly largest: number;
  readonly shift: number;
  readonly blocking: number;
}

rmSync(FOLDER, { recursive: true, force: true });
cpSync('dist', FOLDER, { recursive: true });
const server = await servePacked(FOLDER);
const browser = await chromium.launch({
  executablePath: findChromium() ?? '',
  args: ['--no-sandbox', '--disable-gpu'],
});
const rows: Record<string, Record<string, number | string>> = {};
for (const [kind, { address }] of Object.entries(BUDGETS)) rows[kind] = await compare(address);
console.table(rows);
await browser.close();
server.close();

/** Measures a page and its bare twin in turns. */
async function compare(address: string): Promise<Record<string, number | string>> {
  const bare = writeBarePage(address);
  const cost = await costOf(address);
  const own: Paint[] = [];
  const theirs: Paint[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    own.push(await paintOf(browser, address));
    theirs.push(await paintOf(browser, bare));
  }
  const first = median(own.map((paint) => paint.first));
  const largest = median(own.map((paint) => paint.largest));
  const ratio = (value: number, other: number) => Math.round((value / other) * 100) / 100;
  return {
    ...cost,
    first,
    '× bare': ratio(first, median(theirs.map((paint) => paint.first))),
    largest,
    '× bare ': ratio(largest, median(theirs.map((paint) => paint.largest))),
    shift: Math.max(...own.map(({ shift }) => shift)),
    blocking: median(own.map(({ blocking }) => blocking)),
  };
}

/** Writes a page with the same text and nothing else, and returns its address. */
function writeBarePage(address: string): string {
  const { document } = new JSDOM(readFileSync(`${FOLDER}/${address}index.html`, 'utf8')).window;
  const blocks = [...document.querySelectorAll('main :is(h1, h2, h3, p, figcaption, dt, dd, li)')];
  const text = blocks
    .filter((block) => block.querySelector('h1, h2, h3, p, figcaption, dt, dd, li') === null)
    .map((block) => `<p>${block.textContent.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  const name = `bare/${address.replaceAll('/', '-')}page/`;
  mkdirSync(`${FOLDER}/${name}`, { recursive: true });
  writeFileSync(
    `${FOLDER}/${name}index.html`,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${document.title}</title>${text.join('\n')}`,
  );
  return name;
}

/** Requests, bytes and elements of a page until it has loaded. */
async function costOf(address: string): Promise<Record<string, number>> {
  const page = await browser.newPage();
  server.served.length = 0;
  await page.goto(server.url + address, { waitUntil: 'load' });
  const served = server.served.filter(({ name }) => !/favicon|webmanifest/.test(name));
  const bytes = (pattern: RegExp) =>
    served.filter(({ name }) => pattern.test(name)).reduce((sum, file) => sum + file.bytes, 0);
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  await page.close();
  const [html, css, js, fonts] = [bytes(/\/$/), bytes(/\.css$/), bytes(/\.js$/), bytes(/\.woff2$/)];
  return { requests: served.length, html, css, js, text: html + css + js, fonts, elements };
}

/** How a page is painted in a browser that has never been there. */
async function paintOf(within: Browser, address: string): Promise<Paint> {
  const context = await within.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = { largest: 0, shift: 0, blocking: 0 };
    Object.assign(window, { seen });
    const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
    watch('layout-shift', (entry) => (seen.shift += Number(Reflect.get(entry, 'value'))));
    watch('longtask', ({ duration }) => (seen.blocking += Math.max(0, duration - 50)));
  });
  await page.goto(server.url + address, { waitUntil: 'load' });
  await page.waitForTimeout(300);
  const paint = await page.evaluate(() => {
    const seen: unknown = Reflect.get(window, 'seen');
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
    return { first, seen };
  });
  await context.close();
  const { largest, shift, blocking } = readSeen(paint.seen);
  return { first: Math.round(paint.first), largest: Math.round(largest), shift, blocking: Math.round(blocking) };
}

function readSeen(seen: unknown): { largest: number; shift: number; blocking: number } {
  const field = (name: string) =>
    typeof seen === 'object' && seen !== null ? Number(Reflect.get(seen, name)) : Number.NaN;
  return { largest: field('largest'), shift: field('shift'), blocking: field('blocking') };
}
