/** `npm run corpus`: real documents, held against their originals and read as readers read them. */
import { defineConfig } from 'vitest/config';
import { hasOriginals } from './originals.ts';

if (!hasOriginals)
  console.log(
    'corpus: the originals are not there (../shared/corpus), so nothing is held against them. The documents made of them are in tests/corpus/content/, and what was counted in the originals in tests/corpus/facts/; everything else is checked by those.',
  );

export default defineConfig({
  test: {
    globalSetup: 'tests/support/sites/keeper.ts',
    include: ['tests/corpus/*.corpus.ts'],
    exclude: hasOriginals ? [] : ['tests/corpus/originals.corpus.ts', 'tests/corpus/imports.corpus.ts'],
    provide: { site: 'corpus' },
    testTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    // The first to ask for the site waits until it is built.
    hookTimeout: 600_000,
  },
});
