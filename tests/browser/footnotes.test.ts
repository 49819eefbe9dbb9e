/** A reader reads the footnotes of official text: in the margin, and near their calls. */
import { expect } from 'vitest';
import { violations } from '../support/axe.ts';
import { copyArticle } from '../support/copying.ts';
import type { Reader } from '../support/reader.ts';
import { Site } from '../support/site.ts';
import { CLIPBOARD, test, wide } from '../support/test.ts';

const site = await Site.of('structure');
const address = `${site.url}harbour-code/article-2/`;
const TEXT = 'Rates of the Office, 1900.';

/** The page's only element with the words of a footnote. */
const footnote = ({ page }: Reader) => page.getByText(TEXT, { exact: true });

const calls = ({ page }: Reader) => page.getByRole('link', { name: 'Footnote 3', exact: true });

test('a reader with a wide window finds each footnote in the margin beside its call, once, and over nothing', async ({
  openReader,
}) => {
  for (const width of [1024, 1440]) {
    const reader = await openReader({ ...wide(width), bypassCSP: true });
    await reader.open(address);
    const boxes = await reader.page.evaluate(() => {
      const of = (selector: string) =>
        [...document.querySelectorAll(selector)].map((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return { left, right, top, bottom };
        });
      return {
        notes: of('.footnotes > div, .note'),
        calls: of('#call-article-2-footnote-2, #call-article-2-footnote-3'),
        text: of('article > :is(div, h2, ul) p'),
        footer: of('.site-footer'),
      };
    });
    expect(boxes.calls).toHaveLength(2);
    for (const [index, call] of boxes.calls.entries()) {
      const note = boxes.notes[index];
      expect(Math.abs((note?.top ?? NaN) - call.top), `${width} px`).toBeLessThanOrEqual(8);
      for (const words of boxes.text) expect(note?.left).toBeGreaterThan(words.right);
    }
    for (const [index, note] of boxes.notes.entries()) {
      expect(note.bottom).toBeLessThanOrEqual(boxes.footer[0]?.top ?? 0);
      for (const other of boxes.notes.slice(index + 1))
        expect(note.bottom <= other.top || other.bottom <= note.top).toBe(true);
    }
    expect(await footnote(reader).count()).toBe(1);
    await calls(reader).first().click();
    await reader.page.locator('.footnotes > div:focus', { hasText: TEXT }).waitFor();
    expect(await violations(reader)).toEqual([]);
  }
});

test('a reader with a phone opens a footnote at each of its calls, and goes on from there', async ({ openReader }) => {
  const reader = await openReader({ ...wide(375), bypassCSP: true });
  await reader.open(address);
  for (const nth of [0, 1]) {
    const call = calls(reader).nth(nth);
    await call.click();
    const open = reader.page.locator('.footnotes > div:popover-open');
    expect(await open.locator('p').textContent()).toBe(TEXT);
    const distance = async () => {
      const [of, note] = [await call.boundingBox(), await open.boundingBox()];
      if (of === null || note === null) return Infinity;
      return Math.max(note.y - (of.y + of.height), of.y - (note.y + note.height));
    };
    await expect.poll(distance).toBeLessThan(40);
    expect(await distance()).toBeGreaterThanOrEqual(0);
    expect(await violations(reader)).toEqual([]);
    await reader.page.keyboard.press('Escape');
    await expect.poll(() => open.count()).toBe(0);
    expect(await call.evaluate((link) => link === document.activeElement)).toBe(true);
  }
  expect(new URL(reader.page.url()).hash).toBe('');
});

test('a reader who reads beside footnotes is at a paragraph, not at a footnote, and copies all of them', async ({
  openReader,
}) => {
  const reader = await openReader({ ...CLIPBOARD, ...wide(1440, 500) });
  await reader.open(`${site.url}harbour-code/full/`);
  await reader.page.evaluate(() => document.getElementById('call-article-2-footnote-3')?.scrollIntoView());
  await expect.poll(() => reader.page.locator('.reading-place').textContent()).toMatch(/^Art\. 2 ¶\d+$/);
  expect(await copyArticle(reader)).toContain(TEXT);
});
