/** A reader sees in a browser what the text itself says that a term means. */
import { expect } from 'vitest';
import { violationsInEveryLook } from '../support/axe.ts';
import { Site } from '../support/site.ts';
import { test, wide } from '../support/test.ts';

const site = await Site.of('defining');

test('a reader on a phone opens a note, and sees the words of the text in its own face before ours', async ({
  openReader,
}) => {
  const reader = await openReader(wide(320));
  await reader.open(`${site.url}ferry-act/section-4/`);
  await reader.page.locator('#mark-ferry').click();
  const [defined, gloss] = [reader.page.locator('#note-ferry .defined'), reader.page.locator('#note-ferry .gloss')];
  await defined.waitFor();
  const bottomOf = (part: typeof gloss) => part.evaluate((element) => element.getBoundingClientRect().bottom);
  expect(await bottomOf(defined)).toBeLessThan(await bottomOf(gloss));
  const faceOf = (selector: string) =>
    reader.page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fontFamily);
  expect(await faceOf('#note-ferry .defined-words')).toBe(await faceOf('article p'));
  expect(await faceOf('#note-ferry .gloss')).not.toBe(await faceOf('article p'));
});

test.for(['ferry-act/section-4/', 'ferry-act/p/section-4-1/#terms'])(
  '%s with the words of the text in its notes has nothing that axe-core finds, and fits a window of 320 px',
  async (address, { openReader }) => {
    const reader = await openReader(wide(320));
    await reader.open(`${site.url}${address}`);
    expect(await violationsInEveryLook(reader)).toEqual([]);
    expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  },
);
