/** `npm run package`: writes the engine as a package, which others install by its number. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readArguments, stop } from '../cli/options.ts';
import { layPackage } from './lay.ts';

const { values } = readArguments({
  name: 'package',
  does: 'Writes the engine as a package, glossator-<version>.tgz: JavaScript with the types of what others may import, and the\nexact version of every package that a site is made with. It has no tests, and no content.',
  options: { to: { type: 'string', default: '.', value: 'FOLDER', help: 'the folder to write it to' } },
  examples: [
    ['', 'the package in this folder'],
    ['--to ../library', 'the package in another folder'],
  ],
  exits: { unread: 'the folder is not there, or npm cannot pack it' },
});
const to = path.resolve(values.to);
if (!statSync(to, { throwIfNoEntry: false })?.isDirectory())
  stop(`Found no folder ${to}, expected one to write the package to. Make it, or name another by --to.`);
const folder = mkdtempSync(path.join(tmpdir(), 'glossator-package-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
const version = layPackage(folder);
// On Windows, npm is a script of the shell, which takes words with spaces apart: none of these has any.
const { status } = spawnSync('npm', ['pack', '--silent'], {
  cwd: folder,
  env: { ...process.env, npm_config_pack_destination: to },
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
if (status !== 0) stop('Found that npm cannot pack the engine. Its message is above.');
console.log(`Written: ${path.relative(process.cwd(), path.join(to, `glossator-${version}.tgz`))}`);
