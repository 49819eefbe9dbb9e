import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { layersForPaper, layersOf, namedLanguages, namedSides, rulesOutsideLayers } from '../support/style-sheets.ts';

const FILES = globSync('src/**/*.css').toSorted();
const read = (file: string) => readFileSync(file, 'utf8');
/** Files that only bring others together. */
const LISTS = ['src/styles/layers.css', 'src/styles/site.css', 'src/styles/reading.css', 'src/styles/plain.css'];

describe('who changes a style', () => {
  test('finds the order of layers in one place, with paper the last to speak', () => {
    expect(FILES.length).toBeGreaterThan(10);
    expect(layersOf(read('src/styles/layers.css')).at(-1)).toBe('print');
  });

  test.each(FILES)('finds no rule in %s that would win over every layer', (file) => {
    expect(rulesOutsideLayers(read(file))).toEqual([]);
  });

  test.each(FILES.filter((file) => !LISTS.includes(file)))('finds the rules of %s in the layer of its name', (file) => {
    const own = path.basename(file, '.css');
    expect(layersOf(read('src/styles/layers.css'))).toContain(own);
    expect(layersOf(read(file)).filter((layer) => layer !== 'print')).toEqual(own === 'print' ? [] : [own]);
  });

  test.each(FILES)('finds what %s says of paper where nothing of the screen can undo it', (file) => {
    expect(layersForPaper(read(file)).filter((layer) => layer !== 'print')).toEqual([]);
  });

  test.each(FILES)('finds start and end in %s, not left and right, so that it serves text of any direction', (file) => {
    expect(namedSides(read(file))).toEqual([]);
  });

  test('finds languages named in one style sheet alone', () => {
    const naming = FILES.filter((file) => namedLanguages(read(file)).length > 0);
    expect(naming).toEqual(['src/styles/languages.css']);
  });
});
