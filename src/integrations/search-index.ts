import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';

/** Where the site's pages put the records, and where the index goes; both below the site's root. */
const RECORDS = 'search/records.json';
const INDEX = 'pagefind';

/** Pagefind's own views and its worker, and the files behind its filters: we use none of them. */
const UNUSED = /^(?:pagefind-(?!entry\.json)|filter\/)/;

/** The most records that one file of them holds. */
const RECORDS_IN_FILE = 250;

/** Put before Pagefind's client, so that its fetches are ours to watch; features/search/client/pagefind.ts says why. */
const FETCH_SEAM =
  'let fetch = (address) => globalThis.fetch(address); export const useFetch = (own) => { fetch = own; };\n';

/** Records as the site's pages put them (`SearchRecord` in features/search/index/records.ts). */
export const recordsSchema = z.array(
  z.object({
    url: z.string(),
    language: z.string(),
    content: z.string(),
    meta: z.record(z.string(), z.string()),
    filters: z.record(z.string(), z.array(z.string())),
  }),
);

/**
 * An integration that indexes the site's search records with Pagefind: into the finished site on a build, and
 * live, from memory, in dev.
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
        const files = await indexRecords(JSON.parse(await readFile(records, 'utf8')));
        for (const [name, content] of files) {
          const file = new URL(`${INDEX}/${name}`, dir);
          await mkdir(path.dirname(file.pathname), { recursive: true });
          await writeFile(file, content);
        }
        // The benchmark gives the same records to another search.
        if (process.env['GLOSSATOR_KEEP_RECORDS'] === undefined) await rm(records);
        await close();
        logger.info(`indexed the text in ${files.size} files`);
      },
      'astro:server:setup': ({ server }) => {
        let files: Promise<Map<string, Uint8Array>> | undefined;
        server.middlewares.use(async (request, response, next) => {
          const name = request.url?.split('?')[0]?.split(`/${INDEX}/`)[1];
          if (name === undefined) return next();
          try {
            // A search begins with this file, so that is when to look at the content again.
            if (name === 'pagefind.js') files = undefined;
            files ??= fetch(`http://${request.headers.host}${base}${RECORDS}`)
              .then((records) => records.json())
              .then(indexRecords);
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

/**
 * Indexes records.
 *
 * @param records of the shape of `SearchRecord` in features/search/index/records.ts
 * @returns the files of the index by name
 * @throws if a record has another shape or Pagefind reports an error
 */
async function indexRecords(records: unknown): Promise<Map<string, Uint8Array>> {
  const all = recordsSchema.parse(records);
  // A query has many hits, and a reader few requests: a file of records holds many.
  const { index, errors } = await createIndex({ maxFragments: Math.ceil(all.length / RECORDS_IN_FILE) });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const record of all) {
    const added = await index.addCustomRecord(record);
    if (added.errors.length > 0) throw new Error(`Pagefind, ${record.url}: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const used = files.filter(({ path: name }) => !UNUSED.test(name));
  return new Map(
    await Promise.all(
      used.map(async ({ path: name, content }): Promise<[string, Uint8Array]> => [
        name,
        name === 'pagefind.js' ? await prepareClient(content) : content,
      ]),
    ),
  );
}

/** Pagefind's client with the seam, and as small as it goes: it comes with its white space. */
async function prepareClient(client: Uint8Array): Promise<Uint8Array> {
  const source = `${FETCH_SEAM}${new TextDecoder().decode(client)}`;
  const { code } = await transform(source, { format: 'esm', minify: true, target: 'es2022' });
  return new TextEncoder().encode(code);
}
