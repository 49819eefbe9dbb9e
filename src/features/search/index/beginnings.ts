/** Reads which words the files of Pagefind's index begin with, in its own list of them. */
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { z } from 'zod';

/** What stands before everything that Pagefind writes. */
const SIGNATURE = 'pagefind_dcd';

/** Its list, as of 1.6.0: version, records, of each file of the index its first word, its last and its name; and more. */
const metaSchema = z
  .tuple([z.string(), z.unknown(), z.array(z.tuple([z.string(), z.string(), z.string()]))])
  .rest(z.unknown());

/**
 * The word that each file of the index begins with. Pagefind writes its list in CBOR, a form that
 * it says nothing of.
 *
 * @param meta Pagefind's list, packed
 * @throws if it is of another form
 */
export function beginningsIn(meta: Uint8Array): string[] {
  const [, , files] = metaSchema.parse(decode(gunzipSync(meta).subarray(SIGNATURE.length)));
  return files.map(([first]) => first);
}
