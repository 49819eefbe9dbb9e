import { readdirSync } from 'node:fs';

const folders = readdirSync(new URL('../../ui/', import.meta.url), { withFileTypes: true });

/**
 * The languages of the interface (BCP 47): the names of the folders in `src/ui/`, each of which contains the words in
 * that language.
 */
export const interfaceLanguages: readonly string[] = folders
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();
