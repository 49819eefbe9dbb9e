import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { describe, expect, onTestFinished } from 'vitest';
import { z } from 'zod';
import { violations } from '../support/axe.ts';
import { choose } from '../support/copying.ts';
import { type Reader, SITE } from '../support/reader.ts';
import { CLIPBOARD, test, UNSCRIPTED, wide } from '../support/test.ts';

const PASSAGE = 'harbour-charter/p/ii-4/';
const IN_CONTEXT = 'harbour-charter/ii/#ii-4';
/** Its words, from the page of the section. */
const WORDS = SITE.page('harbour-charter/ii/').getElementById('ii-4')?.textContent ?? '';
const at = (address: string) => new URL(address, SITE.url).href;

/** Opens a page of another site with the given HTML. */
async function readElsewhere(reader: Reader, html: string): Promise<void> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>News</title><link rel="icon" href="data:,">${html}`);
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = z.object({ port: z.number() }).parse(server.address());
  await reader.page.goto(`http://127.0.0.1:${address.port}/`);
}

describe('a reader who follows a link to a passage', () => {
  test('comes to it in its section, and can go back to where they came from', async ({ reader }) => {
    await reader.open('about/');
    await reader.page.goto(at(PASSAGE));
    await reader.page.waitForURL(at(IN_CONTEXT));
    expect(await reader.canSee('#ii-4')).toBe(true);
    await reader.page.goBack();
    expect(reader.page.url()).toBe(at('about/'));
  });

  test('without scripts reads it with its place, citation and terms, and the passages around it', async ({
    openReader,
  }) => {
    const reader = await openReader({ ...UNSCRIPTED, viewport: { width: 320, height: 640 } });
    await reader.open(PASSAGE);
    expect(await reader.page.locator('article p').innerText()).toBe(WORDS);
    const text = await reader.page.locator('main').innerText();
    expect(text).toMatch(/^The Harbour Charter of Pellan Bay, The Harbour Office, 2 April 1987\s+II\.4\s/);
    for (const part of [
      'Read in context · II. Berths and dues',
      'Citation',
      'Terms',
      'harbour dues',
      'II.3 ',
      'III.1 ',
    ])
      expect(text).toContain(part);
    const width = () => reader.page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(320);
    await reader.page.getByRole('link', { name: 'Read in context' }).click();
    expect(reader.page.url()).toBe(at(IN_CONTEXT));
  });

  test.for(['light', 'dark'] as const)(
    'gets a page on which axe-core finds nothing, in %s colours',
    async (colorScheme, { openReader }) => {
      // A crawler runs scripts, but stays on the page.
      const reader = await openReader({ colorScheme, userAgent: 'Googlebot/2.1', bypassCSP: true });
      await reader.open('small-ports-declaration/p/ba-1/');
      expect(await violations(reader)).toEqual([]);
      expect(await reader.page.locator('article').getAttribute('dir')).toBe('rtl');
    },
  );
});

describe('a reader of another site', () => {
  test('sees a passage in the frame of the copy menu, by one small file and without leaving it', async ({
    openReader,
  }) => {
    const reader = await openReader(CLIPBOARD);
    await reader.open('harbour-charter/ii/');
    await reader.page.getByRole('link', { name: 'Paragraph II.4' }).click();
    const html = await choose(reader, 'Copy HTML for another site');
    const before = reader.requests.length;
    await readElsewhere(reader, html);
    const frame = reader.page.frameLocator('iframe');
    expect(await frame.locator('article p').innerText()).toBe(WORDS);
    expect(await frame.getByRole('link', { name: 'Read in context' }).isVisible()).toBe(true);
    expect(await frame.getByText('The Harbour Charter of Pellan Bay').first().isVisible()).toBe(true);
    expect(await frame.getByRole('heading', { name: 'Terms' }).isVisible()).toBe(false);
    const fits = () =>
      frame.locator('html').evaluate((root) => [root.scrollHeight - innerHeight, root.scrollWidth - innerWidth]);
    expect(await fits()).toEqual([0, 0]);
    expect(reader.requests.slice(before + 1)).toEqual([at(PASSAGE)]);
    expect(await reader.page.locator('iframe').getAttribute('title')).toBe('The Harbour Charter of Pellan Bay, II.4');
    await frame.getByRole('link', { name: 'Read in context' }).click();
    await reader.page.waitForURL(at(IN_CONTEXT));
  });

  test('sees who says the words before the words, however low the frame is', async ({ openReader }) => {
    const reader = await openReader(UNSCRIPTED);
    await readElsewhere(reader, `<iframe src="${at(PASSAGE)}#embed" width="600" height="120"></iframe>`);
    const source = reader.page.frameLocator('iframe').locator('.source');
    expect(await source.innerText()).toBe('The Harbour Charter of Pellan Bay, The Harbour Office, 2 April 1987');
    const [top, height] = await source.evaluate((line) => [line.getBoundingClientRect().bottom, innerHeight]);
    expect(top).toBeLessThan(height);
  });

  test('sees it whole at any width if their site gives the frame the height that it tells', async ({ openReader }) => {
    const reader = await openReader(wide(400));
    // The snippet of docs/data.md.
    const guide = readFileSync(new URL('../../docs/data.md', import.meta.url), 'utf8');
    const snippet = (/```html\n(<script>.*?<\/script>)\n```/s.exec(guide)?.[1] ?? '').replace(
      'https://the-publication.example',
      new URL(SITE.url).origin,
    );
    await readElsewhere(
      reader,
      `<iframe src="${at(PASSAGE)}#embed" width="600" height="100" style="max-width:100%;border:0"></iframe>${snippet}`,
    );
    const page = reader.page.frameLocator('iframe').locator('html');
    const hidden = () =>
      page.evaluate((root) => [
        root.scrollHeight - innerHeight,
        innerHeight - Math.round(root.getBoundingClientRect().height),
      ]);
    await expect.poll(hidden).toEqual([0, 0]);
    await reader.page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(hidden).toEqual([0, 0]);
  });

  test('sees it in the colours of their device', async ({ openReader }) => {
    const paper = async (colorScheme: 'light' | 'dark') => {
      const reader = await openReader({ ...UNSCRIPTED, colorScheme });
      await readElsewhere(reader, `<iframe src="${at(PASSAGE)}#embed"></iframe>`);
      return reader.page
        .frameLocator('iframe')
        .locator('body')
        .evaluate((body) => getComputedStyle(body).backgroundColor);
    };
    expect([await paper('light'), await paper('dark')]).toEqual(['rgb(251, 252, 253)', 'rgb(16, 22, 29)']);
  });
});
