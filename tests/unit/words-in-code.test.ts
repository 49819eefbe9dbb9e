import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordsInCode } from '../support/words-in-code.ts';

/** Files with faults and commands, which are English for editors, and with internal names of search. */
const ELSEWHERE = /^src\/features\/(?:faults\/|[^/]+\/(?:content|command)\/|search\/client\/(?:find|links|match)\.ts$)/;

const files = globSync('src/{exports,features,layouts,metadata,pages}/**/*.{astro,ts}').filter(
  (file) => !ELSEWHERE.test(file),
);

describe('a reader in another language', () => {
  test.each(files)('sees no English from %s', (file) => {
    expect(wordsInCode(file, readFileSync(file, 'utf8'))).toEqual([]);
  });
});
