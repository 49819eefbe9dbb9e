/** A reader who comes by a link into the middle of a text sees at once whose words it has, and whose its notes are. */
import { expect } from 'vitest';
import { Site } from '../support/site.ts';
import { test, UNSCRIPTED, wide } from '../support/test.ts';

const structure = await Site.of('structure');

test.for([320, 375, 768, 1024, 1440, 1920])(
  'a reader who follows a link to a paragraph sees publisher, day and whose the notes are, at %i px',
  async (width, { openReader }) => {
    for (const scripts of [{}, UNSCRIPTED]) {
      const reader = await openReader({ ...wide(width), ...scripts });
      await reader.open('harbour-charter/iii/#iii-2');
      const line = reader.page.locator('.document-colophon');
      expect((await line.innerText()).replaceAll(/\s+/g, ' ')).toMatch(
        /^The Harbour Office · 2 April 1987 · official text, with notes by .+ · How do I know\?$/,
      );
      expect(await reader.canSee('.document-colophon')).toBe(true);
      expect(await reader.canSee('#iii-2')).toBe(true);
      expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  },
);

test.for([320, 375, 414])(
  'a reader who begins a section on a phone of %i px sees all of that line, the day as well',
  async (width, { openReader }) => {
    const reader = await openReader(wide(width));
    await reader.open('harbour-charter/iii/');
    const cut = await reader.page
      .locator('.document-colophon')
      .evaluate((line) => [line, ...line.querySelectorAll('*')].filter((part) => part.scrollWidth > line.clientWidth));
    expect(cut).toEqual([]);
    expect(await reader.canSee('.document-colophon time')).toBe(true);
  },
);

test('a reader with a phone still sees it further down, and when the header comes back, and has most of the window for the text', async ({
  openReader,
}) => {
  const reader = await openReader(wide(375));
  await reader.open('harbour-charter/full/');
  await reader.page.evaluate(() => scrollTo(0, 2500));
  await expect.poll(() => reader.canSee('.document-colophon')).toBe(true);
  const { bottom } = await reader.page.locator('.contents-column').evaluate((bar) => bar.getBoundingClientRect());
  expect(bottom).toBeLessThan(80);
  await reader.page.evaluate(() => scrollBy(0, -400));
  await expect.poll(() => reader.canSee('.site-header')).toBe(true);
  expect(await reader.canSee('.document-colophon')).toBe(true);
});

test('a reader of a page in a low window has all of it for the text', async ({ openReader }) => {
  const reader = await openReader({ viewport: { width: 740, height: 360 } });
  await reader.open('harbour-charter/iii/#iii-2');
  expect(await reader.canSee('.document-colophon')).toBe(false);
});

test.for([1280, 1440])(
  'a reader beside whose text notes stand sees whose they are, also in the middle of the text, at %i px',
  async (width, { openReader }) => {
    const reader = await openReader({ ...wide(width), ...UNSCRIPTED });
    await reader.open('harbour-charter/iii/#iii-2');
    expect(await reader.page.locator('#notes-heading').innerText()).toBe('Notes by Harbour Papers');
    expect(await reader.canSee('#notes-heading')).toBe(true);
  },
);

test('a reader with a phone who opens a note over the text sees whose it is', async ({ openReader }) => {
  const reader = await openReader({ ...wide(375), hasTouch: true });
  await reader.open('harbour-charter/iii/');
  await reader.page.locator('article .term').first().tap();
  const note = reader.page.locator('.note:popover-open');
  await note.waitFor();
  expect(await note.evaluate((opened) => getComputedStyle(opened, '::before').content)).toBe(
    '"Notes by Harbour Papers"',
  );
});

test.for([1024, 1440])('a reader at a table sees who the publisher is, at %i px', async (width, { openReader }) => {
  const reader = await openReader(wide(width));
  await reader.open(`${structure.url}mooring-rules/article-1/`);
  expect((await reader.page.locator('.document-colophon').innerText()).replaceAll(/\s+/g, ' ')).toMatch(
    /^The Harbour Office, gazette of the harbour towns · /,
  );
});
