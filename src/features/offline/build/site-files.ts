/** Reads the files of a finished site, of which there may be many. */
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { isOfPassage } from '../../../core/addresses/addresses.ts';
import type { PackedFile } from './pack.ts';
import { reusedRoom } from './room.ts';

/** Sizes of all files that were built, but for passages by themselves, in bytes, by address below the site's root. */
export function sizesOf(folder: string): Map<string, number> {
  const sizes = new Map<string, number>();
  const look = (below: string) => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      const address = `${below}${entry.name}`;
      if (!entry.isDirectory()) sizes.set(address, statSync(path.join(folder, address)).size);
      else if (!isOfPassage(`${address}/`)) look(`${address}/`);
    }
  };
  look('');
  return sizes;
}

const roomForFiles = reusedRoom((length) => Buffer.alloc(length));

/**
 * The content of files, until others are read.
 *
 * @param sizes of all files in bytes, by address
 */
export function readFiles(
  folder: string,
  addresses: readonly string[],
  sizes: ReadonlyMap<string, number>,
): PackedFile[] {
  const sizeOf = (address: string) => sizes.get(address) ?? 0;
  const room = roomForFiles(addresses.reduce((sum, address) => sum + sizeOf(address), 0));
  let end = 0;
  return addresses.map((address) => {
    const begin = end;
    end += sizeOf(address);
    const file = openSync(path.join(folder, address), 'r');
    for (let at = begin, read = -1; at < end && read !== 0; at += read) read = readSync(file, room, at, end - at, null);
    closeSync(file);
    return { address, content: room.subarray(begin, end) };
  });
}
