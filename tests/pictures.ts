/**
 * `npm run pictures`: takes the pictures in docs/pictures/, each of a desk and of a phone, and those in docs/publishing/, while
 * it follows that guide and docs/five-minutes.md. Fails if the former grow too large together. Run `npm run build` first.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { servePacked } from './bench/packed-server.ts';
import { startFirstLook } from './support/astro.ts';
import { findChromium } from './support/chromium.ts';
import { followPublishingGuide } from './support/publishing.ts';

const FOLDER = 'docs/pictures';

/** The most bytes of all pictures together. */
const MOST = 400_000;

/** The widest picture, in pixels, as READMEs show it. */
const WIDEST = 1120;

/** Of the encoder, from 1 to 100: letters stay clear. */
const QUALITY = 45;

const WINDOWS = { desk: { width: 1440, height: 900 }, phone: { width: 375, height: 750 } } as const;

/** What is taken: the address, and what a reader does there first. */
const VIEWS: Readonly<Record<string, readonly [address: string, act?: (page: Page) => Promise<void>]>> = {
  home: [''],
  section: ['high-standard-opening-up/ii/'],
  term: ['terms/negative-list/'],
  search: ['search/?q=negative+list', (page) => page.locator('.search-results li').first().waitFor()],
  check: ['check/', check],
};

/** A quotation as it stands in the text, and one in which a word was changed. */
const QUOTATIONS = [
  'Institutional opening is a hallmark of high-standard opening up.',
  'It is comprehensive, systematic, and flexible in nature',
];

/** What the guide shows: the file, the address, and the size of the window. */
const IN_GUIDE = [
  ['faults', 'declaration/', { width: 1100, height: 980 }],
  ['section', 'declaration/preamble/', { width: 1480, height: 720 }],
  ['term', 'terms/human-rights/', { width: 1100, height: 700 }],
  ['home', '', { width: 1100, height: 640 }],
] as const;

/** A Word file of one's own, as docs/five-minutes.md looks at one. */
const wordFile = async (): Promise<Buffer> => {
  const heading = (text: string) => new Paragraph({ heading: HeadingLevel.HEADING_1, text });
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, text: 'Rules for the Pier' }),
    heading('1. Berths'),
    new Paragraph('(1) A boat may lie at the pier for three days without paying.'),
    new Paragraph('(2) A boat that stays longer pays for every day, by its length:'),
    new Paragraph('(a) up to 8 metres: 4 crowns;'),
    new Paragraph('(b) above that: 7 crowns.'),
    heading('2. Quiet'),
    new Paragraph('(1) Nobody mends nets on the pier between ten at night and six in the morning.'),
    new Paragraph('(2) Bells and horns are for fog and for danger alone.'),
  ];
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
};

/** Checks the quotations. */
async function check(page: Page): Promise<void> {
  await page.getByLabel('Text to check').fill(QUOTATIONS.map((words) => `“${words}”`).join('\n\n'));
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.locator('.check-table').waitFor();
}

const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });

/** Takes a picture of a page, and returns its size in bytes. */
async function take(file: string, url: string, options: BrowserContextOptions, act?: (page: Page) => Promise<void>) {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options });
  // Twice, so that the fonts are there.
  for (let visit = 0; visit < 2; visit += 1) await page.goto(url, { waitUntil: 'networkidle' });
  await act?.(page);
  const picture = await sharp(await page.screenshot())
    .resize({ width: WIDEST, withoutEnlargement: true })
    .webp({ quality: QUALITY })
    .toBuffer();
  writeFileSync(file, picture);
  await page.close();
  return picture.length;
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
const server = await servePacked('dist');
let bytes = 0;
for (const [window, viewport] of Object.entries(WINDOWS))
  for (const [name, [address, act]] of Object.entries(VIEWS))
    for (const colorScheme of name === 'section' && window === 'desk'
      ? (['light', 'dark'] as const)
      : ['light' as const]) {
      const file = `${FOLDER}/${name}-${window}${colorScheme === 'dark' ? '-dark' : ''}.webp`;
      bytes += await take(file, server.url + address, { viewport, colorScheme }, act);
    }
server.close();

const guided = mkdtempSync(path.join(tmpdir(), 'glossator-pictures-'));
const looks = IN_GUIDE.map(([name, address, viewport]) => {
  const file = `publishing/${name}.webp`;
  return [file, async (url: string) => void (await take(`docs/${file}`, url + address, { viewport }))] as const;
});
await followPublishingGuide(guided, Object.fromEntries(looks));
rmSync(guided, { recursive: true });

const own = mkdtempSync(path.join(tmpdir(), 'glossator-pictures-'));
writeFileSync(path.join(own, 'pier-rules.docx'), await wordFile());
const look = await startFirstLook(path.join(own, 'pier-rules.docx'), {});
await take('docs/publishing/look.webp', `${look.url}full/`, { viewport: { width: 1100, height: 700 } }, (page) =>
  page.locator('main').evaluate((main) => main.scrollIntoView()),
);
await look.end();
rmSync(own, { recursive: true });
await browser.close();
console.log(`${bytes} bytes`);
if (bytes > MOST) throw new Error(`The pictures have ${bytes} bytes; ${MOST} are the most that they may have.`);
