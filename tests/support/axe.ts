/** What axe-core finds on a page. */
import axe, { type AxeResults } from 'axe-core';
import type { Reader } from './reader.ts';

/** What axe-core is to report: what it found right takes longer to say than to find. */
export const REPORT = "resultTypes: ['violations']";

/** What axe-core finds on the page as it stands, a line each. */
export async function violations(reader: Reader, run = `axe.run({ ${REPORT} })`): Promise<string[]> {
  if (!(await reader.page.evaluate(() => 'axe' in window))) await reader.page.evaluate(axe.source);
  const { violations: found } = await reader.page.evaluate<AxeResults>(run);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
