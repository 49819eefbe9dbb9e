/** An editor imports an export that was changed, so that it shows something else than it carries, or carries what it must not. */
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatLockFile, readLockFile } from '../../src/core/ids/lock-file.ts';
import type { Document } from '../../src/core/model.ts';
import { faultsOfBuild } from '../../src/importing/check.ts';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';
import { carrying, edit, FORMATS } from '../support/carrying.ts';
import { publicationIn, TODAY } from '../support/imported-document.ts';
import { akomaNtosoOf, bookOf } from '../support/round-trip.ts';

const CHARTER = 'tests/fixtures/charter/content';
const STRUCTURE = 'tests/fixtures/structure/content';

const known = new Map<string, readonly Document[]>();

function documentOf(folder: string, id: string): Document {
  const documents = known.get(folder) ?? publicationIn(folder).documents;
  known.set(folder, documents);
  const document = documents.find((one) => one.id === id);
  if (document === undefined) throw new Error(`There is no ${id}.`);
  return document;
}

const plan = () => documentOf(CHARTER, 'lights-plan');

/** A file of the plan with a change. */
const changed = (name: string, change: (text: string) => string) => {
  const text = plan().files.get(name) ?? '';
  expect(change(text)).not.toBe(text);
  return { [name]: change(text) };
};

describe.for(Object.entries(FORMATS))('an editor who imports %s', ([file, { write, shows }]) => {
  /** What an editor is told of files that are not taken. */
  const toldOf = async (document: Document, change: (text: string) => string = (text) => text): Promise<string> => {
    const { original, changes } = inputOf(edit(await write(document), change, shows), file, '.');
    expect(original.carried).toBeUndefined();
    expect(changes.join('\n')).toMatch(
      /^it carries the files of its document, but they were not taken\. .* So it was read as any such file\./s,
    );
    return changes.join('\n');
  };

  test('is told if it shows another word than it carries, and gets the word that it shows', async () => {
    const change = (text: string) => text.replaceAll('Four lights', 'Five lights');
    expect(await toldOf(plan(), change)).toContain('"Five');
    const { original } = inputOf(edit(await write(plan()), change, shows), file, '.');
    const { files } = await importOriginal(original, { today: TODAY, language: 'en' });
    expect(files.get('source.txt')).toContain('Five lights mark the way');
    expect(files.get('source.txt')).not.toContain('Four lights');
  });

  test('is told if it shows a word more that it calls ours', async () => {
    const number = '<w:r><w:rPr><w:rStyle w:val="OfficialNumber"/></w:rPr><w:t>Not </w:t></w:r>';
    const change = (text: string) =>
      text
        .replace(/<w:r>(?=(?:(?!<w:r>).)*Four lights)/s, (run) => number + run)
        .replace(/(?<=<p[^>]*>)Four lights/, '<span class="ours">Not </span>Four lights');
    expect(await toldOf(plan(), change)).toContain('Not Four lights');
  });

  test('is told if it shows a sentence more', async () => {
    expect(
      await toldOf(plan(), (text) => text.replaceAll('changed little since.', 'changed little since. Not all.')),
    ).toContain('Not all.');
  });

  test.for([
    ['text', () => changed('i.mdx', (text) => text.replace('Four', 'Five')), 'i.mdx:1:1\n  Found'],
    ['source', () => changed('source.txt', (text) => text.replace('Four', 'Five')), 'i.mdx:1:1\n  Found'],
    [
      'text and source',
      () => ({
        ...changed('i.mdx', (text) => text.replace('Four', 'Five')),
        ...changed('source.txt', (text) => text.replace('Four', 'Five')),
      }),
      'Found official text changed, ',
    ],
    [
      'title',
      () => changed('document.yaml', (text) => text.replace('2024 to 2028', '2024 to 2029')),
      'Found the title',
    ],
    [
      'date',
      () => changed('document.yaml', (text) => text.replace("'2024-01'", "'2023-01'")),
      'Found the date "2024-01"',
    ],
    [
      'publisher',
      () => changed('document.yaml', (text) => text.replace('The Lights Board', 'The Harbour Board')),
      'Found the publisher "The Lights Board of the Three Towns", expected "The Harbour Board of the Three Towns"',
    ],
    [
      'address of the publisher',
      () => changed('document.yaml', (text) => text.replace('lights.example', 'other.example')),
      "Found no link to the publisher's page",
    ],
    ['ids', () => changed('paragraphs.lock.json', (text) => text.replace('"i-2"', '"i-9"')), 'edited by hand'],
    [
      'ids that are sealed',
      () =>
        changed('paragraphs.lock.json', (text) => {
          const read = readLockFile(text);
          const entries = 'entries' in read ? read.entries : [];
          return formatLockFile(entries.map((entry) => (entry.id === 'i-2' ? { ...entry, id: 'i-9' } : entry)));
        }),
      'Found under the published id i-9 nothing',
    ],
    ['elements', () => changed('i.mdx', (text) => `${text}\n<script>alert(1)</script>\n`), 'Found'],
    ['code', () => changed('i.mdx', (text) => `export const one = 1;\n\n${text}`), 'Found'],
    ['fields', () => changed('document.yaml', (text) => `${text}\nrun: 'rm'\n`), 'Found the field "run"'],
    ['a file that is elsewhere', () => ({ '../i.mdx': 'Four' }), 'Found a file named "../i.mdx"'],
    ['a program', () => ({ 'run.ts': 'Four' }), 'Found a file named "run.ts"'],
    [
      'a section that nobody lists',
      () => ({ 'v.mdx': 'Four' }),
      'Found a section file that document.yaml does not list',
    ],
    ['a file too few', () => ({ 'ii.mdx': undefined }), 'no file ii.mdx'],
    ['no source', () => ({ 'source.txt': undefined }), 'no source.txt'],
    ['a file that is too large', () => ({ 'i.mdx': 'Four '.repeat(1_000_000) }), 'a file with 5,000,000 bytes'],
    ['lists too deep', () => ({ 'i.mdx': `${'> '.repeat(5000)}Four` }), 'Found'],
  ] as const)('is told if it carries another %s', async ([, files, found]) => {
    expect(await toldOf(carrying(plan(), files()))).toContain(found);
  });

  test('is told if it carries the files of another document', async () => {
    expect(await toldOf({ ...plan(), files: documentOf(CHARTER, 'harbour-charter').files })).toContain('Found');
  });

  test('gets the marks of terms that the publication has, and learns which it does not have', async () => {
    const { original } = inputOf(await write(plan()), file, '.');
    const known = { terms: new Set(['pellan-bay']), sources: new Set<string>(), publishers: new Set<string>() };
    const { files, remarks } = await importOriginal(original, { today: TODAY, publication: () => known });
    expect(files.get('i.mdx')).toContain(
      'Four lights mark the way into <Term id="pellan-bay">Pellan Bay</Term>. Two of them were built in the year after the gale of 1931 and',
    );
    expect(remarks.map(({ message }) => message)).toContain(
      'marks of terms that this publication does not have: gale, harbour-office, harbour-dues, harbour-pilot, harbour-master, quiet-hours, berth, charter, visitors-berth, open-quay',
    );
    expect(files.get('document.yaml')).toBe(plan().files.get('document.yaml'));
  });

  test('keeps its own ids if the document is there already', async () => {
    const { original } = inputOf(await write(plan()), file, '.');
    const { files } = await importOriginal(original, { today: TODAY, known: new Map() });
    expect([...files.keys()].toSorted()).toEqual(
      [...plan().files.keys()].filter((name) => !name.endsWith('.json')).toSorted(),
    );
  });

  test('gets the ids that stand of a document whose former sections it does not know', async () => {
    const read = readLockFile(plan().files.get('paragraphs.lock.json') ?? '');
    const entries = 'entries' in read ? read.entries : [];
    const [first] = entries;
    expect.assert(first !== undefined);
    const moved = entries.map((entry) => (entry.id === 'iv-1' ? { ...entry, formerly: ['xi'] } : entry));
    const lock = formatLockFile([
      ...moved,
      { ...first, id: 'xi-1', section: 'xi', state: 'withdrawn', on: '2026-11-20' },
    ]);
    const { original } = inputOf(await write(carrying(plan(), { 'paragraphs.lock.json': lock })), file, '.');
    const { files } = await importOriginal(original, { today: TODAY });
    expect(files.get('paragraphs.lock.json')).toBe(plan().files.get('paragraphs.lock.json'));
  });
});

test('an editor gets what only a version says if it is one here, and is told how to import it if it is none', async () => {
  const french = documentOf('tests/fixtures/versions/content', 'pier-act/@fr');
  const { original } = inputOf(await bookOf(french, []), 'document.epub', '.');
  expect(original.carried).toBeDefined();
  const taken = await importOriginal(original, { today: TODAY });
  expect(taken.files.get('document.yaml')).not.toContain('authority');
  expect(taken.remarks.map(({ message }) => message)).toContain(
    'authority: only a version in another language has it. If it is one here, import it with --version-of',
  );
  const versionOf = { id: 'pier-act', sections: [], passages: [], taken: new Set<string>() };
  const asVersion = await importOriginal(original, { today: TODAY, versionOf });
  expect(asVersion.files.get('document.yaml')).toContain('authority: authentic');
});

test('an editor learns which sources of the origin of a document the publication does not have', async () => {
  const charter = documentOf(CHARTER, 'harbour-charter');
  const { original } = inputOf(await bookOf(charter, []), 'document.epub', '.');
  const { files, remarks } = await importOriginal(original, { today: TODAY });
  expect(remarks.map(({ message }) => message).join('\n')).toMatch(/sources that this publication does not have: /);
  expect(files.get('document.yaml')).not.toContain('Society of the Three Towns');
});

test('an editor gets no list of changes that quotes the register, which is not carried', async () => {
  const changes = `changes:\n  - { date: '2026-11-20', text: It is mended., before: Once., after: Words of a register. }\n`;
  const yaml = plan().files.get('document.yaml') ?? '';
  const { original } = inputOf(
    await bookOf(carrying(plan(), { 'document.yaml': yaml + changes }), []),
    'document.epub',
    '.',
  );
  const { files, remarks } = await importOriginal(original, { today: TODAY });
  expect(parse(files.get('document.yaml') ?? '')).toEqual(parse(yaml));
  expect(remarks.map(({ message }) => message)).toContain(
    'the list of changes, since it quotes words of the register, which did not come with the file',
  );
});

test('an editor who replaces a text is told of marks of terms that are not there, and of no others', () => {
  const told = (termIds: readonly string[]) =>
    faultsOfBuild(plan().files, [], undefined, termIds)
      .others.map(({ message }) => message)
      .join(' ');
  const all = [
    ...new Set(
      [...plan().files.values()].flatMap((text) => [...text.matchAll(/<Term id="([^"]+)"/g)].map(([, id = '']) => id)),
    ),
  ];
  expect(told(all)).toBe('');
  expect(told(all.filter((id) => id !== 'gale'))).toContain('<Term id="gale">');
});

test('an editor learns which pictures did not come with Akoma Ntoso', async () => {
  const code = documentOf(STRUCTURE, 'harbour-code');
  const { original } = inputOf(strToU8(akomaNtosoOf(code, [])), 'document.akn.xml', '.');
  const { pictures, remarks, files } = await importOriginal(original, { today: TODAY });
  expect(pictures).toEqual([]);
  expect(remarks.map(({ kind, message }) => `${kind}: ${message}`)).toContain(
    'lost: the picture quay.svg: there is no SVG, PNG or JPEG file of it beside the text. Put it beside document.yaml',
  );
  expect(files.get('annex-i.mdx')).toBe(code.files.get('annex-i.mdx'));
});
