/** Somebody runs the program `glossator`, which npm installs with the engine. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, test } from 'vitest';
import { whyNotHere } from '../../src/cli/installed.ts';
import { runNode } from '../support/astro.ts';

const PROGRAM = path.resolve('bin/glossator.cjs');
const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'glossator-program-')));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...words: string[]) => runNode([PROGRAM, ...words], {});

describe('somebody', () => {
  test('runs a command as npm scripts do', async () => {
    const { status, output } = await run('validate', '--help');
    expect(status).toBe(0);
    expect(output).toMatch(/^npm run validate -- \[options\]\n/);
  });

  test('who asks for help gets all commands', async () => {
    const { status, output } = await run('--help');
    expect(status).toBe(0);
    expect([...output.matchAll(/^ {2}([\w-]+)/gm)].map(([, name]) => name)).toEqual([
      ...['create', 'dev', 'build', 'preview', 'validate', 'new', 'import', 'terms', 'paragraphs', 'pairs'],
      ...['check-quotes', 'attest', 'verify', 'mcp', 'compress'],
    ]);
  });

  test.each([
    [['biuld'], 'Found "biuld", which is no command. Did you mean build?'],
    [['constructor'], 'Found "constructor", which is no command.'],
    [[], 'Found no command.'],
  ])('who types %j is told what there is', async (words, told) => {
    const { status, output } = await run(...words);
    expect(status).toBe(1);
    expect(output.split('\n')[0]).toBe(told);
    expect(output).toContain('npx glossator COMMAND --help says more of one.');
  });

  test('whose folder has no engine of its own is told so in one sentence, by every command', async () => {
    const { status, output } = await runNode([PROGRAM, 'validate'], {}, folder);
    expect(status).toBe(1);
    expect(output).toBe(
      `Glossator is not installed in ${folder}, but in ${process.cwd()}: go to the folder of the publication, or install it here by npm install.\n`,
    );
  });

  test('whose package manager links to the engine from their own folder can use it', () => {
    mkdirSync(path.join(folder, 'store/glossator'), { recursive: true });
    mkdirSync(path.join(folder, 'node_modules'));
    symlinkSync(path.join(folder, 'store/glossator'), path.join(folder, 'node_modules/glossator'));
    expect(whyNotHere(folder, path.join(folder, 'store/glossator'))).toBeUndefined();
    expect(whyNotHere(path.join(folder, 'store'), path.join(folder, 'store/glossator'))).toContain('is not installed');
  });
});

test.each(['8.17.0', '20.19.4', '22.20.0', '23.11.1'])('somebody with Node %s is told that it is too old', (node) => {
  const errors: string[] = [];
  const process = { versions: { node }, exitCode: 0 };
  const [, ...lines] = readFileSync(PROGRAM, 'utf8').split('\n');
  runInNewContext(lines.join('\n'), { process, console: { error: (line: string) => errors.push(line) } });
  expect(errors).toEqual([
    `Glossator needs Node 24 or later, and this is Node ${node}: install a later one from https://nodejs.org/.`,
  ]);
  expect(process.exitCode).toBe(1);
});
