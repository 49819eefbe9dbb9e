/**
 * The cache of builds: what one build made, so that the next one need not make it again of the same input. All of it lies
 * in one folder, which may be deleted at any time. The key of an entry has everything that the entry is made of: the input,
 * the engine's code and the installed packages. An entry that is not what was written is made again.
 */
import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { sha256 } from '../core/sha256.ts';
import { trusted } from '../core/trusted.ts';

const FOLDER = path.resolve('node_modules/.cache/glossator/cache');

/** How many bytes of entries that this build did not need are left for other builds. */
const LEFT_FOR_OTHERS = 2 ** 28;

/** Each entry begins with the hash of the rest, in so many bytes of hexadecimal. */
const HASH_LENGTH = 64;

/** What npm has installed. */
const INSTALLED = 'node_modules/.package-lock.json';

/** A cache that is open: since when, and the hash of what makes its entries. */
let open: { readonly since: number; readonly engine: string } | undefined;

/** Opens the cache. Where npm did not install the packages, nobody can tell which they are, and nothing is cached. */
export function openCache(): void {
  if (open === undefined && existsSync(INSTALLED)) open = { since: Date.now(), engine: engineHash() };
}

/** Closes the cache: from now on everything is made anew, as in a dev server, whose engine may change while it runs. */
export function closeCache(): void {
  open = undefined;
}

/**
 * What an earlier build made of the same input, or else what is made now.
 *
 * @param kind what is made
 * @param input all that it is made of
 * @param make makes data without functions, the same for the same input
 */
export function cached<Data>(kind: string, input: string, make: () => Data): Data {
  const file = fileOf(kind, input);
  const found = read(file);
  return found === undefined ? write(file, make()) : trusted<Data>(found.data);
}

/** Does the same as {@link cached} for what takes a while. */
export async function cachedAsync<Data>(kind: string, input: string, make: () => Promise<Data>): Promise<Data> {
  const file = fileOf(kind, input);
  const found = read(file);
  return found === undefined ? write(file, await make()) : trusted<Data>(found.data);
}

/** Removes what has not been used for longest, so that the folder does not grow for ever. */
export function sweepCache(): void {
  if (open === undefined || !existsSync(FOLDER)) return;
  const { since } = open;
  let left = 0;
  const unused = readdirSync(FOLDER)
    .map((name) => path.join(FOLDER, name))
    .flatMap((file) => {
      // Another build may have removed it.
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
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .toSorted();
  const hashes = [...files, INSTALLED].map((file) => `${file} ${sha256(readFileSync(file))}`);
  return sha256([process.version, ...hashes].join('\n'));
}

/** The file of an entry; `undefined` where nothing is cached. */
function fileOf(kind: string, input: string): string | undefined {
  return open && path.join(FOLDER, sha256(`${open.engine} ${kind} ${sha256(input)}`));
}

/**
 * What an entry holds, if it is there and is what was written. Its hash shows that the same engine wrote it under this name,
 * so that it is of the type that the engine makes.
 */
function read(file: string | undefined): { readonly data: unknown } | undefined {
  if (file === undefined) return undefined;
  try {
    const entry = readFileSync(file);
    const content = entry.subarray(HASH_LENGTH);
    if (sha256(content) !== entry.toString('latin1', 0, HASH_LENGTH)) return undefined;
    const now = new Date();
    utimesSync(file, now, now);
    return { data: deserialize(content) };
  } catch {
    return undefined;
  }
}

/** Writes an entry whole or not at all, whatever other builds do; where it cannot be written, the build goes on. */
function write<Data>(file: string | undefined, data: Data): Data {
  if (file === undefined) return data;
  const unfinished = `${file}.${randomUUID()}`;
  try {
    const content = serialize(data);
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(unfinished, Buffer.concat([Buffer.from(sha256(content), 'latin1'), content]));
    renameSync(unfinished, file);
  } catch {
    // The next build makes it again; an unfinished file is swept away in time.
  }
  return data;
}
