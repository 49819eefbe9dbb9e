import { describe, expect } from 'vitest';
import { test } from '../support/test.ts';

const SECTION = 'harbour-charter/ii/';

/** What may stand where the site keeps something, and is not what it keeps. */
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

describe('a reader whose browser keeps for the site', () => {
  test.for(VALUES)('%s, reads, searches, lands and comes back as others do', async ([, value], { reader }) => {
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
  });

  test('what it has kept itself, finds it again', async ({ reader }) => {
    const { page } = reader;
    await reader.open(SECTION);
    await page.keyboard.press('?');
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.getByRole('radio', { name: 'Large', exact: true }).check();
    await reader.open('harbour-charter/iii/');
    const kept = await page.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset)));
    expect(kept).toEqual({ theme: 'dark', size: 'large' });
  });
});

describe('a reader of a page of which one part fails', () => {
  test.for(['.resume', 'a.term', 'a.number', '.search-view', '.settings-open'])(
    'has all the others, and the browser tells of it: %s',
    async (selector, { reader }) => {
      const { page } = reader;
      reader.expectComplaints(/^A part fails\.$/);
      await page.addInitScript((failing) => {
        for (const name of ['querySelector', 'querySelectorAll'] as const) {
          const own: unknown = Reflect.get(Document.prototype, name);
          Object.defineProperty(Document.prototype, name, {
            value(this: Document, asked: string): unknown {
              if (asked === failing) throw new Error('A part fails.');
              return typeof own === 'function' ? Reflect.apply(own, this, [asked]) : null;
            },
          });
        }
      }, selector);
      await reader.open(SECTION);
      if (selector !== '.search-view') {
        await page.keyboard.press('/');
        expect((await reader.search('quiet hours')).paragraphs[0]).toMatch(/^III\.1/);
        await page.keyboard.press('Escape');
      }
      if (selector !== 'a.term') {
        await page.locator('a.term').first().click();
        await expect.poll(() => page.evaluate(() => document.activeElement?.classList.contains('note'))).toBe(true);
      }
      if (selector !== 'a.number') {
        await page.getByRole('link', { name: 'Paragraph II.1' }).click();
        await page.getByRole('menu').waitFor();
        await page.keyboard.press('Escape');
      }
      await page.keyboard.press('?');
      await page.getByRole('radio', { name: 'Dark' }).waitFor();
      expect(reader.complaints).toContain('A part fails.');
    },
  );
});
