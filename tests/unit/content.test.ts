import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { compile, type Compiled } from '../../src/core/compile/compile.ts';
import { formatFaults } from '../../src/core/faults/fault.ts';
import { readContent } from '../../src/content.ts';
import { addressedBlocks } from '../../src/core/reading-order.ts';

/**
 * A case is a folder: `content/` holds what differs from the sound content, `removed.txt` what is missing from it, and
 * `expected.txt` is the report that an editor gets. Vitest writes the report of a new case, and with `--update` those that
 * have changed: read what it wrote.
 */
const CASES = path.resolve('tests/fixtures/content');
const SOUND = path.join(CASES, 'sound');
const cases = (await readdir(CASES)).filter((name) => name !== 'sound');

let folder = '';
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Compiles a case, whose files replace those of the sound content. */
async function compileCase(name: string): Promise<Compiled> {
  folder = await mkdtemp(path.join(tmpdir(), 'glossator-'));
  await cp(path.join(SOUND, 'content'), path.join(folder, 'content'), { recursive: true });
  const files = await readdir(path.join(CASES, name));
  if (files.includes('content'))
    await cp(path.join(CASES, name, 'content'), path.join(folder, 'content'), { recursive: true });
  const removed = files.includes('removed.txt') ? await readFile(path.join(CASES, name, 'removed.txt'), 'utf8') : '';
  for (const file of removed.split('\n').filter(Boolean))
    await rm(path.join(folder, 'content', file), { recursive: true });
  return compile(readContent(path.join(folder, 'content'), folder));
}

/** Returns the report on a case. */
async function report(name: string): Promise<string> {
  const { faults } = await compileCase(name);
  return faults.length === 0 ? '' : `${formatFaults(faults)}\n`;
}

describe('an editor at the dev server', () => {
  test('sees words that are not accepted yet with a provisional id, and all others with their own', async () => {
    const { publication } = await compileCase('paragraph-edited');
    const blocks = publication?.documents.flatMap(({ sections }) => sections.flatMap(addressedBlocks)) ?? [];
    expect(blocks.map(({ id, label }) => `${id} ${label}`)).toEqual([
      'opening-1 Open.1',
      'i-unaccepted-1 I.?',
      'i-figure-1 I, figure 1',
      'i-2 I.2',
    ]);
  });
});

describe('a reader', () => {
  test('sees web and mail addresses in official text as words, not as links', async () => {
    const { publication } = await compileCase('text-with-web-and-mail-addresses');
    const [, , , block] = publication?.documents[0]?.sections[1]?.blocks ?? [];
    const lines = (await readFile(path.join(folder, 'content/documents/charter/source.txt'), 'utf8')).split('\n');
    expect(block?.text).toBe(lines[7]);
    expect(block?.text).toContain('https://harbour.example/lines_(and_fenders)?a=b&copy=c#*d*, www.harbour.example');
    expect(block?.words.map((part) => (typeof part === 'string' ? 'words' : part.kind))).toEqual([
      'words',
      'term',
      'words',
    ]);
  });
});

describe('an editor', () => {
  test('gets no report on sound content', async () => {
    expect(await report('sound')).toBe('');
  });

  test.each(cases)('gets a report on what to do about: %s', async (name) => {
    await expect(await report(name)).toMatchFileSnapshot(path.join(CASES, name, 'expected.txt'));
  });
});
