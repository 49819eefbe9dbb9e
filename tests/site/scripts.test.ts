import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Site } from '../support/site.ts';

const site = await Site.of('charter');

test('a reader loads scripts with plain imports, without the wrapper of Vite (src/integrations/plain-imports.ts)', () => {
  const scripts = globSync('_astro/*.js', { cwd: site.folder }).map((file) => [file, site.file(file)] as const);
  expect(scripts.filter(([, code]) => code.includes('import(')).length).toBeGreaterThan(1);
  expect(scripts.flatMap(([file, code]) => (code.includes('vite:preloadError') ? file : []))).toEqual([]);
});
