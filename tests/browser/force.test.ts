/** A reader sees and hears in a browser whether documents and passages are in force. */
import { describe, expect } from 'vitest';
import { violationsInEveryLook } from '../support/axe.ts';
import { Site } from '../support/site.ts';
import { test, UNSCRIPTED, wide } from '../support/test.ts';

const site = await Site.of('force');
const at = (address: string) => `${site.url}${address}`;

test.for(['pier-rules/', 'pier-rules/chapter-i/', 'harbour-code/annex-i/', 'pier-rules/@2019-06-15/chapter-i/'])(
  '%s has nothing that axe-core finds, and fits a window of 320 px',
  async (address, { openReader }) => {
    const reader = await openReader(wide(320));
    await reader.open(at(address));
    expect(await violationsInEveryLook(reader)).toEqual([]);
    expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  },
);

test.for([
  [375, '', 1],
  [375, '#chapter-i-5', 1],
  [1024, '#chapter-i-5', 1],
  [1440, '', 1],
  [1440, '#chapter-i-5', 1],
] as const)(
  'a reader of a law sees at first sight whether it is in force, at %i px, at “%s”, and no more than needed: %i',
  async ([width, passage, times], { openReader }) => {
    const reader = await openReader(wide(width, 600));
    await reader.open(at(`pier-rules/chapter-i/${passage}`));
    const seen = async () => {
      const places = await reader.page.locator('.force-line, .document-colophon').all();
      const shown = await Promise.all(
        places.map(async (place) => {
          const box = await place.boundingBox();
          const isInWindow = box !== null && box.y + box.height > 0 && box.y < 600;
          return isInWindow && (await place.innerText()).includes('In force in these words since 1 January 2021');
        }),
      );
      return shown.filter(Boolean).length;
    };
    await expect.poll(seen).toBe(times);
  },
);

test.for([600, 800])(
  'a reader beside whose text there is room sees it all the way down, in turn above the text and beside it, in a window of %i px',
  async (height, { openReader }) => {
    const reader = await openReader({ ...wide(1440, height), ...UNSCRIPTED });
    await reader.open(at('pier-rules/chapter-i/'));
    const seen = () =>
      reader.page
        .locator('.force-line')
        .evaluateAll((lines) =>
          lines
            .filter((line) => line.checkVisibility({ visibilityProperty: true }))
            .map((line) => line.closest('main, nav')?.localName),
        );
    await expect.poll(seen).toEqual(['main']);
    await reader.page.evaluate(() => scrollTo(0, 500));
    await expect.poll(seen).toEqual(['nav', 'main']);
    await reader.page.evaluate(() => scrollTo(0, 0));
    await expect.poll(seen).toEqual(['main']);
  },
);

test('a reader who prints a law reads on paper whether it is in force, and nothing that only leads elsewhere', async ({
  openReader,
}) => {
  const reader = await openReader();
  await reader.open(at('pier-rules/chapter-i/'));
  await reader.page.emulateMedia({ media: 'print' });
  const printed = await reader.page.locator('main').innerText();
  expect(printed).toContain('In force in these words since 1 January 2021');
  expect(printed).toContain('1. ');
  for (const words of ['Sources', 'Other editions', 'Show changes since']) expect(printed).not.toContain(words);
});

describe('a reader of a law on a phone', () => {
  test('sees whether it is in force before the text, without scrolling and without scripts', async ({ openReader }) => {
    const reader = await openReader({ ...wide(375), ...UNSCRIPTED });
    await reader.open(at('harbour-code/annex-i/'));
    const line = await reader.page.locator('main .force-line').boundingBox();
    const heading = await reader.page.locator('h1').boundingBox();
    expect(line && line.y + line.height).toBeLessThanOrEqual(heading?.y ?? 0);
    expect(line?.y).toBeLessThan(150);
  });

  test('hears before a passage that it is not in force, and copies the text without that', async ({ openReader }) => {
    const reader = await openReader(wide(375));
    await reader.open(at('pier-rules/chapter-i/'));
    expect(await reader.page.locator('article').ariaSnapshot()).toMatch(
      /img "Not yet in force: from 1 July 2021"'\n.*link "Paragraph Chapter I\(3\)"(?:.*\n){3}.*paragraph: "3\. The pier master/,
    );
    const selected = await reader.page.evaluate(() => {
      const article = document.querySelector('article');
      if (article !== null) getSelection()?.selectAllChildren(article);
      return getSelection()?.toString() ?? '';
    });
    expect(selected).toContain('3. The pier master gives a berth');
    expect(selected).not.toContain('in force');
  });

  test('sees what is not in force in another colour, and its words beside it', async ({ openReader }) => {
    const reader = await openReader(wide(375));
    await reader.open(at('pier-rules/chapter-i/'));
    const colourOf = (id: string) =>
      reader.page.locator(`#${id}`).evaluate((element) => getComputedStyle(element).color);
    expect(await colourOf('chapter-i-2-a')).not.toBe(await colourOf('chapter-i-1'));
    const drawn = await reader.page
      .locator('.force')
      .first()
      .evaluate((element) => getComputedStyle(element, '::before').content);
    expect(drawn).toBe('"Not yet in force: from 1 July 2021"');
  });
});

test('a reader who points at a link is told in its preview whether the passage is in force', async ({ openReader }) => {
  const reader = await openReader(wide(1024));
  await reader.open(at('terms/berth/'));
  for (const [id, said] of [
    ['chapter-i-2', 'Not yet in force: from 1 July 2021'],
    ['chapter-i-1', 'In force in these words since 1 January 2021'],
  ]) {
    await reader.page.locator(`.occurrence > a[href*="/pier-rules/chapter-i/"][href$="#${id}"]`).first().hover();
    await expect
      .poll(async () => (await reader.page.getByRole('tooltip').locator('p').allTextContents()).slice(1))
      .toEqual([said]);
  }
});

test('a reader who checks a quotation of former words learns since when it reads otherwise', async ({ openReader }) => {
  const reader = await openReader();
  await reader.open(at('check/'));
  const row = reader.page.locator('.check-table tbody tr');
  await expect
    .poll(async () => {
      await reader.page.getByLabel('Text to check').fill('“A boat pays its dues on the first day of the month.”');
      await reader.page.getByRole('button', { name: 'Check', exact: true }).click();
      return row.count();
    })
    .toBe(1);
  expect(await row.innerText()).toContain(
    'Since the edition of 2019-06-15, which applies from 2019-07-01, it reads: “\u20684. A boat pays its dues on the first working day of the month.\u2069”.',
  );
});

test('a reader narrows a search to what is in force', async ({ openReader }) => {
  const reader = await openReader();
  await reader.open(at('search/?q=boat'));
  const results = reader.page.locator('.search-results a');
  const choice = reader.page.getByRole('button', { name: /^In force \d+$/ });
  await choice.click();
  await expect.poll(() => choice.getAttribute('aria-pressed')).toBe('true');
  const found = await results.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(found.length).toBeGreaterThan(0);
  // Of the code, one passage alone is in force, and nothing is said of any other document.
  expect(
    found.filter((address) => !/^\/(?:(?:pier|mooring)-rules\/|harbour-code\/annex-i\/.*#annex-i-2$)/.test(address)),
  ).toEqual([]);
});
