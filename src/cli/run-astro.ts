/** Runs Astro with the engine's configuration, on the publication of the folder in which commands are run. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inEngine } from '../core/engine.ts';

/** The program that `npx astro` runs. */
const ASTRO = path.join(path.dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');

/** Returns what Node is to run for a command of Astro. The folder stays the publication's, wherever the engine is. */
export const astroWords = (command: string, words: readonly string[]): string[] => [
  ASTRO,
  command,
  '--config',
  path.relative('.', inEngine('astro.config.mjs')),
  ...words,
];

/**
 * Runs a command of Astro in this process, so that Ctrl+C reaches it.
 *
 * @param options what it is told, by the names of its options
 */
export async function runAstro(
  command: string,
  options: Readonly<Record<string, string | boolean | undefined>>,
): Promise<void> {
  const words = Object.entries(options).flatMap(([name, value]) =>
    typeof value === 'string' ? [`--${name}`, value] : value === true ? [`--${name}`] : [],
  );
  process.argv.splice(1, Infinity, ...astroWords(command, words));
  await import(pathToFileURL(ASTRO).href);
}
