/** Makes the script in the head of every page: client/first-paint.ts, minified. */
import { transformSync } from 'esbuild';
import script from './client/first-paint.ts?raw';

const [withSheets, withoutSheets] = [minified(true), minified(false)];

/**
 * Returns the script for the head of a page.
 *
 * @param hasSheets whether the page has external style sheets
 */
export function firstPaintScript(hasSheets: boolean): string {
  return hasSheets ? withSheets : withoutSheets;
}

function minified(hasSheets: boolean): string {
  const define = { HAS_SHEETS: String(hasSheets) };
  // The minifier chooses short names by how often letters occur in what it reads, types included. A package has no types,
  // and is to have the same script.
  const { code } = transformSync(script, { loader: 'ts', define });
  return transformSync(code, { format: 'iife', minify: true }).code.trimEnd();
}
