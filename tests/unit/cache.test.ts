/** What builds read from the cache. */
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';

const project = mkdtempSync(path.join(tmpdir(), 'glossator-cache-'));
const MODULES = path.join(project, 'node_modules');
const CACHE = path.join(MODULES, '.cache/glossator/cache');
afterAll(() => rmSync(project, { recursive: true }));

/** Returns the cache of a new process, in a project of its own. */
async function begin() {
  vi.resetModules();
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(project);
  const cache = await import('../../src/cache/cache.ts');
  cwd.mockRestore();
  return cache;
}

/** Returns the same for a build. */
async function build() {
  const cache = await begin();
  cache.openCache();
  return cache;
}

const entries = () => readdirSync(CACHE).map((name) => path.join(CACHE, name));

beforeEach(() => {
  rmSync(MODULES, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
});

describe('a build', () => {
  test('does not make again what an earlier build made from the same input', async () => {
    const make = vi.fn(() => new Map([['made \uFEFF 佩兰湾', new Uint8Array([1, 2])]]));
    const first = (await build()).cached('text', 'input', make);
    const second = (await build()).cached('text', 'input', make);
    expect(second).toEqual(first);
    expect(make).toHaveBeenCalledOnce();
  });

  test('makes again what the cache only has for another input or of another kind', async () => {
    const { cachedAsync } = await build();
    const made = (kind: string, input: string) => cachedAsync(kind, input, () => Promise.resolve(kind + input));
    expect([await made('a', 'b'), await made('a', 'c'), await made('ab', '')]).toEqual(['ab', 'ac', 'ab']);
    expect(entries()).toHaveLength(3);
  });

  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['changed', (bytes: Buffer) => bytes.fill('?', bytes.length - 1)],
    ['empty', () => Buffer.alloc(0)],
  ])('makes an entry again that is %s', async (_, spoil) => {
    (await build()).cached('text', 'input', () => 'made');
    const [file = ''] = entries();
    writeFileSync(file, spoil(readFileSync(file)));
    expect((await build()).cached('text', 'input', () => 'made again')).toBe('made again');
    expect((await build()).cached('text', 'input', () => 'and again')).toBe('made again');
  });

  test('continues if nothing can be written', async () => {
    const { cached } = await build();
    rmSync(MODULES, { recursive: true });
    writeFileSync(MODULES, '');
    expect(cached('text', 'input', () => 'made')).toBe('made');
  });

  test('makes the folder again if a file is in its place', async () => {
    rmSync(CACHE, { recursive: true });
    writeFileSync(CACHE, '');
    (await build()).cached('text', 'input', () => 'made');
    expect(entries()).toHaveLength(1);
  });

  test('has whole files, even while another build writes them', async () => {
    await build();
    const { writeCacheFile } = await import('../../src/cache/folder.ts');
    const text = 'written before';
    const reader = openSync(writeCacheFile('faces', 'face.ttf', text), 'r');
    const file = writeCacheFile('faces', 'face.ttf', 'new');
    const read = [readFileSync(reader, 'utf8'), readFileSync(file, 'utf8')];
    closeSync(reader);
    expect(read).toEqual([text, 'new']);
    expect(readdirSync(path.dirname(file))).toEqual(['face.ttf']);
  });

  test('takes no entry for another, even if it is as it was written', async () => {
    const { cached } = await build();
    cached('text', 'one', () => 'made of one');
    const [one = ''] = entries();
    cached('text', 'two', () => 'made of two');
    const [two = ''] = entries().filter((file) => file !== one);
    writeFileSync(one, readFileSync(two));
    expect((await build()).cached('text', 'one', () => 'made of one')).toBe('made of one');
  });

  test('leaves the files that it has used, and the 256 MB of the others that were used last', async () => {
    (await build()).cached('text', 'input', () => 'made');
    const [used = ''] = entries();
    for (const [index, size] of [100, 100, 100, 2].entries()) {
      const file = path.join(CACHE, `old-${index}`);
      writeFileSync(file, Buffer.alloc(size * 2 ** 20));
      utimesSync(file, 1000 + index, 1000 + index);
    }
    utimesSync(used, 1, 1);
    const { cached, sweepCache } = await build();
    cached('text', 'input', () => 'made');
    sweepCache();
    expect(
      entries()
        .map((file) => path.basename(file))
        .toSorted(),
    ).toEqual([path.basename(used), 'old-1', 'old-2', 'old-3'].toSorted());
  });
});

test('a dev server, whose engine may change while it runs, makes everything again', async () => {
  const { cached, openCache, closeCache } = await begin();
  openCache();
  closeCache();
  expect(['made', 'made again'].map((text) => cached('text', 'input', () => text))).toEqual(['made', 'made again']);
});
