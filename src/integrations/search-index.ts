import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { z } from 'zod';
import { endIndexing, indexRecords } from '../features/search/index/pagefind.ts';
import { vocabularyOf } from '../features/search/index/vocabulary.ts';
import { recordSchema, type SearchRecord } from '../features/search/record.ts';

/** Where a page of the site puts the records that it made from the model (pages/search/records.json.ts). */
const RECORDS = 'search/records.json';

/** Files of search, below the site's root. */
const FILES = /\/(pagefind\/.+|search\/words\.json)$/u;

/**
 * An integration that makes what search loads: Pagefind's index of the site's records, and the words that "did you mean"
 * chooses from. Into the finished site on a build, and live, from memory, in dev.
 */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const records = new URL(RECORDS, dir);
        const files = await searchFiles(readRecords(await readFile(records, 'utf8')));
        for (const [name, content] of files) {
          const file = new URL(name, dir);
          await mkdir(path.dirname(file.pathname), { recursive: true });
          await writeFile(file, content);
        }
        // The benchmark gives the same records to another search.
        if (process.env['GLOSSATOR_KEEP_RECORDS'] === undefined) await rm(records);
        await endIndexing();
        logger.info(`indexed the text in ${files.size} files`);
      },
      'astro:server:setup': ({ server }) => {
        let files: Promise<Map<string, Uint8Array>> | undefined;
        server.middlewares.use(async (request, response, next) => {
          const name = FILES.exec(request.url?.split('?')[0] ?? '')?.[1];
          if (name === undefined) return next();
          try {
            // A search begins with this file, so that is when to look at the content again.
            if (name === 'pagefind/pagefind.js') files = undefined;
            files ??= fetch(`http://${request.headers.host}${base}${RECORDS}`)
              .then((records) => records.text())
              .then((json) => searchFiles(readRecords(json)));
            const content = (await files).get(name);
            if (content === undefined) return next();
            response.setHeader('Content-Type', name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
            response.end(content);
          } catch (error) {
            next(error);
          }
        });
      },
    },
  };
}

const readRecords = (json: string) => z.array(recordSchema).parse(JSON.parse(json));

/** All files that search loads, by name below the site's root. */
async function searchFiles(records: readonly SearchRecord[]): Promise<Map<string, Uint8Array>> {
  const index = await indexRecords(records);
  const words = new TextEncoder().encode(JSON.stringify(vocabularyOf(records)));
  return new Map([
    ...[...index].map(([name, file]) => [`pagefind/${name}`, file] as const),
    ['search/words.json', words],
  ]);
}
