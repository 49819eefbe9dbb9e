/** What axe-core finds on a page. */
import axe, { type AxeResults } from 'axe-core';
import type { BrowserContextOptions } from 'playwright-core';
import type { Reader } from './reader.ts';

/** The results that axe-core reports. Reporting what is right takes longer than finding it. */
export const REPORT = "resultTypes: ['violations']";

/** The rule that targets are 24 px wide and high, or that far from others, is off by default. */
const RULES = "rules: { 'target-size': { enabled: true } }";

/** Returns what axe-core finds on the page, a line each. */
export async function violations(reader: Reader, run = `axe.run({ ${RULES}, ${REPORT} })`): Promise<string[]> {
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
