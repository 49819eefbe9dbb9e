/**
 * `npm run trials` begins here: makes sure that there are the web servers to which the files of `docs/hosting/` are taken,
 * the Java that the Nu HTML checker and EPUBCheck need, browsers of other engines, and pandoc, or fails saying how to provide them, so that no
 * trial is skipped in silence.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findFirefox, findProgram, missingHosts, PROGRAMS } from './programs.ts';

const PACKAGES = [
  ...['nginx', 'libnginx-mod-http-brotli-static', 'caddy', 'default-jre-headless', 'epubcheck'],
  ...['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'pandoc'],
];

const HOW = `The trials need nginx with its brotli module, Caddy, Java, EPUBCheck, Firefox, WebKitGTK's driver, Xvfb and pandoc, as Debian has them:
  apt-get install ${PACKAGES.join(' ')}`;

function run(command: string, ...args: string[]): boolean {
  console.log(`trials: ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

let missing = missingHosts();
if (missing.length > 0) {
  console.log(`trials: no ${missing.join(', no ')}.`);
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  // Where services are started, the packages would start theirs, on ports that all the world can reach.
  const startsServices = existsSync('/run/systemd/system');
  if (isDebianRoot && !startsServices && run('apt-get', 'update'))
    run('apt-get', 'install', '--yes', '--no-install-recommends', ...PACKAGES);
  missing = missingHosts();
}
if (missing.length > 0) {
  console.error(`trials: could not find or install ${missing.join(', ')}.\n${HOW}`);
  process.exit(1);
}
console.log(`trials: ${[...PROGRAMS.map(findProgram), findFirefox()].join(', ')}`);
