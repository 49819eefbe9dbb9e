import { sha256 } from '../sha256.ts';

const hashes = new WeakMap<object, string>();

/** The hash of what much of the content has in common, which is made once. */
export function hashOf(shared: object, asData: () => unknown): string {
  const hash = hashes.get(shared) ?? sha256(JSON.stringify(asData()));
  hashes.set(shared, hash);
  return hash;
}
