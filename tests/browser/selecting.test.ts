import { describe, expect } from 'vitest';
import { choose, copyAll, copySelected, drag, select } from '../support/copying.ts';
import { markedPixels, type Words } from '../support/marked-pixels.ts';
import { openBrowser, SITE } from '../support/reader.ts';
import { officialText } from '../support/site.ts';
import { CLIPBOARD, test, wide } from '../support/test.ts';

const SECTION = 'harbour-charter/ii/';

const old = test.extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const browser = await openBrowser(['--disable-blink-features=TextFragmentIdentifiers']);
  onCleanup(() => browser.close());
  return browser;
});

/** A selection: its page, the words that the link should mark, and the words in whose middle the selection begins and ends. */
const SELECTIONS: [string, string, Words[], [Words, Words]][] = [
  [
    'over a term',
    SECTION,
    [{ block: 'ii-2', text: 'six are visitors’ berths' }],
    [
      { block: 'ii-2', text: 'six' },
      { block: 'ii-2', text: 'berths', occurrence: 1 },
    ],
  ],
  [
    'across two paragraphs',
    SECTION,
    [
      { block: 'ii-3', text: 'go to the lights alone.' },
      { block: 'ii-4', text: 'The Harbour Office should' },
    ],
    [
      { block: 'ii-3', text: 'go' },
      { block: 'ii-4', text: 'should' },
    ],
  ],
  [
    'at the second place of a phrase',
    'harbour-charter/full/',
    [{ block: 'ii-3', text: 'dues are paid', occurrence: 1 }],
    [
      { block: 'ii-3', text: 'dues', occurrence: 1 },
      { block: 'ii-3', text: 'paid', occurrence: 1 },
    ],
  ],
  [
    'in a text without spaces',
    'dues-memorandum/yi/',
    [{ block: 'yi-2', text: '港务费按船身长度计算' }],
    [
      { block: 'yi-2', text: '港务费', occurrence: 1 },
      { block: 'yi-2', text: '计算' },
    ],
  ],
];

describe('a reader who selects official text', () => {
  test.for(SELECTIONS)(
    '%s makes a link that marks just those words, whole, in a fresh page',
    async ([, address, words, ends], { openReader }) => {
      const reader = await openReader(CLIPBOARD);
      await reader.open(address);
      await select(reader, ...ends);
      await reader.page.getByRole('button', { name: 'Copy, cite, link' }).click();
      const link = await choose(reader, 'Copy link');
      expect(link).toContain(`${address}#${words[0]?.block}:~:text=`);

      const other = await openReader();
      await other.open(link);
      const { boxes, beyond } = await markedPixels(other.page, words);
      expect(beyond, link).toBe(0);
      for (const share of boxes) expect(share, link).toBeGreaterThan(0.9);
    },
  );

  test('copies whole words, in quotation marks, with their citation', async ({ openReader }) => {
    const reader = await openReader(CLIPBOARD);
    await reader.open(SECTION);
    await select(reader, { block: 'ii-3', text: 'paid' }, { block: 'ii-3', text: 'length' });
    await reader.page.getByRole('button', { name: 'Copy, cite, link' }).click();
    const [quotation, , citation, link] = (await choose(reader, 'Copy quotation with citation')).split('\n');
    expect(quotation).toBe('“paid by the length”');
    expect(citation).toBe('“The Harbour Charter of Pellan Bay” (1987), para. II.3, https://harbour.example/charter.');
    expect(link).toContain('#ii-3:~:text=');
  });

  test('across paragraphs or sections gets a citation from the first to the last of them', async ({ openReader }) => {
    const reader = await openReader(CLIPBOARD);
    await reader.open('harbour-charter/full/');
    await select(reader, { block: 'ii-3', text: 'paid' }, { block: 'ii-4', text: 'should' });
    await reader.page.getByRole('button', { name: 'Copy, cite, link' }).click();
    expect(await choose(reader, 'Copy citation')).toContain(
      '“The Harbour Charter of Pellan Bay” (1987), paras. II.3–II.4, ',
    );
    await select(reader, { block: 'ii-3', text: 'paid' }, { block: 'iii-1', text: 'the' });
    await reader.page.getByRole('button', { name: 'Copy, cite, link' }).click();
    const copied = await choose(reader, 'Copy quotation with citation');
    expect(copied).toMatch(
      /^“paid[^”]*[^”]\n\n“[^]*”\n\n“The Harbour Charter of Pellan Bay” \(1987\), paras\. II\.3–III\.1, /,
    );
  });

  test('gets only official words, even if the selection goes on into the notes', async ({ openReader }) => {
    const reader = await openReader(CLIPBOARD);
    await reader.open(SECTION);
    await reader.page.keyboard.press('Control+A');
    await reader.page.getByRole('button', { name: 'Copy, cite, link' }).waitFor();
    await reader.page.keyboard.press('c');
    const quotation = await choose(reader, 'Copy quotation with citation');
    const official = officialText(SITE.page(SECTION)).join('\n\n“');
    expect(
      quotation.startsWith(`“${official}”\n\n“The Harbour Charter of Pellan Bay” (1987), paras. II.1–II.4, `),
    ).toBe(true);
  });
});

describe('a reader of notes', () => {
  const NOTE = '#note-harbour-dues';

  test.for([1440, 800])(
    'at %i px can select a single note, and then the text without it, however far the selection goes',
    async (width, { openReader }) => {
      const reader = await openReader({ ...CLIPBOARD, ...wide(width, 2000) });
      await reader.open(SECTION);
      const gloss = await reader.page.locator(`${NOTE} .gloss`).innerText();
      await drag(reader, `${NOTE} [lang] >> nth=0`, `${NOTE} .gloss`);
      expect(await copySelected(reader)).toMatch(new RegExp(`^港务费.*${gloss}$`, 's'));
      expect(await copyAll(reader)).toEqual(officialText(SITE.page(SECTION)));
      await drag(reader, '#ii-3', `${NOTE} .gloss`);
      const text = await copySelected(reader);
      expect(text).toContain(officialText(SITE.page(SECTION)).at(-1));
      expect(text).not.toContain(gloss);
    },
  );

  test('can select a name in the list of a paragraph’s terms', async ({ openReader }) => {
    const reader = await openReader(CLIPBOARD);
    await reader.open(`${SECTION}#ii-3`);
    await reader.page.getByRole('button', { name: /^Terms in II\.3/ }).click();
    const name = '#terms-ii-3 [lang=zh-Hans] >> nth=0';
    await drag(reader, name, name);
    expect(await copySelected(reader)).toBe('港务费');
  });
});

describe('a reader whose browser does not know links to words', () => {
  old('is told so when copying such a link, and shown it', async ({ openReader }) => {
    const reader = await openReader(CLIPBOARD);
    await reader.open(SECTION);
    await select(reader, { block: 'ii-3', text: 'paid' }, { block: 'ii-3', text: 'length' });
    await reader.page.getByRole('button', { name: 'Copy, cite, link' }).click();
    await reader.page.getByRole('menuitem', { name: 'Copy link' }).click();
    const field = reader.page.getByRole('textbox', { name: /too old to follow links to words/ });
    expect(await field.inputValue()).toContain('#ii-3:~:text=');
  });
});
