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
