/** A reader at a browser reads the documents of this corpus. */
import { readFileSync, statSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { violations } from '../support/axe.ts';
import { copyArticle } from '../support/copying.ts';
import { Site } from '../support/site.ts';
import { CLIPBOARD, test, wide } from '../support/test.ts';
import { ORIGINALS, plain } from './originals.ts';

const site = await Site.of('corpus');
const DOCUMENTS = Object.keys(ORIGINALS);

/** The three pages that weigh most. */
const LONGEST = site.addresses
  .map((address) => ({ address, size: statSync(`${site.folder}${address.replace(/^$|(?<=\/)$/, 'index.html')}`).size }))
  .toSorted((a, b) => b.size - a.size)
  .slice(0, 3)
  .map(({ address }) => address);

/** A page of every kind, and of every language. */
const KINDS = [
  '',
  ...['ai-act/', 'ai-act/article-3/', 'ai-act/article-5/', 'ai-act/annex-iii/', 'ai-act/map/'],
  ...['m-13-13/', 'm-13-13/memorandum/', 'm-13-13/i/', 'm-13-13/iii/'],
  ...['udhr-en/', 'udhr-en/article-11/', 'udhr-en/map/', 'udhr-fr/preamble/', 'udhr-fr/article-23/'],
  ...['udhr-zh/', 'udhr-zh/article-26/', 'udhr-zh/map/', 'udhr-ar/', 'udhr-ar/article-26/', 'udhr-ar/full/'],
  ...['terms/', 'terms/dignity/', 'search/?q=dignity', 'about/'],
];

const PAGES = [...new Set([...KINDS, ...LONGEST])];

describe.for(['light', 'dark'] as const)('axe-core, in %s,', (colorScheme) => {
  test.for(PAGES)('finds nothing on /%s, narrow or wide', async (address, { openReader }) => {
    const reader = await openReader({ colorScheme, bypassCSP: true });
    await reader.open(address);
    for (const width of [320, 1440]) {
      await reader.page.setViewportSize({ width, height: 800 });
      expect(await violations(reader), `${width} px`).toEqual([]);
    }
  });
});

test('a reader with a small phone never has to scroll sideways', async ({ openReader }) => {
  const reader = await openReader(wide(320, 640));
  for (const address of [...PAGES, ...DOCUMENTS.map((id) => `${id}/full/`)]) {
    await reader.open(address);
    const excess = await reader.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess, address).toBeLessThanOrEqual(0);
  }
});

test.for(DOCUMENTS)('a reader who copies the whole of %s gets its source', async (id, { openReader }) => {
  const reader = await openReader(CLIPBOARD);
  await reader.open(`${id}/full/`);
  const source = readFileSync(`tests/corpus/content/documents/${id}/source.txt`, 'utf8').split('\n');
  expect((await copyArticle(reader)).map(plain)).toEqual(source.filter((line) => line !== '').map(plain));
});

test('a reader of the Declaration sees each paragraph’s number before it, in the direction of its language', async ({
  openReader,
}) => {
  for (const [id, before] of [
    ['udhr-en', 'left'],
    ['udhr-zh', 'left'],
    ['udhr-ar', 'right'],
  ]) {
    const reader = await openReader(wide(1440));
    await reader.open(`${id}/article-11/`);
    const sides = await reader.page.locator('article .item-number').evaluateAll((numbers) =>
      numbers.map((number) => {
        const range = document.createRange();
        range.selectNodeContents(number.parentElement?.querySelector('p') ?? number);
        const [line] = range.getClientRects();
        const box = number.getBoundingClientRect();
        if (line === undefined) return 'nowhere';
        return box.right <= line.left ? 'left' : box.left >= line.right ? 'right' : 'over';
      }),
    );
    expect(sides, id).toEqual([before, before]);
  }
});

test('a reader of a front page is told on what terms the text may be used again', async ({ reader }) => {
  await reader.open('ai-act/');
  const terms = reader.page.locator('dt', { hasText: 'Terms of reuse' }).locator('+ dd');
  expect(await terms.innerText()).toBe('Commission Decision 2011/833/EU\n\n© European Union');
  await reader.open('udhr-en/');
  expect(await terms.innerText()).toMatch(/^United Nations text, which may be reproduced\n/);
});
