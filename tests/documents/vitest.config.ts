/** `npm run documents`: imports real documents, compares them with their originals, and reads them as readers do. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { NOT_TRIED } from './documents.ts';

if (NOT_TRIED.length > 0)
  console.log(
    `documents: these documents are not tried, since their originals are not there: ${NOT_TRIED.join(', ')}. tests/documents/README.md says where originals are looked for.`,
  );

export default defineConfig({
  resolve: { alias: { '@words': fileURLToPath(new URL('../../src/ui/en', import.meta.url)) } },
  test: {
    globalSetup: 'tests/support/sites/keeper.ts',
    include: ['tests/documents/*.documents.ts'],
    provide: { site: 'documents' },
    // Files share a process, so that it loads the importer once.
    isolate: false,
    // By default, one core stays idle.
    maxWorkers: availableParallelism(),
    // The content that exports read.
    env: { GLOSSATOR_CONTENT: 'tests/fixtures/charter/content' },
    testTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    // The first test that asks for the site waits until the documents are imported and the site is built.
    hookTimeout: 600_000,
  },
});
