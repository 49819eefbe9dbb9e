/**
 * `npm run mutation [-- folder …]`: makes one small change to the code after the other (Stryker's mutants), and finds out
 * whether a unit test fails. Prints every change that no test noticed and the score of each folder. Fails if the score of a
 * folder is too low. Without folders it tries a sample of all mutants; with `-- core/terms exports/formats.ts` it tries
 * every mutant of these, and with `-- --one-in 20 core/compile` one in twenty of them. Each folder is a run of its own,
 * since a table of which test reaches which mutant of all folders would not fit into the memory that Node allows. With
 * `-- --planted`, it tries the changes that planted/ lists instead.
 *
 * https://stryker-mutator.io/docs/stryker-js/configuration/
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { plantAll } from './planted/run.ts';
import { ONE_IN, SEED } from './sample.ts';

/** The lowest score that a folder may have: the percentage of its mutants that tests notice. */
const FLOOR = 85;

/** The folders and files below `src/` that must reach that score. */
const FOLDERS = [
  'core/*.ts',
  ...readdirSync('src/core', { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [`core/${one.name}`] : [])),
  ...['citations', 'exports', 'metadata', 'features/search', 'features/wordings/content', 'features/wordings/data'],
];

/** The folder for Stryker's copy of the project and its report, which git ignores. */
const OUT = '.mutation';

const { values: options, positionals: chosen } = parseArgs({
  allowPositionals: true,
  options: { 'one-in': { type: 'string' }, planted: { type: 'boolean', default: false } },
});
if (options.planted) process.exit(plantAll(OUT, chosen) ? 0 : 1);

const oneIn = Number(options['one-in'] ?? (chosen.length > 0 ? 1 : ONE_IN));
type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

/** Tries the mutants of a folder or file. */
const run = (name: string): Promise<Mutant[]> =>
  new Stryker({
    mutate: [`src/${name}${name.endsWith('.ts') ? '' : '/**/*.ts'}`, '!**/*.d.ts'],
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner'), import.meta.resolve('./sample.ts')],
    checkers: oneIn > 1 ? ['sample'] : [],
    sample: { oneIn },
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutation/vitest.config.ts' },
    concurrency: 1,
    // An endless loop counts as noticed. On a busy machine, a slow test must not.
    timeoutMS: 60_000,
    dryRunTimeoutMinutes: 30,
    tempDirName: `${OUT}/copy`,
    ignorePatterns: [OUT, 'dist', 'dist.unfinished-*', '.astro'],
    reporters: ['progress-append-only', 'html'],
    htmlReporter: { fileName: `${OUT}/${name.replaceAll('/', '-')}.html` },
  }).runMutationTest();

const mutants: Mutant[] = [];
for (const name of chosen.length > 0 ? chosen : FOLDERS) mutants.push(...(await run(name)));

const lines = new Map<string, readonly string[]>();

/** Returns the first line of the code that a mutant replaces. */
function codeOf({ fileName, location: { start, end } }: Mutant): string {
  const known = lines.get(fileName) ?? readFileSync(fileName, 'utf8').split('\n');
  lines.set(fileName, known);
  const line = known[start.line - 1] ?? '';
  return start.line === end.line ? line.slice(start.column - 1, end.column - 1) : `${line.slice(start.column - 1)} …`;
}

const fileOf = ({ fileName }: Mutant) => path.relative('src', fileName);

/** Returns the folder to whose score a file counts. In core, each folder has a score of its own. */
const folderOf = (mutant: Mutant) => /^core\/\w+(?=\/)|^features\/\w+|^\w+/.exec(fileOf(mutant))?.[0] ?? '';

const isKilled = ({ status }: Mutant) => status === 'Killed' || status === 'Timeout';
const isAlive = ({ status }: Mutant) => status === 'Survived' || status === 'NoCoverage';

for (const mutant of mutants.filter(isAlive)) {
  const { line, column } = mutant.location.start;
  const change = `${codeOf(mutant)} → ${mutant.replacement}`.replace(/\s+/g, ' ');
  const reached = mutant.status === 'NoCoverage' ? ', reached by no test' : '';
  console.log(`src/${fileOf(mutant)}:${line}:${column} ${change}${reached}`);
}

if (oneIn > 1) console.log(`\nA sample: one mutant in ${oneIn}, seed ${SEED}.`);
console.log('\nfolder                 noticed  mutants');
let isLow = false;
for (const [folder, all] of [...Map.groupBy(mutants, folderOf)].toSorted(([a], [b]) => a.localeCompare(b))) {
  const killed = all.filter(isKilled).length;
  const counted = killed + all.filter(isAlive).length;
  const score = (100 * killed) / Math.max(counted, 1);
  isLow ||= score < FLOOR;
  console.log(`${folder.padEnd(22)} ${`${score.toFixed(1)} %`.padStart(7)}  ${String(counted).padStart(7)}`);
}
if (isLow) {
  console.log(`\nEach folder should be at ${FLOOR} % or more.`);
  process.exitCode = 1;
}
