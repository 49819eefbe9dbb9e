import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Starts files in the order of their names, since readers at a browser take longest, but those with a window of jsdom last: a
 * process ends, with all that it has loaded, when the next file has another environment.
 */
class ByName extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const hasWindow = ({ moduleId }: TestSpecification) =>
      readFileSync(moduleId, 'utf8').startsWith('// @vitest-environment jsdom');
    const { true: last = [], false: first = [] } = Object.groupBy(files, (file) => `${hasWindow(file)}`);
    const byName = (a: TestSpecification, b: TestSpecification) => a.moduleId.localeCompare(b.moduleId);
    return Promise.resolve([...first.toSorted(byName), ...last.toSorted(byName)]);
  }
}

/** Folders of tests, each a project that can be run alone, with the site that its readers read. */
const PROJECTS = { unit: 'charter', site: 'charter', browser: 'charter', publication: 'publication' } as const;

/** The day on which content is read, 1 January 2021, so that the notes of fixtures do not grow old. */
export const TODAY = { SOURCE_DATE_EPOCH: '1609459200' };

/** What unit tests take for the publication, and what parts their files, which share a process. */
export const UNIT = {
  env: { GLOSSATOR_CONTENT: 'tests/fixtures/charter/content' },
  setupFiles: ['tests/support/fresh-modules.ts'],
};

export default defineConfig({
  resolve: { alias: { '@words': fileURLToPath(new URL('./src/ui/en', import.meta.url)) } },
  test: {
    // Builds a site once a test asks for it.
    globalSetup: 'tests/support/sites/keeper.ts',
    // Readers at browsers wait as much as they work: with twice as many as there are cores, these are busy.
    maxWorkers: availableParallelism() * 2,
    sequence: { sequencer: ByName },
    env: TODAY,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What a page does by itself takes its time where so many are read at once.
    expect: { poll: { timeout: 20_000 } },
    // Files share a process, so that packages are loaded, and browsers started, once in each and not once a file.
    isolate: false,
    projects: [
      ...Object.entries(PROJECTS).map(([name, site]) => ({
        test: {
          name,
          include: [`tests/${name}/**/*.test.ts`],
          provide: { site },
          ...(name === 'unit' ? UNIT : {}),
        },
      })),
      {
        test: {
          name: 'documents',
          include: ['tests/documents/*.documents.ts'],
          provide: { site: 'documents' },
          // What exports take for the publication.
          env: UNIT.env,
          testTimeout: 120_000,
          // The first test that asks for the site waits until the documents are imported and the site is built.
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
