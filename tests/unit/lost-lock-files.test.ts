/** Lock files that are lost, or replaced by others, in a folder that git knows. */
import { execFileSync } from 'node:child_process';
import { cpSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { Folder } from '../support/publication.ts';

const ADDRESSES = 'addresses.lock.json';
const IDS = 'documents/charter/paragraphs.lock.json';
const BERTH = 'The harbour master gives each boat a berth. A berth is kept for one night.';

let folder: Folder;
const commit = ({ path: cwd }: Folder) => {
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd, stdio: 'ignore' });
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'user.name=Editor', '-c', 'user.email=editor@harbour.example', 'commit', '--quiet', '--message', 'Publish');
};

let prepared: Folder;
beforeAll(() => {
  prepared = new Folder();
  commit(prepared);
});
afterAll(() => prepared.remove());

beforeEach(() => {
  folder = new Folder(prepared.path);
  onTestFinished(() => folder.remove());
});

/** What the editor is told of each file, if nothing is written. */
function refused(): string[] {
  const before = folder.files();
  const { faults, files } = folder.accept();
  expect(files.size).toBe(0);
  expect(folder.files()).toEqual(before);
  return faults.map(({ file, message }) => `${file}: ${message}`);
}

const without = (file: string, names: string) =>
  `${file}: Found a file without ${names}, which the last commit has, expected everything that was ever published. Restore it: \`git checkout HEAD -- ${path.basename(file)}\` in its folder. If nothing of that was ever published, commit the present state first.`;

describe('an editor is told to restore from git', () => {
  test('both kinds of lock files, if both are lost', () => {
    for (const file of [ADDRESSES, IDS]) rmSync(folder.at(file));
    expect(refused()).toEqual([
      without(ADDRESSES, 'charter/, charter/facts/, charter/i/, charter/opening/, terms/berth/ and 2 more'),
      without(IDS, 'opening-1, i-1, i-figure-1, i-2'),
    ]);
  });

  test('the file of addresses alone', () => {
    rmSync(folder.at(ADDRESSES));
    expect(refused()).toEqual([expect.stringContaining('Found a file without charter/')]);
  });

  test('a lock file in whose place another document’s is, even if that has more ids', () => {
    const other = new Folder();
    onTestFinished(() => other.remove());
    for (const file of [ADDRESSES, IDS]) rmSync(other.at(file));
    other.change('documents/charter/source.txt', (text) =>
      text.replace(BERTH, '').replace('I. On', 'Nets.\nRopes.\nI. On'),
    );
    other.change('documents/charter/i.mdx', (text) => text.replace(/^.*A berth is kept.*$/m, ''));
    other.change('documents/charter/opening.mdx', (text) => `${text}\nNets.\n\nRopes.\n`);
    expect(other.accept().faults).toEqual([]);
    cpSync(other.at(IDS), folder.at(IDS));
    expect(refused()).toEqual([without(IDS, 'i-2')]);
  });

  test('a lock file or a folder of another document that has all of the ids, by its words', () => {
    const other = new Folder();
    onTestFinished(() => other.remove());
    for (const file of [ADDRESSES, IDS]) rmSync(other.at(file));
    for (const file of ['source.txt', 'opening.mdx', 'i.mdx'])
      other.change(`documents/charter/${file}`, (text) =>
        text
          .replace(/A harbour is open to every boat\..*/, 'Nets are dried on the beach, and never on the road.')
          .replace(/(?:The .*harbour master.* gives|Lines are “made fast”).*/g, 'Ropes and barrels belong in sheds.')
          .replace(/The old pier, 2019\. It has twelve berths\. PHOTO BY NOBODY/, 'A shed. DRAWN BY NOBODY'),
      );
    for (const name of ['berth', 'harbour-dues', 'harbour-master']) rmSync(other.at(`terms/${name}.mdx`));
    rmSync(other.at('documents/charter/register.yaml'));
    expect(other.accept().faults).toEqual([]);
    const told = `${IDS}: Found other words under opening-1, i-1, i-figure-1, i-2 than the last commit has there, expected this document’s own lock file. Restore it, with the rest of its folder if that is another document’s too: \`git checkout HEAD -- paragraphs.lock.json\` in its folder. If the whole text was rewritten, and these ids name the new words, commit the present state first.`;
    cpSync(other.at(IDS), folder.at(IDS));
    expect(refused()).toEqual([told]);
    cpSync(other.at('documents/charter'), folder.at('documents/charter'), { recursive: true });
    expect(refused()).toEqual([told]);
  });

  test('nothing of a lock file that cannot be read, which has its own message', () => {
    folder.change(IDS, (text) => `<<<<<<< HEAD\n${text}`);
    expect(refused()).toEqual([expect.stringContaining('Found JSON that cannot be read')]);
  });
});

describe('an editor is not stopped', () => {
  test('by the lock files of another publication, which the new one replaces', () => {
    renameSync(folder.at('documents/charter'), folder.at('documents/statute'));
    for (const file of [ADDRESSES, 'documents/statute/paragraphs.lock.json']) rmSync(folder.at(file));
    const { faults } = folder.accept();
    expect(faults.filter(({ message }) => message.includes('last commit'))).toEqual([]);
  });

  test('by words that were edited and accepted, however many', () => {
    for (const file of ['source.txt', 'opening.mdx', 'i.mdx'])
      folder.change(`documents/charter/${file}`, (text) => text.replaceAll(/ (?:is|are|gives) /g, ' always$&'));
    expect(folder.accept().faults).toEqual([]);
    expect(folder.accept().faults).toEqual([]);
  });

  test('outside of git', () => {
    const outside = new Folder();
    onTestFinished(() => outside.remove());
    for (const file of [ADDRESSES, IDS]) rmSync(outside.at(file));
    expect(outside.accept().faults).toEqual([]);
    cpSync(prepared.at(IDS), outside.at(IDS));
    expect(outside.faults()).toBe('');
  });

  test('by what was committed before anything was published, once its removal is committed', () => {
    for (const file of [ADDRESSES, IDS]) rmSync(folder.at(file));
    commit(folder);
    expect(folder.accept().faults).toEqual([]);
    expect(folder.faults()).toBe('');
  });
});
