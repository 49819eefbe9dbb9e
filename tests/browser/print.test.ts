import axe, { type AxeResults } from 'axe-core';
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect } from 'vitest';
import { getDocument, OPS } from '../../src/importing/read/pdf/pdfjs.ts';
import { PAGE_KINDS } from '../support/charter.ts';
import { othersIn } from '../support/drawn-fonts.ts';
import { SITE } from '../support/reader.ts';
import { officialText, parsePage } from '../support/site.ts';
import { test } from '../support/test.ts';

/** The margin of a printed page, in points. */
const MARGIN = 56;

/** Returns the text of each page of a PDF: what is within its margins, or what is in them. */
async function pagesOf(pdf: Buffer, part: 'text' | 'margins' = 'text'): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const { height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      return items
        .flatMap((item) => {
          if (!('str' in item)) return [];
          const isInMargin = item.transform[5] < MARGIN || item.transform[5] > height - MARGIN;
          return isInMargin === (part === 'margins') ? [item.str] : [];
        })
        .join('');
    }),
  );
}

/** Returns all text of a PDF in its order, without its margins, and without white space, since line breaks change it. */
const textOf = async (pdf: Buffer): Promise<string> => bare((await pagesOf(pdf)).join(''));

/** Returns a page as paper has it: its marked terms and its notes are numbered alike. */
function onPaper(page: Document): Document {
  const numbered = parsePage(page.documentElement.outerHTML);
  for (const [index, term] of numbered.querySelectorAll('article .term').entries()) term.append(`${index + 1}`);
  return numbered;
}

const bare = (text: string) => text.replace(/\s+/gu, '');

/** Returns the position of the only occurrence of each text. Fails if there is none or more than one. */
function placesOf(texts: readonly string[], printed: string): number[] {
  return texts.map((text) => {
    const at = printed.indexOf(bare(text));
    expect(at, `missing: ${text}`).toBeGreaterThanOrEqual(0);
    expect(printed.indexOf(bare(text), at + 1), `twice: ${text}`).toBe(-1);
    return at;
  });
}

describe.for(['A4', 'Letter'])('a reader who prints a section on %s', (format) => {
  test.for(['harbour-charter/ii/', 'open-quay-article/b/'])(
    'gets every paragraph and gloss of %s once and in order, with their numbers',
    async (address, { reader }) => {
      await reader.open(address);
      const printed = await textOf(await reader.page.pdf({ format }));
      const page = onPaper(SITE.page(address));
      const glosses = [...page.querySelectorAll('.gloss')].map(({ textContent }) => textContent);
      const places = placesOf([...officialText(page), ...glosses], printed);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const number of page.querySelectorAll('a.number'))
        expect(printed).toContain(bare(number.getAttribute('data-label') ?? ''));
    },
  );

  test('finds the number of a marked term before its note, and the label of its paragraph after it', async ({
    reader,
  }) => {
    await reader.open('harbour-charter/ii/');
    const printed = await textOf(await reader.page.pdf({ format }));
    const page = SITE.page('harbour-charter/ii/');
    const terms = [...page.querySelectorAll('article .term')].map((term) => term.getAttribute('href'));
    const notes = [...page.querySelectorAll('.note')];
    expect(notes.length).toBeGreaterThan(1);
    expect(notes.map(({ id }) => `#${id}`)).toEqual(terms);
    const textIn = (note: Element, part: string) => note.querySelector(part)?.textContent ?? '';
    const numbered = notes.flatMap((note, index) => [
      `${index + 1}${textIn(note, '.note-term')}`,
      `${textIn(note, '.gloss')}${note.getAttribute('data-label') ?? ''}`,
    ]);
    placesOf(numbered, printed);
  });

  test('gets the number of each page, and at its head the title, but not above the heading', async ({ reader }) => {
    await reader.open('harbour-charter/full/');
    const [first, ...others] = await pagesOf(await reader.page.pdf({ format }), 'margins');
    expect(others.length).toBeGreaterThan(0);
    const pages = others.length + 1;
    expect(bare(first ?? '')).toBe(`1/${pages}`);
    const title = bare(await reader.page.title());
    expect(others.map(bare)).toEqual(others.map((_, index) => `${title}${index + 2}/${pages}`));
  });

  test('gets the title, the provenance, the address and the day, and nothing of the interface', async ({ reader }) => {
    await reader.page.clock.setFixedTime('2026-03-04T12:00:00');
    await reader.open('harbour-charter/iii/');
    const shown = bare(await reader.page.locator('body').innerText());
    const printed = await textOf(await reader.page.pdf({ format }));
    for (const text of [
      'The Harbour Charter of Pellan Bay',
      '(Read aloud on the quay on 2 April 1987)',
      reader.page.url(),
      '4 March 2026',
    ])
      expect(printed).toContain(bare(text));
    const ofTheInterface = ['Skip to the text', 'Search', 'Full text on one page', 'Previous', 'Source and reports'];
    for (const text of ofTheInterface) {
      expect(shown, 'on the screen').toContain(bare(text));
      expect(printed, 'on paper').not.toContain(bare(text));
    }
    expect(printed, 'the way back from a note').not.toContain('↑');
  });
});

/** Returns the names of the fonts of a PDF. */
async function fontsOf(pdf: Buffer): Promise<Set<string>> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const names = new Set<string>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    for (const [index, operation] of fnArray.entries())
      if (operation === OPS.setFont) names.add(String(page.commonObjs.get(argsArray[index][0]).name));
  }
  return names;
}

// Pages in one script, since the site has fonts for Latin letters only.
test.for(['harbour-charter/iii/', 'check/'])(
  'a reader who sees the fonts of the site on screen gets them on paper too, without another request: /%s',
  async (address, { reader }) => {
    const shown = async () => othersIn(await reader.follow(address), 'h1');
    await expect.poll(shown, { timeout: 50_000 }).toEqual([]);
    await reader.page.route('**/*.woff2', (route) => route.abort());
    const fonts = [...(await fontsOf(await reader.page.pdf()))];
    expect(fonts.some((name) => name.includes('GlossatorSerif'))).toBe(true);
    expect(fonts.filter((name) => /LiberationSerif|Tinos|Times/.test(name))).toEqual([]);
  },
);

test('a reader who prints the register gets its words on most of the width of the sheet', async ({ reader }) => {
  await reader.page.setViewportSize({ width: 643, height: 900 });
  await reader.open('harbour-charter/facts/');
  await reader.page.emulateMedia({ media: 'print' });
  const shares = await reader.page
    .locator('.register td:nth-child(2)')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width / innerWidth));
  expect(shares.length).toBeGreaterThan(0);
  expect(Math.min(...shares)).toBeGreaterThan(0.5);
});

test('a reader who has hidden the notes gets no numbers of notes on paper', async ({ reader }) => {
  await reader.open('harbour-charter/ii/');
  await reader.page.evaluate(() => document.documentElement.setAttribute('data-notes', 'off'));
  placesOf(officialText(SITE.page('harbour-charter/ii/')), await textOf(await reader.page.pdf()));
});

describe('a reader who prints any page', () => {
  test.for(PAGE_KINDS.filter((address) => address !== 'nowhere/'))(
    'gets nothing on paper that only works on screen: /%s',
    async (address, { sameReader: { page }, sameReader }) => {
      await page.emulateMedia({ media: 'screen' });
      await sameReader.open(address);
      await page.emulateMedia({ media: 'print' });
      const controls = await page
        .locator('button:not(th *), input:not([type=checkbox]), select, textarea, dialog, header a')
        .filter({ visible: true })
        .evaluateAll((elements) => elements.map(({ outerHTML }) => outerHTML));
      expect(controls).toEqual([]);
    },
  );
});

describe.for<[string, BrowserContextOptions, string]>([
  ['whose system is dark', { colorScheme: 'dark' }, 'System'],
  ['who chose the dark theme', { colorScheme: 'light' }, 'Dark'],
])('a reader %s', ([, look, theme]) => {
  test('gets black on white, and everything else dark enough', async ({ openReader }) => {
    const reader = await openReader({ ...look, bypassCSP: true });
    await reader.open('harbour-charter/iii/');
    await reader.page.keyboard.press('?');
    await reader.page.getByRole('radio', { name: theme }).check();
    await reader.page.keyboard.press('Escape');
    const colours = () =>
      reader.page.evaluate(() => {
        const paragraph = document.querySelector('article p');
        return {
          paper: getComputedStyle(document.documentElement).backgroundColor,
          ink: paragraph && getComputedStyle(paragraph).color,
        };
      });
    const onPaper = { paper: 'rgb(255, 255, 255)', ink: 'rgb(0, 0, 0)' };
    expect(await colours()).not.toEqual(onPaper);
    await reader.page.emulateMedia({ media: 'print' });
    expect(await colours()).toEqual(onPaper);
    await reader.page.evaluate(axe.source);
    const run = "axe.run({ runOnly: ['color-contrast'], resultTypes: ['violations'] })";
    const { violations } = await reader.page.evaluate<AxeResults>(run);
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  });
});
