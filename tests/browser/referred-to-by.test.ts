/** A reader asks in a browser what refers to a passage. */
import { describe, expect } from 'vitest';
import { violationsInEveryLook } from '../support/axe.ts';
import { showMore } from '../support/copying.ts';
import { Site } from '../support/site.ts';
import { test, wide } from '../support/test.ts';

const site = await Site.of('structure');

describe('a reader who opens the menu of a number', () => {
  test('is told how many passages refer to this one, and comes to their list by one press', async ({ reader }) => {
    await reader.open(`${site.url}tide-act/rule-2/`);
    await reader.page.getByRole('link', { name: 'Paragraph Rule 2(1)(b)' }).click();
    await showMore(reader);
    await reader.page.getByRole('menuitem', { name: 'Referred to by 2 passages' }).click();
    await reader.page.waitForURL('**/tide-act/p/rule-2-1-b/#referred-to-by');
    await reader.page.getByRole('link', { name: 'Rule 1(2)' }).click();
    await reader.page.waitForURL('**/tide-act/rule-1/#rule-1-2');
  });

  test('finds nothing of that where nothing refers to the passage, and fetches nothing for it', async ({ reader }) => {
    await reader.open(`${site.url}quay-law/chapter-1/`);
    const fetched: string[] = [];
    reader.page.on('request', (request) => fetched.push(request.url()));
    await reader.page.locator('.number').first().click();
    await showMore(reader);
    await reader.page.getByRole('menuitemradio').first().waitFor();
    expect(await reader.page.getByRole('menuitem', { name: 'Referred to by' }).count()).toBe(0);
    expect(fetched.filter((address) => address.endsWith('passage.json'))).toEqual([]);
  });
});

test('the page of a passage to which others refer has nothing that axe-core finds, and fits a window of 320 px', async ({
  openReader,
}) => {
  const reader = await openReader(wide(320));
  await reader.open(`${site.url}tide-act/p/rule-2-1-b/#referred-to-by`);
  expect(await violationsInEveryLook(reader)).toEqual([]);
  expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
