import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cachedAsync } from '../cache/cache.ts';
import { getPublication } from '../core/publication.ts';
import { searchRecords } from '../features/search/index/make-records.ts';
import { endIndexing, indexRecords } from '../features/search/index/pagefind.ts';
import { groupsOf, readRecords, type RecordGroup } from '../features/search/index/reading.ts';
import type { SearchRecord } from '../features/search/record.ts';

/** Files of search, below the site's root. */
const FILES = /\/(pagefind\/.+|search\/words\.json)$/u;

/** Contents of such files by name. */
type SearchFiles = ReadonlyMap<string, Uint8Array | string>;

/**
 * An integration that makes what search loads: Pagefind's index of the publication's records, and the words that "did
 * you mean" chooses from. Into the finished site on a build, and live, from memory, in dev.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = await searchFiles();
        for (const [name, content] of files) {
          const file = path.join(fileURLToPath(dir), name);
          mkdirSync(path.dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        await endIndexing();
        logger.info(`indexed the text in ${files.size} files`);
      },
      'astro:server:setup': ({ server }) => {
        let files: ReturnType<typeof searchFiles> | undefined;
        server.middlewares.use((request, response, next) => {
          const name = FILES.exec(request.url?.split('?')[0] ?? '')?.[1];
          if (name === undefined) {
            next();
            return;
          }
          // A search begins with this file, so that is when to look at the content again.
          if (name === 'pagefind/pagefind.js') files = undefined;
          files ??= searchFiles();
          files.then((found) => {
            const content = found.get(name);
            if (content === undefined) {
              next();
              return;
            }
            response.setHeader('Content-Type', name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
            response.end(content);
          }, next);
        });
      },
    },
  };
}

/** All files that search loads, by name below the site's root; of the same records, those that an earlier build made. */
export async function searchFiles(): Promise<SearchFiles> {
  const records = searchRecords(getPublication());
  const groups = groupsOf(records);
  const input = groups.map((group) => group.input).join(' ');
  return cachedAsync('search index', input, () => makeFiles(records, groups));
}

async function makeFiles(records: readonly SearchRecord[], groups: readonly RecordGroup[]): Promise<SearchFiles> {
  const { contents, known } = readRecords(groups);
  const index = await indexRecords(records, contents);
  return new Map<string, Uint8Array | string>([
    ...[...index].map(([name, file]) => [`pagefind/${name}`, file] as const),
    ['search/words.json', JSON.stringify(known)],
  ]);
}
