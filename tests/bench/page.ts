/**
 * `npm run bench:page`: what every kind of page costs a reader, beside a bare page with the same text: requests, bytes by
 * kind (brotli, without what is kept for reading offline), elements, layout shift, blocking time, and first and largest
 * paint in ms (medians of rounds that take turns) as many times a bare page's: on a phone over a mobile network, and on
 * a desk from this machine itself, where nothing is left but the browser's own work. Then, of a section, the same paints by
 * Lighthouse on its phone, beside a page of Starlight as well. Run `npm run build` first.
 *
 * `npm run bench:page -- section home` measures those kinds alone, and `lighthouse` the latter.
 */
import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { COSTS } from '../budgets.ts';
import { astro } from '../support/astro.ts';
import { findWholeChromium } from '../support/chromium.ts';
import { withoutOffline } from '../support/without-offline.ts';
import { compareByLighthouse } from './lighthouse.ts';
import { median, servePacked } from './packed-server.ts';
import { writeStarlightSite } from './peers.ts';
import { readText, writeBarePage } from './same-text.ts';

const FOLDER = 'node_modules/.cache/glossator/bench-page';
const ROUNDS = 11;

/** What Lighthouse looks at. */
const SECTION = 'high-standard-opening-up/ii/';

/**
 * Where a page is read. The phone's network is the "slow 4G" by which Lighthouse judges pages, as it sets up Chromium.
 *
 * https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md
 */
const PLACES = {
  phone: { viewport: { width: 412, height: 823 }, latency: 562.5, download: 1474.56, upload: 675 },
  desk: { viewport: { width: 1440, height: 900 }, latency: 0, download: -1, upload: -1 },
} as const;
type Place = keyof typeof PLACES;

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
  executablePath: findWholeChromium() ?? '',
  args: ['--no-sandbox', '--disable-gpu'],
});
const rows: Record<string, Record<string, number | string>> = {};
const wanted = process.argv.slice(2);
for (const [kind, { address, isUnscripted = false }] of Object.entries(COSTS))
  // What is for readers without scripts leads others on.
  if (!isUnscripted && (wanted.length === 0 || wanted.includes(kind))) rows[kind] = await compare(address);
if (Object.keys(rows).length > 0) console.table(rows);
await browser.close();
if (wanted.length === 0 || wanted.includes('lighthouse')) await compareSection(SECTION);
server.close();

/** Measures a page and its bare twin in turns, in each place. */
async function compare(address: string): Promise<Record<string, number | string>> {
  const bare = writeBare(address);
  const row: Record<string, number | string> = { ...(await costOf(address)), shift: 0, blocking: 0 };
  for (const place of ['phone', 'desk'] as const) {
    const own: Paint[] = [];
    const theirs: Paint[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      own.push(await paintOf(address, place));
      theirs.push(await paintOf(bare, place));
    }
    for (const paint of ['first', 'largest'] as const) {
      const [ours, bares] = [own, theirs].map((paints) => median(paints.map((one) => one[paint])));
      row[`${paint}, ${place}`] = `${ours} = ${((ours ?? NaN) / (bares ?? NaN)).toFixed(2)} ×`;
    }
    row['shift'] = Math.max(Number(row['shift']), ...own.map(({ shift }) => shift));
    row['blocking'] = Math.max(Number(row['blocking']), median(own.map(({ blocking }) => blocking)));
  }
  return row;
}

/** Writes a page with the same text and nothing else, and returns its address. */
function writeBare(address: string): string {
  const name = `bare/${address.replaceAll('/', '-')}page/`;
  writeBarePage(`${FOLDER}/${name}`, readText(`${FOLDER}/${address}index.html`));
  return name;
}

/** Has Lighthouse measure a section beside pages with the same text: one of Starlight, and a bare one. */
async function compareSection(address: string): Promise<void> {
  const starlight = path.resolve(`${FOLDER}-starlight`);
  writeStarlightSite(starlight, 'content');
  const { status, output } = await astro('build', [], {}, starlight);
  if (status !== 0) throw new Error(output);
  const peer = await servePacked(`${starlight}/dist`);
  const section = server.url + address;
  const bare = server.url + writeBare(address);
  console.table(await compareByLighthouse({ section, starlight: peer.url + address, bare }));
  peer.close();
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
async function paintOf(address: string, place: Place): Promise<Paint> {
  const { viewport, latency, download, upload } = PLACES[place];
  const context = await browser.newContext({ viewport });
  await withoutOffline(context);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const bytesASecond = (kilobits: number) => (kilobits < 0 ? kilobits : (kilobits * 1000) / 8);
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytesASecond(download),
    uploadThroughput: bytesASecond(upload),
  });
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
