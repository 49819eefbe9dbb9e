/** `npm run trials`: what takes minutes or needs more than Node and Chromium. `npm test` runs none of it. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/trials/**/*.trial.ts'],
    testTimeout: 60_000,
    // Sites are built before the first trial.
    hookTimeout: 120_000,
  },
});
