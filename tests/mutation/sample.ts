/** Leaves out most mutants, as a checker plugin of Stryker: tests do not run for a mutant that it refuses, which does not count. */
import { createHash } from 'node:crypto';

/** Chooses mutants by their place and change, so that the choice stays the same until the code there changes. */
export const SEED = 15;

/** By default, one mutant in this many is tried. */
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

/** The options that {@link ./run.ts} passes on. */
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
