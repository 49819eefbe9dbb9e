/** Two editors work on two branches of one publication, and merge them with git. */
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { joinLockFiles } from '../../src/core/acceptance/branches.ts';
import { Folder } from '../support/publication.ts';

const LOCK = 'documents/charter/paragraphs.lock.json';
const ADDRESSES = 'addresses.lock.json';
const SECTION = 'documents/charter/i.mdx';
const SOURCE = 'documents/charter/source.txt';
const BEFORE = 'A berth is kept for one night.';

let folder: Folder;
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@harbour.example', ...args], {
    cwd: folder.path,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** Adds paragraphs after the first one of the section, and accepts them. */
function write(...paragraphs: readonly string[]) {
  folder.change(SOURCE, (text) => text.replace(BEFORE, [BEFORE, ...paragraphs].join('\n')));
  folder.change(SECTION, (text) => text.replace(BEFORE, [BEFORE, ...paragraphs].join('\n\n')));
}

function commit(): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Change the charter');
}

/** Gives the words that every id names in the lock file. */
function named(): Record<string, string> {
  const entries = [...folder.read(LOCK).matchAll(/"id": "([^"]+)",[^}]*?"text": "([^"]*)"/g)];
  return Object.fromEntries(entries.map(([, id = '', words = '']) => [id, words]));
}

/** Merges the branch `other`, with the sealed files of one side as a whole, and the paragraphs of both. */
function merge(side: 'ours' | 'theirs', ...paragraphs: readonly string[]): void {
  const from = side === 'ours' ? 'HEAD' : 'other';
  expect(() => git('merge', 'other')).toThrow();
  git('checkout', from, '--', LOCK, ADDRESSES);
  git('checkout', 'start', '--', SECTION, SOURCE);
  write(...paragraphs);
}

const OURS = 'Fishing boats come first.';
const THEIRS = 'Ferries have a quay of their own.';
const THEIR_SECOND = 'Ferries leave by noon.';

/** Two branches: `main` has one new paragraph, `other` two; each has given ids to its own. */
let prepared: Folder;
beforeAll(() => {
  prepared = new Folder();
  folder = prepared;
  git('init', '--quiet', '--initial-branch', 'main');
  commit();
  git('tag', 'start');
  git('checkout', '--quiet', '-b', 'other');
  write(THEIRS, THEIR_SECOND);
  folder.accept();
  commit();
  git('checkout', '--quiet', 'main');
  write(OURS);
  folder.accept();
  commit();
});
afterAll(() => prepared.remove());

beforeEach(() => {
  folder = new Folder(prepared.path);
  onTestFinished(() => folder.remove());
});

test('an editor who merges a branch whose file of ids cannot be read keeps the one here', () => {
  const present = folder.read('documents/charter/paragraphs.lock.json');
  const others = [{ commit: 'abc', text: 'no JSON', base: undefined }];
  expect(joinLockFiles(present, others, new Set())).toMatchObject({ text: present, added: [] });
});

describe('an editor who merges a branch with new paragraphs', () => {
  const clash = (here: string, there: string) =>
    expect.stringMatching(new RegExp(`i-1a was given to two paragraphs[^]*here +${here}[^]*${there}`));

  test.each([
    ['ours', OURS, THEIRS],
    ['theirs', THEIRS, OURS],
  ] as const)('is not let to give an id another paragraph, with the files of one side: %s', (side, here, there) => {
    merge(side, OURS, THEIRS, THEIR_SECOND);
    const { refusals, files } = folder.accept();
    expect(refusals).toEqual([clash(here, there)]);
    expect(files.size).toBe(0);
  });

  test('is not let to do so after the merge was committed either', () => {
    merge('theirs', OURS, THEIRS, THEIR_SECOND);
    commit();
    folder.change('about.mdx', (text) => `${text}\nWords.\n`);
    commit();
    expect(folder.accept().refusals).toEqual([clash(THEIRS, OURS)]);
  });

  test('is not let to do so after another branch was merged, which left the ids alone', () => {
    merge('theirs', OURS, THEIRS, THEIR_SECOND);
    commit();
    git('checkout', '--quiet', '-b', 'third');
    folder.change('about.mdx', (text) => `${text}\nWords.\n`);
    commit();
    git('checkout', '--quiet', 'main');
    git('merge', '--quiet', '--no-ff', '--no-edit', 'third');
    expect(folder.accept().refusals).toEqual([clash(THEIRS, OURS)]);
  });

  test('says which of the two was published; it keeps its id, and so does what only one branch has', () => {
    merge('ours', OURS, THEIRS, THEIR_SECOND);
    const { refusals, reports } = folder.accept({ keep: ['i-1a'] });
    expect(refusals).toEqual([]);
    expect([...reports.values()].flat()).toContain('kept       i-1b, which a merged branch has published');
    expect(named()).toMatchObject({ 'i-1a': OURS, 'i-1b': THEIR_SECOND });
    expect(Object.values(named())).toContain(THEIRS);
    expect(folder.faults()).toBe('');
  });

  test('is not asked again once the ids are accepted', () => {
    merge('ours', OURS, THEIRS, THEIR_SECOND);
    folder.accept({ keep: ['i-1a'] });
    commit();
    folder.change(SOURCE, (text) => text.replace(OURS, 'Rafts come last.\n' + OURS));
    folder.change(SECTION, (text) => text.replace(OURS, 'Rafts come last.\n\n' + OURS));
    expect(folder.accept().refusals).toEqual([]);
    expect(named()).toMatchObject({ 'i-1a': OURS, 'i-1b': THEIR_SECOND });
  });
});

test('an editor who merges a branch that renamed a term keeps its old address, though the file does not have it', () => {
  const rename = (from: string, to: string) => {
    renameSync(folder.at(`terms/${from}.mdx`), folder.at(`terms/${to}.mdx`));
    for (const file of [SECTION, 'documents/charter/opening.mdx'])
      folder.change(file, (text) => text.replace(`id="${from}"`, `id="${to}"`));
  };
  git('checkout', '--quiet', 'start');
  git('checkout', '--quiet', '-b', 'renaming');
  rename('harbour-dues', 'dues');
  folder.accept({ moved: ['terms/harbour-dues=terms/dues'] });
  rename('dues', 'fees');
  folder.accept({ moved: ['terms/dues=terms/fees'] });
  commit();
  git('checkout', '--quiet', 'main');
  try {
    git('merge', '--no-edit', 'renaming');
  } catch {
    git('checkout', 'main', '--', ADDRESSES);
  }
  const { refusals } = folder.accept({ moved: ['terms/harbour-dues=terms/fees'] });
  expect(refusals).toEqual([]);
  expect(folder.read(ADDRESSES)).toContain('"address": "terms/dues/", "state": "moved", "to": "terms/fees/"');
});

test('an editor without git accepts paragraphs as ever', () => {
  rmSync(folder.at('.git'), { recursive: true });
  write(THEIRS);
  expect(folder.accept().refusals).toEqual([]);
  expect(named()).toMatchObject({ 'i-1a': OURS });
});
