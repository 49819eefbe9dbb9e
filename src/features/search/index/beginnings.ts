/** Reads which words the files of Pagefind's index begin with, in its own list of them. */
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/** What stands before everything that Pagefind writes. */
const SIGNATURE = 'pagefind_dcd';

/** Its list, as of 1.6.0: version, records, of each file of the index its first word, its last and its name; and more. */
const metaSchema = z
  .tuple([z.string(), z.unknown(), z.array(z.tuple([z.string(), z.string(), z.string()]))])
  .rest(z.unknown());

/**
 * The word that each file of the index begins with.
 *
 * @param meta Pagefind's list, packed
 */
export function beginningsIn(meta: Uint8Array): string[] {
  const [, , files] = metaSchema.parse(readCbor(gunzipSync(meta).subarray(SIGNATURE.length)));
  return files.map(([first]) => first);
}

/**
 * Reads CBOR, as much of it as Pagefind writes: numbers, texts and lists.
 *
 * https://www.rfc-editor.org/rfc/rfc8949#section-3
 */
function readCbor(bytes: Buffer): unknown {
  let at = 0;
  const read = (): unknown => {
    const [kind, short] = [bytes.readUInt8(at) >> 5, bytes.readUInt8(at) & 31];
    at += 1;
    // Up to 23 it stands in the first byte, else in the next one, two or four.
    const size = short < 24 ? 0 : 2 ** (short - 24);
    const value = size === 0 ? short : bytes.readUIntBE(at, size);
    at += size;
    if (kind === 0) return value;
    if (kind === 4) return Array.from({ length: value }, read);
    if (kind !== 3) throw new Error(`Pagefind's list has something of kind ${kind} at ${at}.`);
    at += value;
    return bytes.toString('utf8', at - value, at);
  };
  return read();
}
