/**
 * Asks git for the version of a file in the last commit, for those in branches that were merged, as long as only one
 * side's version was taken, and whether there ever was one.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { askGit } from '../git.ts';
import type { OtherBranch, SealedInGit } from './branches.ts';

/** The names of this side, and of the other one of a merge, a rebase or a cherry-pick that is not finished. */
const HEADS = ['HEAD', 'MERGE_HEAD', 'REBASE_HEAD', 'CHERRY_PICK_HEAD'];

/**
 * Returns a file's versions on other branches that were merged, or are being merged, with the one that it comes from. A
 * file that is like that of no side was accepted after the merge, and needs none of them.
 *
 * @returns nothing if the file is not in a git repository
 */
function otherBranches(file: string): OtherBranch[] {
  const { git, name } = gitBeside(file);
  const commitsOf = (...args: readonly string[]): string[] => git('rev-list', ...args)?.match(/^\w+$/gm) ?? [];
  const versionAt = (commit: string) => git('show', `${commit}:${name}`);
  const present = readFileSync(file, 'utf8');
  const sides = (commits: readonly string[]): OtherBranch[] => {
    const versions = commits.map((commit) => ({ commit: commit.slice(0, 10), text: versionAt(commit) }));
    if (!versions.some(({ text }) => text === present)) return [];
    const parted = git('merge-base', '--octopus', ...commits)?.trim();
    const base = parted === undefined || parted === '' ? undefined : versionAt(parted);
    return versions.flatMap(({ commit, text }) =>
      text === undefined || text === present || text === base ? [] : [{ commit, text, base }],
    );
  };
  const heads = commitsOf('--no-walk=unsorted', '--ignore-missing', ...HEADS);
  if (heads.length === 0) return [];
  const found = heads.length > 1 ? sides(heads) : [];
  // The commits whose version of the file is not that of each parent, newest first.
  for (const commit of commitsOf('--full-history', 'HEAD', '--', name)) {
    if (versionAt(commit) !== present) break;
    const parents = commitsOf('--no-walk=unsorted', `${commit}^@`);
    if (parents.length > 1) found.push(...sides(parents));
  }
  return found;
}

/** Returns a file's text in the last commit; `undefined` if it was not there, or the file is in no git repository. */
function committed(file: string): string | undefined {
  const { git, name } = gitBeside(file);
  return git('show', `HEAD:${name}`);
}

/**
 * Whether any commit has had a file, even if a later one removed it; `false` if the file is in no git repository, or if
 * the commits before the last were not fetched.
 */
function wasEverCommitted(file: string): boolean {
  const { git, name } = gitBeside(file);
  const touched = git('log', '--max-count=1', '--full-history', '--format=%h', 'HEAD', '--', name);
  return touched !== undefined && touched !== '';
}

/**
 * What git knows of lock files.
 *
 * @param base the folder to which their paths are relative
 */
export function gitAt(base: string): SealedInGit {
  const at = <Answer>(ask: (file: string) => Answer) => {
    return (file: string) => ask(path.resolve(base, file));
  };
  return { branchesOf: at(otherBranches), committed: at(committed), wasEverCommitted: at(wasEverCommitted) };
}

/** Returns a function that asks git in the folder of a file, and the file's name there. */
function gitBeside(file: string) {
  const git = (...words: readonly string[]) => askGit(path.dirname(file), ...words);
  return { git, name: `./${path.basename(file)}` };
}
