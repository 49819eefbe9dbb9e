/**
 * `npm run mutation -- --planted [words …]`: plants small changes in a copy of the engine, one at a time, and finds out
 * whether the tests of its room notice it. These are changes that show or give readers something else than was checked.
 * Prints by what each was noticed, and fails if one was not. With words, plants only the changes whose file or
 * description has one of them.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ALL, hasPlace } from './all.ts';
import type { Planted } from './planted.ts';

/** What the copy does not have: what is large, and what builds make. */
const LEFT_OUT = new Set(['node_modules', 'dist', 'dist.unfinished', '.git', '.astro', '.mutation']);

/** The most time for a file of tests, in milliseconds. One that never ends has noticed the change. */
const TIMEOUT = 600_000;

/**
 * Plants changes and runs their tests.
 *
 * @param out a folder for the copy of the project
 * @param chosen words of the changes to plant; without any, all are planted
 * @returns whether every change was noticed
 */
export function plantAll(out: string, chosen: readonly string[]): boolean {
  const planted = ALL.filter(
    ({ file, what }) => chosen.length === 0 || chosen.some((word) => file.includes(word) || what.includes(word)),
  );
  const copy = path.join(out, `planted-${process.pid}`);
  layCopy(copy);
  const missed = planted.filter((change) => !isNoticed(copy, change));
  rmSync(copy, { recursive: true });
  console.log(`\n${planted.length} changes, ${missed.length} not noticed.`);
  return missed.length === 0;
}

/** Copies the project. The packages are links, so that what builds cache is the copy's own. */
function layCopy(copy: string): void {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(path.join(copy, 'node_modules'), { recursive: true });
  for (const name of readdirSync('.'))
    if (!LEFT_OUT.has(name)) cpSync(name, path.join(copy, name), { recursive: true });
  for (const name of readdirSync('node_modules'))
    if (name !== '.cache') symlinkSync(path.resolve('node_modules', name), path.join(copy, 'node_modules', name));
}

/** The tests that pass without any change, by file and the part of their names. */
const sound = new Set<string>();

/** Plants a change, runs its tests and takes it back. Prints and returns whether it was noticed. */
function isNoticed(copy: string, planted: Planted): boolean {
  const { what, file, from, to, tests, only } = planted;
  const name = path.join(copy, 'src', file);
  const before = readFileSync(name, 'utf8');
  if (!hasPlace(before, planted)) {
    console.log(`NO PLACE    ${what}: src/${file} does not have these words once: ${from}`);
    return false;
  }
  writeFileSync(
    name,
    before.replace(from, () => to),
  );
  const noticed = firstOf(tests, (test) => failureOf(copy, test, only));
  writeFileSync(name, before);
  if (noticed === undefined) {
    console.log(`NOT NOTICED ${what} (src/${file})`);
    return false;
  }
  const { test, by } = noticed;
  // A test that fails anyway has noticed nothing.
  const key = `${test} ${only ?? ''}`;
  const isSound = sound.has(key) || failureOf(copy, test, only) === undefined;
  if (isSound) sound.add(key);
  console.log(isSound ? `noticed     ${what}, by ${by}` : `BROKEN TEST ${what}: ${test} fails without any change`);
  return isSound;
}

/** Returns the first test that fails, and what failed in it: the build of its site, or the test. */
function firstOf(tests: readonly string[], failure: (test: string) => string | undefined) {
  for (const test of tests) {
    const by = failure(test);
    if (by !== undefined) return { test, by };
  }
  return undefined;
}

/** Runs a file of tests. Returns what failed; `undefined` if nothing did. */
function failureOf(copy: string, test: string, only: string | undefined): string | undefined {
  const [folder = ''] = test.split('/');
  const of = folder === 'trials' ? ['--config', 'tests/trials/vitest.config.ts'] : ['--project', folder];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...[path.join('node_modules', 'vitest', 'vitest.mjs'), 'run', `tests/${test}`, '--bail', '1'],
      ...[...of, '--testTimeout', String(TIMEOUT)],
      ...(only === undefined ? [] : ['--testNamePattern', only]),
    ],
    { cwd: copy, encoding: 'utf8', timeout: TIMEOUT },
  );
  if (status === 0) return undefined;
  return `${stdout}${stderr}`.includes('could not be built') ? 'the build' : test;
}
