/**
 * The folder of everything that builds make for themselves, `node_modules/.cache/glossator`. It can be deleted at any
 * time, so whatever is in the way of a file there is deleted too.
 */
import { randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The folder's path. */
export const CACHE_FOLDER = path.resolve('node_modules/.cache/glossator');

/**
 * Writes a file into a folder below {@link CACHE_FOLDER}, completely or not at all. A file in the place of a folder, or
 * a folder in the place of the file, is deleted. Another build may read the earlier file at the same time and keeps that
 * one: if a file that Pango has mapped into memory were cut short, the system would end that build at once (SIGBUS).
 *
 * @returns the file's path
 */
export function writeCacheFile(folder: string, name: string, content: string | Uint8Array): string {
  const file = path.join(makeCacheFolder(folder), name);
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) rmSync(file, { recursive: true, force: true });
  const unfinished = `${file}.${randomUUID()}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
  return file;
}

/** Makes a folder below {@link CACHE_FOLDER}, and deletes a file in its place. Returns the folder's path. */
export function makeCacheFolder(name: string): string {
  const folder = path.join(CACHE_FOLDER, name);
  for (const place of [CACHE_FOLDER, folder]) clearWayForFolder(place);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Deletes what is in the place of a folder, if it is no folder. */
export function clearWayForFolder(folder: string): void {
  const place = path.resolve(folder);
  if (lstatSync(place, { throwIfNoEntry: false })?.isDirectory() === false) rmSync(place);
}
