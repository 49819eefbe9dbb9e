/** The site's own search over some records: its very index and client. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { type Engine, openEngine } from '../../src/features/search/client/engine.ts';
import { endIndexing, indexRecords } from '../../src/features/search/index/pagefind.ts';
import type { SearchRecord } from '../../src/features/search/record.ts';

/** Indexes records and opens what a reader's browser would load of them, once in a test file; `end` removes it. */
export async function openSearch(
  records: readonly SearchRecord[],
): Promise<{ engine: Engine; end: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'glossator-search-'));
  for (const [name, content] of await indexRecords(records)) {
    const file = path.join(folder, 'pagefind', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await endIndexing();
  vi.stubGlobal(
    'fetch',
    async (address: string) => new Response(await readFile(fileURLToPath(address.split('?')[0] ?? ''))),
  );
  const end = async () => {
    vi.unstubAllGlobals();
    await rm(folder, { recursive: true });
  };
  return { engine: await openEngine(`${pathToFileURL(folder).href}/`), end };
}
