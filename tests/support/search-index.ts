/** The site's own search over some records: its very files and client. */
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

/** How libraries of any size are searched: as a whole, or section by section, with the same answers. */
export const LIBRARIES = [
  { library: 'a small library', mostLetters: Infinity },
  { library: 'a large library', mostLetters: 0 },
] as const;

/** Files that a reader's browser can fetch. */
interface Published {
  /** Folder of the files of search. */
  readonly folder: string;
  /** Opens search as on a page of its own. */
  readonly open: () => Promise<Engine>;
  /** What was fetched, by file name. */
  readonly fetched: readonly string[];
  readonly end: () => Promise<void>;
}

/** Publishes the files of search, of which every browser in the test file has those. */
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
      // What failed in one file may go on loading others.
      for (let before = -1; fetched.length > before; await sleep(100)) before = fetched.length;
      vi.unstubAllGlobals();
      await rm(root, { recursive: true });
    },
  };
}

/**
 * Makes the files of search for records and opens what a reader's browser would load of them; `end` removes them.
 *
 * @param mostLetters the most letters of text of a library that is small
 */
export async function openSearch(
  records: readonly SearchRecord[],
  mostLetters: number,
): Promise<{ engine: Engine; end: () => Promise<void> }> {
  vi.resetModules();
  const files = await makeSearchFiles(records, mostLetters);
  await endIndexing();
  const { open, end } = await publishSearch(files);
  return { engine: await open(), end };
}
