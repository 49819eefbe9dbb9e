import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordsInCode } from '../support/words-in-code.ts';

/** Faults, which speak English to editors, and names by which search tells its own things apart. */
const ELSEWHERE = /^src\/features\/(?:faults\/|search\/client\/(?:find|links|match)\.ts$)/;

const files = globSync('src/{exports,features,layouts,metadata,pages}/**/*.{astro,ts}').filter(
  (file) => !ELSEWHERE.test(file),
);

describe('a reader in another language', () => {
  test.each(files)('meets no English that stands in %s', (file) => {
    expect(wordsInCode(file, readFileSync(file, 'utf8'))).toEqual([]);
  });
});
