/** Finds a Chromium for the browser tests. */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** Chromium without a window of its own, which needs less than half of the work for the same pages. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Path of a Chromium that can be started: the one that `CHROMIUM_PATH` names, then installed ones, then the one
 * that Playwright keeps.
 *
 * @returns `undefined` if there is none
 */
export function findChromium(): string | undefined {
  return find([...SHELLS, ...NAMES]);
}

/** The same for what is measured: the browser that people have, before one without a window. */
export function findWholeChromium(): string | undefined {
  return find([...NAMES, ...SHELLS]);
}

function find(names: readonly string[]): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') return named;
  const folders = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  const installed = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...installed, ...APPLICATIONS, chromium.executablePath()].find(isExecutable);
}

/** Whether a program is a Chromium without a window. */
export const isShell = (program: string) => SHELLS.includes(path.basename(program));

/** Whether a file is there and may be run. */
export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
