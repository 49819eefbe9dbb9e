/** The unit tests as `npm run mutation` runs them: in a copy of the project, and without the sites that others read. */
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** What takes seconds and looks for crashes and waits: left out, so that what it alone notices counts as not noticed. */
const SLOW = ['hostile-*', '*-history', 'commands', 'offline-packs'];

/** Starts with what noticed the change before, then with what is quick: nothing runs after the first that notices. */
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
  resolve: { alias: { '@words': `${project}src/ui/en` } },
  test: {
    include: ['tests/unit/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...SLOW.map((name) => `tests/unit/${name}.test.ts`)],
    // Twice as fast: files of tests share what they load.
    isolate: false,
    env: { GLOSSATOR_CONTENT: 'tests/fixtures/charter/content' },
    sequence: { sequencer: QuickestFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
