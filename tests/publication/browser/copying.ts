/** What readers do to copy: from the menu at a paragraph's number, or from selected text. */
import { readPage } from '../pages.ts';
import type { Words } from '../../support/marked-pixels.ts';
import type { Reader } from '../../support/reader.ts';
import { provideTextRange } from '../../support/text-range.ts';

/** The section that they copy from, and the document's title. */
export const SECTION = 'high-standard-opening-up/iii/';
export const TITLE = 'Understanding and Advancing High-Standard Opening Up';

/** How Chicago cites III.4. */
export const CHICAGO = `“${TITLE},” Qiushi Journal, English Edition, November 14, 2025, para. III.4, https://en.qstheory.cn/2025-11/14/c_1140035.htm.`;

/** Lets a reader use the clipboard. */
export const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

/** The words of a paragraph of that section. */
export const paragraph = (id: string) => readPage(SECTION).querySelector(`#${id}`)?.textContent ?? '';

/** Chooses an item of the copy menu and reads what came onto the clipboard. */
export async function choose({ page }: Reader, item: string): Promise<string> {
  await page.getByRole('menuitem', { name: item, exact: true }).click();
  await page.locator('.announcement', { hasText: 'copied' }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

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
