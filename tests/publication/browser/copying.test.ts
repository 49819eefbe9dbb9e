import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHICAGO, choose, CLIPBOARD, paragraph, SECTION, TITLE } from './copying.ts';
import { openBrowser, Reader, SITE } from '../../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const addressOf = (place: string) => new URL(place, SITE.url).href;

describe('a reader at a paragraph’s number', () => {
  test('copies a link that leads to the paragraph', async () => {
    const reader = await Reader.with(browser, CLIPBOARD);
    await reader.open(SECTION);
    await reader.page.getByRole('link', { name: 'Paragraph III.4' }).click();
    expect(await choose(reader, 'Copy link')).toBe(addressOf(`${SECTION}#iii-4`));
    expect(await reader.page.getByRole('status').filter({ hasText: 'copied' }).innerText()).toBe(
      'Link to III.4 copied',
    );
    await reader.leave();
  });

  test('copies the exact words with their citation and address', async () => {
    const reader = await Reader.with(browser, CLIPBOARD);
    await reader.open(SECTION);
    await reader.page.getByRole('link', { name: 'Paragraph III.4' }).click();
    // The paragraph has quotation marks of its own, so that it stands as a block.
    expect(await choose(reader, 'Copy quotation with citation')).toBe(
      `${paragraph('iii-4')}\n\n${CHICAGO}\n${addressOf(`${SECTION}#iii-4`)}`,
    );
    const html = await reader.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text() ?? '';
    });
    expect(html).toContain('<i>Qiushi Journal, English Edition</i>');
    await reader.leave();
  });

  test('copies Markdown that says the words and links to them', async () => {
    const reader = await Reader.with(browser, CLIPBOARD);
    await reader.open(SECTION);
    await reader.page.getByRole('link', { name: 'Paragraph III.3' }).click();
    expect(await choose(reader, 'Copy as Markdown')).toBe(
      `> ${paragraph('iii-3')}\n>\n> — [${TITLE}, III.3](<${addressOf(`${SECTION}#iii-3`)}>)`,
    );
    await reader.leave();
  });

  test('chooses a style, which is remembered, and gets the day of access where the style prints it', async () => {
    const reader = await Reader.with(browser, CLIPBOARD);
    await reader.open(SECTION);
    await reader.page.getByRole('link', { name: 'Paragraph III.4' }).click();
    await reader.page.getByRole('menuitemradio', { name: 'GB/T 7714' }).click();
    const today = await reader.page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
    expect(await choose(reader, 'Copy citation')).toContain(`Qiushi Journal, English edition, 2025: III.4[${today}].`);
    await reader.open('high-standard-opening-up/i/');
    await reader.page.getByRole('link', { name: 'Caption I, figure 1' }).click();
    expect(await choose(reader, 'Copy citation')).toContain(`2025: I, figure 1[${today}].`);
    await reader.leave();
  });

  test('gets in a style with words in brackets the entry for the list of references too', async () => {
    const reader = await Reader.with(browser, CLIPBOARD);
    await reader.open(SECTION);
    await reader.page.getByRole('link', { name: 'Paragraph III.4' }).click();
    await reader.page.getByRole('menuitemradio', { name: 'APA' }).click();
    expect((await choose(reader, 'Copy citation')).split('\n')).toEqual([
      `(“${TITLE},” 2025, para. III.4)`,
      `${TITLE}. (2025, November 14). Qiushi Journal, English Edition. https://en.qstheory.cn/2025-11/14/c_1140035.htm`,
      addressOf(`${SECTION}#iii-4`),
    ]);
    await reader.leave();
  });

  test('does it all by keyboard, and is back at the number', async () => {
    const reader = await Reader.with(browser, CLIPBOARD);
    await reader.open(`${SECTION}#iii-4`);
    await reader.page.keyboard.press('c');
    await expect.poll(() => reader.page.evaluate(() => document.activeElement?.textContent)).toBe('Copy link');
    await reader.page.getByRole('menuitemradio', { name: 'GB/T 7714' }).waitFor();
    await reader.page.keyboard.press('ArrowUp');
    expect(await reader.page.evaluate(() => document.activeElement?.textContent)).toBe('GB/T 7714');
    await reader.page.keyboard.press('Home');
    await reader.page.keyboard.press('ArrowDown');
    await reader.page.keyboard.press('Enter');
    await reader.page.locator('.announcement', { hasText: 'Quotation from III.4 copied' }).waitFor();
    const focus = () => reader.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await focus()).toBe('Paragraph III.4');
    await reader.page.keyboard.press('Enter');
    await reader.page.getByRole('menu').waitFor();
    await reader.page.keyboard.press('Escape');
    expect(await reader.page.getByRole('menu').count()).toBe(0);
    expect(await focus()).toBe('Paragraph III.4');
    await reader.leave();
  });

  test('on a phone opens the menu by a tap, whole and inside the screen', async () => {
    const reader = await Reader.with(browser, { ...CLIPBOARD, viewport: { width: 320, height: 640 }, hasTouch: true });
    await reader.open(SECTION);
    for (const label of ['Paragraph III.1', 'Paragraph III.7']) {
      await reader.page.getByRole('link', { name: label }).tap();
      const box = await reader.page.getByRole('menu').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
      await reader.page.keyboard.press('Escape');
    }
    await reader.leave();
  });
});

describe('a reader whose browser does not help', () => {
  test('is told that the clipboard is closed, and gets the words to copy by hand', async () => {
    const reader = await Reader.with(browser);
    await reader.page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('Refused', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
    });
    await reader.open(SECTION);
    await reader.page.getByRole('link', { name: 'Paragraph III.4' }).click();
    await reader.page.getByRole('menuitem', { name: 'Copy quotation with citation' }).click();
    const field = reader.page.getByRole('textbox', { name: /could not be put on the clipboard/ });
    expect(await field.inputValue()).toContain(paragraph('iii-4'));
    expect(await reader.page.evaluate(() => getSelection()?.toString())).toContain(paragraph('iii-4'));
    await reader.page.keyboard.press('Escape');
    expect(await field.count()).toBe(0);
    await reader.leave();
  });

  test('is told when the citations do not come, and copies the link all the same', async () => {
    const reader = await Reader.with(browser, CLIPBOARD);
    await reader.open(SECTION);
    await reader.page.route(/citations\.json/, (route) => route.abort());
    await reader.page.getByRole('link', { name: 'Paragraph III.4' }).click();
    await reader.page.getByRole('menuitem', { name: 'Copy citation' }).click();
    await reader.page.locator('.announcement', { hasText: 'could not be loaded' }).waitFor();
    await reader.page.unroute(/citations\.json/);
    await reader.page.getByRole('link', { name: 'Paragraph III.4' }).click();
    expect(await choose(reader, 'Copy citation')).toContain(CHICAGO);
    await reader.page.context().close();
  });
});

describe('a reader of a document’s front page', () => {
  test('copies its citation with the day of access where the style prints it', async () => {
    const reader = await Reader.with(browser, CLIPBOARD);
    await reader.open('high-standard-opening-up/');
    await reader.page.getByRole('button', { name: 'Copy the citation in GB/T 7714' }).click();
    await reader.page.locator('.announcement', { hasText: 'copied' }).waitFor();
    const today = await reader.page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
    expect(await reader.page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${TITLE}[J/OL]. Qiushi Journal, English edition, 2025[${today}]. https://en.qstheory.cn/2025-11/14/c_1140035.htm.\n${addressOf('high-standard-opening-up/')}`,
    );
    await reader.leave();
  });
});
