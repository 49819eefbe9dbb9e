import { readdirSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { kindsOf } from '../support/kinds-of-pages.ts';
import {
  DESK,
  FEW_LOOKS,
  FRAME,
  FRONT,
  type Look,
  LOOKS,
  PAPER,
  PHONE,
  readPainted,
  TEXT,
} from '../support/painted.ts';
import type { Reader } from '../support/reader.ts';
import { Site } from '../support/site.ts';
import { tabWith, test as plain, UNSCRIPTED } from '../support/test.ts';

/** `test` with a tab that runs no scripts, which would leave the pages of passages. */
const test = plain.extend('unscripted', { scope: 'file' }, tabWith(UNSCRIPTED));

/** Opens a page, and returns what is wrong with its official words in each look. Fails if it has none. */
async function faultsOf(reader: Reader, address: string, official: string, looks: readonly Look[]): Promise<string[]> {
  await reader.open(address);
  const faults: string[] = [];
  for (const look of looks) {
    const { words, faults: found } = await readPainted(reader.page, official, look);
    expect(words, address).toBeGreaterThan(0);
    faults.push(...found.map((fault) => `${address} ${look.name}: ${fault}`));
  }
  return faults;
}

/** The publications, whose sites are built before the time of a test runs. */
const SITES = {
  charter: await Site.of('charter'),
  structure: await Site.of('structure'),
  languages: await Site.of('languages'),
};
const PUBLICATIONS = ['charter', 'structure', 'languages'] as const;

/**
 * Returns the pages of a document's passages that can look different: the first of each set of elements and classes, and
 * the longest.
 */
function kindsOfPassages(site: Site, document: string): string[] {
  const article = (address: string) => site.page(address).querySelector('article');
  // The page of a passage that is gone has no official words.
  const addresses = site.passages.filter((passage) => passage.startsWith(`${document}/`) && article(passage) !== null);
  const length = (address: string) => article(address)?.textContent.length ?? 0;
  const longest = addresses.reduce((one, other) => (length(other) > length(one) ? other : one));
  return [...new Set([...kindsOf(site, addresses, 'article'), longest])];
}

/** Every document of these publications. */
const DOCUMENTS = PUBLICATIONS.flatMap((name) =>
  readdirSync(`tests/fixtures/${name}/content/documents`).map((document) => [document, name] as const),
);

describe('a reader, on screens and on paper, in light and dark,', () => {
  test.for(DOCUMENTS)(
    'can read every official word of %s, and nothing that only looks like one',
    async ([document, name], { sameReader }) => {
      const site = SITES[name];
      const addresses = site.addresses.filter(
        (address) => address.startsWith(`${document}/`) && site.page(address).querySelector(TEXT) !== null,
      );
      // Passages of former editions have the words of their pages once more.
      const { true: passages = [], false: pages = [] } = Object.groupBy(addresses, (one) => `${one.includes('/p/')}`);
      const faults = [];
      for (const address of [...pages, ...kindsOf(site, passages, 'article')])
        faults.push(...(await faultsOf(sameReader, site.url + address, TEXT, LOOKS)));
      expect(faults).toEqual([]);
    },
  );

  test.for(DOCUMENTS)(
    'can read passages of %s of each kind on their pages and in a frame',
    async ([document, name], { unscripted }) => {
      const site = SITES[name];
      const faults = [];
      for (const address of kindsOfPassages(site, document)) {
        const url = site.url + address;
        faults.push(...(await faultsOf(unscripted, url, TEXT, FEW_LOOKS)));
        faults.push(...(await faultsOf(unscripted, `${url}#embed`, TEXT, [FRAME])));
      }
      expect(faults).toEqual([]);
    },
  );

  // Each has a fresh reader: the contents mark sections that were read.
  test.for(PUBLICATIONS)(
    'can read the official words on the front pages of the publication “%s”',
    async (name, { reader }) => {
      const site = SITES[name];
      const fronts = site.addresses.filter((address) => site.page(address).querySelector('.front') !== null);
      const faults = [];
      for (const address of ['', ...fronts]) faults.push(...(await faultsOf(reader, site.url + address, FRONT, LOOKS)));
      expect(faults).toEqual([]);
    },
  );
});

/** Pages of the structure publication. */
const SECTION = 'harbour-code/article-2/';
const TABLE = 'harbour-code/annex-i/';
const PASSAGE = 'harbour-code/p/article-2-par-4/';
const EMPHASIS = 'harbour-code/p/article-2-par-3/';

/** Styles that make official text something else than it is, and what a reader would see. */
const PLANTED: readonly [what: string, seen: RegExp, address: string, look: Look, style: string][] = [
  ['a word before a paragraph', /draws "Not: " before itself/, SECTION, DESK, 'article p::before { content: "Not: " }'],
  ['a word after a heading', /draws " \(draft\)" after/, SECTION, DESK, 'h1::after { content: " (draft)" }'],
  ['a word before the text', /draws "Repealed" in/, SECTION, DESK, 'main::before { content: "Repealed" }'],
  [
    'the number of a note on a screen',
    /draws counter\(term\) after/,
    SECTION,
    DESK,
    '.term::after { content: counter(term) }',
  ],
  [
    'the number of a note like text',
    /number of its note in the colour/,
    SECTION,
    PAPER,
    '.term::after { color: inherit }',
  ],
  ['another number', /draws "1", not its label/, SECTION, DESK, '.number::before { content: "1" }'],
  [
    'numbers of a list',
    /draws a marker: decimal/,
    SECTION,
    DESK,
    'article li { display: list-item; list-style: decimal }',
  ],
  ['a number like text', /in the colour of the text/, SECTION, DESK, 'article .number { color: inherit }'],
  ['capitals', /text-transform: uppercase/, SECTION, PHONE, 'article { text-transform: uppercase }'],
  ['small capitals', /font-variant-caps/, SECTION, PAPER, 'article p { font-variant-caps: all-small-caps }'],
  ['a large first letter', /::first-letter/, SECTION, DESK, 'article p::first-letter { font-size: 3em }'],
  ['words struck out', /line-through/, SECTION, DESK, 'article a { text-decoration: line-through }'],
  ['letters as dots', /text-security: disc/, PASSAGE, DESK, 'p { -webkit-text-security: disc }'],
  ['a picture of words', /background-image/, PASSAGE, DESK, 'p { background-image: linear-gradient(red, red) }'],
  ['words in reverse', /unicode-bidi/, PASSAGE, DESK, 'p { direction: rtl; unicode-bidi: bidi-override }'],
  [
    'no line after the third',
    /is cut by|-webkit-line-clamp: 3/,
    PASSAGE,
    FRAME,
    'article p { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden }',
  ],
  ['no more than one line', /is cut by/, SECTION, PHONE, 'article p { max-height: 1lh; overflow: clip }'],
  ['an ellipsis', /is cut by/, SECTION, PHONE, 'p { white-space: nowrap; overflow: hidden; text-overflow: ellipsis }'],
  ['no emphasis', /is not painted/, EMPHASIS, PHONE, 'article em { display: none }'],
  ['invisible emphasis', /visibility: hidden/, EMPHASIS, PHONE, 'article em { visibility: hidden }'],
  ['emphasis without size', /has type of 0px/, EMPHASIS, PHONE, 'article em { font-size: 0 }'],
  ['tiny type', /has type of 8px/, SECTION, PAPER, '.footnotes p { font-size: 8px }'],
  ['links like the paper', /has a contrast of 1\.00/, PASSAGE, PHONE, 'article a { color: var(--paper) }'],
  ['links like the paper in the dark', /contrast/, PASSAGE, FEW_LOOKS[1] ?? DESK, 'article a { color: #111 }'],
  ['white on white', /has a contrast of 1\.00/, SECTION, PAPER, '@media print { article { color: white } }'],
  ['half transparent words', /opacity: 0\.5/, SECTION, PAPER, '@media print { article p { opacity: 0.5 } }'],
  ['words cut away', /clip-path/, PASSAGE, PHONE, 'article p { clip-path: inset(0 0 50% 0) }'],
  ['words beside the window', /outside the window/, PASSAGE, PHONE, 'article p { text-indent: -99rem }'],
  ['a cover', /is covered by <footer/, SECTION, DESK, '.site-footer { position: fixed; inset: 0; background: red }'],
  ['a ground', /lies over <footer/, SECTION, DESK, 'footer { position: fixed !important; inset: 0; z-index: -1 }'],
  ['lines over lines', /is not after/, PASSAGE, PHONE, 'article p { line-height: 0.2; max-width: 6rem }'],
  [
    'paragraphs upside down',
    /is not after/,
    SECTION,
    PHONE,
    'article { display: flex; flex-direction: column-reverse }',
  ],
  [
    'one paragraph first',
    /is not after/,
    SECTION,
    PHONE,
    'article { display: grid } article > :last-child { order: -1 }',
  ],
  [
    'words from right to left',
    /is not after/,
    PASSAGE,
    DESK,
    'article p { display: flex; flex-direction: row-reverse }',
  ],
  ['cells in reverse', /<td.*is not after <t/, TABLE, DESK, 'tr { display: flex; flex-direction: row-reverse }'],
  ['a table cut by the paper’s edge', /is cut by|outside/, TABLE, PAPER, '.table-scroll { width: 3rem }'],
];

describe('the check of painted words notices', () => {
  test.for(PLANTED)('%s', async ([, seen, address, look, style], { unscripted: { page } }) => {
    await page.goto(SITES.structure.url + address);
    await page.evaluate((planted) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(planted);
      document.adoptedStyleSheets.push(sheet);
    }, style);
    const { faults } = await readPainted(page, TEXT, look);
    expect(faults.join('\n')).toMatch(seen);
  });
});
