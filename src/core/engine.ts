/** Where the engine is. */
import path from 'node:path';

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

/** Returns the path of a guide as a message shows it, from the folder in which commands are run: `docs/editing.md`. */
export const guide = (name: string): string => path.relative(process.cwd(), inEngine(name)).split(path.sep).join('/');
