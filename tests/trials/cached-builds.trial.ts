/** Builds with the cache of former builds: whatever has changed or is damaged, the files are those of a build from nothing. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Folder } from '../support/publication.ts';
import { TwoProjects } from '../support/two-projects.ts';

const projects = new TwoProjects();
const content = new Folder();
let environment: Record<string, string> = { GLOSSATOR_CONTENT: content.path };
let before: Readonly<Record<string, string>> = {};
afterAll(() => {
  projects.remove();
  content.remove();
});

const square = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9" fill="${colour}"/></svg>`;

/** Replaces words in a file of the content. */
const inContent = (file: string, from: string, to: string) =>
  content.change(file, (text) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  });

/** Replaces words in a file of both projects. */
function inEngine(file: string, from: string, to: string): void {
  for (const project of projects.folders) {
    const text = readFileSync(path.join(project, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(path.join(project, file), text.replace(from, to));
  }
}

/** Installs another version of a package in both projects: one with another file, and another entry in npm's list. */
function install(name: string, change: (folder: string) => void): void {
  for (const project of projects.folders) {
    const packages = path.join(project, 'node_modules');
    const scope = path.join(packages, name.split('/')[0] ?? '');
    // The projects have links to packages, or to scopes of packages.
    const whole = realpathSync(scope);
    rmSync(scope, { recursive: true });
    cpSync(whole, scope, { recursive: true });
    change(path.join(packages, name));
    const list = path.join(packages, '.package-lock.json');
    const text = readFileSync(list, 'utf8');
    rmSync(list);
    writeFileSync(list, text.replace(`"node_modules/${name}": {`, `"node_modules/${name}": {\n      "changed": true,`));
  }
}

/** Builds both projects, and expects the same files of both. */
async function buildBoth(): Promise<Readonly<Record<string, string>>> {
  const [warm, cold] = await Promise.all([projects.buildWarm(environment), projects.buildCold(environment)]);
  expect(cold.status, cold.output).toBe(0);
  expect(warm.status, warm.output).toBe(0);
  expect(warm.files).toEqual(cold.files);
  return warm.files;
}

beforeAll(async () => {
  content.change('documents/charter/i.mdx', (text) => text.replace('<Caption>', '![The pier](pier.svg)\n\n<Caption>'));
  writeFileSync(content.at('documents/charter/pier.svg'), square('red'));
  before = await buildBoth();
});

describe('a reader gets the same from a build with the cache as from one without, after a change of', () => {
  test.each<readonly [string, () => unknown]>([
    [
      'a word of the official text',
      () => {
        for (const file of ['source.txt', 'i.mdx']) inContent(`documents/charter/${file}`, 'gives each', 'finds each');
      },
    ],
    [
      'a new paragraph, after which others have another number',
      () => {
        inContent(
          'documents/charter/source.txt',
          'The harbour master finds',
          'Boats are many.\nThe harbour master finds',
        );
        inContent('documents/charter/i.mdx', 'The <Term', 'Boats are many.\n\nThe <Term');
      },
    ],
    ['a gloss', () => inContent('terms/berth.mdx', 'gloss: ', 'gloss: Here, ')],
    ['a form', () => inContent('terms/berth.mdx', '  - berths\n', '  - berths\n  - pier\n')],
    [
      'the title of a document',
      () => {
        inContent('documents/charter/source.txt', 'A Charter', 'The Charter');
        inContent('documents/charter/document.yaml', 'title: A Charter', 'title: The Charter');
      },
    ],
    ['the picture of a figure', () => writeFileSync(content.at('documents/charter/pier.svg'), square('green'))],
    ['the logo', () => writeFileSync(content.at('logo.svg'), square('blue'))],
    ['the name of the site', () => inContent('site.yaml', 'name: Harbour Papers', 'name: Papers of the Harbour')],
    ['a colour', () => inContent('site.yaml', '#14202a', '#14202b')],
    ['the page about the site', () => content.change('about.mdx', (text) => `${text}\nMore words, with an Ø.\n`)],
    ['the path of the site', () => (environment = { ...environment, BASE: '/papers/' })],
    ['the host of the site', () => (environment = { ...environment, SITE: 'https://papers.example' })],
    ['a note', () => content.change('terms/berth.mdx', (text) => `${text}\nSo does the harbour master.\n`)],
    ['the language of the interface', () => inContent('site.yaml', 'language: en', 'language: zh-Hans')],
    ['a word of the interface', () => inEngine('src/ui/zh-Hans.yaml', '开始阅读', '开始读')],
    [
      'a style',
      () => inEngine('src/styles/tokens.css', '@layer tokens {', '@layer tokens {\n  main {\n    outline: 0;\n  }\n'),
    ],
    ['a component', () => inEngine('src/layouts/Page.astro', '<body class', '<body data-changed class')],
    [
      'the code that draws pictures',
      () => inEngine('src/metadata/share-image/share-image.ts', 'height: 630', 'height: 620'),
    ],
    [
      'a citation style',
      () => {
        for (const project of projects.folders) {
          const styles = path.join(project, 'src/citations/styles');
          cpSync(path.join(styles, 'modern-language-association.csl'), path.join(styles, 'apa.csl'));
        }
      },
    ],
    [
      'a package that the fonts come from',
      () =>
        install('@fontsource-variable/source-sans-3', (folder) =>
          cpSync(
            path.join(folder, '../source-serif-4/files/source-serif-4-latin-wght-normal.woff2'),
            path.join(folder, 'files/source-sans-3-latin-wght-normal.woff2'),
          ),
        ),
    ],
  ])('%s', async (_, change) => {
    change();
    content.accept();
    const files = await buildBoth();
    expect(files, 'a change that readers do not get').not.toEqual(before);
    before = files;
  });
});

/** The entries of the cache. */
const entries = () =>
  readdirSync(path.join(projects.cache, 'cache')).map((name) => path.join(projects.cache, 'cache', name));

/** Changes the bytes of every entry. */
function spoilEntries(change: (bytes: Buffer, index: number, all: readonly Buffer[]) => Uint8Array): void {
  const all = entries().map((file) => readFileSync(file));
  expect(all.length).toBeGreaterThan(10);
  for (const [index, file] of entries().entries())
    writeFileSync(file, change(all[index] ?? Buffer.alloc(0), index, all));
}

/** Puts a file in the place of a folder. */
function replaceFolder(folder: string): void {
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'a file');
}

/** A folder of the cache, by how its name begins. */
function folderOf(name: string): string {
  const found = readdirSync(projects.cache).find((one) => one.startsWith(name));
  expect(found).toBeDefined();
  return path.join(projects.cache, found ?? '');
}

describe('a reader gets the same as from a build from nothing, although', () => {
  test.each<readonly [string, () => void]>([
    [
      'every entry of the cache was cut short or emptied',
      () => spoilEntries((bytes, index) => (index % 2 === 0 ? bytes.subarray(0, -9) : Buffer.alloc(0))),
    ],
    [
      'a byte of every other entry has changed, and the others are all the same',
      () =>
        spoilEntries((bytes, index, [first = bytes]) =>
          index % 2 === 0 ? Buffer.concat([bytes.subarray(0, -1), Buffer.from('?')]) : first,
        ),
    ],
    ['every two entries were exchanged', () => spoilEntries((_, index, all) => all[index ^ 1] ?? Buffer.alloc(0))],
    [
      'there are folders and links to nothing in the place of entries',
      () => {
        for (const [index, file] of entries().entries()) {
          rmSync(file);
          if (index % 2 === 0) mkdirSync(file);
          else symlinkSync('nothing', file);
        }
      },
    ],
    ['a file is in the place of the folder of entries', () => replaceFolder(path.join(projects.cache, 'cache'))],
    [
      'files are in the place of the folders of the theme, the fonts and the typefaces',
      () => ['theme-', 'fonts-', 'faces'].map(folderOf).forEach(replaceFolder),
    ],
    [
      'the files of the theme, the fonts and the typefaces are empty',
      () => {
        for (const folder of ['theme-', 'fonts-', 'faces'].map(folderOf))
          if (statSync(folder).isDirectory())
            for (const name of readdirSync(folder)) writeFileSync(path.join(folder, name), '');
      },
    ],
    [
      'files are in the place of what Astro and Vite keep',
      () => ['astro-', 'vite-'].map(folderOf).concat(path.join(projects.warm, '.astro')).forEach(replaceFolder),
    ],
    [
      'a link is in the place of the finished site',
      () => {
        const site = path.join(projects.warm, 'dist');
        rmSync(site, { recursive: true });
        mkdirSync(path.join(projects.warm, 'elsewhere'));
        symlinkSync('elsewhere', site);
      },
    ],
  ])('%s', async (_, spoil) => {
    spoil();
    const { status, output, files } = await projects.buildWarm(environment);
    expect(status, output).toBe(0);
    expect(files).toEqual(before);
  });
});

test('an editor whose page links to nothing is told so as often as it is built', async () => {
  content.change('about.mdx', (text) => `${text}\nSee [what is not there](#search-field-nowhere).\n`);
  for (const _ of ['the first time', 'the second time']) {
    const { status, output } = await projects.buildWarm(environment);
    expect(status).not.toBe(0);
    expect(output).toMatch(
      /about\/index\.html\s+Found the address "#search-field-nowhere" in <a href>, expected an element/,
    );
    expect(output, 'no advice that does not fit').not.toContain('Browser APIs');
    expect(existsSync(path.join(projects.warm, 'dist')), 'a finished site').toBe(false);
  }
});
