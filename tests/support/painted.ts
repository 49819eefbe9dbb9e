/** How browsers paint official text: whether each of its words can be read, and nothing else looks like one. */
import { buildSync } from 'esbuild';
import type { Page } from 'playwright-core';
import type { Painted } from './painted/read.ts';

/** A way in which a page is seen. */
export interface Look {
  readonly name: string;
  readonly media: 'screen' | 'print';
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
  /** Whether the page was already seen with the same width, so that only its styles are read: words are where they were. */
  readonly isRecoloured?: true;
}

const screen = { media: 'screen', colorScheme: 'light' } as const;
const dark = { colorScheme: 'dark' } as const;

export const PHONE: Look = { name: 'on a phone', ...screen, width: 320, height: 640 };
export const DESK: Look = { name: 'at a desk', ...screen, width: 1440, height: 900 };
/** A passage in a page of another site. */
export const FRAME: Look = { name: 'in a frame', ...screen, width: 600, height: 400 };
/** A4 and Letter have about this room between margins of 2 cm. */
export const PAPER: Look = { name: 'on paper', media: 'print', colorScheme: 'light', width: 640, height: 900 };

/** The ways in which small pages are seen. */
export const FEW_LOOKS: readonly Look[] = [
  PHONE,
  { ...DESK, ...dark, name: 'at a desk in the dark' },
  { ...PAPER, ...dark, name: 'on paper from a dark screen' },
];

/** The ways in which all others are seen. */
export const LOOKS: readonly Look[] = [PHONE, DESK, PAPER].flatMap((look) => [
  look,
  { ...look, ...dark, name: `${look.name}, in the dark`, isRecoloured: true },
]);

/** The blocks of official text on pages that show it whole. */
export const TEXT = 'article :is(h1, h2, h3, h4, h5, h6, p, figcaption, th, td)';

/** The official words on front pages: titles, and words in a sample. */
export const FRONT = '.front h1, main .contents :is(a, .contents-group > span), .specimen blockquote, .documents h3';

let script: string | undefined;

/** Returns the code that gives a page `window.readPainted`. */
function code(): string {
  script ??= buildSync({
    entryPoints: ['tests/support/painted/read.ts'],
    bundle: true,
    write: false,
    format: 'iife',
  }).outputFiles[0]?.text;
  return script ?? '';
}

/** Returns how many official words a page has, and what is wrong with them in a look, a line each. */
export async function readPainted(page: Page, official: string, look: Look): Promise<Painted> {
  const { media, colorScheme, width, height, isRecoloured = false } = look;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ media, colorScheme });
  await page.evaluate(code());
  const options = { official, isOnPaper: media === 'print', isRecoloured };
  const read = () => page.evaluate((how) => window.readPainted(how), options);
  const painted = await read();
  if (painted.faults.length === 0) return painted;
  // A busy browser that has just changed its window may still look for words where they were: once more, when it has painted.
  await page.screenshot();
  return read();
}
