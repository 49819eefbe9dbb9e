/** Leaves most mutants out, by a plugin of Stryker's kind "checker": those that it refuses are run by no test and count for nothing. */
import { createHash } from 'node:crypto';

/** One mutant in so many is tried, by its place and change alone: the same ones until the code there changes. */
export const SAMPLE = { oneIn: 5, seed: 14 } as const;

interface Mutant {
  readonly id: string;
  readonly fileName: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
  readonly replacement: string;
}

function isInSample({ fileName, location: { start }, replacement }: Mutant): boolean {
  const place = [fileName.split('/src/').at(-1), start.line, start.column, replacement];
  const hash = createHash('sha256').update(JSON.stringify([SAMPLE.seed, ...place]));
  return hash.digest().readUInt32BE() % SAMPLE.oneIn === 0;
}

/** https://stryker-mutator.io/docs/stryker-js/api/checker */
export const strykerPlugins = [
  {
    kind: 'Checker',
    name: 'sample',
    factory: () => ({
      init: () => Promise.resolve(),
      check: (mutants: readonly Mutant[]) =>
        Promise.resolve(
          Object.fromEntries(
            mutants.map((mutant) => [
              mutant.id,
              isInSample(mutant) ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' },
            ]),
          ),
        ),
    }),
  },
];
