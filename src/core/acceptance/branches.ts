/**
 * Sealed files after a merge. Two branches may each have given ids and addresses. A merge takes the sealed file of one
 * branch as a whole, so what only the other one published has to be added again, and an id that each of them gave to
 * another paragraph can only stay with one of the two.
 */
import { formatLockFile, type IdEntry, readLockFile } from '../ids/lock-file.ts';
import { type AddressEntry, formatAddressFile, readAddressFile } from '../published/address-file.ts';

/** The file of a branch that was merged with the branch from which the present file comes. */
export interface OtherBranch {
  /** How to name the branch: the start of its commit's hash. */
  readonly commit: string;
  /** The text of the file there. */
  readonly text: string;
  /** The text of the file where the two branches parted; `undefined` if there was none. */
  readonly base: string | undefined;
}

/** Returns a file's text in the last commit; `undefined` if it was not there, or there is no git. */
export type Committed = (file: string) => string | undefined;

/** What git knows of sealed files, by their paths. */
export interface SealedInGit {
  /** A file's versions on other branches that were merged with this one. */
  readonly branchesOf: (file: string) => readonly OtherBranch[];
  readonly committed: Committed;
  /** Whether any commit has had a file, even if a later one removed it. */
  readonly wasEverCommitted: (file: string) => boolean;
}

/** For a folder that git does not know. */
export const NO_GIT: SealedInGit = { branchesOf: () => [], committed: () => undefined, wasEverCommitted: () => false };

/** A present file together with what other branches published. */
export interface Joined {
  /** The text of the present file, with what it lacked. */
  readonly text: string;
  /** The ids or addresses that were added. */
  readonly added: readonly string[];
  /** The ids that name one paragraph here and another on another branch, with an explanation for the editor. */
  readonly clashes: ReadonlyMap<string, string>;
}

/**
 * Adds to a lock file the ids that only other branches have given.
 *
 * @param keeps ids of which the editor says that they go on naming what the present file says
 */
export function joinLockFiles(present: string, others: readonly OtherBranch[], keeps: ReadonlySet<string>): Joined {
  const entries = new Map(idsOf(present));
  const added: string[] = [];
  const clashes = new Map<string, string>();
  for (const { commit, text, base } of others) {
    const before = idsOf(base);
    for (const [id, entry] of idsOf(text)) {
      const own = entries.get(id);
      if (own === undefined) {
        entries.set(id, entry);
        added.push(id);
      } else if (!before.has(id) && own.text !== entry.text && !keeps.has(id))
        clashes.set(
          id,
          [
            `${id} was given to two paragraphs, on two branches, and can only go on naming one:`,
            `    here       ${own.text}`,
            `    ${commit.padEnd(10)} ${entry.text}`,
            `    If the one here was published, add --keep ${id}; the other gets a new id. Otherwise take that branch’s file`,
            `    first: git checkout ${commit} -- <this file>`,
          ].join('\n'),
        );
    }
  }
  return { text: added.length === 0 ? present : formatLockFile([...entries.values()]), added, clashes };
}

/** Adds to an address file the addresses that only other branches have published. */
export function joinAddressFiles(present: string, others: readonly OtherBranch[]): Joined {
  const entries = new Map(addressesOf(present));
  const added: string[] = [];
  for (const { text } of others)
    for (const [address, entry] of addressesOf(text)) {
      if (entries.has(address)) continue;
      entries.set(address, entry);
      added.push(address);
    }
  const joined = added.length === 0 ? present : formatAddressFile([...entries.values()]);
  return { text: joined, added, clashes: new Map() };
}

/** The entries of a lock file by id; none if it cannot be read. Whether its sections exist is checked elsewhere. */
export function idsOf(text: string | undefined): ReadonlyMap<string, IdEntry> {
  const read = readLockFile(text ?? '');
  return new Map('entries' in read ? read.entries.map((entry) => [entry.id, entry]) : []);
}

/** The entries of an address file by address; none if it cannot be read. */
export function addressesOf(text: string | undefined): ReadonlyMap<string, AddressEntry> {
  const read = readAddressFile(text ?? '');
  return new Map('entries' in read ? read.entries.map((entry) => [entry.address, entry]) : []);
}
