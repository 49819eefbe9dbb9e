import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Starts files in the order of their names: readers at a browser take longest and come first. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => a.moduleId.localeCompare(b.moduleId));
  }
}

export default defineConfig({
  resolve: { alias: { '@words': fileURLToPath(new URL('src/ui/en', import.meta.url)) } },
  test: {
    include: ['tests/**/*.test.ts'],
    // Builds and serves the site once for all tests.
    globalSetup: 'tests/support/built-site.ts',
    // Browsers wait more than they work, so that no core need be left free.
    maxWorkers: '100%',
    sequence: { sequencer: ByName },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
