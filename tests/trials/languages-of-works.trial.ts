/** A reader reads a law in two of its languages in a browser. */
import { describe, expect } from 'vitest';
import { violationsInEveryLook } from '../support/axe.ts';
import type { Reader } from '../support/reader.ts';
import { Site } from '../support/site.ts';
import { test, UNSCRIPTED, wide } from '../support/test.ts';

const site = await Site.of('languages');
const at = (address: string) => `${site.url}${address}`;
const BESIDE = 'ferry-act/@beside/fr/section-1/';

test.for([
  BESIDE,
  'ferry-act/@ar/@beside/en/article-2/',
  'ferry-act/@fr/',
  'ferry-act/@fr/article-2/',
  'ferry-act/@fr/p/section-2-1/',
  'ferry-act/@ar/full/',
])('%s has nothing that axe-core finds, and fits a window of 320 px', async (address, { openReader }) => {
  const reader = await openReader({ ...wide(320), ...(address.includes('/p/') ? UNSCRIPTED : {}) });
  await reader.open(at(address));
  if (!address.includes('/p/')) expect(await violationsInEveryLook(reader)).toEqual([]);
  expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

describe('a reader of two languages side by side', () => {
  const topsOf = (reader: Reader, side: string) =>
    reader.page
      .locator(`[data-side=${side}]`)
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));

  test('opens them by one link, and sees each passage begin in the row of its counterpart, without scripts', async ({
    openReader,
  }) => {
    const reader = await openReader({ ...wide(1100), ...UNSCRIPTED });
    await reader.open(at('ferry-act/section-1/'));
    await reader.page.locator('a.beside-link', { hasText: 'French' }).click();
    await reader.page.waitForURL(`**/${BESIDE}`);
    expect(await topsOf(reader, 'leading')).toEqual(await topsOf(reader, 'other'));
    expect(new Set(await topsOf(reader, 'leading')).size).toBe(4);
  });

  test('sees on a phone each passage above its counterpart, without scripts', async ({ openReader }) => {
    const reader = await openReader({ ...wide(375), ...UNSCRIPTED });
    await reader.open(at(BESIDE));
    const [leading, other] = [await topsOf(reader, 'leading'), await topsOf(reader, 'other')];
    for (const [row, top] of leading.entries()) {
      expect(other[row]).toBeGreaterThan(top);
      expect(leading[row + 1] ?? Infinity).toBeGreaterThan(other[row] ?? 0);
    }
  });

  test('sees apart the passages that have the same counterpart, and on a phone no heads of columns', async ({
    openReader,
  }) => {
    const reader = await openReader({ ...wide(375), ...UNSCRIPTED });
    await reader.open(at(BESIDE));
    const heights = await reader.page
      .locator('.compared > h2')
      .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().height));
    expect(heights).toEqual([1, 1]);
    const gaps = await reader.page
      .locator('[data-side=leading] [data-passage^=section] + .compared-label')
      .evaluateAll((labels) =>
        labels.map(
          (label) =>
            label.getBoundingClientRect().top - (label.previousElementSibling?.getBoundingClientRect().bottom ?? 0),
        ),
      );
    expect(gaps).toEqual([8, 8]);
  });

  test('selects words of one language alone', async ({ openReader }) => {
    const reader = await openReader(wide(1440));
    await reader.open(at(BESIDE));
    const selected = await reader.page.evaluate(() => {
      const cells = document.querySelectorAll('[data-side=other]');
      getSelection()?.setBaseAndExtent(cells[1] ?? document, 0, cells[cells.length - 1] ?? document, 1);
      return getSelection()?.toString() ?? '';
    });
    expect(selected).toContain('Nul n’exploite un bac');
    expect(selected).not.toContain('ferry');
  });

  test('begins to read an Arabic text at its right side', async ({ openReader }) => {
    const reader = await openReader(wide(1440));
    await reader.open(at('ferry-act/@beside/ar/section-1/'));
    const aligned = (side: string) =>
      reader.page
        .locator(`[data-side=${side}] [data-passage]`)
        .nth(1)
        .evaluate((passage) => getComputedStyle(passage).direction);
    expect([await aligned('leading'), await aligned('other')]).toEqual(['ltr', 'rtl']);
  });
});

describe('a reader on a phone', () => {
  test('opens the other language below a passage by one tap, and closes it by another', async ({ openReader }) => {
    const reader = await openReader(wide(375));
    await reader.open(at('ferry-act/section-1/'));
    const button = reader.page.getByRole('button', { name: 'Sec. 1(1) in French' });
    await button.click();
    const words = reader.page.locator('.other-words');
    await words.waitFor();
    expect(await words.textContent()).toBe('(1) Nul n’exploite un bac dans la baie sans licence de la ville.');
    expect(await words.getAttribute('lang')).toBe('fr');
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await button.click();
    expect(await words.count()).toBe(0);
  });

  test('opens all passages at once, each once, and copies the text alone', async ({ openReader }) => {
    const reader = await openReader(wide(375));
    await reader.open(at('ferry-act/section-1/'));
    await reader.page.getByRole('button', { name: 'Show Arabic below each passage' }).click();
    const words = reader.page.locator('.other-words');
    await expect.poll(() => words.count()).toBe(4);
    expect(await words.last().getAttribute('dir')).toBe('rtl');
    expect(await violationsInEveryLook(reader)).toEqual([]);
    const selected = await reader.page.locator('article').evaluate((article) => {
      getSelection()?.selectAllChildren(article);
      return getSelection()?.toString() ?? '';
    });
    expect(selected).toContain('(b) from which pier');
    expect(selected).not.toMatch(/\p{Script=Arabic}|Arabic/u);
  });

  test('finds one sentence at each of the points that it says in one, and once if all are open', async ({
    openReader,
  }) => {
    const reader = await openReader(wide(375));
    await reader.open(at('ferry-act/section-1/'));
    const words = reader.page.locator('.other-words', { hasText: 'La licence indique' });
    await reader.page.getByRole('button', { name: 'Sec. 1(2)(a) in French' }).click();
    await words.waitFor();
    await reader.page.getByRole('button', { name: 'Sec. 1(2)(a) in French' }).click();
    await reader.page.getByRole('button', { name: 'Show French below each passage' }).click();
    await reader.page.locator('#section-1-2-b ~ .other-languages .other-words').waitFor();
    expect(await words.count()).toBe(1);
  });

  test('opens the other language on the page of the whole text too, and goes on to both of its section', async ({
    openReader,
  }) => {
    const reader = await openReader(wide(375, 3000));
    await reader.open(at('ferry-act/full/#section-2-2'));
    await reader.page.getByRole('button', { name: 'Sec. 2(2) in French' }).click();
    await reader.page.locator('.other-words', { hasText: 'enfants' }).waitFor();
    await reader.page.locator('a.beside-link[href*="/fr/"]').click();
    await reader.page.waitForURL(at('ferry-act/@beside/fr/section-2/#section-2-2'));
  });

  test('reads English from its left side below Arabic', async ({ openReader }) => {
    const reader = await openReader(wide(375));
    await reader.open(at('ferry-act/@ar/article-2/'));
    await reader.page.getByRole('button', { name: /\(1\) in English$/ }).click();
    const words = reader.page.locator('.other-words');
    await words.waitFor();
    expect(await words.evaluate((one) => getComputedStyle(one).direction)).toBe('ltr');
  });

  test('is told where none was found', async ({ openReader }) => {
    const reader = await openReader(wide(375));
    await reader.open(at('ferry-act/section-2/'));
    await reader.page.getByRole('button', { name: 'Sec. 2(3) in French' }).click();
    await reader.page.locator('.other-words', { hasText: 'None found' }).waitFor();
  });

  test('sees no buttons where two columns have room', async ({ openReader }) => {
    const reader = await openReader(wide(1100));
    await reader.open(at('ferry-act/section-1/'));
    expect(await reader.page.getByRole('button', { name: / in French$/ }).count()).toBe(0);
  });
});

describe('a reader who switches to another language', () => {
  test.for([
    ['ferry-act/section-2/#section-2-2', 'ferry-act/@fr/article-2/#section-2-2'],
    // What has no counterpart leads to that of the passage before it.
    ['ferry-act/section-1/#section-1-2-b', 'ferry-act/@fr/article-1/#section-1-2'],
    ['ferry-act/full/#section-2-1', 'ferry-act/@fr/full/#section-2-1'],
  ])('comes from %s to the same place', async ([from, to], { openReader }) => {
    const reader = await openReader(wide(1440, 300));
    await reader.open(at(from ?? ''));
    await reader.page.locator('.contents-column a[hreflang=fr]').click();
    await reader.page.waitForURL(at(to ?? ''));
  });

  test('finds the languages in the contents on a phone, wherever they are', async ({ openReader }) => {
    const reader = await openReader(wide(375, 600));
    await reader.open(at('ferry-act/full/#section-3-par-1'));
    // The header comes back when a reader scrolls up.
    await reader.page.mouse.wheel(0, -40);
    await reader.page.locator('body.returned').waitFor();
    await reader.page.getByRole('button', { name: 'Contents' }).click();
    await reader.page.locator('#contents-list a[hreflang=ar]').click();
    await reader.page.waitForURL(at('ferry-act/@ar/full/#section-3-par-1'));
  });

  test('comes without scripts to the same section', async ({ openReader }) => {
    const reader = await openReader(UNSCRIPTED);
    await reader.open(at('ferry-act/section-2/'));
    await reader.page.locator('.version-line a[hreflang=fr]').first().click();
    await reader.page.waitForURL(at('ferry-act/@fr/article-2/'));
  });

  test('keeps the place of a page with both', async ({ openReader }) => {
    const reader = await openReader(wide(1024));
    await reader.open(at('ferry-act/section-2/#section-2-2'));
    await reader.page.locator('a.beside-link[href*="/fr/"]').click();
    await reader.page.waitForURL(at('ferry-act/@beside/fr/section-2/#section-2-2'));
    await reader.page.getByRole('link', { name: 'In the order of the French text' }).click();
    await reader.page.waitForURL(at('ferry-act/@fr/@beside/en/article-2/#section-2-2'));
  });
});

test('a reader who searches for French words comes to the passage in English, or to the words found', async ({
  openReader,
}) => {
  const reader = await openReader();
  await reader.open(at('search/?q=couronnes'));
  const result = reader.page.locator('li.official');
  await result.first().waitFor();
  expect(await result.count()).toBe(1);
  expect(await result.locator('.missing').textContent()).toBe('Found in French');
  await result.locator('a').first().click();
  await reader.page.waitForURL(at('ferry-act/section-2/#section-2-1'));
  await reader.page.goBack();
  await result.getByRole('link', { name: 'French', exact: true }).click();
  await reader.page.waitForURL(/@fr\/article-2\/\?q=couronnes#section-2-1$/);
});
