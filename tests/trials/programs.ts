/** Finds the web servers and other programs that the trials run. */
import path from 'node:path';
import { existsSync, globSync } from 'node:fs';
import { isExecutable } from '../support/chromium.ts';

/** By which Debian has nginx load the module that sends files packed with brotli. */
const BROTLI = '/etc/nginx/modules-enabled/*brotli-static.conf';

/** EPUBCheck, where Debian has it. */
export const EPUBCHECK = '/usr/share/java/epubcheck.jar';

/** Programs that the trials run. */
export const PROGRAMS = ['nginx', 'caddy', 'java', 'Xvfb', 'WebKitWebDriver', 'pandoc'] as const;

/** Path of a program, `undefined` where there is none. Debian keeps some where only root's shell looks. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => path.join(folder, name)).find(isExecutable);
}

/** Path of Firefox, under the name that Debian gives to its long-term release or another. */
export const findFirefox = () => findProgram('firefox-esr') ?? findProgram('firefox');

/** What the trials need and this machine lacks, by name. */
export function missingHosts(): string[] {
  const programs = PROGRAMS.filter((name) => findProgram(name) === undefined);
  return [
    ...programs,
    ...(findFirefox() === undefined ? ['firefox'] : []),
    ...(existsSync(EPUBCHECK) ? [] : ['epubcheck']),
    ...(globSync(BROTLI).length === 0 ? ['brotli module of nginx'] : []),
  ];
}
