import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Builds and serves the site once for all tests.
    globalSetup: 'tests/support/built-site.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
