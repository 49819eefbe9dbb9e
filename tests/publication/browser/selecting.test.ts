import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHICAGO, choose, CLIPBOARD, SECTION, select, TITLE } from './copying.ts';
import { markedPixels, type Words } from '../../support/marked-pixels.ts';
import { readPage } from '../pages.ts';
import { openBrowser, Reader } from '../../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a reader who selects official text', () => {
  const cases: [string, string, Words[], [Words, Words]][] = [
    [
      'over a term',
      SECTION,
      [{ block: 'iii-2', text: 'fully implement negative lists for cross-border trade in services' }],
      [
        { block: 'iii-2', text: 'we must fully implement' },
        { block: 'iii-2', text: 'trade in services and' },
      ],
    ],
    [
      'across two paragraphs',
      SECTION,
      [
        { block: 'iii-2', text: 'further develop integrated pilot zones for cross-border e-commerce.' },
        { block: 'iii-3', text: 'Foreign investment represents' },
      ],
      [
        { block: 'iii-2', text: 'further' },
        { block: 'iii-3', text: 'represents' },
      ],
    ],
    [
      'at the third place of a phrase',
      'high-standard-opening-up/full/',
      [{ block: 'ii-1', text: 'institutional opening', occurrence: 2 }],
      [
        { block: 'ii-1', text: 'expanding institutional' },
        { block: 'ii-1', text: 'opening up. All' },
      ],
    ],
  ];

  test.each(cases)(
    '%s makes a link that marks just those words, whole, in a fresh page',
    async (_, address, words, ends) => {
      const reader = await Reader.with(browser, CLIPBOARD);
      await reader.open(address);
      await select(reader, ...ends);
      await reader.page.getByRole('button', { name: 'Copy, cite, link' }).click();
      const link = await choose(reader, 'Copy link');
      expect(link).toContain(`${address}#${words[0]?.block}:~:text=`);
      await reader.leave();

      const other = await Reader.with(browser);
      await other.page.goto(link);
      const { boxes, beyond } = await markedPixels(other.page, words);
      expect(beyond, link).toBe(0);
      for (const share of boxes) expect(share, link).toBeGreaterThan(0.3);
      await other.leave();
    },
  );

  test('copies the words from boundary to boundary, in quotation marks, with their citation', async () => {
    const reader = await Reader.with(browser, CLIPBOARD);
    await reader.open(SECTION);
    await select(reader, { block: 'iii-3', text: 'Foreign' }, { block: 'iii-3', text: 'represents' });
    await reader.page.getByRole('button', { name: 'Copy, cite, link' }).click();
    const [quotation, , citation, link] = (await choose(reader, 'Copy quotation with citation')).split('\n');
    expect(quotation).toBe('“Foreign investment represents”');
    expect(citation).toBe(CHICAGO.replace('III.4', 'III.3'));
    expect(link).toContain('#iii-3:~:text=');
    await reader.leave();
  });

  test('gets official words only, though the selection runs on into the notes', async () => {
    const reader = await Reader.with(browser, CLIPBOARD);
    await reader.open(SECTION);
    await reader.page.keyboard.press('Control+A');
    await reader.page.getByRole('button', { name: 'Copy, cite, link' }).waitFor();
    await reader.page.keyboard.press('c');
    const quotation = await choose(reader, 'Copy quotation with citation');
    const official = [...readPage(SECTION).querySelectorAll('article :is(h1, h2, p)')].map(
      (block) => block.textContent,
    );
    expect(quotation.startsWith(`${official.join('\n\n')}\n\n“${TITLE}`)).toBe(true);
    await reader.leave();
  });
});

describe('a reader whose browser does not know links to words', () => {
  let old: Browser;
  beforeAll(async () => {
    old = await openBrowser(['--disable-blink-features=TextFragmentIdentifiers']);
  });
  afterAll(() => old.close());

  test('is told so when copying such a link, and shown it', async () => {
    const reader = await Reader.with(old, CLIPBOARD);
    await reader.open(SECTION);
    await select(reader, { block: 'iii-3', text: 'Foreign' }, { block: 'iii-3', text: 'represents' });
    await reader.page.getByRole('button', { name: 'Copy, cite, link' }).click();
    await reader.page.getByRole('menuitem', { name: 'Copy link' }).click();
    const field = reader.page.getByRole('textbox', { name: /too old to know links to words/ });
    expect(await field.inputValue()).toContain('#iii-3:~:text=');
    await reader.leave();
  });
});
