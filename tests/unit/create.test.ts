/** Somebody begins a publication with an engine that is installed: `npx glossator create`. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { engineSource } from '../../src/cli/create/engine-source.ts';
import { publicationFiles, whyNoName } from '../../src/cli/create/publication-files.ts';
import { runNode } from '../support/astro.ts';

let folder = '';
let engine = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'glossator-create-')));
  engine = path.join(folder, 'node_modules/glossator');
  mkdirSync(engine, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Says how npm was told to install the engine. */
const installedAs = (named: string, list = 'dependencies') =>
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ [list]: { glossator: named } }));

describe('a publication names the engine as it was installed', () => {
  test.each(['dependencies', 'devDependencies', 'optionalDependencies'])('from a file, among %s', (list) => {
    writeFileSync(path.join(folder, 'engine of ours.tgz'), '');
    installedAs('file:engine of ours.tgz', list);
    expect(engineSource(engine, '1.2.3')).toEqual({
      named: 'file:engine/glossator-1.2.3.tgz',
      file: path.join(folder, 'engine of ours.tgz'),
    });
  });

  test.each([
    'https://example.org/engines/glossator-1.2.3.tgz',
    'git+https://example.org/glossator.git#v1.2.3',
    'github:example/glossator',
    'example/glossator',
  ])('from the address %s', (address) => {
    installedAs(address);
    expect(engineSource(engine, '1.2.3')).toEqual({ named: address });
  });

  test.each(['1.2.3', '^1.0.0', '>=1 <3', 'latest'])('from the registry as %s, by its exact version', (version) => {
    installedAs(version);
    expect(engineSource(engine, '1.2.3')).toEqual({ named: '1.2.3' });
  });
});

describe('who cannot name the engine is told what to do', () => {
  test.each(['file:gone.tgz', './gone.tgz', 'file:../engine'])(
    'when it was installed from %s, which is no file',
    (name) => {
      installedAs(name);
      expect(() => engineSource(engine, '1.2.3')).toThrow(
        /^Found no package \/.* any more, expected the file from which/,
      );
    },
  );

  test.each([undefined, '{}', '{"dependencies":{"other":"1.0.0"}}'])('when package.json is %s', (text) => {
    if (text !== undefined) writeFileSync(path.join(folder, 'package.json'), text);
    expect(() => engineSource(engine, '1.2.3')).toThrow(/^Found no glossator in .*package\.json.* npm install FILE\.$/);
  });

  test('when it is the repository', async () => {
    const { status, output } = await runNode([path.resolve('bin/glossator.cjs'), 'create', `${folder}/library`], {});
    expect(status).toBe(1);
    expect(output).toMatch(/^Found the repository of the engine, expected a package of it: .*npm run package/);
    expect(existsSync(path.join(folder, 'library'))).toBe(false);
  });
});

describe('a name', () => {
  test.each(['library', 'harbour-law', '2025', 'a.b_c~d', 'x'.repeat(214)])('that npm takes is taken: %s', (name) => {
    expect(whyNoName(name)).toBeUndefined();
  });

  test.each([
    ['Library', 'while npm takes small letters of English'],
    ['港口', 'while npm takes small letters of English'],
    ['.library', 'while npm takes small letters of English'],
    ['_library', 'while npm takes small letters of English'],
    ['my library', 'while npm takes small letters of English'],
    ['', 'while npm takes small letters of English'],
    ['node_modules', 'which npm keeps for itself'],
    ['favicon.ico', 'which npm keeps for itself'],
    ['x'.repeat(215), 'which has 215 letters, while npm takes 214'],
    ['glossator', 'which is the name of the engine itself'],
  ])('that npm refuses is refused: %s', (name, why) => {
    expect(whyNoName(name)).toContain(why);
  });
});

test('the example is made of the original that the guide has', () => {
  const [, name = '', version] =
    /^package: (.+)@(.+)$/m.exec(readFileSync('src/cli/create/example.yaml', 'utf8')) ?? [];
  expect({ ...project.dependencies, ...project.devDependencies }).toHaveProperty(name, version);
});

test('a publication has its commands, the engine and what version control leaves out', () => {
  const files = publicationFiles(
    'harbour-law',
    { named: 'file:engine/glossator-1.2.3.tgz' },
    { engines: { node: '>=24' }, overrides: { canvas: 'npm:path2d@0.3.4' } },
  );
  expect(JSON.parse(files.get('package.json') ?? '')).toMatchObject({
    name: 'harbour-law',
    private: true,
    engines: { node: '>=24' },
    scripts: { build: 'glossator build', paragraphs: 'glossator paragraphs' },
    dependencies: { glossator: 'file:engine/glossator-1.2.3.tgz' },
    overrides: { canvas: 'npm:path2d@0.3.4' },
  });
  expect(files.get('.gitignore')).toContain('node_modules/\ndist/\n');
  expect(files.get('CITATION.cff')).toContain('\ntitle: harbour-law\n');
  expect(files.get('README.md')).toMatch(/^# harbour-law\n/);
  expect(files.get('inbox/README.md')).toContain('Put a file here, on the main branch');
});

test.each([
  [['Library'], 'Found the name "Library", while npm takes small letters of English, digits and hyphens'],
  [['tests'], 'tests already, expected a new folder. Choose another name.'],
  [['nowhere/library'], 'nowhere, expected one to make the new folder in. Make it first.'],
  [[], 'Expected the name of one new folder: npx glossator create my-library'],
  [['a', 'b'], 'Expected the name of one new folder: npx glossator create my-library'],
])('who types create %j is told what is wrong, and gets no folder', async (words, told) => {
  const { status, output } = await runNode([path.resolve('bin/glossator.cjs'), 'create', ...words], {});
  expect(status).toBe(1);
  expect(output).toContain(told);
});
