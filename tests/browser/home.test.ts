import { describe, expect } from 'vitest';
import { Site } from '../support/site.ts';
import { PHONE, test, UNSCRIPTED, wide } from '../support/test.ts';

const isFocused = (element: Element) => element === document.activeElement;

const dense = await Site.of('dense');

describe('a reader of the home page', () => {
  test.for([
    ['several documents', '', '.documents a'],
    ['one document', dense.url, '.start .button'],
  ] as const)(
    'of %s finds on the first screen of a phone where to begin',
    async ([, address, begin], { openReader }) => {
      const reader = await openReader(wide(375, 812));
      await reader.open(address, address === '' ? undefined : { referer: address });
      const box = await reader.page.locator(begin).first().boundingBox();
      expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThanOrEqual(812);
    },
  );

  test.for([true, false])(
    'on a phone sees the note below the passage, and its source below that, and is led to it by its term (JavaScript: %s)',
    async (scripted, { openReader }) => {
      const reader = await openReader(scripted ? PHONE : { ...UNSCRIPTED, ...wide(320, 640) });
      await reader.open('');
      const part = async (selector: string) => {
        const box = await reader.page.locator(`.specimen ${selector}`).boundingBox();
        return { top: box?.y ?? NaN, end: (box?.y ?? NaN) + (box?.height ?? NaN) };
      };
      const [words, source, note] = [await part('blockquote'), await part('.source'), await part('.note')];
      expect([words.end <= note.top, note.end <= source.top]).toEqual([true, true]);
      expect(await reader.page.locator('.specimen .source').innerText()).toMatch(
        /^A Plan for the Lights, 2024 to 2028, The Lights Board/,
      );
      await reader.page.locator('.specimen .term').click();
      expect(await reader.canSee('.specimen .note')).toBe(true);
      if (scripted) expect(await reader.page.locator('.specimen .note').evaluate(isFocused)).toBe(true);
    },
  );

  test('on a wide screen sees the note beside the passage, which lights up with the term', async ({ reader }) => {
    await reader.open('');
    const note = reader.page.locator('.specimen .note');
    const ground = () => note.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await note.isVisible()).toBe(true);
    const box = async (part: string) => reader.page.locator(`.specimen ${part}`).boundingBox();
    const [number, words, beside] = [await box('.number'), await box('blockquote'), await box('.note')];
    const ends = (part: typeof words) => (part?.x ?? 0) + (part?.width ?? 0);
    expect([ends(number) <= (words?.x ?? 0), ends(words) <= (beside?.x ?? 0)]).toEqual([true, true]);
    expect(Math.abs((beside?.y ?? 0) - (words?.y ?? 99))).toBeLessThan(12);
    const calm = await ground();
    await reader.page.locator('.specimen .term').hover();
    expect(await ground()).not.toBe(calm);
  });

  test('of a publication without an example sees the search apart from what is above it', async ({ reader }) => {
    await reader.open('');
    const space = await reader.page.evaluate(() => {
      document.querySelector('.specimen')?.remove();
      const [lead, search] = ['.lead', 'main form'].map((part) =>
        document.querySelector(part)?.getBoundingClientRect(),
      );
      return (search?.top ?? NaN) - (lead?.bottom ?? NaN);
    });
    expect(space).toBeGreaterThan(24);
  });

  test('types a query below the passage and comes to the results', async ({ reader }) => {
    await reader.open('');
    await reader.page.locator('main form input').fill('berth');
    await reader.page.keyboard.press('Enter');
    await reader.page.waitForURL(/search\/\?q=berth$/);
  });
});

test('a reader who opens search sees queries to try until they type', async ({ reader }) => {
  await reader.open('search/');
  const examples = reader.page.locator('main .search-examples');
  expect(await examples.isVisible()).toBe(true);
  await reader.page.locator('main input[type=search]').fill('b');
  expect(await examples.isVisible()).toBe(false);
});

test('a reader of a concordance sees every keyword on one axis on a wide screen, each in a single line', async ({
  reader,
}) => {
  await reader.open('terms/berth/');
  const rows = await reader.page
    .locator('.occurrence:has(q:not([dir=rtl]))')
    .filter({ visible: true })
    .evaluateAll((items) =>
      items.map((item) => ({
        start: item.querySelector('mark')?.getBoundingClientRect().left,
        // Two lines would be higher than one and a half times the size of the text.
        lines: item.getBoundingClientRect().height / (1.9 * parseFloat(getComputedStyle(item).fontSize)),
      })),
    );
  expect(rows.length).toBeGreaterThan(3);
  expect(new Set(rows.map(({ start }) => Math.round(start ?? 0))).size).toBe(1);
  for (const { lines } of rows) expect(lines).toBeLessThan(1.5);
});

test('a translator with a phone reads the table of terms as a block for each term, without scrolling sideways', async ({
  openReader,
}) => {
  const reader = await openReader(PHONE);
  await reader.open('terms/table/');
  const frame = reader.page.locator('.table-frame');
  expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
  await reader.page.getByRole('button', { name: 'First place' }).tap();
  expect(await reader.page.locator('tbody tr').first().innerText()).toContain('I.1');
});
