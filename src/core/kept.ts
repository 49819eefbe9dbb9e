/**
 * What a build keeps for the next one: what the same engine makes of the same input is made once. All of it lies in one
 * folder, which can go at any time. Only builds read and write it; the engine of a dev server may change while it runs.
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
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { sha256 } from './sha256.ts';

const FOLDER = path.resolve('node_modules/.cache/glossator/kept');

/** How much is left of what builds before this one made and it has not used, in bytes. */
const LEFT = 2 ** 28;

/** How many characters of an entry are the hash of the rest. */
const HASH_LENGTH = 64;

/** Fast rather than small; what stands in an entry again is found however far apart it stands. */
const PACKING = { params: { [constants.ZSTD_c_compressionLevel]: 1, [constants.ZSTD_c_windowLog]: 22 } };

/** Names of the entries that this build has read or written. */
const used = new Set<string>();

let engine: string | undefined;

/** What npm has installed. */
const INSTALLED = 'node_modules/.package-lock.json';

/** The engine's code and the packages that are installed, as a hash: what another engine made is of no use. */
function engineHash(): string {
  const files = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .toSorted();
  const hashes = [...files, INSTALLED].map((file) => `${file} ${sha256(readFileSync(file))}`);
  return sha256([process.version, ...hashes].join('\n'));
}

/** Takes note of the engine as it is when a build begins. Where npm did not install the packages, nothing is kept. */
export function beginKeeping(): void {
  if (existsSync(INSTALLED)) engine ??= engineHash();
}

/**
 * What was kept, or else is made, and kept if this is a build.
 *
 * @param kind what is made
 * @param input all that it is made of: text or bytes
 * @param make as the same bytes for the same input
 * @public for pages, by src/kept.ts
 */
export async function kept(
  kind: string,
  input: string | Uint8Array,
  make: () => Uint8Array | Promise<Uint8Array>,
): Promise<Uint8Array> {
  const name = nameOf(kind, input);
  return find(name) ?? keep(name, await make());
}

/** The same of data, which are made at once: whatever can be cloned, without functions. */
export function keptData<Data>(kind: string, input: string, make: () => Data): Data {
  const { recall, keep: keepMade } = keeper<Data>(kind);
  return recall(input) ?? keepMade(input, make());
}

/** Keeps data of one kind that are made in several steps, or not at once. */
export interface Keeper<Data> {
  /** What was kept; `undefined` if nothing was. */
  readonly recall: (input: string) => Data | undefined;
  /** Keeps what is made of an input, if this is a build, and gives it. */
  readonly keep: (input: string, made: Data) => Data;
}

/** The keeper of a kind of data. */
export function keeper<Data>(kind: string): Keeper<Data> {
  // What the same engine wrote under a name is of the type that it makes.
  const read: (entry: Uint8Array) => Data = deserialize;
  return {
    recall: (input) => {
      const entry = find(nameOf(kind, input));
      return entry === undefined ? undefined : read(entry);
    },
    keep: (input, made) => {
      const name = nameOf(kind, input);
      if (name !== undefined) keep(name, serialize(made));
      return made;
    },
  };
}

/** The name of an entry; none where nothing is kept. */
function nameOf(kind: string, input: string | Uint8Array): string | undefined {
  return engine === undefined ? undefined : sha256(`${engine} ${kind} ${sha256(input)}`);
}

/** An entry, if it is there and is what was written. */
function find(name: string | undefined): Uint8Array | undefined {
  if (name === undefined) return undefined;
  try {
    const file = path.join(FOLDER, name);
    const entry = readFileSync(file);
    const packed = entry.subarray(HASH_LENGTH);
    if (sha256(packed) !== entry.toString('latin1', 0, HASH_LENGTH)) return undefined;
    const now = new Date();
    utimesSync(file, now, now);
    used.add(name);
    return zstdDecompressSync(packed);
  } catch {
    return undefined;
  }
}

/** Writes an entry whole or not at all, whatever other builds do; where it cannot be written, the build goes on. */
function keep(name: string | undefined, content: Uint8Array): Uint8Array {
  if (name === undefined) return content;
  used.add(name);
  const unfinished = path.join(FOLDER, `${name}.${randomUUID()}`);
  try {
    const packed = zstdCompressSync(content, PACKING);
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(unfinished, Buffer.concat([Buffer.from(sha256(packed), 'latin1'), packed]));
    renameSync(unfinished, path.join(FOLDER, name));
  } catch {
    // What was left unfinished goes in its time, with what else nobody uses.
  }
  return content;
}

/** Removes what was not used for longest, until little enough is left of what this build has not used. */
export function endKeeping(): void {
  let left = 0;
  for (const { file, size } of unusedEntries()) {
    left += size;
    if (left > LEFT) rmSync(file, { force: true });
  }
}

/** Entries that this build has not used, the last used first. */
function unusedEntries(): { file: string; size: number; time: number }[] {
  return (existsSync(FOLDER) ? readdirSync(FOLDER) : [])
    .filter((name) => !used.has(name))
    .flatMap((name) => {
      const file = path.join(FOLDER, name);
      // Another build may have removed it.
      const stats = statSync(file, { throwIfNoEntry: false });
      return stats === undefined ? [] : [{ file, size: stats.size, time: stats.mtimeMs }];
    })
    .toSorted((a, b) => b.time - a.time);
}
