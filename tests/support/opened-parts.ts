/** The dialogs and menus that readers open over a section of the charter publication. */
import { showMore } from './copying.ts';
import type { Reader } from './reader.ts';

/** The page of the section. */
export const SECTION = 'harbour-charter/ii/';

/** Opens one part after the other over the section, and calls `look` for each. */
export async function openEach(reader: Reader, look: (part: string) => Promise<void>): Promise<void> {
  const { page } = reader;
  const lookAndClose = async (part: string) => {
    await look(part);
    await page.keyboard.press('Escape');
  };
  await reader.open(SECTION);
  await page.keyboard.press('/');
  await reader.search('harbour dues');
  await lookAndClose('search');
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Reading settings' }).waitFor();
  await lookAndClose('settings');
  await page.locator('article a.term').nth(3).click();
  await lookAndClose('gloss');
  const terms = page.getByRole('button', { name: /^Terms in II\.2/ });
  if (await terms.isVisible()) await terms.click();
  else {
    // At the top, so that no number is half below the bar, where a checker would take it for a target that is too small.
    const folded = page.getByText('Terms in each paragraph');
    await folded.evaluate((line) => line.scrollIntoView());
    await folded.click();
    await page.getByRole('button', { name: 'II.2', exact: true }).click();
  }
  await lookAndClose('terms of a paragraph');
  await page.getByRole('link', { name: 'Paragraph II.2' }).click();
  await showMore(reader);
  await page.getByRole('menuitemradio').first().waitFor();
  await lookAndClose('copy menu');
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#ii-2') ?? document));
  await page.getByRole('button', { name: 'Copy, cite, link' }).waitFor();
  await look('selection');
}

/** Returns how much lighter each open part is than the dark page, out of 765. */
export async function lightnessInTheDark({ page }: Reader): Promise<number[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const found = await page.evaluate(() => {
    const lightness = (element: Element) =>
      (getComputedStyle(element).backgroundColor.match(/\d+/g) ?? []).reduce(
        (sum, channel) => sum + Number(channel),
        0,
      );
    const open = [...document.querySelectorAll('dialog[open], :popover-open, .copy-selection')];
    return open.map((part) => lightness(part) - lightness(document.documentElement));
  });
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}
