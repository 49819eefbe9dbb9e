import { readdirSync } from 'node:fs';

const folders = readdirSync(new URL('../../ui/', import.meta.url), { withFileTypes: true });

/** The languages that the interface speaks (BCP 47): each folder of `src/ui/` holds the words of the one it is named after. */
export const interfaceLanguages: readonly string[] = folders
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();
