/**
 * First and largest paint, and the time that style and layout take, as Lighthouse measures them on a phone whose network and
 * processor are slowed down in truth and not by calculation. Lighthouse is installed for this alone, at the first run.
 *
 * https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { findWholeChromium } from '../support/chromium.ts';
import { median } from './packed-server.ts';

const run = promisify(execFile);

const VERSION = '13.5.0';
const FOLDER = path.resolve(`node_modules/.cache/glossator/lighthouse-${VERSION}`);
const PROGRAM = `${FOLDER}/node_modules/lighthouse/cli/index.js`;
const ROUNDS = 5;

/** What is read of a report. https://github.com/GoogleChrome/lighthouse/blob/main/docs/understanding-results.md */
const report = z.object({
  audits: z.object({
    'first-contentful-paint': z.object({ numericValue: z.number() }),
    'largest-contentful-paint': z.object({ numericValue: z.number() }),
    'mainthread-work-breakdown': z.object({
      details: z.object({ items: z.array(z.object({ group: z.string(), duration: z.number() })) }),
    }),
  }),
});

type Report = z.infer<typeof report>;

/** What is measured, in ms. */
const MEASURES: Readonly<Record<string, (report: Report) => number>> = {
  first: ({ audits }) => audits['first-contentful-paint'].numericValue,
  largest: ({ audits }) => audits['largest-contentful-paint'].numericValue,
  'style and layout': ({ audits }) =>
    audits['mainthread-work-breakdown'].details.items.find(({ group }) => group === 'styleLayout')?.duration ?? 0,
};

/** Measures pages in turns: medians in ms, and as many times those of the page called "bare". */
export async function compareByLighthouse(addresses: Readonly<Record<string, string>>) {
  if (!existsSync(PROGRAM)) {
    mkdirSync(FOLDER, { recursive: true });
    const options = ['--prefix', FOLDER, '--no-audit', '--no-fund', '--ignore-scripts'];
    await run('npm', ['install', ...options, `lighthouse@${VERSION}`]);
  }
  const reports: Record<string, Report[]> = {};
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [page, address] of Object.entries(addresses)) (reports[page] ??= []).push(await look(address));
  const rows = Object.entries(reports).map(([page, own]) => {
    const columns = Object.entries(MEASURES).map(([measure, valueOf]) => {
      const [time, bare] = [own, reports['bare'] ?? []].map((of) => median(of.map(valueOf)));
      return [measure, `${Math.round(time ?? NaN)} = ${((time ?? NaN) / (bare ?? NaN)).toFixed(2)} ×`];
    });
    return [page, Object.fromEntries(columns)];
  });
  return Object.fromEntries(rows);
}

/** Has Lighthouse look at a page. */
async function look(address: string): Promise<Report> {
  const options = [
    ...['--quiet', '--output=json', '--throttling-method=devtools'],
    ...['--only-audits=first-contentful-paint,largest-contentful-paint,mainthread-work-breakdown'],
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
  ];
  const { stdout } = await run(process.execPath, [PROGRAM, address, ...options], {
    env: { ...process.env, CHROME_PATH: findWholeChromium() },
    maxBuffer: 1e9,
  });
  return report.parse(JSON.parse(stdout));
}
