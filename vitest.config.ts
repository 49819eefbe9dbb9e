import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Builds and serves the site once for all tests.
    globalSetup: 'tests/support/built-site.ts',
    // Browsers wait more than they work, so that no core need be left free.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
