import { sha256 } from '../sha256.ts';

const hashes = new WeakMap<object, string>();

/** Returns the hash of data that many parts of the content share. It is computed once for each `shared` object. */
export function hashOnce(shared: object, asData: () => unknown): string {
  const hash = hashes.get(shared) ?? sha256(JSON.stringify(asData()));
  hashes.set(shared, hash);
  return hash;
}
