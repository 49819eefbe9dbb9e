import { readdirSync } from 'node:fs';

/**
 * The languages of the interface (BCP 47): the names of the files in `src/ui/` that contain the words in a language, such as
 * `en.yaml`.
 */
export const interfaceLanguages: readonly string[] = readdirSync(new URL('../../ui/', import.meta.url))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length))
  .toSorted();
