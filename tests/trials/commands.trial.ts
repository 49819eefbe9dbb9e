import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { runPackageScript } from '../support/astro.ts';
import { hashesOf } from '../support/fresh-project.ts';

const CASES = 'tests/fixtures/content';
let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `npm run paragraphs` on a case. */
function paragraphs(name: string, ...options: string[]) {
  folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
  cpSync(path.join(CASES, 'sound/content'), folder, { recursive: true });
  cpSync(path.join(CASES, name, 'content'), folder, { recursive: true });
  return runPackageScript('paragraphs', options, { GLOSSATOR_CONTENT: folder });
}

const HELP = {
  import: ['FILE', '--dry-run', '--encoding NAME', '--main SELECTOR', '--without SELECTOR'],
  paragraphs: ['--accept', '--same ID=PLACE', '--moved FROM=TO'],
  terms: ['suggest [DOCUMENT]', '--write ID', '--all'],
  validate: ['--format FORMAT'],
  new: ['publication NAME | document ID | term ID | publishers'],
  facts: ['FOLDER'],
  'check-quotes': ['FILE | FOLDER', '--json', '--csv', '--strict', '--against URL'],
  attest: ['FOLDER', '--ask WORDS', '--regex', '--corpus ID'],
  compress: ['[FOLDER]'],
  verify: ['URL | FOLDER'],
  mcp: ['FOLDER | URL'],
  schemas: [],
};

test.each(Object.entries(HELP))(
  'the help of npm run %s says how it is called, with examples and exit codes',
  async (name, words) => {
    const { status, output } = await runPackageScript(name, ['--help']);
    expect(status).toBe(0);
    expect(output.startsWith(`npm run ${name}`)).toBe(true);
    for (const part of ['Options:', '--help', 'Examples:', 'Exit codes:\n  0  it is done\n  1  ', ...words])
      expect(output).toContain(part);
  },
);

test.each(['validate', 'paragraphs', 'check-quotes'])(
  'an editor at npm run %s is told once that the engine is no content, and where content goes',
  async (name) => {
    for (const content of ['/', '', 'src']) {
      const words = name === 'check-quotes' ? ['README.md'] : [];
      const { status, output } = await runPackageScript(name, words, { GLOSSATOR_CONTENT: content });
      expect(status).toBe(1);
      expect(output).toBe(
        `${path.resolve(content)}\n  Found none of these here, expected site.yaml, about.mdx, documents/ and terms/. Correct GLOSSATOR_CONTENT, or begin a publication: npm run new -- publication NAME.\n`,
      );
    }
  },
);

test.each([
  ['new', ['document', 'x']],
  ['import', ['README.md']],
])('npm run %s writes nothing among the files of the engine', async (name, words) => {
  for (const content of ['/', '', 'src']) {
    const { status, output } = await runPackageScript(name, words, { GLOSSATOR_CONTENT: content });
    expect(status).toBe(1);
    expect(output).toContain(
      'Found the folder of the engine, one around it or one of its own, expected one for content.',
    );
  }
});

test.each([
  ['paragraphs', ['--accept']],
  ['import', ['tests/fixtures/import/code.html', '--id', 'code']],
  ['new', ['document', 'code']],
  ['terms', ['suggest']],
  ['check-quotes', ['README.md']],
])('npm run %s does nothing with content of a later engine but say so', async (name, words) => {
  folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
  cpSync(path.join(CASES, 'sound/content'), folder, { recursive: true });
  const site = path.join(folder, 'site.yaml');
  writeFileSync(site, readFileSync(site, 'utf8').replace('format: 1', 'format: 2'));
  const before = hashesOf(folder);
  const { status, output } = await runPackageScript(name, words, { GLOSSATOR_CONTENT: folder });
  expect(status).toBe(1);
  expect(output).toMatch(
    /^\S*site\.yaml:\d+:1\n {2}Found content of format 2, expected format 1, the one that this engine reads\. Update the engine\.\n$/,
  );
  expect(hashesOf(folder)).toEqual(before);
});

describe('an editor at npm run paragraphs', () => {
  test.each([
    ['--acept', 'Found the option --acept. Did you mean --accept?'],
    ['--same', "Option '--same <value>' argument missing."],
    ['--xyz', 'Found the option --xyz, which this command does not have.'],
    ['berth', 'Found "berth", which npm run paragraphs does not take.'],
  ])('who writes %s is told so in two lines', async (option, told) => {
    const { status, output } = await paragraphs('sound', option);
    expect(status).toBe(1);
    expect(output).toBe(
      `${told}\nThe options are --accept, --add, --recorded, --same, --new, --withdraw, --merge, --moved, --gone, --answers, --edition, --keep. npm run paragraphs -- --help says more.\n`,
    );
  });

  test('gets a warning about doubtful characters, and can still accept', async () => {
    const { status, output } = await paragraphs('text-with-letters-of-two-scripts', '--accept');
    expect(output).toMatch(/^1 warning in the content:\n\n.*source\.txt:4:57: warning\n {2}Found U\+0435, a Cyrillic/m);
    expect(output).toContain('accepted:');
    expect(status).toBe(0);
  });

  test('gets a fault for characters that no text may have, before anything is accepted', async () => {
    const lock = readFileSync(
      path.join(CASES, 'text-with-open-direction/content/documents/charter/paragraphs.lock.json'),
    );
    const { status, output } = await paragraphs('text-with-open-direction', '--accept');
    expect(output).toMatch(/^2 faults in the content:\n\n.*source\.txt:8:26\n {2}Found U\+202E, which turns/);
    expect(status).toBe(2);
    expect(readFileSync(path.join(folder, 'documents/charter/paragraphs.lock.json'))).toEqual(lock);
  });
});
