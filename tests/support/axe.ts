/** What axe-core finds on a page. */
import axe, { type AxeResults } from 'axe-core';
import type { BrowserContextOptions } from 'playwright-core';
import type { Reader } from './reader.ts';

/** What axe-core is to report: what it found right takes longer to say than to find. */
export const REPORT = "resultTypes: ['violations']";

/** Its rule that what is pressed is 24 px wide and high, or that far from others, is not on by itself. */
const RULES = "rules: { 'target-size': { enabled: true } }";

/** What axe-core finds on the page as it stands, a line each. */
export async function violations(reader: Reader, run = `axe.run({ ${RULES}, ${REPORT} })`): Promise<string[]> {
  if (!(await reader.page.evaluate(() => 'axe' in window))) await reader.page.evaluate(axe.source);
  const { violations: found } = await reader.page.evaluate<AxeResults>(run);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Looks of a page beside that in light colours, as browsers are asked for them. */
export const OTHER_LOOKS: readonly [string, Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors'>][] = [
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
];

/** Its rules that look at colours; by all others, a page is the same in each look (tests/trials/accessibility.trial.ts). */
const RULES_OF_COLOURS = "runOnly: ['color-contrast', 'link-in-text-block']";

/** What axe-core finds on the page as it stands, in light, dark and forced colours, a line each. */
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
