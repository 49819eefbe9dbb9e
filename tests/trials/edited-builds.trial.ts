/** Builds after an edit, with what the build before it kept: the same files as from nothing, byte for byte. */
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { astro } from '../support/astro.ts';
import { hashesOf, layProject } from '../support/fresh-project.ts';
import { Folder } from '../support/publication.ts';

const project = mkdtempSync(path.join(tmpdir(), 'glossator-edited-'));
const kept = path.join(project, 'node_modules/.cache/glossator/cache');
const content = new Folder('tests/fixtures/charter/content');
afterAll(() => {
  rmSync(project, { recursive: true });
  content.remove();
});

/** Builds, and gives the hash of every file by name. */
async function build(): Promise<Record<string, string>> {
  const { status, output } = await astro('build', [], { GLOSSATOR_CONTENT: content.path }, project);
  expect(status, output).toBe(0);
  return hashesOf(path.join(project, 'dist'));
}

beforeAll(async () => {
  layProject(project);
  await build();
});

test.each([
  [
    'a word of the official text',
    [
      ['documents/lights-plan/source.txt', 'changed little since', 'changed much since'],
      ['documents/lights-plan/i.mdx', 'changed little since', 'changed much since'],
    ],
  ],
  [
    'a new paragraph, after which others have another number',
    [
      [
        'documents/lights-plan/source.txt',
        'Four lights mark',
        'This is about lights and nothing else.\nFour lights mark',
      ],
      ['documents/lights-plan/i.mdx', 'Four lights mark', 'This is about lights and nothing else.\n\nFour lights mark'],
    ],
  ],
  ['a gloss', [['terms/gale.mdx', 'gloss: The storm', 'gloss: The great storm']]],
  [
    'a form, so that a term stands elsewhere',
    [['terms/gale.mdx', '  en: [gale of 1931]', '  en: [gale of 1931, low water]']],
  ],
  [
    'a title',
    [
      ['documents/lights-plan/source.txt', 'A Plan for', 'The Plan for'],
      ['documents/lights-plan/document.yaml', 'title: A Plan', 'title: The Plan'],
    ],
  ],
  ['what the site is called', [['site.yaml', 'name: Harbour Papers', 'name: Papers of the Harbour']]],
] as const)('an editor who changes %s', { timeout: 120_000 }, async (_, changes) => {
  for (const [file, from, to] of changes)
    content.change(file, (text) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    });
  content.accept();
  const withKept = await build();
  renameSync(kept, `${kept}-before`);
  const fromNothing = await build();
  rmSync(kept, { recursive: true });
  renameSync(`${kept}-before`, kept);
  expect(withKept).toEqual(fromNothing);
});

test('an editor whose page links to nothing is told so as often as it is built', { timeout: 120_000 }, async () => {
  content.change('about.mdx', (text) => `${text}\nSee [what is not there](#search-field-nowhere).\n`);
  for (const _ of ['from what the builds before kept', 'from what this one kept']) {
    const { status, output } = await astro('build', [], { GLOSSATOR_CONTENT: content.path }, project);
    expect(status).not.toBe(0);
    expect(output).toMatch(/about\/index\.html\s+Found the address "#search-field-nowhere"/);
  }
});
