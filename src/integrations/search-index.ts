import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cachedAsync } from '../cache/cache.ts';
import { otherLetters } from '../core/languages/other-letters.ts';
import { getPublication } from '../content.ts';
import { EDITION_FILE, SEARCH_FOLDER } from '../features/search/files.ts';
import { namesOfDocument } from '../features/search/index/document-names.ts';
import { lettersIn } from '../features/search/index/letters.ts';
import { noteRecords } from '../features/search/index/make-notes.ts';
import { searchRecords } from '../features/search/index/make-records.ts';
import { otherTexts } from '../features/search/index/other-texts.ts';
import { endIndexing } from '../features/search/index/pagefind.ts';
import { makeSearchFiles, type Searched, type SearchFiles } from '../features/search/index/search-files.ts';
import { vocabularyOf } from '../features/search/index/vocabulary.ts';

/** The words for "did you mean", and letters that readers may type in the place of the site's letters. */
const WORDS_FILE = 'search/words.json';

/** The files of search, below the site's root. */
const FILES = new RegExp(`/(${SEARCH_FOLDER}.+|${RegExp.escape(WORDS_FILE)})$`, 'u');

/**
 * An integration that makes the files of search: the publication's records with Pagefind's index of them, and the words
 * for "did you mean". A build writes them into the finished site; the dev server keeps them in memory.
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
          // A search loads this file first, so this is when the content may have changed.
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

/**
 * Makes all files that search loads, or takes them from the cache if an earlier build had the same records. Returns
 * them by name below the site's root.
 */
export async function searchFiles(): Promise<SearchFiles> {
  const publication = getPublication();
  const { documents } = publication;
  const searched: Searched = {
    records: searchRecords(publication),
    notes: noteRecords(publication),
    documents: documents.map(namesOfDocument),
  };
  const others = otherTexts(publication);
  const hash = hashOf([...searched.records, ...searched.notes, ...searched.documents, others]);
  return cachedAsync('search index', hash, () => makeFiles(searched, others));
}

async function makeFiles(searched: Searched, others: readonly string[]): Promise<SearchFiles> {
  const { records, notes } = searched;
  const words = [...vocabularyOf([...records, ...notes], others), ...otherLetters(lettersIn(records))];
  const files = await makeSearchFiles(searched);
  return new Map<string, Uint8Array | string>([
    ...[...files].map(([name, file]) => [SEARCH_FOLDER + name, file] as const),
    [WORDS_FILE, JSON.stringify(words)],
  ]);
}

/** Hashes what is searched one by one, because all of it would be too long for one string. */
function hashOf(records: readonly object[]): string {
  const hash = createHash('sha256');
  for (const record of records) hash.update(JSON.stringify(record)).update('\n');
  return hash.digest('hex');
}
