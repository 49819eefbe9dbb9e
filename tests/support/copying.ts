/** What readers do to copy: use the menu at the number of a paragraph, or select text. */
import { expect } from 'vitest';
import type { Words } from './marked-pixels.ts';
import type { Reader } from './reader.ts';
import { provideTextRange } from './text-range.ts';

/** Shows all of the copy menu that is open. */
export async function showMore({ page }: Reader): Promise<void> {
  await page.getByRole('menuitem', { name: 'More', exact: true }).click();
}

/** Chooses a style of citation in the copy menu that is open. */
export async function chooseStyle(reader: Reader, style: string): Promise<void> {
  const choice = reader.page.getByRole('menuitemradio', { name: style });
  if (!(await choice.isVisible())) await showMore(reader);
  await choice.click();
}

/** Chooses an item of the copy menu, which may be shown only with "More", and returns the text on the clipboard. */
export async function choose({ page }: Reader, item: string): Promise<string> {
  // Clear what was copied before.
  await page.evaluate(() => navigator.clipboard.writeText(''));
  const chosen = page.getByRole('menuitem', { name: item, exact: true });
  const more = page.getByRole('menuitem', { name: 'More', exact: true });
  await chosen.or(more).first().waitFor();
  if (!(await chosen.isVisible())) await more.click();
  await chosen.click();
  await page.locator('.announcement', { hasText: 'copied' }).waitFor();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).not.toBe('');
  return copied();
}

/** Returns the exact HTML on the clipboard, as a program gets it that pastes it. */
export async function pastedHtml({ page }: Reader): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.addEventListener('paste', ({ clipboardData }) => {
      field.dataset['html'] = clipboardData?.getData('text/html') ?? '';
    });
    field.id = 'pasted';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  const pasted = page.locator('#pasted[data-html]');
  await pasted.waitFor();
  return pasted.evaluate((field) => {
    field.remove();
    return field.dataset['html'] ?? '';
  });
}

/** Returns a text as browsers copy it, with plain spaces in place of no-break spaces. */
export const asCopied = (text: string) => text.replaceAll('\u00a0', ' ');

/** Selects everything and copies it with the browser's own key. Returns the text without the blank lines between blocks. */
export async function copyAll({ page }: Reader): Promise<string[]> {
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
  return linesOnClipboard(page);
}

/** Copies the selection with the browser's own key. */
export async function copySelected({ page }: Reader): Promise<string> {
  await page.keyboard.press('Control+C');
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Drags the mouse from the first letter of one element to the last of another. */
export async function drag({ page }: Reader, from: string, to: string): Promise<void> {
  const [start, end] = await Promise.all(
    [from, to].map((selector) =>
      page.locator(selector).evaluate((element) => {
        const lines = [...element.getClientRects()].map(({ left, right, top, bottom }) => ({
          left: left + 1,
          right: right - 1,
          middle: (top + bottom) / 2,
        }));
        return { first: lines[0], last: lines.at(-1) };
      }),
    ),
  );
  if (start?.first === undefined || end?.last === undefined) throw new Error(`Nothing from ${from} to ${to}.`);
  await page.mouse.move(start.first.left, start.first.middle);
  await page.mouse.down();
  await page.mouse.move(end.last.right - 20, end.last.middle, { steps: 3 });
  await page.mouse.move(end.last.right, end.last.middle);
  await page.mouse.up();
}

/** Copies the whole article with the browser's own key. */
export async function copyArticle({ page }: Reader): Promise<string[]> {
  await page.evaluate(() => {
    const article = document.querySelector('article');
    if (article) getSelection()?.selectAllChildren(article);
  });
  await page.keyboard.press('Control+C');
  return linesOnClipboard(page);
}

const linesOnClipboard = async (page: Reader['page']) =>
  (await page.evaluate(() => navigator.clipboard.readText())).split('\n').filter((line) => line.trim() !== '');

/** Selects from the middle of one word to the middle of another. */
export async function select({ page }: Reader, from: Words, to: Words): Promise<void> {
  await provideTextRange(page);
  await page.evaluate(
    (ends) => {
      const [anchor, focus] = ends.map(({ block, text, occurrence = 0 }) => {
        const element = document.getElementById(block);
        let at = element?.textContent.indexOf(text) ?? -1;
        for (let passed = 0; passed < occurrence; passed += 1) at = element?.textContent.indexOf(text, at + 1) ?? -1;
        if (at === -1 || element === null) throw new Error(`No “${text}” in ${block}.`);
        const middle = at + Math.floor(text.length / 2);
        const { startContainer, startOffset } = window.textRange.rangeOf(element, middle, at + text.length);
        return { node: startContainer, middle: startOffset };
      });
      if (anchor && focus) getSelection()?.setBaseAndExtent(anchor.node, anchor.middle, focus.node, focus.middle);
    },
    [from, to],
  );
}
