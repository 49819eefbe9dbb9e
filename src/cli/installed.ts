/** Whether the engine that runs is the one of the folder in which it is run. */
import { realpathSync } from 'node:fs';
import path from 'node:path';

/**
 * Says in a sentence why an engine cannot work in a folder: a site is made with the packages that are installed in the
 * publication's own folder, and with no others. `undefined` if it can.
 *
 * @param folder in which a command is run
 * @param engine the folder of the engine
 */
export function whyNotHere(folder: string, engine: string): string | undefined {
  if (engine === folder || engine === realPath(path.join(folder, 'node_modules/glossator'))) return undefined;
  return `Glossator is not installed in ${folder}, but in ${engine}: go to the folder of the publication, or install it here by npm install.`;
}

function realPath(file: string): string | undefined {
  try {
    return realpathSync(file);
  } catch {
    return undefined;
  }
}
