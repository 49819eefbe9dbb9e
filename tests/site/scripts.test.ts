import { words } from '@words/report.ts';
import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Site } from '../support/site.ts';

const site = await Site.of('charter');
const scripts = globSync('_astro/*.js', { cwd: site.folder }).map((file) => [file, site.file(file)] as const);

test('a reader loads scripts with plain imports, without the wrapper of Vite (src/integrations/plain-imports.ts)', () => {
  expect(scripts.filter(([, code]) => code.includes('import(')).length).toBeGreaterThan(1);
  expect(scripts.flatMap(([file, code]) => (code.includes('vite:preloadError') ? file : []))).toEqual([]);
});

test('a reader loads of the words of the interface only those that a script says', () => {
  const saying = (said: string) => scripts.flatMap(([file, code]) => (code.includes(said) ? file : []));
  // Two messages of one group: a script says the first, and only pages the second.
  expect(saying(words.nowhere)).toHaveLength(1);
  expect(saying(words.inNote)).toEqual([]);
});
