/** What lock files had when they were last committed, and have no more. Nothing published ever leaves them. */
import path from 'node:path';
import type { Fault } from '../faults/fault.ts';
import { type ContentFiles, withEditions } from '../files/content-files.ts';
import { addressesOf, idsOf } from './branches.ts';

/** How many of the lost names a message lists. */
const NAMED = 5;

/**
 * Finds lock files that lack ids or addresses of the last commit: files that are lost, of another document, or of an
 * earlier day. An address file that names none of the documents is that of another publication, which this one
 * replaces.
 *
 * @param files the content, with what merged branches have published
 * @param committed returns a file's text in the last commit; `undefined` if it was not there, or there is no git
 */
export function lostSinceCommit(
  files: ContentFiles,
  committed: (file: string) => string | undefined,
): readonly Fault[] {
  const documents = [...withEditions(files.documents), ...files.withdrawn];
  const before = [...addressesOf(committed(files.addressFile)).keys()];
  const isOurs = documents.some(({ id }) => before.includes(`${id}/`));
  return [
    ...(isOurs ? lost(files.addressFile, before, files.addresses && addressesOf(files.addresses.text)) : []),
    ...documents.flatMap(({ lock, lockFile }) =>
      lost(lockFile, [...idsOf(committed(lockFile)).keys()], lock && idsOf(lock.text)),
    ),
  ];
}

/** @param now the names that the file has now, none if it cannot be read; `undefined` if there is no file */
function lost(file: string, before: readonly string[], now: ReadonlyMap<string, unknown> | undefined): Fault[] {
  const names = before.filter((name) => now?.has(name) !== true);
  // What cannot be read has a message of its own.
  if (names.length === 0 || now?.size === 0) return [];
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return [
    {
      file,
      message: `Found a file without ${names.slice(0, NAMED).join(', ')}${more}, which the last commit has, expected everything that was ever published. Restore it: \`git checkout HEAD -- ${path.basename(file)}\` in its folder. If nothing of that was ever published, commit the present state first.`,
    },
  ];
}
