import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { FEATURES } from './src/core/features.ts';
import { loadFeatures } from './src/features/feature.ts';
import { addedByFeatures } from './src/integrations/features.ts';
import { wordsIn } from './src/integrations/words.ts';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { isOurs } from './tests/publication/ours.ts';

/** The day on which content is read, 1 January 2021, so that the notes of fixtures do not grow old. */
export const TODAY = { SOURCE_DATE_EPOCH: '1609459200' };

/** What tests of the engine take for the publication, so that none of them depends on what is in `content/`. */
export const ENGINE = {
  provide: { site: 'charter' },
  env: { GLOSSATOR_CONTENT: 'tests/fixtures/charter/content' },
} as const;

/** The same for unit tests, and what parts their files, which share a process. */
export const UNIT = { ...ENGINE, setupFiles: ['tests/support/fresh-modules.ts'] };

/**
 * Folders of tests, each a project that can be run alone, with the site that its readers read; in the order in which they
 * run, since readers at a browser take longest.
 */
const PROJECTS = {
  browser: ENGINE,
  site: ENGINE,
  unit: UNIT,
  publication: { provide: { site: 'ourPublication' }, ...(isOurs ? {} : { exclude: ['**'] }) },
  // The first tests of real documents may wait until all documents are imported and the site is built.
  documents: { ...ENGINE, provide: { site: 'documents' }, testTimeout: 120_000, hookTimeout: 600_000 },
} as const;

/**
 * Starts files project by project, and of these the ones with a window of jsdom last: a process ends, with all that it has
 * loaded, when the next file has another environment.
 */
class ByProject extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const names = Object.keys(PROJECTS);
    const rankOf = ({ moduleId, project }: TestSpecification) => {
      const hasWindow = readFileSync(moduleId, 'utf8').startsWith('// @vitest-environment jsdom');
      return [names.indexOf(project.name), hasWindow ? 'last' : 'first', moduleId].join(' ');
    };
    const ranked = files.map((file) => ({ file, rank: rankOf(file) }));
    return Promise.resolve(ranked.toSorted((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ file }) => file));
  }
}

export default defineConfig({
  plugins: [addedByFeatures(await loadFeatures(FEATURES)), wordsIn('en')],
  test: {
    // Builds a site once a test asks for it.
    globalSetup: 'tests/support/sites/keeper.ts',
    // Readers at browsers wait now and then: with one more than there are cores, these are busy.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: ByProject },
    env: TODAY,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What a page does by itself takes its time where so many are read at once.
    expect: { poll: { timeout: 20_000 } },
    // Files share a process, so that packages are loaded, and browsers started, once in each and not once a file.
    isolate: false,
    projects: Object.entries(PROJECTS).map(([name, settings]) => ({
      test: { name, include: [`tests/${name}/**/*.${name === 'documents' ? name : 'test'}.ts`], ...settings },
    })),
  },
});
