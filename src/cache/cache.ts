/**
 * The build cache: it stores what one build made, so that the next build does not have to make it again from the same
 * input. Everything lies in one folder, which can be deleted at any time. The key of an entry covers everything that
 * the entry is made from: the input, the engine's code and the installed packages. A damaged entry is ignored and made
 * again.
 */
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { inEngine } from '../core/engine.ts';
import { sha256 } from '../core/sha256.ts';
import { trusted } from '../core/trusted.ts';
import { CACHE_FOLDER, makeCacheFolder, writeCacheFile } from './folder.ts';

const ENTRIES = 'cache';
const FOLDER = path.join(CACHE_FOLDER, ENTRIES);

/** How many bytes of entries that this build did not use are left for other builds. */
const LEFT_FOR_OTHERS = 2 ** 28;

/** Each entry begins with the hash of its name and its content; this is the length of that hash in hexadecimal digits. */
const HASH_LENGTH = 64;

/** Npm's list of the packages that it has installed. */
const INSTALLED = 'node_modules/.package-lock.json';

/** The open cache: when it was opened, and a hash of the code that makes its entries. */
let open: { readonly since: number; readonly engine: string } | undefined;

/** Opens the cache. Without npm's list of installed packages the versions are unknown, so nothing is cached. */
export function openCache(): void {
  if (open !== undefined || !existsSync(INSTALLED)) return;
  makeCacheFolder(ENTRIES);
  open = { since: Date.now(), engine: engineHash() };
}

/**
 * Closes the cache: from now on everything is made again. A dev server needs this, because its engine may change while
 * it runs.
 */
export function closeCache(): void {
  open = undefined;
}

/**
 * Returns what an earlier build made from the same input; if there is nothing, makes it now and stores it.
 *
 * @param kind what is made
 * @param input everything that it is made from
 * @param make makes plain data (no functions), and always the same data from the same input
 */
export function cached<Data>(kind: string, input: string, make: () => Data): Data {
  const file = fileOf(kind, input);
  const found = read(file);
  return found === undefined ? write(file, make()) : trusted<Data>(found.data);
}

/** Does the same as {@link cached} for something that is made asynchronously. */
export async function cachedAsync<Data>(kind: string, input: string, make: () => Promise<Data>): Promise<Data> {
  const file = fileOf(kind, input);
  const found = read(file);
  return found === undefined ? write(file, await make()) : trusted<Data>(found.data);
}

/** Deletes the entries that have been unused for longest, so that the folder does not grow for ever. */
export function sweepCache(): void {
  if (open === undefined || !existsSync(FOLDER)) return;
  const { since } = open;
  let left = 0;
  const unused = readdirSync(FOLDER)
    .map((name) => path.join(FOLDER, name))
    .flatMap((file) => {
      // Another build may have deleted the file meanwhile.
      const stats = statSync(file, { throwIfNoEntry: false });
      return stats === undefined || stats.mtimeMs >= since ? [] : [{ file, size: stats.size, time: stats.mtimeMs }];
    })
    .toSorted((a, b) => b.time - a.time);
  for (const { file, size } of unused) {
    left += size;
    if (left > LEFT_FOR_OTHERS) rmSync(file, { force: true });
  }
}

function engineHash(): string {
  const source = inEngine('src');
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .toSorted();
  const hashes = [...files, INSTALLED].map((file) => `${path.relative(source, file)} ${sha256(readFileSync(file))}`);
  return sha256([process.version, ...hashes].join('\n'));
}

/** The path of an entry's file; `undefined` if the cache is closed. */
function fileOf(kind: string, input: string): string | undefined {
  return open && path.join(FOLDER, sha256(`${open.engine} ${kind} ${sha256(input)}`));
}

/** The hash of an entry's name and its content, so that no entry is taken for another. */
const hashOf = (file: string, content: Uint8Array) => sha256(path.basename(file) + sha256(content));

/**
 * Reads an entry; returns `undefined` if it is missing or damaged. The file's name contains the hash of the engine, so
 * the same engine wrote the entry and its type is the one that the engine makes.
 */
function read(file: string | undefined): { readonly data: unknown } | undefined {
  if (file === undefined) return undefined;
  try {
    const entry = readFileSync(file);
    const content = entry.subarray(HASH_LENGTH);
    if (hashOf(file, content) !== entry.toString('latin1', 0, HASH_LENGTH)) return undefined;
    const now = new Date();
    utimesSync(file, now, now);
    return { data: deserialize(content) };
  } catch {
    return undefined;
  }
}

/** Writes an entry. If it cannot be written, the build goes on without it. */
function write<Data>(file: string | undefined, data: Data): Data {
  if (file === undefined) return data;
  try {
    const content = serialize(data);
    const entry = Buffer.concat([Buffer.from(hashOf(file, content), 'latin1'), content]);
    writeCacheFile(ENTRIES, path.basename(file), entry);
  } catch {
    // The next build makes it again, and the unfinished file is deleted in time.
  }
  return data;
}
