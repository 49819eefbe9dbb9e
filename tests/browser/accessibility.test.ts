import axe, { type AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, Reader } from '../support/reader.ts';

/** One page of every kind. */
const PAGES = [
  '',
  'high-standard-opening-up/',
  'high-standard-opening-up/introduction/',
  'high-standard-opening-up/ii/',
  'high-standard-opening-up/full/',
  'terms/',
  'terms/foreign-investment-negative-list/',
  'search/?q=negative+list',
  'about/',
  'nowhere/',
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What axe-core finds on the page as it stands, a line each. */
async function violations(reader: Reader): Promise<string[]> {
  await reader.page.evaluate(axe.source);
  const { violations: found } = await reader.page.evaluate<AxeResults>('axe.run()');
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.each(['light', 'dark'] as const)('axe-core, in a %s page,', (colorScheme) => {
  test.each(PAGES)('finds nothing on /%s', async (address) => {
    const reader = await Reader.with(browser, { colorScheme, bypassCSP: true });
    await reader.open(address);
    expect(await violations(reader)).toEqual([]);
    await reader.page.context().close();
  });

  test('finds nothing with search open over a section', async () => {
    const reader = await Reader.with(browser, { colorScheme, bypassCSP: true });
    await reader.open('high-standard-opening-up/iii/');
    await reader.page.keyboard.press('/');
    await reader.search('negative list');
    expect(await violations(reader)).toEqual([]);
    await reader.leave();
  });
});
