/** What builds keep for the next one. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';

const project = mkdtempSync(path.join(tmpdir(), 'glossator-kept-'));
const KEPT = path.join(project, 'node_modules/.cache/glossator/kept');
afterAll(() => rmSync(project, { recursive: true }));

/** A build, in a project of its own: what is kept, by a process that has just begun. */
async function build() {
  vi.resetModules();
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(project);
  const build = await import('../../src/core/kept.ts');
  cwd.mockRestore();
  build.beginKeeping();
  return build;
}

const entries = () => readdirSync(KEPT).map((name) => path.join(KEPT, name));

beforeEach(() => {
  rmSync(KEPT, { recursive: true, force: true });
  mkdirSync(KEPT, { recursive: true });
});

describe('a build', () => {
  test('does not make again what one before it made of the same', async () => {
    const make = vi.fn(() => 'made \uFEFF 佩兰湾');
    const first = (await build()).keptData('text', 'input', make);
    const second = (await build()).keptData('text', 'input', make);
    expect([first, second, make.mock.calls.length]).toEqual(['made \uFEFF 佩兰湾', 'made \uFEFF 佩兰湾', 1]);
  });

  test('makes anew what it has of other input, or of another kind', async () => {
    const { kept } = await build();
    const made = async (kind: string, input: string) =>
      new TextDecoder().decode(await kept(kind, input, () => Buffer.from(kind + input)));
    expect([await made('a', 'b'), await made('a', 'c'), await made('ab', '')]).toEqual(['ab', 'ac', 'ab']);
    expect(entries()).toHaveLength(3);
  });

  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['changed', (bytes: Buffer) => bytes.fill('?', bytes.length - 1)],
    ['empty', () => Buffer.alloc(0)],
  ])('takes an entry that is %s for none', async (_, spoil) => {
    (await build()).keptData('text', 'input', () => 'made');
    const [file = ''] = entries();
    writeFileSync(file, spoil(readFileSync(file)));
    expect((await build()).keptData('text', 'input', () => 'made again')).toBe('made again');
    expect((await build()).keptData('text', 'input', () => 'and again')).toBe('made again');
  });

  test('goes on where nothing can be written', async () => {
    rmSync(KEPT, { recursive: true });
    writeFileSync(KEPT, '');
    expect((await build()).keptData('text', 'input', () => 'made')).toBe('made');
    rmSync(KEPT);
  });

  test('leaves what it has used, and of the rest no more than 256 MB, what was used last', async () => {
    (await build()).keptData('text', 'input', () => 'made');
    const [used = ''] = entries();
    for (const [index, size] of [100, 100, 100, 2].entries()) {
      const file = path.join(KEPT, `old-${index}`);
      writeFileSync(file, Buffer.alloc(size * 2 ** 20));
      utimesSync(file, 1000 + index, 1000 + index);
    }
    utimesSync(used, 1, 1);
    const { keptData, endKeeping } = await build();
    keptData('text', 'input', () => 'made');
    endKeeping();
    expect(
      entries()
        .map((file) => path.basename(file))
        .toSorted(),
    ).toEqual([path.basename(used), 'old-1', 'old-2', 'old-3'].toSorted());
  });
});

test('a dev server, whose engine may change while it runs, keeps nothing', async () => {
  vi.resetModules();
  const { keptData } = await import('../../src/core/kept.ts');
  expect(['made', 'made again'].map((text) => keptData('text', 'input', () => text))).toEqual(['made', 'made again']);
});
