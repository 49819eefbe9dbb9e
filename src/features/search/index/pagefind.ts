/** Hands records to Pagefind, and takes its index. https://pagefind.app/docs/node-api/ */
import { gunzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';
import { packRecord, recordsFile, SIGNATURE } from '../packing.ts';
import type { SearchRecord } from '../record.ts';
import { unseenWords } from './words-to-find.ts';

/** Pagefind's own views and its worker, and the files behind its filters: we use none of them. */
const UNUSED = /^(?:pagefind-(?!entry\.json)|filter\/)/;

/** The most records that one file of them holds: a query has many hits, and a reader few requests. */
const RECORDS_IN_FILE = 250;

/** Put before Pagefind's client, so that its fetches are ours to watch; client/pagefind.ts says why. */
const FETCH_SEAM =
  'let fetch = (address) => globalThis.fetch(address); export const useFetch = (own) => { fetch = own; };\n';

/**
 * Indexes records.
 *
 * @returns the files of the index, by name below the folder in which they must be published
 * @throws if Pagefind reports an error
 */
export async function indexRecords(records: readonly SearchRecord[]): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex({ maxFragments: Math.ceil(records.length / RECORDS_IN_FILE) });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const record of records) {
    const packed = packRecord(record, unseenWords(record));
    const added = await index.addCustomRecord(packed);
    if (added.errors.length > 0) throw new Error(`Pagefind, ${record.label}: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const used = files.filter(({ path }) => !UNUSED.test(path));
  return new Map(
    await Promise.all(
      used.map(async ({ path, content }): Promise<[string, Uint8Array]> => [
        recordsFile(path),
        path === 'pagefind.js'
          ? await prepareClient(content)
          : path.startsWith('fragment/')
            ? prepareRecords(content, records)
            : content,
      ]),
    ),
  );
}

/** Ends Pagefind's own process, which would go on waiting for records. */
export const endIndexing = close;

/** Pagefind's client with the seam, and as small as it goes: it comes with its white space. */
async function prepareClient(client: Uint8Array): Promise<Uint8Array> {
  const source = `${FETCH_SEAM}${new TextDecoder().decode(client)}`;
  const { code } = await transform(source, { format: 'esm', minify: true, target: 'es2022' });
  return new TextEncoder().encode(code);
}

/** What Pagefind makes of records, by the name that it has for each. */
const fragments = z.record(z.string(), z.looseObject({ url: z.string() }));

/**
 * A file of records in the order of reading and in plain JSON, which hosts pack: a third smaller than Pagefind's, which is
 * in no order and has words that are only to be found.
 */
function prepareRecords(packed: Uint8Array, records: readonly SearchRecord[]): Uint8Array {
  const given: unknown = JSON.parse(gunzipSync(packed).toString('utf8').slice(SIGNATURE.length));
  const names = new Map(Object.entries(fragments.parse(given)).map(([name, { url }]) => [url, name]));
  const own = records.flatMap((record) => {
    const bare = packRecord(record, []);
    const name = names.get(bare.url);
    return name === undefined ? [] : [[name, { ...bare, anchors: [] }] as const];
  });
  return new TextEncoder().encode(JSON.stringify(Object.fromEntries(own)));
}
