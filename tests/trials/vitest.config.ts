/** `npm run trials`: what takes minutes or needs more than Node and Chromium. `npm test` runs none of it. */
import { defineConfig } from 'vitest/config';

// What contents become is tried with packages as a build has them: not with the assertions of their own developers.
process.env['NODE_ENV'] = 'production';

export default defineConfig({
  test: {
    include: ['tests/trials/**/*.trial.ts'],
    globalSetup: 'tests/support/sites/keeper.ts',
    provide: { site: 'charter' },
    // One after the other, since two would build the same site at the same place.
    fileParallelism: false,
    testTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    // Where `npm test` has not built the sites before, the first trial does.
    hookTimeout: 180_000,
  },
});
