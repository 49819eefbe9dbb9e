import { describe, expect } from 'vitest';
import { choose, chooseStyle, pastedHtml, showMore } from '../support/copying.ts';
import { SITE } from '../support/reader.ts';
import { Site } from '../support/site.ts';
import { CLIPBOARD, PHONE, test } from '../support/test.ts';

const silent = await Site.of('dense');

/** An article in a periodical, whose citations are the longest. */
const FOLDER = 'open-quay-article/';
const SECTION = `${FOLDER}b/`;
const TITLE = 'Un quai ouvert\u00a0: la baie de Pellan et ses bateaux';
const CHICAGO = `“${TITLE},” Revue des petits ports, 2015, para. B.2, https://revue.example/quai-ouvert.`;

/** The address of the page of its paragraph B.2. */
const PASSAGE = new URL(`${FOLDER}p/b-2/`, SITE.url).href;

const addressOf = (place: string) => new URL(place, SITE.url).href;
/** Returns the words of a paragraph from its page. */
const paragraph = (address: string, id: string) => SITE.page(address).getElementById(id)?.textContent ?? '';

describe('a reader at a paragraph’s number', () => {
  test('copies a link to the paragraph’s own page', async ({ openReader }) => {
    const reader = await openReader(CLIPBOARD);
    await reader.open(SECTION);
    await reader.page.getByRole('link', { name: 'Paragraph B.2' }).click();
    expect(await choose(reader, 'Copy link')).toBe(PASSAGE);
    expect(await reader.page.getByRole('status').filter({ hasText: 'copied' }).innerText()).toBe('Link to B.2 copied');
  });

  test('copies the exact words in quotation marks, with their citation and address', async ({ openReader }) => {
    const reader = await openReader(CLIPBOARD);
    await reader.open(SECTION);
    await reader.page.getByRole('link', { name: 'Paragraph B.2' }).click();
    const words = paragraph(SECTION, 'b-2').replace(/«\s/, '“').replace(/\s»/, '”');
    expect(await choose(reader, 'Copy quotation with citation')).toBe(
      `«\u00a0${words}\u00a0»\n\n${CHICAGO}\n${addressOf(`${SECTION}#b-2`)}`,
    );
    expect(await pastedHtml(reader)).toContain('<i>Revue des petits ports</i>');
  });

  test('copies a paragraph in quotation marks, and those within it become inner ones', async ({ openReader }) => {
    const reader = await openReader(CLIPBOARD);
    await reader.open('harbour-charter/i/');
    await reader.page.getByRole('link', { name: 'Paragraph I.3' }).click();
    const copied = await choose(reader, 'Copy quotation with citation');
    const words = paragraph('harbour-charter/i/', 'i-3').replace('“', '‘').replace('”', '’');
    expect(copied.startsWith(`“${words}”\n\n`)).toBe(true);
  });

  test('copies Markdown with the words and a link to them', async ({ openReader }) => {
    const reader = await openReader(CLIPBOARD);
    await reader.open(SECTION);
    await reader.page.getByRole('link', { name: 'Paragraph B.3' }).click();
    expect(await choose(reader, 'Copy as Markdown')).toBe(
      `> ${paragraph(SECTION, 'b-3')}\n>\n> — [${TITLE}, B.3](<${addressOf(`${SECTION}#b-3`)}>)`,
    );
  });

  test('chooses a style, which the site remembers, and gets the day of access if the style prints it', async ({
    openReader,
  }) => {
    const reader = await openReader(CLIPBOARD);
    await reader.page.clock.setFixedTime('2026-03-04T12:00:00');
    await reader.open(SECTION);
    await reader.page.getByRole('link', { name: 'Paragraph B.2' }).click();
    await chooseStyle(reader, 'GB/T 7714');
    expect(await choose(reader, 'Copy citation')).toContain('Revue des petits ports, 2015: B.2[2026-03-04].');
    await reader.open('harbour-charter/ii/');
    await reader.page.getByRole('link', { name: 'Caption II, figure 1' }).click();
    expect(await choose(reader, 'Copy citation')).toContain('1987: II, figure 1[2026-03-04].');
  });

  test('also gets the entry for the list of references in a style that cites in brackets', async ({ openReader }) => {
    const reader = await openReader(CLIPBOARD);
    await reader.open(SECTION);
    await reader.page.getByRole('link', { name: 'Paragraph B.2' }).click();
    await chooseStyle(reader, 'APA');
    expect((await choose(reader, 'Copy citation')).split('\n')).toEqual([
      `(“${TITLE},” 2015, para. B.2)`,
      `${TITLE}. (2015). Revue des petits ports. https://revue.example/quai-ouvert`,
      addressOf(`${SECTION}#b-2`),
    ]);
  });

  test('sees each citation before copying it, and copies exactly that into a bibliography', async ({ openReader }) => {
    const reader = await openReader(CLIPBOARD);
    await reader.open(SECTION);
    await reader.page.getByRole('link', { name: 'Paragraph B.2' }).click();
    await showMore(reader);
    const shown = (name: string) => reader.page.getByRole('menuitem', { name }).locator('+ p');
    await expect.poll(() => shown('Copy citation').innerText()).toBe(CHICAGO);
    const entry = await shown('Copy bibliography entry').innerText();
    expect(entry).toBe(`Revue des petits ports. “${TITLE}.” 2015. https://revue.example/quai-ouvert.`);
    await chooseStyle(reader, 'MLA');
    expect(await shown('Copy citation').innerText()).toBe(
      `(“${TITLE},” para. B.2)\n“${TITLE}.” Revue des petits ports, 2015, https://revue.example/quai-ouvert.`,
    );
    expect(await shown('Copy bibliography entry').isVisible()).toBe(false);
    await chooseStyle(reader, 'Chicago');
    expect(await choose(reader, 'Copy bibliography entry')).toBe(entry);
  });

  test.for([
    ['BibTeX', /^@article\{open-quay-article:b-2,[^]*\n\}$/],
    ['RIS', /^TY {2}- MGZN[^]*\nER {2}-$/],
    ['CSL-JSON', /^\[\n \{\n {2}"id": "open-quay-article:b-2"[^]*\]$/],
  ] as const)('copies its entry as %s, with its place and address', async ([format, form], { openReader }) => {
    const reader = await openReader(CLIPBOARD);
    await reader.open(SECTION);
    await reader.page.getByRole('link', { name: 'Paragraph B.2' }).click();
    const entry = await choose(reader, `Copy as ${format}`);
    expect(entry).toMatch(form);
    expect(entry).toContain('B.2. Original issue:');
    expect(entry).toContain(addressOf(`${SECTION}#b-2`));
  });

  test('can report a mistake, and the report has the place, its address and its words', async ({ reader }) => {
    await reader.open(SECTION);
    await reader.page.getByRole('link', { name: 'Paragraph B.2' }).click();
    await showMore(reader);
    const link = reader.page.getByRole('menuitem', { name: 'Report a mistake' });
    const { origin, pathname, searchParams } = new URL((await link.getAttribute('href')) ?? '');
    expect(`${origin}${pathname}`).toBe('https://code.example/harbour-papers/issues/new');
    expect(searchParams.get('title')).toBe(`Mistake in “${TITLE}”, B.2`);
    expect(searchParams.get('body')).toBe(`${addressOf(`${SECTION}#b-2`)}\n\n> ${paragraph(SECTION, 'b-2')}\n\n`);
  });

  test('gets a report to copy where no address for reports is known', async ({ openReader }) => {
    const reader = await openReader(CLIPBOARD);
    await reader.open(silent.url + (silent.addresses.find((address) => address.endsWith('/full/')) ?? ''));
    await reader.page.locator('article .number').first().click();
    await showMore(reader);
    await reader.page.getByRole('menuitem', { name: 'Report a mistake' }).click();
    await reader.page.getByText('This site gives no address for reports.').waitFor();
    expect(await reader.page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^Mistake in “.*”, .*\nhttp:.*\n\n> \S/,
    );
  });

  test('can do all of this by keyboard, and comes back to the number', async ({ openReader }) => {
    const reader = await openReader(CLIPBOARD);
    const { keyboard } = reader.page;
    await reader.open(`${SECTION}#b-2`);
    await keyboard.press('c');
    const focusedText = () => reader.page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focusedText).toBe('Copy link');
    await keyboard.press('ArrowUp');
    expect(await focusedText()).toBe('More');
    await keyboard.press('Enter');
    await expect.poll(focusedText).toBe('Copy as Markdown');
    await reader.page.getByRole('menuitemradio', { name: 'GB/T 7714' }).waitFor();
    await keyboard.press('End');
    expect(await focusedText()).toBe('Report a mistake');
    await keyboard.press('Home');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await reader.page.locator('.announcement', { hasText: 'Quotation from B.2 copied' }).waitFor();
    const focused = () => reader.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await focused()).toBe('Paragraph B.2');
    await keyboard.press('Enter');
    await reader.page.getByRole('menu').waitFor();
    await keyboard.press('Escape');
    expect(await reader.page.getByRole('menu').count()).toBe(0);
    expect(await focused()).toBe('Paragraph B.2');
  });

  test('on a phone opens the whole menu inside the screen by a tap', async ({ openReader }) => {
    const reader = await openReader(PHONE);
    await reader.open(SECTION);
    for (const label of ['Paragraph B.1', 'Paragraph B.3']) {
      await reader.page.getByRole('link', { name: label }).tap();
      await showMore(reader);
      // The menu grows when the citations arrive, and is then placed again.
      await reader.page.getByRole('menuitemradio', { name: 'GB/T 7714' }).waitFor();
      await reader.page.evaluate(() => new Promise(requestAnimationFrame));
      const box = await reader.page.getByRole('menu').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
      await reader.page.keyboard.press('Escape');
    }
  });
});

describe('a reader whose browser does not help', () => {
  test('gets a message that the clipboard is closed, and the words to copy by hand', async ({ reader }) => {
    await reader.page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('Refused', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { write: refuse, writeText: refuse } });
    });
    await reader.open(SECTION);
    await reader.page.getByRole('link', { name: 'Paragraph B.3' }).click();
    await reader.page.getByRole('menuitem', { name: 'Copy quotation with citation' }).click();
    const field = reader.page.getByRole('textbox', { name: /could not be copied/ });
    expect(await field.inputValue()).toContain(paragraph(SECTION, 'b-3'));
    expect(await reader.page.evaluate(() => getSelection()?.toString())).toContain(paragraph(SECTION, 'b-3'));
    await reader.page.keyboard.press('Escape');
    expect(await field.count()).toBe(0);
  });

  test('gets a message when the citations do not load, and can still copy the link', async ({ openReader }) => {
    const reader = await openReader(CLIPBOARD);
    reader.expectComplaints(/ERR_FAILED/);
    await reader.open(SECTION);
    await reader.page.route(/citing\.json/, (route) => route.abort());
    await reader.page.getByRole('link', { name: 'Paragraph B.2' }).click();
    await reader.page.getByRole('menuitem', { name: 'Copy citation' }).click();
    await reader.page.locator('.announcement', { hasText: 'could not be loaded' }).waitFor();
    await reader.page.getByRole('link', { name: 'Paragraph B.2' }).click();
    expect(await choose(reader, 'Copy link')).toBe(PASSAGE);
    await reader.page.unroute(/citing\.json/);
    await reader.page.getByRole('link', { name: 'Paragraph B.2' }).click();
    expect(await choose(reader, 'Copy citation')).toContain(CHICAGO);
  });
});

describe('a reader of a document’s front page', () => {
  test.for([true, false])(
    'sees one citation, in the style that they choose; scripts: %s',
    async (javaScriptEnabled, { openReader }) => {
      const { page } = await (await openReader({ javaScriptEnabled })).open(FOLDER);
      const shown = () => page.locator('.citations p').filter({ visible: true }).allInnerTexts();
      const chicago = await shown();
      expect(chicago).toEqual([expect.stringMatching(/^“/)]);
      const styles = page.getByRole('group', { name: 'Citation style' }).getByRole('radio');
      await styles.first().focus();
      for (let press = 1; press < (await styles.count()); press += 1) await page.keyboard.press('ArrowRight');
      expect(await shown()).toEqual([expect.stringContaining('[J/OL]')]);
      expect(await styles.last().isChecked()).toBe(true);
    },
  );

  test('copies its citation, with the day of access if the style prints it', async ({ openReader }) => {
    const reader = await openReader(CLIPBOARD);
    await reader.page.clock.setFixedTime('2026-03-04T12:00:00');
    await reader.open(FOLDER);
    await reader.page.getByRole('radio', { name: 'GB/T 7714' }).check();
    await reader.page.getByRole('button', { name: 'Copy the citation in GB/T 7714' }).click();
    await reader.page.locator('.announcement', { hasText: 'copied' }).waitFor();
    expect(await reader.page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${TITLE}[J/OL]. Revue des petits ports, 2015[2026-03-04]. https://revue.example/quai-ouvert.\n${addressOf(FOLDER)}`,
    );
  });
});
