/** Makes the script in the head of every page: client/first-paint.ts, minified. */
import { transformSync } from 'esbuild';
import { memo } from '../core/memo/memo.ts';
import script from './client/first-paint.ts?raw';

/**
 * Returns the script for the head of a page.
 *
 * @param page whether it has external style sheets, and whether the publication keeps preferences
 */
export const firstPaintScript = (page: { readonly hasSheets: boolean; readonly hasPreferences: boolean }): string =>
  minified(`${page.hasSheets} ${page.hasPreferences}`);

const minified = memo((page) => {
  const [HAS_SHEETS = '', HAS_PREFERENCES = ''] = page.split(' ');
  const define = { HAS_SHEETS, HAS_PREFERENCES };
  // The minifier chooses short names by how often letters occur in what it reads, types included. A package has no types,
  // and is to have the same script.
  const { code } = transformSync(script, { loader: 'ts', define });
  return transformSync(code, { format: 'iife', minify: true }).code.trimEnd();
});
