/** What an editor gets from PDFs that a browser printed in 200 layouts: no letter is lost, and the paragraphs are those of the text. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compile } from '../../src/core/compile/compile.ts';
import { readContent } from '../../src/content.ts';
import { importOriginal } from '../../src/importing/import.ts';
import { pdfInput } from '../../src/importing/pdf-input.ts';
import { findChromium } from '../support/chromium.ts';
import { printed, textOf, type Printed, type PrintedLine } from '../support/generated/printed-texts.ts';
import { type Chance, chanceOf, oneOf } from '../support/generated/quotations.ts';

const SEED = 20_261_129;
const PRINTS = 200;

/** The share of the paragraphs that are right in each PDF. */
const RIGHT = 0.95;

/** The languages of the texts. The only French one is short, so that an English one follows it. */
const LANGUAGES = [['en'], ['fr', 'en'], ['zh-Hans']] as const;

const documents = ['charter', 'structure'].flatMap(
  (name) => compile(readContent(`tests/fixtures/${name}/content`, process.cwd())).publication?.documents ?? [],
);

/** The documents in a language, in a random order. */
const shuffled = (language: string, chance: Chance) =>
  documents
    .filter((document) => document.language === language)
    .map((document) => ({ document, at: chance() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ document }) => document);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath !== undefined && { executablePath }) });
  page = await browser.newPage();
});
afterAll(() => browser.close());

async function pdfOf({ html, width, height, margin, head, foot, tagged }: Printed): Promise<Uint8Array> {
  await page.setContent(html);
  const side = `${margin}mm`;
  return page.pdf({
    width: `${width}mm`,
    height: `${height}mm`,
    margin: { top: side, right: side, bottom: side, left: side },
    displayHeaderFooter: true,
    headerTemplate: head,
    footerTemplate: foot,
    tagged,
  });
}

/** A text in a random layout, and its PDF. */
async function printedBy(number: number) {
  const chance = chanceOf(SEED + number);
  const languages = oneOf(chance, LANGUAGES);
  const lines = textOf(languages.flatMap((language) => shuffled(language, chance)));
  const print = printed(lines, languages[0], chance);
  return { pdf: await pdfOf(print), lines, print };
}

/** A text without what the import may change or has to report: white space, and hyphens at the ends of lines. */
const bare = (text: string): string => text.replace(/[\s\u00AD\u2010-]+/gu, '');

/** Says what is wrong with the import of a text; nothing if it is right. */
async function wrongWith(pdf: Uint8Array, lines: readonly PrintedLine[]): Promise<string[]> {
  const made = await importOriginal(pdfInput(pdf, 'a.pdf').original, { today: '2026-11-29' });
  const source = (made.files.get('source.txt') ?? '').split('\n').map(bare);
  const expected = lines.map(({ text }) => bare(text));
  const found = new Set(source);
  const missed = expected.filter((text) => !found.has(text));
  return [
    ...(made.difference === undefined && made.faults.length === 0 ? [] : ['the proof fails']),
    ...(source.join('') === expected.join('') ? [] : ['its letters are others, or in another order']),
    ...(missed.length <= lines.length * (1 - RIGHT)
      ? []
      : [`${missed.length} of ${lines.length} paragraphs are wrong: ${missed.join(' | ')}`]),
  ];
}

test(`${PRINTS} printed PDFs give the whole text, and its paragraphs`, { timeout: 10 * 60_000 }, async () => {
  const wrong: object[] = [];
  let next = printedBy(0);
  for (let number = 0; number < PRINTS; number += 1) {
    const { pdf, lines, print } = await next;
    // The browser prints the next one in the meantime.
    if (number + 1 < PRINTS) next = printedBy(number + 1);
    const faults = await wrongWith(pdf, lines);
    if (faults.length > 0) wrong.push({ number, ...print, html: print.html.slice(0, 900), faults });
  }
  expect(wrong).toEqual([]);
});
