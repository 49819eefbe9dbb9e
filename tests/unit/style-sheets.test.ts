import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  customProperties,
  layersForPaper,
  layersOf,
  namedLanguages,
  namedSides,
  rulesOutsideLayers,
} from '../support/style-sheets.ts';
import { themeStyle } from '../../src/integrations/theme.ts';
import { publication } from '../support/charter-model.ts';

const FILES = globSync('src/**/*.css').toSorted();
const read = (file: string) => readFileSync(file, 'utf8');
const setIn = (css: string) => customProperties(css).set;
/** The style of a book is no part of the site's, and old reading systems know no layers. */
const OF_SITE = FILES.filter((file) => file !== 'src/exports/epub/book.css');
/** Files that only bring others together. */
const LISTS = ['src/styles/layers.css', 'src/styles/site.css', 'src/styles/reading.css', 'src/styles/site-page.css'];

describe('a person who changes a style', () => {
  test('finds the order of layers in one place, with paper last', () => {
    expect(FILES.length).toBeGreaterThan(10);
    expect(layersOf(read('src/styles/layers.css')).at(-1)).toBe('print');
  });

  test.each(OF_SITE)('finds no rule in %s that would win over every layer', (file) => {
    expect(rulesOutsideLayers(read(file))).toEqual([]);
  });

  test.each(OF_SITE.filter((file) => !LISTS.includes(file)))(
    'finds the rules of %s in the layer of its name',
    (file) => {
      const own = path.basename(file, '.css');
      expect(layersOf(read('src/styles/layers.css'))).toContain(own);
      expect(layersOf(read(file)).filter((layer) => layer !== 'print')).toEqual(own === 'print' ? [] : [own]);
    },
  );

  test.each(FILES)('finds the rules for paper in %s in a layer that the screen cannot override', (file) => {
    expect(layersForPaper(read(file)).filter((layer) => layer !== 'print')).toEqual([]);
  });

  test.each(FILES)('finds start and end in %s, not left and right, so that it serves text of any direction', (file) => {
    expect(namedSides(read(file))).toEqual([]);
  });

  test('finds a value for every property that style sheets and components use', () => {
    const components = globSync('src/**/*.astro').flatMap((file) =>
      [...read(file).matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => [file, style] as const),
    );
    const sheets = [...FILES.map((file) => [file, read(file)] as const), ...components];
    const set = new Set([...sheets.map(([, style]) => style), themeStyle(publication().site.colours)].flatMap(setIn));
    const unknown = sheets.flatMap(([file, style]) =>
      customProperties(style)
        .asked.filter((name) => !set.has(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  test('finds languages in only one style sheet', () => {
    const naming = FILES.filter((file) => namedLanguages(read(file)).length > 0);
    expect(naming).toEqual(['src/styles/languages.css']);
  });
});
