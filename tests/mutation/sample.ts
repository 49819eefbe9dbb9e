/** Leaves most mutants out, by a plugin of Stryker's kind "checker": those that it refuses are run by no test and count for nothing. */
import { createHash } from 'node:crypto';

/** Which mutants are tried, by their place and change alone: the same ones until the code there changes. */
export const SEED = 14;

/** One mutant in so many is tried where nothing else is said. */
export const ONE_IN = 10;

interface Mutant {
  readonly id: string;
  readonly fileName: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
  readonly replacement: string;
}

function isInSample({ fileName, location: { start }, replacement }: Mutant, oneIn: number): boolean {
  const place = [fileName.split('/src/').at(-1), start.line, start.column, replacement];
  const hash = createHash('sha256').update(JSON.stringify([SEED, ...place]));
  return hash.digest().readUInt32BE() % oneIn === 0;
}

/** What {@link ./run.ts} passes on. */
interface Options {
  readonly sample: { readonly oneIn: number };
}

function checker({ sample: { oneIn } }: Options) {
  return {
    init: () => Promise.resolve(),
    check: (mutants: readonly Mutant[]) =>
      Promise.resolve(
        Object.fromEntries(
          mutants.map((mutant) => [
            mutant.id,
            isInSample(mutant, oneIn) ? { status: 'passed' } : { status: 'compileError', reason: 'not in the sample' },
          ]),
        ),
      ),
  };
}
checker.inject = ['options'];

/** https://stryker-mutator.io/docs/stryker-js/api/checker */
export const strykerPlugins = [{ kind: 'Checker', name: 'sample', factory: checker }];
