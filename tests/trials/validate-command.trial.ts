/** An editor, or a workflow, runs `npm run validate`. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { FAULT_FORMATS } from '../../src/core/faults/fault-formats.ts';
import { runPackageScript } from '../support/astro.ts';
import { compileSound } from '../support/sound-content.ts';

const CASES = 'tests/fixtures/content';
let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command on a case. Paths are relative to its folder. */
function validate(name: string, ...options: string[]) {
  return validateChanged((content) => cpSync(path.join(CASES, name, 'content'), content, { recursive: true }), options);
}

/** Runs the command on the sound content after a change. */
async function validateChanged(
  change: (content: string) => void,
  options: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
) {
  folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
  const content = path.join(folder, 'content');
  cpSync(path.join(CASES, 'sound/content'), content, { recursive: true });
  change(content);
  const { status, output } = await runPackageScript('validate', options, { GLOSSATOR_CONTENT: content, ...more });
  return { status, output: output.replaceAll(path.relative(process.cwd(), content), 'content') };
}

test('an editor gets every fault as from the build, and the command fails', async () => {
  const { status, output } = await validate('faults-of-every-stage');
  expect(output).toBe(readFileSync(path.join(CASES, 'faults-of-every-stage/expected.txt'), 'utf8'));
  expect(status).toBe(2);
});

test('an editor gets a warning, and the command does not fail', async () => {
  const { status, output } = await validate('text-with-letters-of-two-scripts', '--format', 'github');
  expect(output).toMatch(
    /^::warning file=content\/documents\/charter\/source\.txt,line=4,col=57::Found U\+0435, a Cyrillic letter .*\n$/,
  );
  expect(status).toBe(0);
});

test('in a workflow of GitHub, a fault stands beside its line without an option', async () => {
  const { status, output } = await validateChanged(
    (content) => writeFileSync(path.join(content, 'terms/berth.mdx'), 'Nothing'),
    [],
    { GITHUB_ACTIONS: 'true' },
  );
  expect(output).toMatch(/^::error file=content\/terms\/berth\.mdx,line=1,col=1::Found no front matter/m);
  expect(status).toBe(2);
});

test('an editor is warned where readers have nowhere to report a mistake', async () => {
  const { status, output } = await validateChanged((content) => {
    const site = path.join(content, 'site.yaml');
    writeFileSync(site, readFileSync(site, 'utf8').replace(/^contact: .*\n/m, ''));
  });
  expect(output).toBe(
    '1 warning in the content:\n\ncontent/site.yaml: warning\n  Found neither "contact" nor "repository", so that readers have nowhere to report a mistake. Give the mail address or the page at which you take reports.\n',
  );
  expect(status).toBe(0);
});

test('a program gets a list of faults, which may be empty', async () => {
  const { status, output } = await validate('sound', '--format', 'json');
  expect(JSON.parse(output)).toEqual([]);
  expect(status).toBe(0);
  const { faults } = compileSound({ 'terms/berth.mdx': (text) => text.replace(/^kind: .*$/m, 'kind: thing') });
  expect(JSON.parse(FAULT_FORMATS.json(faults))).toEqual([
    {
      file: 'terms/berth.mdx',
      line: 3,
      column: 1,
      message: expect.stringMatching(/^In "kind", found "thing", expected one of "concept"/),
      isWarning: false,
    },
  ]);
});

test('GitHub gets each fault on one line, with its place and its whole message', () => {
  expect(
    FAULT_FORMATS.github([
      { file: 'content/a, b: 100%.yaml', line: 2, column: 7, message: 'Found 5%:\r\n  "a, b"' },
      { file: 'content/site.yaml', message: 'Found no name.', severity: 'warning' },
    ]),
  ).toBe(
    '::error file=content/a%2C b%3A 100%25.yaml,line=2,col=7::Found 5%25:%0D%0A  "a, b"\n' +
      '::warning file=content/site.yaml::Found no name.',
  );
});

test('an editor who asks for an unknown format gets the list of formats', async () => {
  const { status, output } = await validate('sound', '--format', 'xml');
  expect(output).toBe('Found the format "xml", expected text, json, github. Correct it.\n');
  expect(status).toBe(1);
});

test('an editor lists what the texts say of their own parts', async () => {
  const content = 'tests/fixtures/structure/content';
  const { status, output } = await runPackageScript('validate', ['--references'], { GLOSSATOR_CONTENT: content });
  expect(output).toContain(
    'tide-act: 10 references, of which 6 are links\n  no link, since the text numbers no such place: 1\n',
  );
  expect(output).toContain('    rule-1-1 (Rule 1(1)): "paragraph 2" → Rule 1(2)\n');
  expect(output).toContain('    rule-3-1 (Rule 3 ¶1): "Rule 9"\n');
  expect(status).toBe(0);
});
