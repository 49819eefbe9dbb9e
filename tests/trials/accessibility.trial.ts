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
const LOOKS: [string, BrowserContextOptions][] = [['light', { colorScheme: 'light' }], ...OTHER_LOOKS];
const WIDTHS = [320, 1440];

async function open(reader: Reader, address: string): Promise<void> {
  if (address === 'nowhere/') reader.expectComplaints(/404/);
  await reader.open(address);
}

describe.for(LOOKS)('axe-core, in %s,', ([, look]) => {
  test.for([...PAGE_KINDS, ...BLOCKS])('finds nothing on %s, narrow or wide', async (address, { openReader }) => {
    const reader = await openReader({ ...look, bypassCSP: true });
    await open(reader, address);
    for (const width of WIDTHS) {
      await reader.page.setViewportSize({ width, height: 800 });
      expect(await violations(reader), `${width} px`).toEqual([]);
    }
  });

  test.for(WIDTHS)('finds nothing at %i px with any part open over a section', async (width, { openReader }) => {
    const reader = await openReader({ ...look, ...wide(width), bypassCSP: true });
    await openEach(reader, async (part) => expect(await violations(reader), part).toEqual([]));
  });
});

describe('axe-core, with the browser’s type of twice the size,', () => {
  inLargeType.for([...PAGE_KINDS, ...BLOCKS])(
    'finds nothing on %s, narrow or wide',
    async (address, { openReader }) => {
      const reader = await openReader({ bypassCSP: true });
      await open(reader, address);
      for (const width of WIDTHS) {
        await reader.page.setViewportSize({ width, height: 800 });
        expect(await violations(reader), `${width} px`).toEqual([]);
      }
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
