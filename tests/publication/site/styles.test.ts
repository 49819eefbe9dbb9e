import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SITE } from '../../support/reader.ts';
import { pageAddresses, parsePage, readFile } from '../pages.ts';
import { layersOf, rulesOutsideLayers } from '../../support/style-sheets.ts';

const ORDER = layersOf(readFileSync('src/styles/layers.css', 'utf8'));
const pages = await pageAddresses();

/** The style sheets of a page in the order in which a browser meets them. */
function styleSheetsOf(address: string): string[] {
  const page = parsePage(/(^|\/)$/.test(address) ? `${address}index.html` : address);
  return [...page.querySelectorAll('link[rel=stylesheet], style')].map((element) =>
    element.localName === 'style' ? element.textContent : readFile(element.getAttribute('href')?.slice(1) ?? ''),
  );
}

describe('a reader', () => {
  test('meets no rule of style outside the layers, in files and in pages', () => {
    const files = globSync('**/*.css', { cwd: SITE.folder, exclude: ['pagefind/**'] });
    expect(files).not.toEqual([]);
    for (const file of files) expect(rulesOutsideLayers(readFile(file)), file).toEqual([]);
    for (const address of pages)
      for (const sheet of styleSheetsOf(address)) expect(rulesOutsideLayers(sheet), address).toEqual([]);
  });

  test('has the layers in the same order on every page, whichever style sheet comes first, and paper last', () => {
    for (const address of pages) {
      const met = layersOf(styleSheetsOf(address).join('\n'));
      expect(met, address).toEqual(ORDER.filter((layer) => met.includes(layer)));
      expect(met.at(-1), address).toBe('print');
    }
  });
});
