/** Lays the files of a package into a folder. */
import { cpSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PAGE_CHARACTERS, pageCharacters } from '../integrations/page-characters.ts';
import { declarationsOf } from './declarations.ts';
import { toJavaScript, withScripts } from './javascript.ts';
import { manifestOf, readProject } from './manifest.ts';

/** What the package has of this repository: no content, no tests, no pictures of guides. */
const PARTS = ['LICENSE', 'README.md', 'CHANGELOG.md', 'astro.config.mjs', '{bin,docs,public,src}/**/*'];

/** What only this repository needs: packaging itself, commands of developers, and types of words and of packages without any. */
const LEFT_OUT = [
  'src/packaging/**',
  'src/cli/{article-words,schemas,json-schemas,made-parts,facts,fact-sheet}.ts',
  'src/**/*.d.ts',
  'docs/**/*.{webp,png}',
];

/** Files with code of ours, in which other files of ours are named. */
const WITH_NAMES = /\.(?:astro|mjs|cjs)$/;

/**
 * Lays the package of this engine into a folder.
 *
 * @param folder an empty one
 * @returns the version of the package
 */
export function layPackage(folder: string): string {
  const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
  const project = readProject(json('package.json'));
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  for (const file of globSync(PARTS, { exclude: LEFT_OUT })) {
    if (statSync(file).isDirectory()) continue;
    const text = () => readFileSync(file, 'utf8');
    if (file.endsWith('.ts')) write(file.replace(/\.ts$/, '.js'), toJavaScript(text()));
    else if (WITH_NAMES.test(file)) write(file, withScripts(text()));
    else cpSync(file, path.join(folder, file));
  }
  const modules = Object.values(project.exports).filter((file) => file.endsWith('.ts'));
  for (const [file, text] of declarationsOf(modules)) write(file, text);
  write(PAGE_CHARACTERS, [...pageCharacters()].join(''));
  write('package.json', `${JSON.stringify(manifestOf(project, json('package-lock.json')), null, 2)}\n`);
  return project.version;
}
