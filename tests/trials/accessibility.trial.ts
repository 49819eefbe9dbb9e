/** Every page and everything that opens, in every look and in large type, by all rules of two checkers. */
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect } from 'vitest';
import { OTHER_LOOKS, violations, violationsInEveryLook } from '../support/axe.ts';
import { PAGE_KINDS } from '../support/charter.ts';
import { sniffErrors, sniffSite } from '../support/code-sniffer.ts';
import { openEach } from '../support/opened-parts.ts';
import { kindsOf } from '../support/kinds-of-pages.ts';
import type { Reader } from '../support/reader.ts';
import { Site } from '../support/site.ts';
import { inLargeType, test, wide } from '../support/test.ts';

const structure = await Site.of('structure');
const BLOCKS = kindsOf(
  structure,
  structure.addresses.filter((address) => !address.endsWith('.html')),
  'main',
).map((address) => structure.url + address);
/** The whole texts, which together have every block. */
const WHOLE = BLOCKS.filter((address) => address.endsWith('/full/'));
const PLAIN_LOOK = { colorScheme: 'light', forcedColors: 'none' } as const;
const LOOKS: [string, Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors'>][] = [
  ['light', { colorScheme: 'light' }],
  ...OTHER_LOOKS,
];
const WIDTHS = [320, 1440];

async function open(reader: Reader, address: string): Promise<void> {
  if (address === 'nowhere/') reader.expectComplaints(/404/);
  await reader.open(address);
}

/** Returns what axe-core finds on the open page at each width, a line each. */
async function violationsAtEachWidth(reader: Reader): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await reader.page.setViewportSize({ width, height: 800 });
    found.push(...(await violations(reader)).map((line) => `${width} px: ${line}`));
  }
  return found;
}

describe('axe-core', () => {
  test.for(PAGE_KINDS)(
    'finds nothing on %s, narrow, or wide in light, dark and forced colours',
    async (address, { checkedReader: reader }) => {
      await open(reader, address);
      await reader.page.emulateMedia(PLAIN_LOOK);
      expect(await violationsAtEachWidth(reader), 'light').toEqual([]);
      // What is seen at each width is so in each look; the last width is the one at which most is seen.
      for (const [name, look] of OTHER_LOOKS) {
        await reader.page.emulateMedia({ ...PLAIN_LOOK, ...look });
        expect(await violations(reader), name).toEqual([]);
      }
    },
  );

  // What these pages have more than the kinds above is blocks of text, whose colours are the same at each width.
  test.for(BLOCKS)(
    'finds nothing on %s, narrow, or wide in light, dark and forced colours',
    async (address, { checkedReader: reader }) => {
      await reader.page.emulateMedia(PLAIN_LOOK);
      await reader.page.setViewportSize({ width: 320, height: 800 });
      await reader.open(address);
      expect(await violations(reader), '320 px').toEqual([]);
      await reader.page.setViewportSize({ width: 1440, height: 800 });
      expect(await violationsInEveryLook(reader), '1440 px').toEqual([]);
    },
  );

  test.for(LOOKS.flatMap(([name, look]) => WIDTHS.map((width) => [name, width, look] as const)))(
    'in %s, finds nothing at %i px with any part open over a section',
    async ([, width, look], { openReader }) => {
      const reader = await openReader({ ...look, ...wide(width), bypassCSP: true });
      await openEach(reader, async (part) => expect(await violations(reader), part).toEqual([]));
    },
  );

  inLargeType.for([...PAGE_KINDS, ...WHOLE])(
    'finds nothing on %s, narrow or wide, with the browser’s type of twice the size',
    async (address, { checkedReader: reader }) => {
      await open(reader, address);
      expect(await violationsAtEachWidth(reader)).toEqual([]);
    },
  );
});

describe('HTML_CodeSniffer', () => {
  test('finds no error on any page of the site "charter"', { timeout: 10 * 60_000 }, async ({ openReader }) => {
    expect(await sniffSite(await Site.of('charter'), openReader)).toEqual([]);
  });

  test('finds no error with any part open over a section', async ({ openReader }) => {
    const reader = await openReader({ bypassCSP: true });
    await openEach(reader, async (part) => expect(await sniffErrors(reader), part).toEqual([]));
  });
});
