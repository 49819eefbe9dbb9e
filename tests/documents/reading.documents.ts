/** A reader reads these documents in a browser. */
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { violations, violationsInEveryLook } from '../support/axe.ts';
import { copyArticle } from '../support/copying.ts';
import { Site } from '../support/site.ts';
import { CLIPBOARD, test, wide } from '../support/test.ts';
import { tried, TRIED } from './decisions.ts';
import { plain } from './originals.ts';
import { contentOf, sourceOf } from './publication.ts';

const site = await Site.of('documents');
const charter = await Site.of('charter');

/** All documents: the real ones, and the made-up ones, which are always there. */
const DOCUMENTS = [
  ...Object.keys(TRIED).map((id) => ({ id, site })),
  ...readdirSync(path.join(contentOf(charter), 'documents')).map((id) => ({ id, site: charter })),
];

/** The three heaviest pages of sections, and the heaviest page of a whole document except the act, which takes axe minutes. */
const sizeOf = (address: string) => statSync(`${site.folder}${address}index.html`).size;
const heaviest = (pages: RegExp) =>
  site.addresses.filter((address) => pages.test(address)).toSorted((a, b) => sizeOf(b) - sizeOf(a));
const LONGEST = [
  ...heaviest(/^[^/]+\/(?!full\/)[^/]+\/$/).slice(0, 3),
  ...heaviest(/^(?!ai-act).*\/full\/$/).slice(0, 1),
];

/** Returns the addresses of pages of a document, if it is tested. */
const pagesOf = (id: string, ...pages: readonly string[]) =>
  tried(id).flatMap(() => pages.map((page) => `${id}/${page}`));

/** A page of every kind, and of every language. */
const KINDS = [
  '',
  ...pagesOf('ai-act', '', 'article-3/', 'article-5/', 'annex-iii/', 'map/'),
  ...pagesOf('m-13-13', '', 'opening/', 'i/', 'iii/'),
  ...pagesOf('udhr-en', '', 'article-11/', 'map/'),
  ...pagesOf('udhr-fr', 'preambule/', 'article-23/'),
  ...pagesOf('udhr-zh', '', 'article-26/', 'map/'),
  ...pagesOf('udhr-ar', '', 'article-26/', 'full/'),
  ...['terms/', 'terms/dignity/', 'search/?q=dignity', 'about/'],
];

const PAGES = [...new Set([...KINDS, ...LONGEST])];

test.for(PAGES)(
  'axe-core finds nothing on /%s, narrow, or wide in light, dark and forced colours',
  async (address, { checkedReader: reader }) => {
    await reader.page.setViewportSize({ width: 320, height: 800 });
    await reader.open(address);
    expect(await violations(reader), '320 px').toEqual([]);
    await reader.page.setViewportSize({ width: 1440, height: 800 });
    expect(await violationsInEveryLook(reader), '1440 px').toEqual([]);
  },
);

test('a reader with a small phone never has to scroll sideways', async ({ openReader }) => {
  const reader = await openReader(wide(320, 640));
  const wholes = DOCUMENTS.map(({ id, site: { url } }) => `${url}${id}/full/`);
  for (const address of [...PAGES, ...wholes]) {
    await reader.open(address);
    const excess = await reader.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess, address).toBeLessThanOrEqual(0);
  }
});

/** Only documents without tables are compared, since browsers copy each row of a table as one line. */
const WITHOUT_TABLES = DOCUMENTS.filter(({ id }) => !Number(TRIED[id]?.counts['tables'] ?? 0));

test.for(WITHOUT_TABLES)(
  'a reader who copies the whole of $id gets its source',
  async ({ id, site }, { openReader }) => {
    const reader = await openReader(CLIPBOARD);
    await reader.open(`${site.url}${id}/full/`);
    const source = sourceOf(site, id).split('\n');
    expect((await copyArticle(reader)).map(plain)).toEqual(source.filter((line) => line !== '').map(plain));
  },
);

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

test('a reader of a front page sees the terms on which the text may be reused', async ({ reader }) => {
  const terms = reader.page.locator('dt', { hasText: 'Terms of reuse' }).locator('+ dd');
  for (const id of tried('ai-act')) {
    await reader.open(`${id}/`);
    expect(await terms.innerText()).toBe('Commission Decision 2011/833/EU\n\n© European Union');
  }
  await reader.open('udhr-en/');
  expect(await terms.innerText()).toMatch(/^United Nations text, which may be reproduced\n/);
});
