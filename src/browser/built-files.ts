/**
 * Reads JSON files and modules that the same build of the site wrote, so that their types are known. Nothing that was
 * stored in the reader's browser may be read this way, since others may have written it.
 */
/* oxlint-disable typescript/no-unnecessary-type-parameters -- the type is the caller’s to give */
import { trusted } from '../core/trusted.ts';

/**
 * Parses JSON that the build wrote.
 *
 * @throws SyntaxError if it is not JSON
 */
export function parseBuiltJson<Value>(json: string): Value {
  return trusted(JSON.parse(json));
}

/**
 * Imports a module that the build wrote.
 *
 * @throws if it cannot be loaded
 */
export async function importBuilt<Module>(address: string): Promise<Module> {
  return trusted(await import(/* @vite-ignore */ address));
}
