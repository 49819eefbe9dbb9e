/** A reader writes own notes on a law that has several languages. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { ownMarks, writeOn } from '../support/own-notes.ts';
import { Site } from '../support/site.ts';
import { test } from '../support/test.ts';

const site = await Site.of('languages');
const at = (address: string) => `${site.url}${address}`;

test('a reader who writes on a passage of a version finds the note there alone, and named so in the list and in a backup', async ({
  openReader,
}) => {
  const reader = await openReader();
  const { page } = reader;
  await reader.open(at('ferry-act/@fr/article-2/'));
  await writeOn(
    reader,
    { block: 'section-2-2', text: 'enfants' },
    { block: 'section-2-2', text: 'ans' },
    'Et les autres ?',
  );
  await reader.open(at('ferry-act/section-2/'));
  expect(await ownMarks(reader)).toEqual([]);
  await reader.open(at('ferry-act/@fr/article-2/'));
  await page.locator('mark[data-own-note]').first().waitFor();
  await reader.open(at('own-notes/'));
  const heading = page.locator('.own-notes-list h2');
  expect(await heading.textContent()).toBe('Loi sur les bacs (French)');
  expect(await heading.locator('a').getAttribute('href')).toBe('/ferry-act/@fr/');
  expect(await page.locator('.own-entry h3 a').getAttribute('href')).toBe('/ferry-act/@fr/article-2/#section-2-2');
  const [backup] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a backup' }).click(),
  ]);
  expect(JSON.parse(readFileSync(await backup.path(), 'utf8'))).toMatchObject({
    items: [{ target: [{ label: 'Art. 2(2)', source: { id: at('ferry-act/@fr/article-2/'), language: 'fr' } }] }],
  });
});
