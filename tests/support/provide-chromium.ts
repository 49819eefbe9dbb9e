/**
 * `npm run browser`: makes sure that there is a Chromium for the browser tests. Otherwise it fails and says how to provide
 * one, so that the tests are never skipped in silence.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, isExecutable, isShell } from './chromium.ts';

const HOW = `Provide one in any of these ways, then run the tests again:
  - install Chromium or Chrome with your system's package manager;
  - set CHROMIUM_PATH to the program of one you have;
  - run: npx playwright-core install chromium`;

function run(command: string, ...args: string[]): boolean {
  console.log(`browser: ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
const getPackage = (name: string) => run('apt-get', 'install', '--yes', '--no-install-recommends', name);

function install(): boolean {
  if (!isDebianRoot) return run('npx', 'playwright-core', 'install', 'chromium');
  return run('apt-get', 'update') && (getPackage('chromium-headless-shell') || getPackage('chromium'));
}

let found = findChromium();
// Where it can be installed without asking, prefer the one without a window: tests then take half the time.
if (found === undefined || (isDebianRoot && !isShell(found) && process.env['CHROMIUM_PATH'] === undefined)) {
  console.log('browser: getting a Chromium for the browser tests.');
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
