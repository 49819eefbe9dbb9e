/**
 * Files that would read what is none of theirs, write elsewhere, run something, or never end: an editor who imports one gets a
 * proved document, of which a site can be built, or is told why not.
 */
import { existsSync, globSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { trusted } from '../../src/core/trusted.ts';
import { faultsOfBuild } from '../../src/importing/check.ts';
import { astro, runNode, runPackageScript } from '../support/astro.ts';
import { HOSTILE_FILES } from '../support/hostile-files/all.ts';
import type { Outcome } from '../support/hostile-files/import-each.ts';
import { layHostile, laySecrets, SECRET } from '../support/hostile-files/lay.ts';
import { acceptDocuments, layDocument, layPublication } from '../support/imported-document.ts';
import { parsePage } from '../support/site.ts';

const IMPORT_EACH = fileURLToPath(new URL('../support/hostile-files/import-each.ts', import.meta.url));

/** What no message may have: traces and names of programs, and what they print of values that are not there. */
const NOT_FOR_EDITORS =
  /^\s+at |\b(?:micromark|[mhx]ast|unist|vfile|mammoth|xmldom|pdfium|jsdom|parse5|saxe?s|fflate|acorn|[A-Za-z]+Error|undefined(?! entity)|NaN|null|function)\b|\[object |node_modules/m;

/** Control characters and those that turn the direction of a line, which a terminal would obey. */
const OBEYED = /[\x00-\x09\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/;

/** The words by which an import says why it takes a file for no document. */
const SAYS_WHY = /^(?:Nothing was written\.\n\n)?(?:\S+:\d+\n {2})?Found [^]+\.$/;

let root = '';
let content = '';
let server: Server;
const requests: string[] = [];
const outcomes: Outcome[] = [];

/** Everything below the folder of this trial; files with their sizes and times, which those of folders may change. */
const seen = () =>
  globSync('**/*', { cwd: root }).map((name) => {
    const file = lstatSync(path.join(root, name));
    return file.isDirectory() ? name : `${name} ${file.size} ${file.mtimeMs}`;
  });

const environment = () => ({ GLOSSATOR_CONTENT: content, TMPDIR: path.join(root, 'temporary'), HOME: root });

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'glossator-hostile-'));
  content = path.join(root, 'content');
  for (const folder of [content, path.join(root, 'temporary')]) mkdirSync(folder);
  layPublication(content);
  server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.end(SECRET);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  rmSync(root, { recursive: true });
});

/** Writes the files of a kind, and returns their paths. */
function lay(kind: string): string[] {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const outside = { file: laySecrets(root), address: `http://127.0.0.1:${port}/` };
  return layHostile(path.join(root, kind), HOSTILE_FILES[kind] ?? {}, outside);
}

/** What an editor may say against what became of a file. */
function complaintsOf({ file, stopped, bound, report, files, pictures, seconds }: Outcome): string[] {
  const said = stopped ?? report;
  const texts = [
    ...files.flat(),
    ...pictures.map(([name, bytes]) => name + Buffer.from(bytes, 'base64').toString()),
    said,
  ];
  const complaints = {
    'has no sentence that says why': stopped !== undefined && !SAYS_WHY.test(stopped),
    'speaks of programs': NOT_FOR_EDITORS.test(said.replaceAll(path.basename(file), '')),
    'speaks to the terminal': OBEYED.test(said),
    'says nothing': bound === undefined && said === '',
    'tells a secret': texts.some((text) => text.includes(SECRET)),
    'names a file as no file may be named': [...files, ...pictures].some(([name]) => !/^\w[\w.-]*$/.test(name)),
    'took too long': seconds > 30,
    'made what a build would refuse':
      stopped === undefined && bound === undefined && faultsIn(files, pictures).others.length > 0,
  };
  return Object.entries(complaints).flatMap(([complaint, isTrue]) =>
    isTrue ? [`${path.relative(root, file)} ${complaint}: ${said.slice(0, 300)}`] : [],
  );
}

const faultsIn = (files: Outcome['files'], pictures: Outcome['pictures']) =>
  faultsOfBuild(
    new Map(files),
    pictures.map(([name]) => name),
    undefined,
  );

test('there are more than 130 hostile files, each with a name that says what it is', () => {
  const names = Object.values(HOSTILE_FILES).flatMap((files) => Object.keys(files));
  expect(names.length).toBeGreaterThanOrEqual(130);
});

describe('an editor who imports hostile files gets of each a proved document or a reason, and nothing else changes', () => {
  test.each(Object.keys(HOSTILE_FILES))('%s', { timeout: 600_000 }, async (kind) => {
    const files = lay(kind);
    const before = seen();
    const { output, status } = await runNode([IMPORT_EACH, ...files], environment());
    expect(status, output).toBe(0);
    const became = output
      .trim()
      .split('\n')
      .map((line) => trusted<Outcome>(JSON.parse(line)));
    expect(became.map(({ file }) => file)).toEqual(files);
    outcomes.push(...became);
    expect(became.flatMap(complaintsOf)).toEqual([]);
    expect(seen()).toEqual(before);
    expect(existsSync('hostile-was-here')).toBe(false);
    expect(requests).toEqual([]);
  });

  test.each(Object.keys(HOSTILE_FILES))('%s, by the command itself', async (kind) => {
    const file = globSync(`${kind}/*`, { cwd: root, withFileTypes: true }).find((entry) => entry.isFile());
    const before = seen();
    const { output, status } = await runPackageScript(
      'import',
      ['--dry-run', '--', path.join(root, kind, file?.name ?? '')],
      environment(),
    );
    expect([0, 1, 2]).toContain(status);
    expect(output).not.toMatch(NOT_FOR_EDITORS);
    expect(output).not.toMatch(OBEYED);
    expect(output).not.toContain(SECRET);
    expect(seen()).toEqual(before);
    expect(requests).toEqual([]);
  });
});

/** The kinds whose words, names and elements a page could take for its own. A site of all of them would take minutes. */
const IN_PAGES = /\/(?:outside|letters|names|scripts|file-names|yaml)\//;

/** What an editor fills in, where the file does not say it. */
const FILLED_IN = {
  kind: 'law',
  publisher: 'Harbour Office',
  published: '2020-01-01',
  url: 'https://harbour.example/',
};

/** Writes what became of a file into the publication. */
function layOutcome({ files, pictures }: Outcome, id: string): void {
  const texts = new Map(files);
  const yaml = texts.get('document.yaml') ?? '';
  const fields = Object.fromEntries(
    Object.entries(FILLED_IN).filter(([name]) => yaml.includes(`\n${name}: # to be filled in`)),
  );
  const bytes = pictures.map(([name, packed]) => ({ name, bytes: Buffer.from(packed, 'base64') }));
  layDocument(content, { files: texts, pictures: bytes }, { id, fields });
}

/** What is in a page and could run, or lead to what runs: nothing of it is ours. What is theirs has this word in it. */
function foreignIn(name: string): string[] {
  const text = readFileSync(path.join(root, 'site', name), 'utf8');
  if (!text.includes('hurt')) return [];
  const isForeign = (element: Element) =>
    /^(?:foreignobject|object|embed|base|hurt|iframe|animate|set)$/i.test(element.localName) ||
    // Facts for search engines are data in an element of this name.
    (element.matches('script:not([type="application/ld+json"])') && element.outerHTML.includes('hurt')) ||
    [...element.attributes].some(
      ({ name: key, value }) =>
        /^on|^srcdoc$|^formaction$/i.test(key) ||
        (/^(?:href|src|action)$/i.test(key) && /^\s*(?:javascript|vbscript|data:text|blob):/i.test(value)) ||
        (/^(?:src|style)$/i.test(key) && value.includes('hurt(')),
    );
  return [...parsePage(text).querySelectorAll('*')]
    .filter(isForeign)
    .map((element) => `${name}: ${element.outerHTML.slice(0, 200)}`);
}

test(
  'a site of all that was proved has no element, attribute or expression of theirs',
  { timeout: 900_000 },
  async () => {
    const proved = outcomes.filter(
      ({ file, files, pictures, stopped }) =>
        stopped === undefined && IN_PAGES.test(file) && faultsIn(files, pictures).characters.length === 0,
    );
    expect(proved.length).toBeGreaterThan(100);
    for (const [nth, outcome] of proved.entries()) layOutcome(outcome, `hostile-${nth}`);
    acceptDocuments(content);
    const site = path.join(root, 'site');
    const { output, status } = await astro('build', ['--outDir', site], environment());
    expect(status, output).toBe(0);
    expect(globSync('**/*.{html,svg}', { cwd: site }).flatMap(foreignIn)).toEqual([]);
    expect(requests).toEqual([]);
  },
);
