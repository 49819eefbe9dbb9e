/** Our own publication, read by the checkers that read the made-up ones in tests/trials/. */
import { expect } from 'vitest';
import { sniffSite } from '../support/code-sniffer.ts';
import { Site } from '../support/site.ts';
import { test } from '../support/test.ts';
import { checkBooks, checkMarkup } from '../trials/checkers.ts';

const LONG = { timeout: 10 * 60_000 };
const site = await Site.of('ourPublication');

test('EPUBCheck has nothing against our book', LONG, async () => {
  expect(await checkBooks(site)).toEqual({ read: 1, complaints: [] });
});

test('the Nu HTML checker finds no error in the markup of any of our pages', LONG, async () => {
  const { read, complaints } = await checkMarkup(site);
  expect(read, 'pages that it has read').toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});

test('HTML_CodeSniffer finds no error on any of our pages', LONG, async ({ openReader }) => {
  expect(await sniffSite(site, openReader)).toEqual([]);
});
