/** `npm run corpus`: real documents, imported, held against their originals and read as readers read them. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { NOT_TRIED } from './decisions.ts';

if (NOT_TRIED.length > 0)
  console.log(
    `corpus: these documents are not tried, since their originals are not there: ${NOT_TRIED.join(', ')}. tests/corpus/README.md says where originals are looked for.`,
  );

export default defineConfig({
  resolve: { alias: { '@words': fileURLToPath(new URL('../../src/ui/en', import.meta.url)) } },
  test: {
    globalSetup: 'tests/support/sites/keeper.ts',
    include: ['tests/corpus/*.corpus.ts'],
    provide: { site: 'corpus' },
    // What exports take for the publication.
    env: { GLOSSATOR_CONTENT: 'tests/fixtures/charter/content' },
    testTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    // The first to ask for the site waits until its documents are imported and it is built.
    hookTimeout: 600_000,
  },
});
