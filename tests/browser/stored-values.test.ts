/** What other values do: tests/trials/stored-values.trial.ts. */
import { describe, expect } from 'vitest';
import { test } from '../support/test.ts';

const SECTION = 'harbour-charter/ii/';

describe('a reader whose browser has stored what the site wrote', () => {
  test('gets it again', async ({ reader }) => {
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

describe('a reader of a page on which one part fails', () => {
  test.for(['.resume', 'a.term', 'a.number', '.search-view', '.settings-open'])(
    'can use all other parts, and the browser reports the failure: %s',
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
