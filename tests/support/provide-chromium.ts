/**
 * `npm run browser`: makes sure that the browser tests have a Chromium, or fails saying how to provide one, so that
 * they are never skipped in silence.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, isExecutable } from './chromium.ts';

const HOW = `Provide one in any of these ways, then run the tests again:
  - install Chromium or Chrome with your system's package manager;
  - set CHROMIUM_PATH to the program of one you have;
  - run: npx playwright-core install chromium`;

function run(command: string, ...args: string[]): boolean {
  console.log(`browser: ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

function install(): boolean {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  return isDebianRoot
    ? run('apt-get', 'update') && run('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium')
    : run('npx', 'playwright-core', 'install', 'chromium');
}

let found = findChromium();
if (found === undefined) {
  console.log('browser: no Chromium found for the browser tests; getting one.');
  install();
  found = findChromium();
}
if (found === undefined || !isExecutable(found)) {
  console.error(
    found === undefined ? 'browser: no Chromium could be found or installed.' : `browser: ${found} cannot be run.`,
  );
  console.error(HOW);
  process.exit(1);
}
console.log(`browser: ${found}`);
