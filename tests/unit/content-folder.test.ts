import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compile } from '../../src/core/compile/compile.ts';
import { formatFault } from '../../src/core/faults/fault.ts';
import { readContent } from '../../src/content.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
  cpSync('tests/fixtures/content/sound/content', path.join(folder, 'content'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (...names: string[]) => path.join(folder, ...names);
const faults = (root = at('content')) => compile(readContent(root, folder)).faults.map(formatFault).join('\n');

describe('a content folder', () => {
  test('publishes no file from outside it', () => {
    writeFileSync(at('secret.mdx'), readFileSync(at('content/terms/berth.mdx')));
    rmSync(at('content/terms/berth.mdx'));
    symlinkSync('../../secret.mdx', at('content/terms/berth.mdx'));
    expect(faults()).toContain(
      'content/terms/berth.mdx\n  Found a link that leads out of the content folder, expected a file in it.',
    );
  });

  test('publishes no folder from outside it, not even one whose name begins like its own', () => {
    renameSync(at('content/documents'), at('content-of-others'));
    symlinkSync(at('content-of-others'), at('content/documents'));
    expect(faults()).toContain('content/documents\n  Found a link that leads out of the content folder');
  });

  test('has no links to folders in it, which may lead round in a circle', () => {
    symlinkSync('..', at('content/documents/charter/round'));
    expect(faults()).toContain('content/documents/charter/round\n  Found a link');
    rmSync(at('content/documents/charter/round'));
    symlinkSync('../../terms', at('content/documents/charter/round'));
    expect(faults()).toContain(
      'content/documents/charter/round\n  Found a link to a folder, expected the folder itself. Put it here, or remove the link.',
    );
  });

  test('has no links that lead nowhere', () => {
    symlinkSync('gone.mdx', at('content/terms/pier.mdx'));
    expect(faults()).toBe('content/terms/pier.mdx\n  Found a link that leads nowhere, expected a file. Remove it.');
  });

  test('may have a link to another of its files', () => {
    renameSync(at('content/documents/charter/source.txt'), at('content/documents/charter/ii.mdx'));
    symlinkSync('ii.mdx', at('content/documents/charter/source.txt'));
    expect(faults()).not.toContain('link');
  });

  test('can be a link to another folder', () => {
    symlinkSync('content', at('elsewhere'));
    expect(faults(at('elsewhere'))).toBe('');
  });

  test('can be below a path with spaces and letters beyond ASCII', () => {
    renameSync(at('content'), at('Ä b 中'));
    expect(faults(at('Ä b 中'))).toBe('');
  });

  test.each([
    ['is missing', () => rmSync(at('content'), { recursive: true })],
    [
      'is a file',
      () => {
        rmSync(at('content'), { recursive: true });
        writeFileSync(at('content'), '');
      },
    ],
  ])('stops the build if it %s', (_, happens) => {
    happens();
    expect(faults()).toMatch(/^content\n {2}Found no folder of content here/);
    expect(compile(readContent(at('content'), at('content'))).faults[0]?.file).toBe('.');
  });

  test('stops the build if it has no documents', () => {
    rmSync(at('content/documents/charter'), { recursive: true });
    mkdirSync(at('content/documents'), { recursive: true });
    expect(faults()).toContain('content/documents\n  Found no document');
  });

  test('stops the build if its folders are nested without end', () => {
    mkdirSync(at('content/documents/charter', ...Array<string>(20).fill('a')), { recursive: true });
    expect(faults()).toContain('Found folders in each other 8 deep');
  });
});
