/**
 * `npm run pictures`: takes the pictures in docs/pictures/, each of a desk and of a phone, and fails if they grow too large
 * together. Run `npm run build` first.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import { servePacked } from './bench/packed-server.ts';
import { findChromium } from './support/chromium.ts';

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

/** Checks the quotations. */
async function check(page: Page): Promise<void> {
  await page.getByLabel('Text to check').fill(QUOTATIONS.map((words) => `“${words}”`).join('\n\n'));
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.locator('.check-table').waitFor();
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);
const server = await servePacked('dist');
const browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
let bytes = 0;
for (const [window, viewport] of Object.entries(WINDOWS))
  for (const [name, [address, act]] of Object.entries(VIEWS))
    for (const colorScheme of name === 'section' && window === 'desk'
      ? (['light', 'dark'] as const)
      : ['light' as const]) {
      const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
      // Twice, so that the fonts are there.
      for (let visit = 0; visit < 2; visit += 1) await page.goto(server.url + address, { waitUntil: 'networkidle' });
      await act?.(page);
      const picture = await sharp(await page.screenshot())
        .resize({ width: WIDEST, withoutEnlargement: true })
        .webp({ quality: QUALITY })
        .toBuffer();
      writeFileSync(`${FOLDER}/${name}-${window}${colorScheme === 'dark' ? '-dark' : ''}.webp`, picture);
      bytes += picture.length;
      await page.close();
    }
await browser.close();
server.close();
console.log(`${bytes} bytes`);
if (bytes > MOST) throw new Error(`The pictures have ${bytes} bytes; ${MOST} are the most that they may have.`);
