import axe, { type AxeResults } from 'axe-core';
import { describe, expect } from 'vitest';
import { PHONE, test, wide } from '../support/test.ts';

describe('a reader of the text', () => {
  test.for([true, false])(
    'opens every term of a paragraph from the list beside its number (JavaScript: %s)',
    async (javaScriptEnabled, { openReader }) => {
      const reader = await openReader({ javaScriptEnabled, bypassCSP: true });
      await reader.open('harbour-charter/ii/');
      const button = reader.page.getByRole('button', { name: /^Terms in II\.2/ });
      await button.focus();
      await reader.page.keyboard.press('Enter');
      const list = reader.page.locator('#terms-ii-2');
      expect(await list.isVisible()).toBe(true);
      expect(await list.locator('a').allInnerTexts()).toEqual(['berth', 'visitors’ berth']);
      expect(await button.getAttribute('aria-label')).toBe('Terms in II.2: 2');
      if (javaScriptEnabled) {
        await reader.page.evaluate(axe.source);
        expect((await reader.page.evaluate<AxeResults>('axe.run()')).violations).toEqual([]);
      }
      await reader.page.keyboard.press('Escape');
      expect(await list.isVisible()).toBe(false);
    },
  );

  test('sees without pointing at it how many terms of a paragraph have no note on the page', async ({ reader }) => {
    for (const address of ['harbour-charter/ii/', 'harbour-charter/full/', 'lights-plan/i/']) {
      await reader.open(address);
      const buttons = await reader.page.locator('.terms-button').evaluateAll((all) =>
        all.map((button) => {
          const list = document.getElementById(button.getAttribute('popovertarget') ?? '');
          const used = [...(list?.querySelectorAll('a') ?? [])].map(({ pathname }) => pathname.split('/').at(-2));
          const others = used.filter((term) => document.getElementById(`note-${term}`) === null).length;
          return {
            label: button.dataset['label'],
            expected: `${others > 0 ? `+${others}` : used.length} term${(others || used.length) > 1 ? 's' : ''}`,
            isSeen: getComputedStyle(button).opacity === '1',
            others,
          };
        }),
      );
      expect(buttons.length, address).toBeGreaterThan(0);
      for (const { label, expected, isSeen, others } of buttons)
        expect([label, isSeen], address).toEqual([expected, others > 0]);
    }
  });

  test('with a pointer sees the number of its terms at the paragraph that it is on', async ({ reader }) => {
    await reader.open('harbour-charter/ii/');
    const button = reader.page.locator('.terms-button:not(.more)').first();
    const opacity = () => button.evaluate((one) => getComputedStyle(one).opacity);
    expect(await opacity()).toBe('0');
    await button.locator('xpath=..').hover();
    expect(await opacity()).toBe('1');
  });

  test.for([true, false])(
    'with a phone sees one line of terms below the text and none in it, and opens the list of each paragraph from there (JavaScript: %s)',
    async (javaScriptEnabled, { openReader }) => {
      const reader = await openReader({ ...PHONE, javaScriptEnabled });
      const { page } = reader;
      await reader.open('harbour-charter/ii/');
      expect(await page.locator('.terms-button:visible').count()).toBe(0);
      const line = page.locator('footer.paragraph-terms');
      expect((await line.boundingBox())?.height).toBeLessThanOrEqual(32);
      await page.getByText('Terms in each paragraph').tap();
      const lists = await page.locator('.paragraph-terms > section').evaluateAll((all) => all.map(({ id }) => id));
      const opened = line.getByRole('button');
      expect(await opened.evaluateAll((all) => all.map((one) => one.getAttribute('popovertarget')))).toEqual(lists);
      await line.getByRole('button', { name: 'II.2', exact: true }).tap();
      expect(await page.locator('#terms-ii-2').isVisible()).toBe(true);
    },
  );

  test('with a phone opens the list from the menu of the number, is in it at once, and Escape leads back', async ({
    openReader,
  }) => {
    const reader = await openReader(PHONE);
    const { page } = reader;
    await reader.open('harbour-charter/ii/');
    await page.locator('a.number[href="#ii-2"]').tap();
    await page.getByRole('menuitem', { name: 'Terms in II.2', exact: true }).tap();
    const list = page.locator('#terms-ii-2');
    expect(await list.isVisible()).toBe(true);
    expect(
      await list
        .locator('a')
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Escape');
    expect(await list.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#ii-2');
  });

  test('reads the table of a note in rows on a desk, and on a phone as blocks that name their columns', async ({
    openReader,
  }) => {
    const reader = await openReader(wide(1440));
    await reader.open('terms/harbour-dues/');
    const frame = reader.page.locator('.note-body .table-frame');
    const tops = () =>
      frame
        .locator('tbody tr:last-child > *')
        .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().top)));
    const names = () =>
      frame.locator('td').evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
    expect(new Set(await tops()).size).toBe(1);
    expect(new Set(await names())).toEqual(new Set(['none']));
    await reader.page.setViewportSize({ width: 375, height: 800 });
    const below = await tops();
    expect(new Set(below).size).toBe(4);
    expect(below).toEqual(below.toSorted((a, b) => a - b));
    expect((await names()).slice(-3)).toEqual(['"Text"', '"Chinese"', '"English"']);
    expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
  });

  test('can open a page of a term without any request to the host of a source', async ({ reader }) => {
    await reader.open('terms/harbour-dues/');
    expect(await reader.page.locator('.sources a[rel=external]').count()).toBe(3);
    expect(reader.requestsElsewhere).toEqual([]);
  });
});

test.for([
  [1440, 'harbour-master', true],
  [1280, 'harbour-master', true],
  [1024, 'harbour-master', false],
  // Its note has a table, which takes the room beside the text.
  [1440, 'harbour-dues', false],
] as const)(
  'a reader at %i px finds the sources of the note on %s beside it, not below it: %s',
  async ([width, term, isBeside], { openReader }) => {
    const { page } = await (await openReader(wide(width))).open(`terms/${term}/`);
    const boxes = await page.evaluate(() =>
      ['.note-body', '.sources', '[aria-labelledby=places-heading]'].map((part) => {
        const { left, right, top, bottom } = document.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
        return { left, right, top, bottom };
      }),
    );
    const [note, sources, places] = boxes;
    if (note === undefined || sources === undefined || places === undefined) throw new Error('A part is missing.');
    expect(sources.left > note.right && sources.top < note.bottom).toBe(isBeside);
    expect(sources.top >= note.bottom).toBe(!isBeside);
    expect(places.top).toBeGreaterThanOrEqual(Math.max(note.bottom, sources.bottom));
  },
);
