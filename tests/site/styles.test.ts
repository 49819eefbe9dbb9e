import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Site } from '../support/site.ts';
import { layersOf, rulesOutsideLayers } from '../support/style-sheets.ts';

const site = await Site.of('charter');
const ORDER = layersOf(readFileSync('src/styles/layers.css', 'utf8'));

/** Returns the style sheets of a page in the order in which a browser reads them. */
function styleSheetsOf(address: string): string[] {
  return [...site.page(address).querySelectorAll('link[rel=stylesheet], style')].map((element) =>
    element.localName === 'style' ? element.textContent : site.file(element.getAttribute('href')?.slice(1) ?? ''),
  );
}

/** The different combinations of style sheets, each with one of its pages. */
const styles = new Map(site.addresses.map((address) => [styleSheetsOf(address).join('\n'), address]));

describe('a reader', () => {
  test('gets no style rule outside the layers, in files or in pages', () => {
    const files = globSync('**/*.css', { cwd: site.folder, exclude: ['pagefind/**'] });
    expect(files).not.toEqual([]);
    for (const file of files) expect(rulesOutsideLayers(site.file(file)), file).toEqual([]);
    for (const [style, address] of styles) expect(rulesOutsideLayers(style), address).toEqual([]);
  });

  test('gets all styles within a page of official text, and other pages with files that a browser caches', () => {
    for (const address of site.addresses) {
      const page = site.page(address);
      const isText = page.querySelector('article') !== null;
      expect(page.querySelectorAll('style'), address).toHaveLength(isText ? 1 : 0);
      expect(page.querySelectorAll('link[rel=stylesheet]').length > 0, address).toBe(!isText);
    }
  });

  test('gets the layers in the same order on every page, whichever style sheet comes first, with paper last', () => {
    for (const [style, address] of styles) {
      const met = layersOf(style);
      expect(met, address).toEqual(ORDER.filter((layer) => met.includes(layer)));
      expect(met.at(-1), address).toBe('print');
    }
  });
});
