/** Files that readers take away, changed after the build wrote them: the proof has to notice each change. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPromises } from '../../src/proof/content.ts';
import { proveDownloads } from '../../src/proof/downloads/downloads.ts';
import { provePacks } from '../../src/proof/downloads/packs.ts';
import { messageOf } from '../../src/proof/fault.ts';
import { Site } from '../support/site.ts';

const DOCUMENT = 'harbour-code';

/** The words of two blocks that no term and no reference interrupts. */
const FIRST = String.raw`\(a\) by day;`;
const SECOND = String.raw`Coins count as they are\.`;

/** The files with a document's text: what a block is in each, and in which part of the archive it stands. */
const BLOCKS: readonly [file: string, block: (words: string) => string, part?: RegExp][] = [
  ['source.txt', (words) => `${words}\n`],
  ['document.txt', (words) => `${words}\n\n`],
  ['document.md', (words) => String.raw`<a id="[^\n]*${words}\n\n`],
  ['document.json', (words) => String.raw`\{[^{}]*"text": "${words}"[^{}]*\},`],
  ['document.epub', (words) => `<p id="[^>]*>${words}</p>`, /^OEBPS\/text\//],
  ['document.docx', (words) => `<w:p>(?:(?!</w:p>).)*${words}(?:(?!</w:p>).)*</w:p>`, /^word\/document\.xml$/],
  ['document.akn.xml', (words) => `<p>${words}</p>`],
];

const { documents } = readPromises('tests/fixtures/structure/content');
const promised = documents.find(({ id }) => id === DOCUMENT);
let site: Site;
let files: ReadonlySet<string>;

beforeAll(async () => {
  site = await Site.of('structure');
  files = new Set(globSync('**/*', { cwd: site.folder, withFileTypes: true }).flatMap(pathOf));
});

const pathOf = (entry: { isFile(): boolean; parentPath: string; name: string }) =>
  entry.isFile() ? [path.relative(site.folder, path.join(entry.parentPath, entry.name))] : [];

const read = (file: string): Uint8Array => readFileSync(path.join(site.folder, file));

/** Returns what an editor is told if one file of the site were another. */
const toldOf = (prove: typeof proveDownloads, file: string, changed: Uint8Array): string[] =>
  prove(documents, files, (name) => (name === file ? changed : read(name))).map(
    (fault) => `${fault.page}: ${messageOf(fault)}`,
  );

/** Changes the text of a file, or of the parts of an archive. */
function edit(file: Uint8Array, change: (text: string) => string, part: RegExp | undefined): Uint8Array {
  if (part === undefined) return strToU8(change(strFromU8(file)));
  const parts = Object.entries(unzipSync(file)).map(([name, content]): [string, Uint8Array] => [
    name,
    part.test(name) ? strToU8(change(strFromU8(content))) : content,
  ]);
  return zipSync(Object.fromEntries(parts));
}

test('an editor is told of nothing in files as the build wrote them', () => {
  expect(proveDownloads(documents, files, read)).toEqual([]);
  expect(provePacks(documents, files, read)).toEqual([]);
});

describe.each(BLOCKS)('an editor is told if %s', (file, block, part) => {
  const name = `${DOCUMENT}/${file}`;
  const [one, other] = [new RegExp(block(FIRST), 's'), new RegExp(block(SECOND), 's')];
  const found = (pattern: RegExp, text: string) => pattern.exec(text)?.[0] ?? '';
  const changes: readonly [string, (text: string) => string][] = [
    ['has lost a block', (text) => text.replace(one, '')],
    ['has a block twice', (text) => text.replace(one, (whole) => whole + whole)],
    [
      'has two blocks exchanged',
      (text) => {
        const [first, second] = [found(one, text), found(other, text)];
        return text
          .replace(first, () => '\u0000')
          .replace(second, () => first)
          .replace('\u0000', () => second);
      },
    ],
    ['has another word', (text) => text.replace(/by day(?!.*<\/files>)/s, 'by dusk')],
    [
      'has words of nobody between its blocks',
      (text) => text.replace(one, (whole) => whole + whole.replace('day', 'dawn')),
    ],
  ];

  test.each(changes)('%s', (_, change) => {
    const before = read(name);
    expect(edit(before, (text) => text.replace(one, ''), part)).not.toEqual(edit(before, (text) => text, part));
    expect(toldOf(proveDownloads, name, edit(before, change, part))).toContainEqual(
      expect.stringMatching(`^${name}: Found `),
    );
  });
});

describe.each([
  ['document.epub', /^META-INF\/glossator\.xml$/, /^OEBPS\/package\.opf$/],
  ['document.docx', /^customXml\/item1\.xml$/, /^docProps\/c|^word\/_rels\//],
  ['document.akn.xml', undefined, undefined],
])('an editor is told if %s', (file, carrying, describing) => {
  const name = `${DOCUMENT}/${file}`;
  /** The carried text of a file. */
  const carried = (own: string) => new RegExp(`<file name="${own.replaceAll('.', String.raw`\.`)}">[^<]*</file>`);

  test.each([
    ['another text of a section', 'article-2.mdx', (text: string) => text.replace('by day', 'by dusk')],
    ['another source', 'source.txt', (text: string) => text.replace('by day', 'by dusk')],
    ['another description', 'document.yaml', (text: string) => text.replace('Harbour Office', 'Harbour Board')],
    ['other ids', 'paragraphs.lock.json', (text: string) => text.replace('article-2-1-a', 'article-2-1-c')],
    ['a section of another name', 'article-2.mdx', (text: string) => text.replace('article-2.mdx', 'article-9.mdx')],
    ['one file less', 'article-2.mdx', () => ''],
  ])('carries %s', (_, own, change) => {
    const changed = edit(read(name), (text) => text.replace(carried(own), change), carrying);
    expect(toldOf(proveDownloads, name, changed)).toContainEqual(
      expect.stringMatching(
        `^${name}: Found another ${own} in what the file carries, expected the ${own} of the content`,
      ),
    );
  });

  test('carries nothing', () => {
    const changed = edit(read(name), (text) => text.replace(/<files .*<\/files>/s, '<files/>'), carrying);
    expect(toldOf(proveDownloads, name, changed)).toHaveLength([...(promised?.files ?? [])].length);
  });

  test.each([
    ['publisher', /The Harbour Office/g, 'The Harbour Board', 'the publisher "The Harbour Board"'],
    ['date', /2024-03-01/g, '2024-03-02', 'the date "2024-03-02"'],
    ['page of the publisher', /https:\/\/harbour\.example\/code(?=["<])/g, 'https://other.example/', 'no link to'],
  ])('says another %s', (_, fact, other, found) => {
    const changed = edit(
      read(name),
      (text) =>
        text
          .split(/(<files .*<\/files>)/s)
          .map((part) => (part.startsWith('<files ') ? part : part.replace(fact, other)))
          .join(''),
      describing,
    );
    expect(toldOf(proveDownloads, name, changed)).toContainEqual(expect.stringMatching(`^${name}: Found ${found}`));
  });
});

test.each(['document.epub', 'document.docx', 'document.akn.xml', 'document.json'])(
  'an editor is told if %s cannot be read',
  (file) => {
    const name = `${DOCUMENT}/${file}`;
    expect(toldOf(proveDownloads, name, read(name).slice(0, 300))).toContainEqual(
      expect.stringMatching(`^${name}: Found a file that cannot be read`),
    );
  },
);

test.each([
  ['document.md', 'id="article-2-1-a"', 'id="article-2-1-b"'],
  ['document.json', '"id": "article-2-1-a"', '"id": "article-2-1-c"'],
  ['document.akn.xml', 'eId="article-2-1-a"', 'eId="article-2-1-c"'],
])('an editor is told if a block of %s has the id of another', (file, from, to) => {
  const name = `${DOCUMENT}/${file}`;
  expect(
    toldOf(
      proveDownloads,
      name,
      edit(read(name), (text) => text.replace(from, to), undefined),
    ),
  ).toContainEqual(expect.stringMatching(`^${name}: Found under the published id article-2-1-a`));
});

test('an editor is told if the Markdown of a passage has other words', () => {
  const name = `${DOCUMENT}/p/article-2-1-a/passage.md`;
  expect(
    toldOf(
      proveDownloads,
      name,
      edit(read(name), (text) => text.replace('by day', 'by dusk'), undefined),
    ),
  ).toContainEqual(expect.stringMatching(`^${name}: Found official text changed`));
});

test('an editor is told if what readers get offline is not what the site has', () => {
  const [pack = ''] = [...files].filter((file) => file.startsWith(`_offline/${DOCUMENT}.`));
  const changed = edit(read(pack), (text) => text.replaceAll('by day', 'by dusk'), undefined);
  const told = toldOf(provePacks, pack, changed);
  expect(told).toContainEqual(expect.stringMatching(/Found another harbour-code\/article-2\/index\.html/));
  expect(told).toContainEqual(expect.stringMatching(/"\(a\) by dusk;" for article-2-1-a in the records of search/));
});
