/**
 * Every page and everything that opens, in every look and in large type, by all rules of two checkers; the quicker half is
 * in `npm test`.
 */
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect } from 'vitest';
import { OTHER_LOOKS, violations } from '../support/axe.ts';
import { PAGE_KINDS } from '../support/charter.ts';
import { sniffErrors } from '../support/code-sniffer.ts';
import { openEach } from '../support/opened-parts.ts';
import type { Reader } from '../support/reader.ts';
import { Site } from '../support/site.ts';
import { inLargeType, test, wide } from '../support/test.ts';

const structure = await Site.of('structure');
const BLOCKS = structure.addresses
  .filter((address) => !address.endsWith('.html'))
  .map((address) => structure.url + address);
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
  test.for([...PAGE_KINDS, ...BLOCKS])(
    'finds nothing on %s, narrow or wide, in light, dark and forced colours',
    async (address, { checkedReader: reader }) => {
      await open(reader, address);
      for (const [name, look] of LOOKS) {
        await reader.page.emulateMedia({ ...PLAIN_LOOK, ...look });
        expect(await violationsAtEachWidth(reader), name).toEqual([]);
      }
    },
  );

  test.for(LOOKS.flatMap(([name, look]) => WIDTHS.map((width) => [name, width, look] as const)))(
    'in %s, finds nothing at %i px with any part open over a section',
    async ([, width, look], { openReader }) => {
      const reader = await openReader({ ...look, ...wide(width), bypassCSP: true });
      await openEach(reader, async (part) => expect(await violations(reader), part).toEqual([]));
    },
  );

  inLargeType.for([...PAGE_KINDS, ...BLOCKS])(
    'finds nothing on %s, narrow or wide, with the browser’s type of twice the size',
    async (address, { checkedReader: reader }) => {
      await open(reader, address);
      expect(await violationsAtEachWidth(reader)).toEqual([]);
    },
  );
});

describe('HTML_CodeSniffer', () => {
  test.for(['publication', 'charter'] as const)(
    'finds no error on any page of the site "%s"',
    { timeout: 10 * 60_000 },
    async (name, { openReader }) => {
      const { url, addresses, passages } = await Site.of(name);
      const errors: string[] = [];
      // A passage's own page sends readers with scripts on.
      for (const [pages, javaScriptEnabled] of [[addresses, true] as const, [passages, false] as const]) {
        const reader = await openReader({ bypassCSP: true, javaScriptEnabled });
        for (const address of pages) {
          await reader.open(url + address);
          errors.push(...(await sniffErrors(reader)).map((error) => `${address}: ${error}`));
        }
      }
      expect(errors).toEqual([]);
    },
  );

  test('finds no error with any part open over a section', async ({ openReader }) => {
    const reader = await openReader({ bypassCSP: true });
    await openEach(reader, async (part) => expect(await sniffErrors(reader), part).toEqual([]));
  });
});
