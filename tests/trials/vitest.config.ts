/** `npm run trials`: what takes minutes or needs more than Node and Chromium. `npm test` runs none of it. */
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { ENGINE, TODAY } from '../../vitest.config.ts';
import { isOurs } from '../publication/ours.ts';

// What contents become is tried with packages as a build has them: not with the assertions of their own developers.
process.env['NODE_ENV'] = 'production';

export default defineConfig({
  test: {
    include: ['tests/trials/**/*.trial.ts', ...(isOurs ? ['tests/publication/**/*.trial.ts'] : [])],
    globalSetup: 'tests/support/sites/keeper.ts',
    provide: ENGINE.provide,
    env: { ...TODAY, ...ENGINE.env },
    // Builds and browsers keep a core busy each, and offline readers wait. With more at once, readers would wait longer than
    // they are patient.
    maxWorkers: availableParallelism() + 1,
    // Files share a process, so that packages are loaded, and browsers started, once in each and not once a file.
    isolate: false,
    // Nobody waits here, and a busy machine may take three times as long as a quiet one.
    testTimeout: 180_000,
    expect: { poll: { timeout: 20_000 } },
    // Where `npm test` has not built the sites before, the first trial does.
    hookTimeout: 180_000,
  },
});
