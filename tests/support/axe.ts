/** What axe-core finds on a page. */
import axe, { type AxeResults } from 'axe-core';
import type { BrowserContextOptions } from 'playwright-core';
import type { Reader } from './reader.ts';

/** The results that axe-core reports. Reporting what is right takes longer than finding it. */
export const REPORT = "resultTypes: ['violations']";

/** The rule that targets are 24 px wide and high, or that far from others, is off by default. */
const RULES = "rules: { 'target-size': { enabled: true } }";

/** Waits until nothing moves any more: a header that slides away covers targets halfway. */
async function waitUntilStill({ page }: Reader): Promise<void> {
  await page.evaluate(async () => {
    // What a scroll starts is there a frame later.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    // What follows the scroll position never ends.
    const timed = document.getAnimations().filter(({ timeline }) => timeline === document.timeline);
    await Promise.allSettled(timed.map(({ finished }) => finished));
  });
}

/** Returns what axe-core finds on the page, once it stands still, a line each. */
export async function violations(reader: Reader, run = `axe.run({ ${RULES}, ${REPORT} })`): Promise<string[]> {
  await waitUntilStill(reader);
  if (!(await reader.page.evaluate(() => 'axe' in window))) await reader.page.evaluate(axe.source);
  const { violations: found } = await reader.page.evaluate<AxeResults>(run);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The looks of a page beside light colours, as media features. */
export const OTHER_LOOKS: readonly [string, Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors'>][] = [
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
];

/** The rules about colours. By all others, a page is the same in each look (tests/trials/accessibility.trial.ts). */
const RULES_OF_COLOURS = "runOnly: ['color-contrast', 'link-in-text-block']";

/** Returns what axe-core finds on the page in light, dark and forced colours, a line each. */
export async function violationsInEveryLook(reader: Reader): Promise<string[]> {
  const found = await violations(reader);
  for (const [name, look] of OTHER_LOOKS) {
    await reader.page.emulateMedia(look);
    const inLook = await violations(reader, `axe.run({ ${RULES_OF_COLOURS}, ${REPORT} })`);
    found.push(...inLook.map((line) => `${name}: ${line}`));
    await reader.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  }
  return found;
}
