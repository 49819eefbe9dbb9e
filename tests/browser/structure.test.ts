/** A reader reads official text with every kind of block in a browser: tests/fixtures/structure. */
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { violationsInEveryLook } from '../support/axe.ts';
import { asCopied, choose, copyArticle, pastedHtml, select } from '../support/copying.ts';
import { markedPixels, type Words } from '../support/marked-pixels.ts';
import { matchBar } from '../support/reader.ts';
import { Site } from '../support/site.ts';
import { CLIPBOARD, test, UNSCRIPTED, wide } from '../support/test.ts';

const site = await Site.of('structure');
const at = (address: string) => `${site.url}${address}`;
const linesOf = (id: string) =>
  readFileSync(`tests/fixtures/structure/content/documents/${id}/source.txt`, 'utf8').split('\n').filter(Boolean);

test.for(['harbour-code', 'mooring-rules', 'pier-rules', 'quay-law', 'tide-act'])(
  'a reader who copies the whole of %s gets its source, without numbers, calls and labels',
  async (id, { openReader }) => {
    const reader = await openReader(CLIPBOARD);
    await reader.open(at(`${id}/full/`));
    const copied = await copyArticle(reader);
    // Browsers copy the cells of a row into one line.
    expect(copied.flatMap((line) => line.split('\t')).filter((line) => line.trim() !== '')).toEqual(
      linesOf(id).map(asCopied),
    );
  },
);

test('a reader who pressed the short title of a law finds it above the official one, in another face', async ({
  openReader,
}) => {
  const reader = await openReader(wide(320));
  await reader.open(site.url);
  await reader.page.getByRole('link', { name: 'Quay Law' }).first().click();
  await reader.page.waitForURL(at('quay-law/'));
  const front = reader.page.locator('header.front');
  expect(await front.innerText()).toMatch(/^Quay Law\s+港口法\s/);
  const faceOf = (part: typeof front) => part.evaluate((element) => getComputedStyle(element).fontFamily);
  expect(await faceOf(front.getByText('Quay Law', { exact: true }))).not.toBe(await faceOf(front.locator('h1')));
  expect(await violationsInEveryLook(reader)).toEqual([]);
  expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a reader tells a reference from a term by its line, and copies its words without a link', async ({
  openReader,
}) => {
  const reader = await openReader(CLIPBOARD);
  const lineOf = (selector: string) =>
    reader.page
      .locator(selector)
      .first()
      .evaluate((link) => {
        const { textDecorationLine, textDecorationStyle, textDecorationColor } = getComputedStyle(link);
        return { line: textDecorationLine, style: textDecorationStyle, colour: textDecorationColor };
      });
  await reader.open(at('harbour-code/article-1/'));
  const term = await lineOf('article .term');
  await reader.open(at('tide-act/rule-1/'));
  const reference = await lineOf('article .reference');
  expect([term, reference]).toMatchObject([
    { line: 'underline', style: 'dotted' },
    { line: 'underline', style: 'solid' },
  ]);
  expect(reference.colour).not.toBe(term.colour);
  const words = '1. At high water, Rules 2 and 3 apply, and so does paragraph 2 of this Rule.';
  expect(await copyArticle(reader)).toContain(words);
  const copied = async () => {
    await copyArticle(reader);
    return pastedHtml(reader);
  };
  await expect.poll(copied).not.toMatch(/<a|class/);
  expect(await copied()).toContain(`<p>${words}</p>`);
});

describe('a reader with a small phone', () => {
  test('scrolls a wide table by key, and not the page', async ({ openReader }) => {
    const reader = await openReader(wide(200, 640));
    await reader.open(at('harbour-code/annex-i/'));
    await reader.tabTo('.table-scroll');
    const left = () => reader.page.locator('.table-scroll').evaluate(({ scrollLeft }) => scrollLeft);
    expect(await left()).toBe(0);
    await reader.page.keyboard.press('ArrowRight');
    await expect.poll(left).toBeGreaterThan(0);
  });

  test.for([
    ['harbour-code/article-1/', 'article-1-1', 'article-1-1-a', 'article-1-1-a-i', 'left'],
    ['mooring-rules/article-1/', 'article-1-1', 'article-1-1-1', 'article-1-1-2', 'right'],
  ] as const)('sees points nested in %s, with room for their words', async ([address, ...ids], { openReader }) => {
    const reader = await openReader(wide(320, 640));
    await reader.open(at(address));
    const side = ids[3];
    const insets = await reader.page.evaluate(
      ({ ids, side }) =>
        ids.slice(0, 3).map((id) => {
          const box = document.getElementById(id)?.getBoundingClientRect();
          if (box === undefined) throw new Error(`There is no ${id}.`);
          return { inset: side === 'left' ? box.left : innerWidth - box.right, width: box.width };
        }),
      { ids, side },
    );
    const [first, second, third] = insets;
    expect(second?.inset).toBeGreaterThanOrEqual((first?.inset ?? NaN) + 12);
    if (side === 'left') expect(third?.inset).toBeGreaterThanOrEqual((second?.inset ?? NaN) + 12);
    else expect(third?.inset).toBe(second?.inset);
    for (const { width } of insets) expect(width).toBeGreaterThan(200);
  });
});

test('a reader of Chinese sees no comma, full stop or closing bracket at the beginning of a line', async ({
  openReader,
}) => {
  const reader = await openReader(wide(320, 640));
  await reader.open(at('quay-law/full/'));
  const firsts = await reader.page.locator('article p').evaluateAll((paragraphs) =>
    paragraphs.flatMap((paragraph) => {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      let top = -Infinity;
      const found: string[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
        for (const [index, character] of Array.from(node.textContent ?? '').entries()) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const box = range.getBoundingClientRect();
          if (box.top > top + 10) {
            found.push(character);
            ({ top } = box);
          }
        }
      return found;
    }),
  );
  expect(firsts.length).toBeGreaterThan(8);
  expect(firsts.filter((character) => /[，。、；：）」』》！？]/u.test(character))).toEqual([]);
});

test('a reader without scripts goes from the call of a footnote to the footnote and back', async ({ openReader }) => {
  const reader = await openReader(UNSCRIPTED);
  await reader.open(at('harbour-code/article-2/'));
  await reader.page.getByRole('link', { name: 'Footnote 2' }).first().click();
  expect(new URL(reader.page.url()).hash).toBe('#article-2-footnote-2');
  expect(await reader.canSee('#article-2-footnote-2')).toBe(true);
  await reader.page.getByRole('link', { name: 'Back to the text', exact: true }).first().click();
  expect(new URL(reader.page.url()).hash).toBe('#call-article-2-footnote-2');
});

test('a reader who searches for “Art. 1(1)(b)” gets that point first, and lands on it', async ({ reader }) => {
  await reader.open(at('search/?q=Art.+1(1)(b)'));
  await reader.page.locator('.search-results li > a').first().waitFor();
  const [first] = (await reader.results()).paragraphs;
  expect(first).toMatch(/^Art\. 1\(1\)\(b\)/);
  await reader.page.locator('.search-results li > a').first().click();
  await reader.page.waitForURL(/harbour-code\/article-1\/.*#article-1-1-b$/);
  expect(await reader.canSee('#article-1-1-b')).toBe(true);
});

test('a reader who opens a result in a point, a cell or a footnote sees its words marked there', async ({ reader }) => {
  for (const [link, words] of [
    ['harbour-code/article-1/?q=buoy#article-1-1-a-ii', 'buoy'],
    ['harbour-code/annex-i/?q=north#annex-i-table-1-cell-3', 'North'],
    ['harbour-code/article-2/?q=listed#article-2-footnote-2', 'listed'],
  ] as const) {
    await reader.open(at(link));
    await matchBar(reader).waitFor();
    expect(await reader.markedWords(), link).toContain(words);
  }
});

test('a reader at the number of a point copies its link and a citation with its official number', async ({
  openReader,
}) => {
  const reader = await openReader(CLIPBOARD);
  await reader.open(at('harbour-code/article-1/'));
  await reader.page.getByRole('link', { name: 'Paragraph Art. 1(1)(a)(ii)' }).click();
  expect(await choose(reader, 'Copy link')).toBe(at('harbour-code/p/article-1-1-a-ii/'));
  await reader.page.getByRole('link', { name: 'Paragraph Art. 1(1)(a)(ii)' }).click();
  expect(await choose(reader, 'Copy quotation with citation')).toMatch(
    /“\(ii\) a place at a buoy where a berth was given;”\n\n.*Harbour Code.*Art\. 1\(1\)\(a\)\(ii\)/,
  );
});

test('a reader who prints gets every line of the source on paper', async ({ reader }) => {
  await reader.open(at('harbour-code/full/'));
  await reader.page.emulateMedia({ media: 'print' });
  const shown = (await reader.page.locator('article').innerText()).replaceAll(/\s+/gu, '');
  let from = 0;
  for (const line of linesOf('harbour-code')) {
    const found = shown.indexOf(line.replaceAll(/\s+/gu, ''), from);
    expect(found, line).toBeGreaterThanOrEqual(from);
    from = found;
  }
});

test.for<[string, string, Words[]]>([
  ['a point in a point', 'harbour-code/article-1/', [{ block: 'article-1-1-a-ii', text: 'at a buoy where' }]],
  [
    'a point and the points in it',
    'harbour-code/article-1/',
    [
      { block: 'article-1-1-a', text: 'berth is' },
      { block: 'article-1-1-a-i', text: '(i) a place by the quay, or' },
      { block: 'article-1-1-a-ii', text: '(ii) a place' },
    ],
  ],
  ['a cell of a table', 'harbour-code/annex-i/', [{ block: 'annex-i-table-1-cell-10', text: 'All of them' }]],
  ['a footnote', 'harbour-code/article-2/', [{ block: 'article-2-footnote-2', text: 'listed at the Office' }]],
])('a reader who selects words of %s gets a link that marks just them', async ([, address, words], { openReader }) => {
  const wordsOf = ({ text }: Words) => text.split(' ');
  const [from, to] = [words.slice(0, 1), words.slice(-1)].flatMap(([part], last) =>
    part === undefined ? [] : [{ ...part, text: wordsOf(part).at(-last) ?? '' }],
  );
  if (from === undefined || to === undefined) throw new Error('Name at least one word.');
  const reader = await openReader(CLIPBOARD);
  await reader.open(at(address));
  await select(reader, from, to);
  await reader.page.getByRole('button', { name: 'Copy, cite, link' }).click();
  const link = await choose(reader, 'Copy link');
  expect(link).toContain(`${address}#${from.block}:~:text=`);

  const other = await openReader();
  await other.open(link);
  const { boxes, beyond } = await markedPixels(other.page, words);
  expect(beyond, link).toBe(0);
  for (const share of boxes) expect(share, link).toBeGreaterThan(0.9);
});
