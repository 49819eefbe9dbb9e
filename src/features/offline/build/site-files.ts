/** Reads the files of a finished site. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isOfPassage } from '../../../core/addresses/addresses.ts';
import type { TextFile } from './pack.ts';

/** Sizes in bytes of all files of the site except those of single passages, by address below the site's root. */
export function sizesOf(folder: string): Map<string, number> {
  const addresses = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((address) => !isOfPassage(address));
  return new Map(addresses.map((address) => [address, statSync(path.join(folder, address)).size]));
}

/** Reads text files of the site. Bytes that are not UTF-8 become the characters that a browser would show. */
export function readFiles(folder: string, addresses: readonly string[]): TextFile[] {
  return addresses.map((address) => ({ address, text: readFileSync(path.join(folder, address), 'utf8') }));
}
