/** All that may stand in a browser where the site keeps something, whatever wrote it, and what a reader does there. */
import { describe, expect } from 'vitest';
import type { Reader } from '../support/reader.ts';
import { test } from '../support/test.ts';

const SECTION = 'harbour-charter/ii/';

/** Values that the site never writes, but that may be stored under its keys. */
const VALUES: readonly [string, string][] = [
  ['nothing', 'null'],
  ['a number', '7'],
  ['a text', '"x"'],
  ['a list', '[null,[],{}]'],
  ['no JSON', '{"harbour-charter":'],
  ['a document without a place', '{"harbour-charter":null,"typed":"x","places":null,"theme":null}'],
  [
    'a script for an address',
    JSON.stringify({
      'harbour-charter': { id: 'ii-1', label: 'II.1', path: 'javascript:alert(1)//' },
      typed: 'harbour dues',
      places: [
        { address: '/harbour-charter/ii/?q=harbour+dues#ii-1', path: '/harbour-charter/ii/', fragment: 'ii-1' },
        { address: 'javascript:alert(1)', path: 'javascript:alert(1)', fragment: 'ii-2' },
      ],
      theme: 'javascript:alert(1)',
    }),
  ],
  [
    'an address on another host',
    JSON.stringify({
      'harbour-charter': { id: 'ii-1', label: 'II.1', path: '//other.example/' },
      typed: 'harbour dues',
      places: [{ address: '/\\other.example/', path: '//other.example/', fragment: 'ii-1' }],
    }),
  ],
  ['200,000 letters', JSON.stringify('x'.repeat(200_000))],
  ['200,000 letters in its place', JSON.stringify({ theme: 'x'.repeat(200_000), 'harbour-charter': 'x' })],
];

/** Fails unless a reader with such a value reads, searches, lands and comes back as other readers do. */
async function expectToReadAsOthers(reader: Reader, value: string): Promise<void> {
  const { page } = reader;
  await page.addInitScript((kept) => {
    for (const name of ['preferences', 'places', 'read']) localStorage.setItem(`glossator:${name}`, kept);
    sessionStorage.setItem('glossator:matches', kept);
  }, value);
  await reader.open('harbour-charter/');
  await page.getByRole('button', { name: 'Reading settings' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.getAttributeNames())).toEqual(['lang']);
  const addresses = () =>
    page.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  for (const address of await addresses()) expect(address).not.toMatch(/^javascript:|other\.example/);

  await reader.open(`${SECTION}?q=harbour+dues#ii-4`);
  expect(await reader.markedWords()).toContain('harbour dues');
  await page.locator('nav.matches').waitFor();
  for (const address of await addresses()) expect(address).not.toMatch(/^javascript:|other\.example/);
  await page.keyboard.press('/');
  const { paragraphs } = await reader.search('quiet hours');
  expect(paragraphs[0]).toMatch(/^III\.1/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.getByRole('radio', { name: 'Dark' }).check();
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
}

describe('a reader whose browser keeps for the site', () => {
  test.for(VALUES)('%s, reads, searches, lands and comes back as others do', async ([, value], { reader }) => {
    await expectToReadAsOthers(reader, value);
  });
});
