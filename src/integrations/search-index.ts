import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cachedAsync } from '../cache/cache.ts';
import { otherLetters } from '../core/languages/other-letters.ts';
import { getPublication } from '../core/publication.ts';
import { EDITION_FILE, SEARCH_FOLDER } from '../features/search/files.ts';
import { lettersIn } from '../features/search/index/letters.ts';
import { searchRecords } from '../features/search/index/make-records.ts';
import { endIndexing } from '../features/search/index/pagefind.ts';
import { makeSearchFiles, type SearchFiles } from '../features/search/index/search-files.ts';
import { vocabularyOf } from '../features/search/index/vocabulary.ts';
import type { SearchRecord } from '../features/search/record.ts';

/** The words that "did you mean" chooses from, and other letters that readers may type for those of the site. */
const WORDS_FILE = 'search/words.json';

/** Files of search, below the site's root. */
const FILES = new RegExp(`/(${SEARCH_FOLDER}.+|${RegExp.escape(WORDS_FILE)})$`, 'u');

/**
 * An integration that makes what search loads: the records of the publication with Pagefind's index of them, and the
 * words that "did you mean" chooses from. A build writes them into the finished site; dev serves them from memory.
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
          if (name === SEARCH_FOLDER + EDITION_FILE) files = undefined;
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

/** All files that search loads, by name below the site's root; for the same records, those that an earlier build made. */
export async function searchFiles(): Promise<SearchFiles> {
  const records = searchRecords(getPublication());
  return cachedAsync('search index', hashOf(records), () => makeFiles(records));
}

async function makeFiles(records: readonly SearchRecord[]): Promise<SearchFiles> {
  const words = [...vocabularyOf(records), ...otherLetters(lettersIn(records))];
  const files = await makeSearchFiles(records);
  return new Map<string, Uint8Array | string>([
    ...[...files].map(([name, file]) => [SEARCH_FOLDER + name, file] as const),
    [WORDS_FILE, JSON.stringify(words)],
  ]);
}

/** A hash of records one by one: those of a large library are too long for one text. */
function hashOf(records: readonly SearchRecord[]): string {
  const hash = createHash('sha256');
  for (const record of records) hash.update(JSON.stringify(record)).update('\n');
  return hash.digest('hex');
}
