import { describe, expect } from 'vitest';
import type { Reader } from '../support/reader.ts';
import { PHONE, test, wide } from '../support/test.ts';

const SECTION = 'harbour-charter/ii/';
const TERM = '#mark-visitors-berth';
const NOTE = '#note-visitors-berth';

/** Opens the section and scrolls to the term. */
async function toTerm(reader: Reader): Promise<void> {
  await reader.open(SECTION);
  await reader.page.locator(TERM).evaluate((term) => term.scrollIntoView({ block: 'center' }));
}

/** Returns the positions of the term, its paragraph and the note in the window. */
function places(reader: Reader) {
  return reader.page.evaluate(
    ([term, note]) => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().toJSON();
      return { term: box(term), text: box('#ii-2'), note: box(note), height: innerHeight, width: innerWidth };
    },
    [TERM, NOTE] as const,
  );
}

const isOpen = (reader: Reader) => reader.page.locator(NOTE).evaluate((note) => note.matches(':popover-open'));
const focused = (reader: Reader) => reader.page.evaluate(() => `#${document.activeElement?.id}`);

describe('a reader on a small screen', () => {
  const onPhone = test.extend('reader', async ({ openReader }) => {
    const reader = await openReader(PHONE);
    await toTerm(reader);
    return reader;
  });

  onPhone('taps a term and reads its gloss beside it, while the text stays where it is', async ({ reader }) => {
    const before = await places(reader);
    await reader.page.locator(TERM).tap();
    expect(await isOpen(reader)).toBe(true);
    const after = await places(reader);
    expect(after.text).toEqual(before.text);
    expect(after.term).toEqual(before.term);
    const gap = Math.max(after.note.top - after.term.bottom, after.term.top - after.note.bottom);
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(60);
    expect(after.note.left).toBeGreaterThanOrEqual(0);
    expect(after.note.right).toBeLessThanOrEqual(after.width);
    expect(after.note.bottom).toBeLessThanOrEqual(after.height);
  });

  onPhone('closes it with a tap outside', async ({ reader }) => {
    await reader.page.locator(TERM).tap();
    expect(await isOpen(reader)).toBe(true);
    await reader.page.touchscreen.tap(160, 5);
    expect(await isOpen(reader)).toBe(false);
  });

  onPhone('closes it with a second tap on the term', async ({ reader }) => {
    await reader.page.locator(TERM).tap();
    expect(await isOpen(reader)).toBe(true);
    await reader.page.locator(TERM).tap();
    expect(await isOpen(reader)).toBe(false);
  });

  onPhone('opens it with Enter, closes it with Escape, and has the focus back on the term', async ({ reader }) => {
    await reader.page.locator(TERM).focus();
    await reader.page.keyboard.press('Enter');
    expect(await isOpen(reader)).toBe(true);
    expect(await focused(reader)).toBe(NOTE);
    await reader.page.keyboard.press('Escape');
    expect(await isOpen(reader)).toBe(false);
    expect(await focused(reader)).toBe(TERM);
  });

  onPhone('finds the note in its place in the list once it is closed', async ({ reader }) => {
    await reader.page.locator(TERM).tap();
    await reader.page.keyboard.press('Escape');
    await reader.page.locator(NOTE).scrollIntoViewIfNeeded();
    expect(await reader.canSee(NOTE)).toBe(true);
  });
});

describe('a reader with a margin', () => {
  test('reads the names in the first line of a note, and the gloss below', async ({ reader }) => {
    await toTerm(reader);
    const [name, chinese, gloss] = await Promise.all(
      ['.note-term', '[lang=zh-Hans]', '.gloss'].map((part) =>
        reader.page.locator(`#note-harbour-dues ${part}`).evaluate((element) => {
          // The line break before a gloss has no width.
          const words = [...element.getClientRects()].find(({ width }) => width > 1);
          return { top: words?.top ?? NaN, bottom: words?.bottom ?? NaN };
        }),
      ),
    );
    expect(Math.abs((chinese?.top ?? NaN) - (name?.top ?? NaN))).toBeLessThan(8);
    expect(gloss?.top).toBeGreaterThanOrEqual((name?.bottom ?? NaN) - 4);
  });

  test('follows a term to its note while the text stays in place, and Escape leads back', async ({ reader }) => {
    await toTerm(reader);
    const before = await places(reader);
    await reader.page.locator(TERM).click();
    expect(await focused(reader)).toBe(NOTE);
    expect((await places(reader)).text).toEqual(before.text);
    await reader.page.keyboard.press('Escape');
    expect(await focused(reader)).toBe(TERM);
  });

  test('at 1024 px sees a term and its note light up together, by pointer or by key, and only then the link back', async ({
    openReader,
  }) => {
    const reader = await openReader(wide(1024));
    await toTerm(reader);
    const { page } = reader;
    const grounds = () =>
      page
        .locator(`${TERM}, ${NOTE}`)
        .evaluateAll((pair) => pair.map((one) => getComputedStyle(one).backgroundColor !== 'rgba(0, 0, 0, 0)'));
    const back = page.locator(`${NOTE} .note-back`);
    const seen = () => back.evaluate((link) => getComputedStyle(link).opacity === '1');
    expect(await grounds()).toEqual([false, false]);
    expect(await seen()).toBe(false);
    for (const one of [TERM, NOTE]) {
      await page.hover(one);
      expect(await grounds(), one).toEqual([true, true]);
    }
    expect(await seen()).toBe(true);
    const box = await back.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await page.mouse.move(1, 1);
    expect(await grounds()).toEqual([false, false]);
    await page.locator(TERM).focus();
    expect(await grounds()).toEqual([true, true]);
  });
});

describe('a reader who hears the page', () => {
  test('hears a term with its gloss, no two links of the same name to different places, and one stop before a paragraph', async ({
    reader,
  }) => {
    await reader.open(SECTION);
    const session = await reader.page.context().newCDPSession(reader.page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const links = nodes.flatMap(({ role, name, description, properties }) =>
      role?.value === 'link'
        ? [
            {
              name: String(name?.value),
              description: String(description?.value ?? ''),
              url: String(properties?.find((property) => property.name === 'url')?.value.value),
            },
          ]
        : [],
    );
    const gloss = await reader.page.locator(`${NOTE} .gloss`).innerText();
    expect(links.find(({ url }) => url.endsWith(NOTE))?.description).toBe(gloss.trim());
    const names = Map.groupBy(links, ({ name }) => name.toLowerCase());
    const shared = [...names].filter(([, ways]) => new Set(ways.map(({ url }) => url)).size > 1).map(([name]) => name);
    expect(names.has('visitors’ berths')).toBe(true);
    expect(shared).toEqual([]);
    const before = await reader.page
      .locator('article .numbered:has(> p)')
      .evaluateAll((blocks) => blocks.map((block) => block.querySelectorAll(':is(a, button):has(~ p)').length));
    expect(new Set(before)).toEqual(new Set([1]));
  });
});
