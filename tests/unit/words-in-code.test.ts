import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordsInCode } from '../support/words-in-code.ts';

/** What still speaks for itself: search, and faults, which speak English to editors. */
const ELSEWHERE = /^src\/(?:pages\/search\/|features\/(?:search|landing|faults)\/)/;

const files = globSync('src/{exports,features,layouts,metadata,pages}/**/*.{astro,ts}').filter(
  (file) => !ELSEWHERE.test(file),
);

describe('a reader in another language', () => {
  test.each(files)('meets no English that stands in %s', (file) => {
    expect(wordsInCode(file, readFileSync(file, 'utf8'))).toEqual([]);
  });
});
