/** What messages tell an editor to type. */
import { globSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** What to type where the engine lies in a folder. */
async function typedWith(engine: string) {
  vi.stubGlobal('ENGINE_FOLDER', engine);
  vi.resetModules();
  const { typed } = await import('../../src/core/typed.ts');
  return [typed('validate'), typed('import', 'FILE --look'), typed('mcp', 'dist', '--silent')];
}

describe('an editor is told', () => {
  test('in the repository, scripts of npm', async () => {
    expect(await typedWith(process.cwd())).toEqual([
      'npm run validate',
      'npm run import -- FILE --look',
      'npm run --silent mcp -- dist',
    ]);
  });

  test('where the engine is installed, its program', async () => {
    expect(await typedWith('/library/node_modules/glossator')).toEqual([
      'npx glossator validate',
      'npx glossator import FILE --look',
      'npx glossator mcp dist',
    ]);
  });

  test('of guides where they are', async () => {
    const { guide: here } = await import('../../src/core/engine.ts');
    expect(here('docs/editing.md')).toBe('docs/editing.md');
    await typedWith(`${process.cwd()}/node_modules/glossator`);
    const { guide: installed } = await import('../../src/core/engine.ts');
    expect(installed('docs/editing.md')).toBe('node_modules/glossator/docs/editing.md');
  });

  test('the same in a report of faults as in the help of a command', async () => {
    await typedWith('/library/node_modules/glossator');
    const { whatIsMissing } = await import('../../src/core/files/folder.ts');
    expect(whatIsMissing('/none')).toContain(
      'Go to the folder of your publication, correct GLOSSATOR_CONTENT, or make a publication: npx glossator create NAME.',
    );
    const { helpOf } = await import('../../src/cli/options.ts');
    const help = helpOf({
      name: 'weigh',
      takes: 'FILE',
      does: 'Weighs it.',
      options: {},
      examples: [['a.txt', 'a file']],
      exits: { unread: 'there is no file' },
    });
    expect(help).toContain('npx glossator weigh FILE\n');
    expect(help).toContain('npx glossator weigh a.txt  a file');
  });
});

/** What only a developer of the engine is told, who has its repository. */
const FOR_DEVELOPERS = /npm run schemas/;

/** The explanations at the head of files, which are the same wherever these are written. */
const HEADS = /Written by \\?`npm run (?:attest|paragraphs)/;

test('no message names a command that only the repository has', () => {
  const found = globSync('src/**/*.{ts,astro}').flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /npm run [\w-]/.test(line) && !/^\s*(?:\*|\/\*\*|\/\/)/.test(line))
      .filter((line) => !FOR_DEVELOPERS.test(line) && !HEADS.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
