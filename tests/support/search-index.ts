/** The search of the site over given records, with its real files and client. */
import { createHash } from 'node:crypto';
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

/** The two ways in which records are searched: by Pagefind's index, and offline without it. Both must answer alike. */
export const LIBRARIES = [
  { library: 'the library', open: openSearch },
  { library: 'what is offline', open: openOffline },
] as const;

/** Files that a reader's browser can fetch. */
interface Published {
  /** Folder of the files of search. */
  readonly folder: string;
  /** Opens search as on a new page. */
  readonly open: () => Promise<Engine>;
  /** The names of the files that were fetched. */
  readonly fetched: readonly string[];
  /** Puts the files of another edition in the place of these. */
  readonly replace: (by: SearchFiles) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Publishes files of search, which every browser in the test file then fetches. */
export async function publishSearch(files: SearchFiles): Promise<Published> {
  const root = await mkdtemp(path.join(tmpdir(), 'glossator-search-'));
  const folder = path.join(root, SEARCH_FOLDER);
  const write = async (all: SearchFiles) => {
    for (const [name, content] of all) {
      await mkdir(path.dirname(folder + name), { recursive: true });
      await writeFile(folder + name, content);
    }
  };
  await write(files);
  const fetched: string[] = [];
  vi.stubGlobal('fetch', async (address: string, { integrity }: RequestInit = {}) => {
    const file = fileURLToPath(address.split('?')[0] ?? '');
    fetched.push(path.basename(file));
    const content = await readFile(file).catch(() => undefined);
    if (content === undefined) return new Response('', { status: 404 });
    const digest = `sha256-${createHash('sha256').update(content).digest('base64')}`;
    if (integrity !== undefined && integrity !== digest) throw new TypeError(`Another digest: ${path.basename(file)}`);
    return new Response(content);
  });
  return {
    folder,
    fetched,
    async replace(by) {
      await rm(folder, { recursive: true });
      await write(by);
    },
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

/** A search that is open, and what closes it. */
interface Opened {
  readonly engine: Engine;
  readonly end: () => Promise<void>;
}

/** Writes the files of search for records, and opens search as a reader's browser would. `end` removes the files. */
export async function openSearch(records: readonly SearchRecord[]): Promise<Opened> {
  vi.resetModules();
  const files = await makeSearchFiles(searchedOf(records));
  await endIndexing();
  const { open, end } = await publishSearch(files);
  return { engine: await open(), end };
}

/** Opens search as for a reader without a network. */
async function openOffline(records: readonly SearchRecord[]): Promise<Opened> {
  const { engineOver } = await import('../../src/features/search/client/engine.ts');
  return { engine: engineOver(records), end: () => Promise.resolve() };
}
