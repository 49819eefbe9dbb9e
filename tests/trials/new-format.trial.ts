/** A programmer adds a file to download by five files, and it is in every list and told to every host. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runNode } from '../support/astro.ts';
import { changedProject } from '../support/changed-project.ts';
import { put } from '../support/put.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The outline of a document. http://opml.org/spec2.opml */
const OUTLINE = `/** The sections of a document as an outline. http://opml.org/spec2.opml */
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Document } from '../core/model.ts';

export const exportOutline = ({ title, sections }: Document): string =>
  toXml(
    x('opml', { version: '2.0' }, [
      x('head', [x('title', title)]),
      x('body', sections.map((section) => x('outline', { text: section.title }))),
    ]),
  );
`;

/** What the file is, in each language. */
const WORDS = {
  en: { name: 'OPML', purpose: 'the sections, for outliners' },
  de: { name: 'OPML', purpose: 'die Abschnitte, für Gliederungsprogramme' },
  fr: { name: 'OPML', purpose: 'les sections, pour les logiciels de plan' },
  'zh-Hans': { name: 'OPML', purpose: '章节目录，供大纲软件使用' },
};

/** The tests that know the files of documents. */
const TESTS = ['every-address', 'exports', 'fields-of-sources', 'interface-words', 'media-types'];

test('a programmer who adds a file to download changes three files and one for each language, and readers, hosts and docs have it', async () => {
  const project = changedProject(folder, 'tests/fixtures/content/sound/content');
  project.change('src/exports/outline.ts', () => OUTLINE);
  project.change(
    'src/core/addresses/document-files.ts',
    put(
      "  { file: 'cite.bib',",
      "  { file: 'contents.opml', isOptional: true, text: 'text/x-opml' },\n  { file: 'cite.bib',",
    ),
  );
  project.change('src/exports/formats.ts', (text) =>
    put(
      "  'cite.bib':",
      "  'contents.opml': exportOutline,\n  'cite.bib':",
    )(put('import { sourceText }', "import { exportOutline } from './outline.ts';\nimport { sourceText }")(text)),
  );
  for (const [language, { name, purpose }] of Object.entries(WORDS))
    project.change(
      `src/ui/${language}.yaml`,
      put('\n  cite.bib:\n', `\n  contents.opml:\n    name: ${name}\n    purpose: ${purpose}\n  cite.bib:\n`),
    );
  expect(project.changed()).toHaveLength(3 + Object.keys(WORDS).length);
  await project.makeSchemas();
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit'];
  const [tested] = await Promise.all([
    runNode([...vitest, ...TESTS.map((name) => `tests/unit/${name}.test.ts`)], {}, folder),
    project.build(),
  ]);
  expect(tested.status, tested.output).toBe(0);

  expect(project.read('dist/charter/contents.opml')).toMatch(/^<opml version="2.0"><head><title>.*<outline text="/s);
  expect(project.read('dist/charter/index.html')).toMatch(
    /<a href="\/charter\/contents\.opml".*?OPML.*?the sections, for outliners/s,
  );
  expect(project.read('dist/charter/SHA256SUMS')).toContain('  contents.opml\n');
  for (const file of ['dist/_headers', 'docs/hosting/nginx/answers.conf', 'docs/hosting/caddy/answers.caddy'])
    expect(project.read(file), file).toContain('text/x-opml; charset=utf-8');
  expect(project.read('docs/data.md')).toMatch(
    /\| `<document>\/contents\.opml` +\| OPML: the sections, for outliners +\|/,
  );
}, 240_000);
