/** A reader sees the numbers that the official text has: tests/fixtures/structure. */
import { expect } from 'vitest';
import { Site } from '../support/site.ts';
import { test, wide } from '../support/test.ts';

const site = await Site.of('structure');
const at = (address: string) => `${site.url}${address}`;

test('a reader on a phone sees the number that the text has and none above it, with a sign in the margin that cites it', async ({
  openReader,
}) => {
  const reader = await openReader({ ...wide(375), hasTouch: true, isMobile: true });
  for (const [address, id] of [
    ['harbour-code/article-1/', 'article-1-1-a'],
    ['harbour-code/article-3/', 'article-3-1'],
  ] as const) {
    await reader.open(at(address));
    const [top, words, number, opacity] = await reader.page.evaluate((block) => {
      const paragraph = document.getElementById(block);
      const link = document.querySelector<HTMLElement>(`a.number[href="#${block}"]`);
      const box = link?.getBoundingClientRect();
      return [
        (paragraph?.getBoundingClientRect().top ?? 0) - (paragraph?.parentElement?.getBoundingClientRect().top ?? 0),
        paragraph?.getBoundingClientRect().left ?? 0,
        { left: box?.left ?? -1, right: box?.right ?? Infinity },
        link && getComputedStyle(link).opacity,
      ];
    }, id);
    expect(top).toBe(0);
    expect(number.left).toBeGreaterThanOrEqual(0);
    expect(number.right).toBeLessThanOrEqual(words);
    expect(opacity).toBe('1');
    await reader.page.locator(`a.number[href="#${id}"]`).tap();
    await reader.page.getByRole('menu').waitFor();
  }
});

/** Links within sentences, which are as high as their lines (WCAG 2.2, 2.5.8). */
const IN_SENTENCES = 'article :is(p, td) a, .changes-since a';

test.for([375, 320])(
  'a reader with a phone of %i px finds no target on the page of a law that is smaller than 24 × 24 px',
  async (width, { openReader }) => {
    const reader = await openReader({ ...wide(width, 640), hasTouch: true, isMobile: true });
    for (const address of [
      'harbour-code/article-1/',
      'harbour-code/article-2/',
      'harbour-code/annex-i/',
      'mooring-rules/article-1/',
      'tide-act/rule-2/',
      'pier-rules/chapter-i/',
      'quay-law/chapter-1/',
    ]) {
      await reader.open(at(address));
      const targets = await reader.page
        .locator(`:is(a[href], button, summary, input):not(:is(${IN_SENTENCES}))`)
        .evaluateAll((all) =>
          all.flatMap((target) => {
            const { width: across, height } = target.getBoundingClientRect();
            return target.checkVisibility() && across > 0
              ? [{ name: target.ariaLabel ?? target.textContent.trim(), size: Math.min(across, height) }]
              : [];
          }),
        );
      expect(targets.filter(({ name }) => name.startsWith('Paragraph')).length, address).toBeGreaterThan(0);
      // A browser counts in 64ths of a pixel.
      expect(
        targets.filter(({ size }) => size < 24 - 1 / 64),
        address,
      ).toEqual([]);
    }
  },
);

test('a reader with a mouse sees the sign of a numbered paragraph while pointing at it', async ({ openReader }) => {
  const reader = await openReader(wide(1440));
  await reader.open(at('harbour-code/article-1/'));
  const seen = () =>
    reader.page.locator('a.number[href="#article-1-2"]').evaluate((link) => getComputedStyle(link).opacity);
  expect(await seen()).toBe('0');
  await reader.page.locator('#article-1-2').hover();
  expect(await seen()).toBe('1');
});

test('a reader sees points that a paragraph introduces indented like those within a numbered paragraph', async ({
  openReader,
}) => {
  for (const width of [375, 1440]) {
    const reader = await openReader(wide(width));
    const indent = async (address: string, outer: string, inner: string) => {
      await reader.open(at(address));
      const leftOf = (id: string) =>
        reader.page.locator(`#${id}`).evaluate((words) => Math.round(words.getBoundingClientRect().left));
      return (await leftOf(inner)) - (await leftOf(outer));
    };
    const within = await indent('harbour-code/article-1/', 'article-1-1', 'article-1-1-a');
    expect(within).toBeGreaterThanOrEqual(12);
    expect(await indent('harbour-code/recitals/', 'recitals-par-1', 'recitals-1')).toBe(within);
  }
});

test('a reader of Arabic sees the number of a paragraph at its right, in the margin of a wide window', async ({
  reader,
}) => {
  await reader.open(at('mooring-rules/article-1/'));
  const isRight = await reader.page.evaluate(() => {
    const number = document.querySelector('a.number[href="#article-1-1"]')?.getBoundingClientRect();
    const words = document.getElementById('article-1-1')?.getBoundingClientRect();
    return (number?.left ?? 0) >= (words?.right ?? Infinity);
  });
  expect(isRight).toBe(true);
});
