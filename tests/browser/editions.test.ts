/** A reader compares editions of a document in a browser. */
import { describe, expect } from 'vitest';
import { violationsInEveryLook } from '../support/axe.ts';
import type { Reader } from '../support/reader.ts';
import { Site } from '../support/site.ts';
import { CLIPBOARD, test, UNSCRIPTED, wide } from '../support/test.ts';

const site = await Site.of('structure');
const at = (address: string) => `${site.url}${address}`;
const BESIDE = 'pier-rules/compare/2020-11-01/2018-03-01/chapter-i/';
const SINCE = 'pier-rules/since/2018-03-01/chapter-i/';
const HISTORY = 'pier-rules/@history/';
const CHANGES = 'pier-rules/changes/2018-03-01/2019-06-15/';

test.for([
  BESIDE,
  SINCE,
  CHANGES,
  HISTORY,
  'pier-rules/changes/',
  'pier-rules/@2018-03-01/chapter-i/',
  'pier-rules/chapter-ii/',
  'pier-rules/',
])('%s has nothing that axe-core finds, and fits a window of 320 px', async (address, { openReader }) => {
  const reader = await openReader(wide(320));
  await reader.open(at(address));
  expect(await violationsInEveryLook(reader)).toEqual([]);
  expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

describe('a reader of what changed', () => {
  const seenIn = (reader: Reader, part: string) =>
    reader.page
      .locator(`${part} [data-kind]`)
      .evaluateAll((units) => [
        ...new Set(units.flatMap((unit) => (unit.checkVisibility() ? [unit.getAttribute('data-kind')] : []))),
      ]);

  test('sees what changed, and all of it or one kind by keys, without scripts, in the contents too', async ({
    openReader,
  }) => {
    const reader = await openReader({ ...wide(375), ...UNSCRIPTED });
    await reader.open(at(CHANGES));
    const changed = ['moved', 'reworded', 'gone', 'new'];
    for (const part of ['main > section', '.changes-contents']) expect(await seenIn(reader, part)).toEqual(changed);
    await reader.page.getByRole('radio', { name: '5 changed' }).focus();
    await reader.page.keyboard.press('ArrowDown');
    expect(await reader.page.getByRole('radio', { name: 'all 9' }).isChecked()).toBe(true);
    for (const part of ['main > section', '.changes-contents'])
      expect(await seenIn(reader, part)).toEqual(['unchanged', ...changed]);
    for (const key of ['ArrowUp', 'ArrowUp']) await reader.page.keyboard.press(key);
    expect(await reader.page.getByRole('radio', { name: '1 gone' }).isChecked()).toBe(true);
    for (const part of ['main > section', '.changes-contents']) expect(await seenIn(reader, part)).toEqual(['gone']);
    // No chapter is left without anything in it.
    expect(await reader.page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Contents',
      expect.stringContaining('Chapter I'),
    ]);
    await reader.page.getByRole('link', { name: 'Chapter I(4)' }).first().press('Enter');
    expect(await reader.canSee('#chapter-i-4')).toBe(true);
  });

  test.for([320, 375, 768, 1024, 1280, 1440, 1920])(
    'sees all of it begin at one edge in a window of %i px, and nothing beyond the window',
    async (width, { openReader }) => {
      const reader = await openReader(wide(width));
      for (const address of ['pier-rules/changes/', CHANGES]) {
        await reader.open(at(address));
        const edges = await reader.page
          .locator('main > :is(h1, h2, p, dl, ul, section, fieldset, nav)')
          .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().left)));
        expect(new Set(edges).size, address).toBe(1);
        expect(await reader.page.evaluate(() => document.documentElement.scrollWidth), address).toBe(width);
      }
    },
  );
});

describe('a reader of the history of all articles', () => {
  test('keeps its heads in sight on a phone, while the table moves in its own frame', async ({ openReader }) => {
    const reader = await openReader({ viewport: { width: 375, height: 300 }, ...UNSCRIPTED });
    await reader.open(at(HISTORY));
    const frame = reader.page.locator('.history-frame');
    const boxes = () =>
      Promise.all(
        ['thead th:nth-child(2)', 'tr:last-child [scope=row]'].map((part) => frame.locator(part).last().boundingBox()),
      );
    const [head, row] = await boxes();
    await frame.evaluate((one) => one.scrollTo(40, 120));
    expect(await frame.evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop])).toEqual([40, 120]);
    const [headThen, rowThen] = await boxes();
    expect([headThen?.y, rowThen?.x]).toEqual([head?.y, row?.x]);
    expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBe(375);
  });

  test('comes to the history of a passage from the menu of its number', async ({ openReader }) => {
    const reader = await openReader();
    await reader.open(at('pier-rules/chapter-i/'));
    await reader.page.locator('a.number[href="#chapter-i-2"]').click();
    await reader.page.getByRole('menuitem', { name: 'History' }).click();
    await reader.page.waitForURL(/pier-rules\/p\/chapter-i-2\/#history-heading$/);
    await reader.open(at('tide-act/rule-1/'));
    await reader.page.locator('a.number').first().click();
    await reader.page.locator('.copy-menu').waitFor();
    expect(await reader.page.getByRole('menuitem', { name: 'History' }).count()).toBe(0);
  });
});

describe('a reader of two editions side by side', () => {
  test('sees the same passage of both in one row, without scripts', async ({ openReader }) => {
    const reader = await openReader({ ...wide(1440), ...UNSCRIPTED });
    await reader.open(at(BESIDE));
    const tops = (edition: string) =>
      reader.page
        .locator(`[data-side=${edition}]`)
        .evaluateAll((passages) => passages.map((passage) => passage.getBoundingClientRect().top));
    expect(await tops('leading')).toEqual(await tops('other'));
    expect(new Set(await tops('leading')).size).toBeGreaterThan(8);
  });

  test('sees them one below the other on a phone, each with its date', async ({ openReader }) => {
    const reader = await openReader(wide(375));
    await reader.open(at(BESIDE));
    const order = await reader.page
      .locator('[data-side]')
      .evaluateAll((passages) =>
        passages
          .toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
          .map((passage) => passage.getAttribute('data-side')),
      );
    expect(order.slice(0, 4)).toEqual(['leading', 'other', 'leading', 'other']);
    expect(await reader.page.locator('.compared-name').first().isVisible()).toBe(true);
  });

  test('selects the text of one alone', async ({ openReader }) => {
    const reader = await openReader(CLIPBOARD);
    await reader.open(at(BESIDE));
    const selected = await reader.page.evaluate(() => {
      const passages = [...document.querySelectorAll('[data-side=other]')];
      const [first] = passages;
      const last = passages.at(-1);
      if (first === undefined || last === undefined) return '';
      getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
      return getSelection()?.toString() ?? '';
    });
    expect(selected).toContain('4. Lamps are lit at dusk.');
    expect(selected).not.toContain('Ferries');
  });
});

test('a reader who copies a text with changes gets the later text alone', async ({ openReader }) => {
  const reader = await openReader(CLIPBOARD);
  await reader.open(at(SINCE));
  const passage = reader.page.locator('[data-passage="chapter-i-3"]');
  expect(
    await passage
      .locator('del')
      .first()
      .evaluate((part) => getComputedStyle(part).userSelect),
  ).toBe('none');
  await passage.evaluate((part) => getSelection()?.selectAllChildren(part));
  await reader.page.keyboard.press('Control+C');
  expect(await reader.page.evaluate(() => navigator.clipboard.readText())).toBe(
    '5. A boat pays its dues on the first working day of the month.',
  );
});

test('a reader who follows an old link to what is gone opens its words by a key, without scripts, and copies none of them', async ({
  openReader,
}) => {
  const reader = await openReader({ ...UNSCRIPTED, ...wide(375) });
  await reader.open(at('pier-rules/chapter-ii/#chapter-ii-7'));
  expect(await reader.canSee('.gone summary')).toBe(true);
  const words = reader.page.getByRole('img', { name: '7. The pier master settles quarrels between boats.' });
  expect(await words.isVisible()).toBe(false);
  await reader.page.locator('.gone summary').press('Enter');
  expect(await words.isVisible()).toBe(true);
  const box = await words.boundingBox();
  expect(box?.height).toBeGreaterThan(20);
  await reader.page.locator('article').evaluate((article) => getSelection()?.selectAllChildren(article));
  const selected = await reader.page.evaluate(() => getSelection()?.toString() ?? '');
  expect(selected).toContain('Dogs are kept on a lead.');
  expect(selected).not.toContain('stood here');
  expect(selected).not.toContain('settles quarrels between boats.\n');
});

test('a reader tells what went and what came apart by lines, in forced colours too, and hears it', async ({
  openReader,
}) => {
  const reader = await openReader({ forcedColors: 'active' });
  await reader.open(at(SINCE));
  const lookOf = (name: string) =>
    reader.page
      .locator(`[data-passage] ${name}`)
      .first()
      .evaluate((part) => [getComputedStyle(part).textDecorationLine, getComputedStyle(part, '::before').content]);
  expect(await lookOf('del')).toEqual(['line-through', expect.stringContaining('[gone:]')]);
  expect(await lookOf('ins')).toEqual(['underline', expect.stringContaining('[new:]')]);
});

test('a reader who follows a link to the history of a passage stays on its page', async ({ openReader }) => {
  const reader = await openReader();
  await reader.open(at(CHANGES));
  await reader.page.locator('a[href$="p/chapter-i-3/#history-heading"]').click();
  await reader.page.waitForURL(/p\/chapter-i-3\/#history-heading$/);
  expect(await reader.canSee('#history-heading')).toBe(true);
});
