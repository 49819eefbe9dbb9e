/** The search of the site over given records, with its real files and client. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import type { Engine } from '../../src/features/search/client/engine.ts';
import { SEARCH_FOLDER } from '../../src/features/search/files.ts';
import { endIndexing } from '../../src/features/search/index/pagefind.ts';
import { makeSearchFiles, type SearchFiles } from '../../src/features/search/index/search-files.ts';
import type { SearchRecord } from '../../src/features/search/record.ts';
import { searchedOf } from './search-records.ts';

/** The two ways in which libraries are searched, by their size: as a whole or section by section. Both must answer alike. */
export const LIBRARIES = [
  { library: 'a small library', mostLetters: Infinity },
  { library: 'a large library', mostLetters: 0 },
] as const;

/** Files that a reader's browser can fetch. */
interface Published {
  /** Folder of the files of search. */
  readonly folder: string;
  /** Opens search as on a new page. */
  readonly open: () => Promise<Engine>;
  /** The names of the files that were fetched. */
  readonly fetched: readonly string[];
  readonly end: () => Promise<void>;
}

/** Publishes files of search, which every browser in the test file then fetches. */
export async function publishSearch(files: SearchFiles): Promise<Published> {
  const root = await mkdtemp(path.join(tmpdir(), 'glossator-search-'));
  const folder = path.join(root, SEARCH_FOLDER);
  for (const [name, content] of files) {
    await mkdir(path.dirname(folder + name), { recursive: true });
    await writeFile(folder + name, content);
  }
  const fetched: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const file = fileURLToPath(address.split('?')[0] ?? '');
    fetched.push(path.basename(file));
    const content = await readFile(file).catch(() => undefined);
    return content === undefined ? new Response('', { status: 404 }) : new Response(content);
  });
  return {
    folder,
    fetched,
    async open() {
      const { openEngine } = await import('../../src/features/search/client/engine.ts');
      return openEngine(`${pathToFileURL(root).href}/`);
    },
    async end() {
      // A test that failed may still be loading files.
      for (let before = -1; fetched.length > before; await sleep(100)) before = fetched.length;
      vi.unstubAllGlobals();
      await rm(root, { recursive: true });
    },
  };
}

/**
 * Writes the files of search for records, and opens search as a reader's browser would. `end` removes the files.
 *
 * @param mostLetters the number of letters of text up to which a library counts as small
 */
export async function openSearch(
  records: readonly SearchRecord[],
  mostLetters: number,
): Promise<{ engine: Engine; end: () => Promise<void> }> {
  vi.resetModules();
  const files = await makeSearchFiles(searchedOf(records), mostLetters);
  await endIndexing();
  const { open, end } = await publishSearch(files);
  return { engine: await open(), end };
}
