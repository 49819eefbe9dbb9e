/** What lock files had when they were last committed, and have no more. Nothing published ever leaves them. */
import path from 'node:path';
import type { Fault } from '../faults/fault.ts';
import { type ContentFiles, withEditions, type WithdrawnFiles } from '../files/content-files.ts';
import type { IdEntry } from '../ids/lock-file.ts';
import { similarity, wordCountsOf } from '../ids/similarity.ts';
import { addressesOf, type Committed, idsOf } from './branches.ts';

/** How many of the lost names a message lists. */
const NAMED = 5;

/** From this similarity on, the words under an id were edited; below it, they are others. */
const EDITED = 0.5;

/** A lock file of which less than this part of the words is still under the same ids is another document's. */
const KEPT = 0.25;

/** With fewer ids in both, an editor who rewrites a short document would be suspected. */
const FEWEST = 3;

/**
 * Finds lock files that lack ids or addresses of the last commit, or that have other words under the same ids: files
 * that are lost, of another document, or of an earlier day.
 *
 * @param files the content, with what merged branches have published
 */
export function lostSinceCommit(files: ContentFiles, committed: Committed): readonly Fault[] {
  const documents = [...withEditions(files.documents), ...files.withdrawn];
  return [...lostAddresses(files, committed), ...documents.flatMap((document) => lostIds(document, committed))];
}

/**
 * Faults of an address file that lacks addresses of the last commit. One that names none of the documents is that of
 * another publication, which this one replaces.
 */
export function lostAddresses({ addresses, addressFile, ...files }: ContentFiles, committed: Committed): Fault[] {
  const before = [...addressesOf(committed(addressFile)).keys()];
  const documents = [...withEditions(files.documents), ...files.withdrawn];
  const isOurs = documents.some(({ id }) => before.includes(`${id}/`));
  return isOurs ? lost(addressFile, before, addresses && addressesOf(addresses.text)) : [];
}

/** Faults of a lock file that lacks ids of the last commit, or is another document's. */
export function lostIds({ lock, lockFile }: WithdrawnFiles, committed: Committed): Fault[] {
  const before = idsOf(committed(lockFile));
  const now = lock && idsOf(lock.text);
  const missing = lost(lockFile, [...before.keys()], now);
  return missing.length > 0 || now === undefined || now.size === 0 ? missing : otherWords(lockFile, before, now);
}

/** @param now the names that the file has now, none if it cannot be read; `undefined` if there is no file */
function lost(file: string, before: readonly string[], now: ReadonlyMap<string, unknown> | undefined): Fault[] {
  const names = before.filter((name) => now?.has(name) !== true);
  // What cannot be read has a message of its own.
  if (names.length === 0 || now?.size === 0) return [];
  return [
    {
      file,
      message: `Found a file without ${listed(names)}, which the last commit has, expected everything that was ever published. Restore it: \`git checkout HEAD -- ${path.basename(file)}\` in its folder. If nothing of that was ever published, commit the present state first.`,
    },
  ];
}

/** A fault if most words that the last commit has under its ids are no longer there. */
function otherWords(file: string, before: ReadonlyMap<string, IdEntry>, now: ReadonlyMap<string, IdEntry>): Fault[] {
  const words = [...before.values()].map(({ id, text }) => {
    const [was, is] = [wordCountsOf(text), wordCountsOf(now.get(id)?.text ?? '')];
    return { id, size: was.size, isKept: similarity(was, is) >= EDITED };
  });
  const others = words.filter(({ isKept }) => !isKept);
  const size = (of: typeof words) => of.reduce((sum, one) => sum + one.size, 0);
  if (words.length < FEWEST || size(others) <= size(words) * (1 - KEPT)) return [];
  return [
    {
      file,
      message: `Found other words under ${listed(others.map(({ id }) => id))} than the last commit has there, expected this document’s own lock file. Restore it, with the rest of its folder if that is another document’s too: \`git checkout HEAD -- ${path.basename(file)}\` in its folder. If the whole text was rewritten, and these ids name the new words, commit the present state first.`,
    },
  ];
}

function listed(names: readonly string[]): string {
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  return `${names.slice(0, NAMED).join(', ')}${more}`;
}
