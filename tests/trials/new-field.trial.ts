/** A programmer adds a field of a term that says something, by four files, and every page and file with notes says it. */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { Model } from '../support/asking-model.ts';
import { changedProject } from '../support/changed-project.ts';
import { put } from '../support/put.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
afterAll(() => rmSync(folder, { recursive: true }));

const GLOSS = 'A place for one boat.';
const USAGE = 'Said of boats that stay overnight.';

/** The schemas of the site's data that have what is said of terms. */
const DATA = { 'docs/data/terms.json': 'terms/terms.json', 'docs/data/passage.json': 'charter/p/i-1/passage.json' };

/** What says only in short what a term is: the results of a search. */
const SHORT = /^pagefind\//;

/** Returns all text in a file of the site, of an archive that of each file in it. */
function textOf(file: string): string {
  const bytes = readFileSync(file);
  return /\.(?:epub|docx)$/.test(file)
    ? Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join('\n')
    : bytes.toString();
}

test('a programmer who adds a sentence to what is said of terms changes four files, and readers find it everywhere', async () => {
  const project = changedProject(folder, 'tests/fixtures/content/sound/content');
  project.change('content/terms/berth.mdx', put('gloss:', `usage: ${USAGE}\ngloss:`));
  project.change(
    'src/core/schemas/term.ts',
    put(
      '\n};\n\n/** A term of art',
      '\n  /** How the term is used. */\n  usage: text.optional(),\n};\n\n/** A term of art',
    ),
  );
  project.change('docs/content/fields.md', put('| `gloss` ', '| `usage` | how it is used; optional |\n| `gloss` '));
  for (const file of Object.keys(DATA))
    project.change(file, (text) => text.replace(/^( +)"gloss": \{$/m, '$1"usage": { "type": "string" },\n$&'));
  expect(project.changed()).toHaveLength(4);
  await project.makeSchemas();
  expect(project.read('docs/schemas/term.json')).toContain('"How the term is used."');
  await project.build();

  const site = path.join(folder, 'dist');
  const having = (words: string) =>
    globSync('**/*.*', { cwd: site }).filter(
      (file) => !SHORT.test(file) && textOf(path.join(site, file)).includes(words),
    );
  const saying = having(USAGE).toSorted();
  expect(saying).toEqual(having(GLOSS).toSorted());
  expect(saying).toEqual(
    expect.arrayContaining([
      'charter/i/index.html',
      ...['md', 'epub', 'docx', 'akn.xml'].map((ending) => `charter/document.${ending}`),
      ...['index.html', 'passage.json', 'passage.md'].map((file) => `charter/p/i-1/${file}`),
      'charter/annotations.jsonld',
      ...['berth/index.html', 'index.html', 'terms.json', 'terms.tbx'].map((file) => `terms/${file}`),
    ]),
  );
  for (const [schema, file] of Object.entries(DATA)) {
    const isSound = new Ajv().compile(JSON.parse(project.read(schema)));
    isSound(JSON.parse(project.read(`dist/${file}`)));
    expect(isSound.errors, file).toBeNull();
  }

  const model = new Model();
  onTestFinished(() => model.client.close());
  await model.ask('dist', folder);
  const { text } = await model.call('term', { term: 'berth' });
  expect(text).toContain(USAGE);
  expect(text).toContain(GLOSS);
}, 240_000);
