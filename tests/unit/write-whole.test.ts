/** Whoever runs a command that cannot write everything keeps what was there, and is told why. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changeFolder, settleContent, writeFiles } from '../../src/cli/write-whole.ts';
import { readContent } from '../../src/content.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'glossator-'));
  put('documents/act/document.yaml', 'title: Act\n');
  put('documents/act/i.mdx', 'Boats.\n');
  put('documents/act/mine/notes.txt', 'of the editor\n');
  put('documents/act/@2016-11-07/source.txt', 'Act\n');
});
afterEach(() => rmSync(root, { recursive: true }));

function put(name: string, text: string): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
const act = () => path.join(root, 'documents/act');

/** Every file of the content folder, with its text. */
const everything = () =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(root, file), readFileSync(file, 'utf8')]),
  );

const failing = (code: string) => Object.assign(new Error(`${code}: it does not go, write`), { code });

describe('a folder that is changed', () => {
  test('keeps all files that the change leaves alone, with their dates, rights and links', () => {
    symlinkSync('i.mdx', path.join(act(), 'link.mdx'));
    chmodSync(path.join(act(), 'i.mdx'), 0o600);
    const before = statSync(path.join(act(), 'i.mdx'));
    changeFolder(root, act(), (copy) => writeFileSync(path.join(copy, 'document.yaml'), 'title: New\n'));
    expect(everything()).toEqual({
      'documents/act/document.yaml': 'title: New\n',
      'documents/act/i.mdx': 'Boats.\n',
      'documents/act/mine/notes.txt': 'of the editor\n',
      'documents/act/@2016-11-07/source.txt': 'Act\n',
    });
    expect(readdirSync(act())).toContain('link.mdx');
    const { mtimeMs, mode } = statSync(path.join(act(), 'i.mdx'));
    expect({ mtimeMs: Math.round(mtimeMs), mode }).toEqual({ mtimeMs: Math.round(before.mtimeMs), mode: before.mode });
    expect(readdirSync(root)).toEqual(['documents']);
  });

  test.each([
    ['ENOSPC', 'Found no room left on the disk (ENOSPC: it does not go, write). Nothing was changed. Make room on it'],
    ['EDQUOT', 'Found no room left of the disk that you may use'],
    ['EFBIG', 'Found a file that is larger than the system lets this command write'],
    ['EROFS', 'Found a disk that can only be read'],
    ['EACCES', 'Found a place in which you may not write'],
  ])('stays as it was if the disk says %s in the middle, which the message names', (code, message) => {
    const before = everything();
    const change = (copy: string) => {
      rmSync(path.join(copy, 'i.mdx'), { force: true });
      writeFileSync(path.join(copy, 'document.yaml'), 'ti');
      throw failing(code);
    };
    expect(() => changeFolder(root, act(), change)).toThrow(message);
    expect(everything()).toEqual(before);
    expect(() => changeFolder(root, path.join(root, 'documents/new'), change)).toThrow(message);
    expect(everything()).toEqual(before);
    expect(readdirSync(path.join(root, 'documents'))).toEqual(['act']);
    expect(readdirSync(root)).toEqual(['documents']);
  });

  test('is whole if the command is killed in the middle: no build sees the rest, and the next command removes it', () => {
    const before = everything();
    killedIn(`(copy) => {
      rmSync(copy + '/i.mdx');
      process.kill(process.pid, 'SIGKILL');
    }`);
    expect(readFileSync(path.join(act(), 'i.mdx'), 'utf8')).toBe('Boats.\n');
    const { documentIds, faults } = readContent(root, root);
    expect(documentIds).toEqual(['act']);
    expect(faults.filter(({ file }) => file.includes('unfinished'))).toEqual([]);
    settleContent(root);
    expect(everything()).toEqual(before);
    expect(readdirSync(root)).toEqual(['documents']);
  });

  test('is put back by the next command if the command is killed while the folders change places', () => {
    const before = everything();
    killedIn(`() => process.kill(process.pid, 'SIGKILL')`);
    const [work = ''] = readdirSync(root).filter((name) => name.startsWith('.'));
    renameSync(act(), path.join(root, work, 'former'));
    settleContent(root);
    expect(everything()).toEqual(before);
    expect(readdirSync(root)).toEqual(['documents']);
  });

  /** Runs a change in a process that it kills. */
  function killedIn(change: string): void {
    const program = `import { rmSync } from 'node:fs';
import { changeFolder } from ${JSON.stringify(path.resolve('src/cli/write-whole.ts'))};
changeFolder(${JSON.stringify(root)}, ${JSON.stringify(act())}, ${change});`;
    const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', program]);
    expect(signal).toBe('SIGKILL');
    expect(existsSync(act())).toBe(true);
  }
});

describe('files that are written', () => {
  test('are all there, with the folders that they need', () => {
    writeFiles(
      new Map([
        [path.join(root, 'terms/berth.mdx'), 'A berth\n'],
        [path.join(act(), 'i.mdx'), 'Ships.\n'],
      ]),
    );
    expect(everything()).toMatchObject({ 'terms/berth.mdx': 'A berth\n', 'documents/act/i.mdx': 'Ships.\n' });
  });

  test('are none if one of them cannot be written, and leave no folder', () => {
    const before = everything();
    const texts = new Map([
      [path.join(act(), 'i.mdx'), 'Ships.\n'],
      [path.join(root, 'terms/berth.mdx'), 'A berth\n'],
      [path.join(act(), 'i.mdx/no-folder'), ''],
    ]);
    expect(() => writeFiles(texts)).toThrow();
    expect(everything()).toEqual(before);
    expect(readdirSync(root)).toEqual(['documents']);
  });

  test('are none if one is there that has to be new', () => {
    const before = everything();
    const texts = new Map([
      [path.join(root, 'terms/berth.mdx'), 'A berth\n'],
      [path.join(act(), 'i.mdx'), 'Ships.\n'],
    ]);
    expect(() => writeFiles(texts, true)).toThrow(/i\.mdx already/);
    expect(everything()).toEqual(before);
  });
});
