/**
 * Writes several files of the content, all or none: on a full disk, or if the command is killed, what was there before
 * stays. New files are written beside the former ones, and take their places once all of them are whole.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { UNFINISHED, UNFINISHED_BEGINS } from '../core/files/file-names.ts';
import { isRunning } from '../core/is-running.ts';
import { Refusal } from '../importing/refusal.ts';

/** What stands in the way of writing, by the code of the system, and what can be done. */
const IN_THE_WAY: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOSPC: ['no room left on the disk', 'Make room on it'],
  EDQUOT: ['no room left of the disk that you may use', 'Make room'],
  EFBIG: ['a file that is larger than the system lets this command write', 'Raise the limit'],
  EROFS: ['a disk that can only be read', 'Make it writable, or name another folder by GLOSSATOR_CONTENT'],
  EACCES: ['a place in which you may not write', 'Get the right to write there'],
  EIO: ['an error of the disk', 'See whether it is full or damaged'],
  EPERM: ['a place in which you may not write', 'Get the right to write there'],
};

/** Says why something could not be written; any other error stays as it is. */
function inWords(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  const [what, remedy] = IN_THE_WAY[error.code] ?? [];
  if (what === undefined) return error;
  return new Refusal(`Found ${what} (${error.message}). Nothing was changed. ${remedy}, then run the command again.`);
}

/** What is in the folder in which a change is prepared. */
const IN_WORK = { fresh: 'new', former: 'former', place: 'place.txt' };

/**
 * Changes a folder of the content, or makes a new one. The change is made in a copy, which then takes the folder's place,
 * so that all else in the folder stays as it is.
 *
 * @param root the content folder
 * @param folder the folder, below it
 * @param change changes the copy; it gets its path
 * @throws {Refusal} if the disk does not take it. Nothing is changed then
 */
export function changeFolder(root: string, folder: string, change: (copy: string) => void): void {
  const work = path.join(root, `${UNFINISHED_BEGINS}${process.pid}`);
  const [fresh, former] = [path.join(work, IN_WORK.fresh), path.join(work, IN_WORK.former)];
  if (existsSync(work)) settle(root, work);
  try {
    makeFolder(work);
    writeFileSync(path.join(work, IN_WORK.place), path.relative(root, folder));
    if (existsSync(folder)) copyFolder(folder, fresh);
    else mkdirSync(fresh);
    change(fresh);
    makeFolder(path.dirname(folder));
    if (existsSync(folder)) renameSync(folder, former);
    renameSync(fresh, folder);
  } catch (error) {
    throw inWords(error);
  } finally {
    settle(root, work);
  }
}

/**
 * Copies what is in a folder, with its dates, rights and links.
 *
 * Node copies a folder in one call without a filter, and then says of any trouble that it is one of input and output. With a
 * filter it copies file by file, and says that the disk is full.
 */
export const copyFolder = (from: string, to: string): void =>
  cpSync(from, to, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true, filter: () => true });

/** Puts a folder back that was moved aside, if nothing has taken its place, and removes what else is there. */
function settle(root: string, work: string): void {
  const [former, place] = [path.join(work, IN_WORK.former), path.join(work, IN_WORK.place)];
  if (existsSync(former)) {
    const folder = path.join(root, readFileSync(place, 'utf8'));
    if (!existsSync(folder)) renameSync(former, folder);
  }
  rmSync(work, { recursive: true, force: true });
}

/**
 * Puts the content in order after commands that were killed while they changed it.
 *
 * @throws {Refusal} if the disk does not take it
 */
export function settleContent(root: string): void {
  const isThere = statSync(root, { throwIfNoEntry: false })?.isDirectory() === true;
  for (const name of isThere ? readdirSync(root) : []) {
    const [, owner] = UNFINISHED.exec(name) ?? [];
    if (owner === undefined || isRunning(Number(owner))) continue;
    try {
      settle(root, path.join(root, name));
    } catch (error) {
      throw inWords(error);
    }
  }
}

/**
 * Writes files, and makes the folders that they need.
 *
 * @param texts by their paths
 * @param areNew whether none of them may be there already
 * @throws {Refusal} if the disk does not take them, or if one is there that may not be. Nothing is changed then; only a command
 *   that is killed while it renames its files can leave some of them as they were
 */
export function writeFiles(texts: ReadonlyMap<string, string>, areNew = false): void {
  const made: string[] = [];
  const former = new Map<string, Uint8Array | undefined>();
  try {
    for (const [file, text] of texts) {
      if (areNew && existsSync(file)) throw new Refusal(`Found ${file} already. Rename or remove it.`);
      const folder = makeFolder(path.dirname(file));
      made.push(beside(file), ...(folder === undefined ? [] : [folder]));
      writeFileSync(beside(file), text);
    }
    for (const file of texts.keys()) {
      former.set(file, existsSync(file) ? readFileSync(file) : undefined);
      renameSync(beside(file), file);
    }
  } catch (error) {
    for (const [file, content] of former)
      if (content === undefined) rmSync(file, { force: true });
      else writeFileSync(file, content);
    for (const one of made) rmSync(one, { recursive: true, force: true });
    throw inWords(error);
  }
}

/**
 * Makes a folder and those around it, and returns the outermost that it made; `undefined` if it is there. Node's own way to
 * do so says of a disk that can only be read that there is no such folder.
 */
function makeFolder(folder: string): string | undefined {
  if (existsSync(folder)) return undefined;
  const outer = makeFolder(path.dirname(folder));
  mkdirSync(folder);
  return outer ?? folder;
}

const beside = (file: string): string => `${file}.new`;
