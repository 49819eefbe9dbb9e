/**
 * Where things are: the engine, the content that is read, and the site that will be served. Only this file reads
 * environment variables.
 */
import path from 'node:path';
import { sha256 } from './sha256.ts';

/**
 * Stands for {@link engineRoot} in bundled code, which lies elsewhere than its source. The bundler puts the folder in its
 * place (integrations/engine-folder.ts), but never in what the browser is sent.
 */
declare const ENGINE_FOLDER: string | undefined;

/** The folder of the engine: this repository, or the installed package. */
export const engineRoot =
  typeof ENGINE_FOLDER === 'string' ? ENGINE_FOLDER : path.resolve(import.meta.dirname, '../..');

/** Returns the path of a file or folder of the engine, such as `src/content.ts`. */
export const inEngine = (name: string): string => path.join(engineRoot, name);

/**
 * The content folder: `content`, or the folder that `GLOSSATOR_CONTENT` names, such as a library outside the project.
 */
export const contentRoot = path.resolve(process.env['GLOSSATOR_CONTENT'] ?? 'content');

/** The site's origin (`SITE`), if it is known. */
export const origin = process.env['SITE'];

/**
 * Returns the day of the build, such as 2025-11-14: the day in `SOURCE_DATE_EPOCH`, or today.
 * https://reproducible-builds.org/specs/source-date-epoch/
 */
export function buildDay(): string {
  const seconds = process.env['SOURCE_DATE_EPOCH'];
  const time = seconds === undefined ? Date.now() : Number(seconds) * 1000;
  return new Date(time).toISOString().slice(0, 10);
}

/** Returns the folder of what Astro or Vite keeps between runs. Every content folder has its own. */
export const keptOf = (tool: 'astro' | 'vite', content = contentRoot): string =>
  `node_modules/.cache/glossator/${tool}-${sha256(content).slice(0, 8)}`;
