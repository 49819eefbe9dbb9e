/** A reader of a section with a long run of paragraphs finds their way in it by the contents. */
import { expect } from 'vitest';
import { violations } from '../support/axe.ts';
import { Site } from '../support/site.ts';
import { test, wide } from '../support/test.ts';

const site = await Site.of('dense');
const address = `${site.url}dense/ii/`;

test('a reader of a long section goes to its paragraphs ten by ten, and sees which ten they are in', async ({
  openReader,
}) => {
  const reader = await openReader({ ...wide(1440), bypassCSP: true });
  await reader.open(address);
  const tens = reader.page.locator('.contents').getByRole('list', { name: 'Paragraphs' });
  expect(await tens.getByRole('link').allTextContents()).toEqual(['1–10', '11–20', '21–30', '31–40', '41–43']);
  await tens.getByRole('link', { name: '21–30' }).click();
  await reader.page.waitForURL(/#ii-21$/);
  await expect.poll(() => tens.locator('[aria-current=location]').allTextContents()).toEqual(['21–30']);
  expect(await violations(reader)).toEqual([]);
});

test('a reader with a phone goes to a paragraph from the contents, which close', async ({ openReader }) => {
  const reader = await openReader(wide(375));
  await reader.open(address);
  await reader.page.getByRole('button', { name: 'Contents' }).click();
  await reader.page.getByRole('link', { name: '31–40' }).click();
  await reader.page.waitForURL(/#ii-31$/);
  await expect.poll(() => reader.page.getByRole('link', { name: '31–40' }).isVisible()).toBe(false);
  const top = () => reader.page.locator('#ii-31').evaluate((words) => words.getBoundingClientRect().top);
  await expect.poll(top).toBeLessThan(200);
  expect(await top()).toBeGreaterThanOrEqual(0);
});
