/** Runs the unit tests for `npm run mutation`: in a copy of the project, and without the sites that other tests use. */
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { wordsIn } from '../../src/integrations/words.ts';
import { TODAY, UNIT } from '../../vitest.config.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Tests that read the code as text, to which Stryker adds its own. */
const OF_CODE = ['json-schemas', 'patterns', 'planted-changes', 'words-in-code'];

/** Slow tests that look for crashes and endless loops. They are left out, so that a change that only they notice counts as missed. */
const SLOW = ['hostile-*', '*-history', 'limits', 'offline-packs'];

/** Starts with the files that noticed the last change, then with quick ones: the first failure ends a run. */
class QuickestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = (file: TestSpecification) => {
      const last = this.ctx.cache.getTestSpecificationResult(file);
      return last?.failed === true ? -1 : (last?.duration ?? 0);
    };
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b)));
  }
}

export default defineConfig({
  root: project,
  plugins: [wordsIn('en')],
  test: {
    include: ['tests/unit/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...[...OF_CODE, ...SLOW].map((name) => `tests/unit/${name}.test.ts`)],
    // Files of tests share what they load, which is twice as fast.
    isolate: false,
    env: { ...TODAY, ...UNIT.env },
    setupFiles: UNIT.setupFiles,
    sequence: { sequencer: QuickestFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
