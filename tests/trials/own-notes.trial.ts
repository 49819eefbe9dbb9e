/** Own notes in numbers: 10,000 histories of a text, and 500 notes on one page. */
import { expect, test as plain } from 'vitest';
import { expectNotesToFollow } from '../support/own-note-histories.ts';
import { bringNotes, noteOn } from '../support/own-notes.ts';
import { Site } from '../support/site.ts';
import { test } from '../support/test.ts';

/** How long a task may take before a reader feels it, in milliseconds. https://w3c.github.io/longtasks/ */
const FELT = 50;

const NOTES = 500;

plain(
  'a reader’s notes are on their words, or shown with the words they were on, through 10,000 histories',
  () => {
    expectNotesToFollow(10_000);
  },
  600_000,
);

test('a reader with 500 own notes in a document gets them without a task that they feel', async ({ reader }) => {
  const site = await Site.of('long');
  const { page } = reader;
  const name = 'large-law';
  const address = `${site.url}${name}/full/`;
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) tasks.push(startTime, duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  const tasks = async () => {
    await page.waitForTimeout(3000);
    return page.evaluate(() => {
      const all: number[] = Reflect.get(window, 'tasks');
      return all.filter((_, index) => index % 2 === 1);
    });
  };
  await reader.open(address);
  const without = await tasks();
  const texts = await page
    .locator('article p[id]')
    .evaluateAll((all) => all.map(({ id, textContent }) => ({ id, text: textContent })));
  const notes = Array.from({ length: NOTES }, (_, index) => {
    const { id = '', text = '' } = texts[index % texts.length] ?? {};
    const exact = text.split(' ').slice(0, 4).join(' ');
    return noteOn(id, exact, {
      id: `note-${index}`,
      document: name,
      suffix: text.slice(exact.length, exact.length + 32),
      words: index % 2 === 0 ? `Why *${index}*?` : '',
      kind: 'key',
    });
  });
  await bringNotes(reader, notes);
  await expect.poll(() => page.locator('.own-note').count()).toBe(NOTES / 2);
  const withNotes = await tasks();
  console.log({ paragraphs: texts.length, without, withNotes });
  expect(await page.locator('mark[data-own-note]').count()).toBeGreaterThanOrEqual(NOTES);
  // The page itself has tasks too: to draw so long a text.
  const longest = Math.max(FELT, ...without);
  expect(Math.max(0, ...withNotes)).toBeLessThanOrEqual(longest * 1.2);
});
