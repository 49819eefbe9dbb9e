import { describe, expect } from 'vitest';
import { violations } from '../support/axe.ts';
import { SITE } from '../support/reader.ts';
import { PHONE, test } from '../support/test.ts';

/** The words of a passage, from the page of its section. */
const WORDS = SITE.page('harbour-charter/ii/').getElementById('ii-4')?.textContent ?? '';
const at = (address: string) => new URL(address, SITE.url).href;

describe('a reader of a term’s page', () => {
  const TERM = 'terms/harbour-dues/';
  const LINK = '.occurrence a[href*="harbour-charter/ii/"][href*="#ii-4"]';

  test('sees the paragraph that a link leads to by pointing at the link, and can point at the paragraph too', async ({
    reader,
  }) => {
    await reader.open(TERM);
    const preview = reader.page.getByRole('tooltip');
    await reader.page.locator(LINK).hover();
    await expect.poll(() => preview.isVisible()).toBe(true);
    expect(await preview.locator('blockquote').innerText()).toBe(WORDS);
    expect(await reader.page.locator(LINK).getAttribute('aria-describedby')).toBe(await preview.getAttribute('id'));
    await preview.hover();
    expect(await preview.isVisible()).toBe(true);
    expect(await violations(reader)).toEqual([]);
    await reader.page.locator('h1').hover();
    await expect.poll(() => preview.isVisible()).toBe(false);
  });

  test('sees at each link the paragraph that this link leads to', async ({ reader }) => {
    await reader.open(TERM);
    const links = await reader.page.locator('.occurrence > a').all();
    expect(links.length).toBeGreaterThan(4);
    for (const link of links.slice(0, 5)) {
      const { pathname, hash } = new URL((await link.getAttribute('href')) ?? '', reader.page.url());
      const section = SITE.page(pathname.slice(1));
      await link.hover();
      await expect
        .poll(() => reader.page.getByRole('tooltip').locator('blockquote').allTextContents())
        .toEqual([section.getElementById(hash.slice(1))?.textContent]);
    }
  });

  test('sees it on a page that stays light, in the face of official words, with its label once', async ({ reader }) => {
    await reader.open(TERM);
    const preview = reader.page.getByRole('tooltip');
    await reader.page.locator(LINK).hover();
    await expect.poll(() => preview.isVisible()).toBe(true);
    expect(await preview.locator('p').innerText()).toBe('II.4 Berths and dues');
    const drawn = await preview.evaluate((box) => ({
      behind: getComputedStyle(box, '::backdrop').backgroundColor,
      face: getComputedStyle(box.querySelector('blockquote') ?? box).fontFamily.split(',')[0],
    }));
    expect(drawn).toEqual({ behind: 'rgba(0, 0, 0, 0)', face: '"Glossator Serif"' });
  });

  test.for([
    { width: 1440, height: 420 },
    { width: 1440, height: 160 },
    { width: 320, height: 640 },
  ])(
    'sees it whole if there is room, within the window and never over its link, at $width × $height',
    async (viewport, { openReader }) => {
      const reader = await openReader({ viewport });
      await reader.open(TERM);
      const preview = reader.page.getByRole('tooltip');
      const link = reader.page.locator(LINK);
      for (const block of ['start', 'center', 'end'] as const) {
        await reader.page.mouse.move(0, 0);
        await expect.poll(() => preview.isVisible()).toBe(false);
        await link.evaluate((element, at) => element.scrollIntoView({ block: at }), block);
        await link.hover();
        await expect.poll(() => preview.isVisible()).toBe(true);
        const [over, out] = [await link.boundingBox(), await preview.boundingBox()];
        if (over === null || out === null) throw new Error('Nothing to see.');
        const isBeside = out.y >= over.y + over.height || out.y + out.height <= over.y;
        const isWithin = out.y >= 0 && out.x >= 0 && out.y + out.height <= viewport.height;
        expect([isBeside, isWithin, out.x + out.width <= viewport.width], block).toEqual([true, true, true]);
        const hidden = await preview.evaluate((box) => box.scrollHeight - box.clientHeight);
        const room = Math.max(over.y, viewport.height - over.y - over.height);
        expect(hidden === 0 || out.height > room - 20, block).toBe(true);
      }
    },
  );

  test('also sees it by keyboard, and closes it by Escape while the link keeps the focus', async ({ reader }) => {
    await reader.open(TERM);
    const preview = reader.page.getByRole('tooltip');
    await reader.tabTo(LINK);
    await expect.poll(() => preview.isVisible()).toBe(true);
    await reader.page.keyboard.press('Escape');
    expect(await preview.isVisible()).toBe(false);
    expect(await reader.page.locator(LINK).evaluate((link) => link === document.activeElement)).toBe(true);
    await reader.page.keyboard.press('Enter');
    await reader.page.waitForURL(/#ii-4$/);
  });

  test('on a phone sees it after a long press, and follows the link by a short one', async ({ openReader }) => {
    const reader = await openReader(PHONE);
    await reader.open(TERM);
    await reader.page.locator(LINK).scrollIntoViewIfNeeded();
    const box = await reader.page.locator(LINK).boundingBox();
    if (box === null) throw new Error('No link.');
    const touches = await reader.page.context().newCDPSession(reader.page);
    const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
    await touches.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    const preview = reader.page.getByRole('tooltip');
    await expect.poll(() => preview.isVisible()).toBe(true);
    await touches.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    expect(await preview.isVisible()).toBe(true);
    expect(reader.page.url()).toBe(at(TERM));
    await reader.page.locator('h1').tap();
    await expect.poll(() => preview.isVisible()).toBe(false);
    await reader.page.locator(LINK).tap();
    await reader.page.waitForURL(/#ii-4$/);
  });

  test('sees only what can be loaded', async ({ reader }) => {
    reader.expectComplaints(/ERR_FAILED/);
    await reader.open(TERM);
    await reader.page.route(/passage\.json$/, (route) => route.abort());
    const failed = reader.page.waitForEvent('requestfailed');
    await reader.page.locator(LINK).hover();
    await failed;
    expect(await reader.page.getByRole('tooltip').isVisible()).toBe(false);
    await reader.page.locator(LINK).click();
    await reader.page.waitForURL(/#ii-4$/);
  });
});
