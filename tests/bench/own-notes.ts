/**
 * `npm run bench:own-notes`: how long a page is busy at a time, in ms, when a reader opens the full text of a document
 * without own notes and with 500 of them, half of which have words: all tasks of more than 50 ms, which people feel. Run
 * `npm run build` first.
 *
 * https://w3c.github.io/longtasks/
 */
import { chromium } from 'playwright-core';
import { findWholeChromium } from '../support/chromium.ts';
import { bringNotes, noteOn } from '../support/stored-own-notes.ts';
import { servePacked } from './packed-server.ts';

const DOCUMENT = 'high-standard-opening-up';
const NOTES = 500;
const ROUNDS = 5;
const WORDS = 4;
/** How many letters of context a note keeps. */
const CONTEXT = 32;

const server = await servePacked('dist');
const browser = await chromium.launch({
  executablePath: findWholeChromium() ?? '',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.addInitScript(() => {
  const tasks: number[] = [];
  Object.assign(window, { tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
});

/** The long tasks of each of some visits, the longest first. */
async function visits(): Promise<string[]> {
  const all: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.reload();
    await page.waitForTimeout(3000);
    const tasks: number[] = await page.evaluate(() => Reflect.get(window, 'tasks'));
    all.push(tasks.toSorted((a, b) => b - a).join(' '));
  }
  return all;
}

await page.goto(`${server.url}${DOCUMENT}/full/`);
const without = await visits();
const texts = await page
  .locator('article p[id]')
  .evaluateAll((all) => all.map(({ id, textContent }) => ({ id, text: textContent })));
const places = texts.flatMap(({ id, text }) =>
  [...text.matchAll(new RegExp(String.raw`(?:\S+ ){${WORDS}}`, 'g'))].map(({ index, 0: words }) => ({
    id,
    exact: words.trimEnd(),
    prefix: text.slice(Math.max(0, index - CONTEXT), index),
    suffix: text.slice(index + words.trimEnd().length).slice(0, CONTEXT),
  })),
);
const notes = places.slice(0, NOTES).map(({ id, exact, prefix, suffix }, index) =>
  noteOn(id, exact, {
    ...{ id: `note-${index}`, document: DOCUMENT, prefix, suffix, kind: 'key' },
    words: index % 2 === 0 ? `Why *${index}*?` : '',
  }),
);
await bringNotes({ page }, notes);
const withNotes = await visits();
const [marks, items] = [await page.locator('mark[data-own-note]').count(), await page.locator('.own-note').count()];
console.log({ notes: notes.length, marks, items });
console.table(without.map((tasks, round) => ({ without: tasks, 'with 500': withNotes[round] })));
await browser.close();
server.close();
