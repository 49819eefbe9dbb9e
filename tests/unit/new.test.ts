/** An editor runs `npm run new`. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { skeletons } from '../../src/cli/skeletons.ts';
import { formatAddressFile, readAddressFile } from '../../src/core/published/address-file.ts';
import { runPackageScript } from '../support/astro.ts';
import { faultsOf } from '../support/sound-content.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'glossator-'));
  cpSync('tests/fixtures/content/sound/content', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Returns the new files by their paths in the content folder. */
const made = (kind: string, id: string) =>
  Object.fromEntries(
    [...skeletons(folder, kind, id, '2025-11-14')].map(([file, text]) => [path.relative(folder, file), text]),
  );

/** Returns the fields that an editor must fill in, without the address to accept. */
function toFillIn(files: Readonly<Record<string, string>>, file: string) {
  const [address, ...told] = faultsOf(files);
  expect(address).toContain('`npm run paragraphs -- --accept` to accept it');
  return told.map((fault) => {
    expect(fault).toMatch(/:\d+:1 In "\w+", found nothing, expected .*\. Fill it in\.$/);
    expect(fault.startsWith(`${file}:`)).toBe(true);
    return /"(\w+)"/.exec(fault)?.[1];
  });
}

test('an editor gets the files of a new document, and a list of the fields to fill in', () => {
  const files = made('document', 'quay');
  expect(Object.keys(files)).toEqual(
    ['document.yaml', 'source.txt', 'opening.mdx'].map((name) => `documents/quay/${name}`),
  );
  const yaml = files['documents/quay/document.yaml'] ?? '';
  expect(yaml).toMatch(/^# yaml-language-server: \$schema=/);
  expect(yaml).toContain('\n# Who published the official text.\npublisher:\n');
  expect(yaml).toContain('\n# Ids of terms that are never marked automatically. Optional.\n# unmarked:\n');
  expect(yaml).toContain("\nreceived: '2025-11-14'\n");
  expect(toFillIn(files, 'documents/quay/document.yaml')).toEqual([
    ...['title', 'kind', 'language', 'publisher', 'published', 'url', 'summary'],
  ]);
});

test('an editor gets a new term with the parts of notes, and a list of the fields to fill in', () => {
  const files = made('term', 'buoy');
  expect(Object.keys(files)).toEqual(['terms/buoy.mdx']);
  expect(files['terms/buoy.mdx']).toMatch(/\n---\n\n## In the article\n\n## Beyond the article\n\n## Unsettled\n$/);
  expect(toFillIn(files, 'terms/buoy.mdx')).toEqual(['label', 'kind', 'forms', 'reviewed', 'gloss']);
});

test('an editor gets a file of publishers with one of them, whose fields must be filled in', () => {
  rmSync(path.join(folder, 'publishers.yaml'));
  const { 'publishers.yaml': yaml = '' } = made('publishers', '');
  expect(yaml).toMatch(
    /^# yaml-language-server: \$schema=.*publishers\.json\n-\n {2}# The publisher's name, as sources write it\.\n {2}name:\n/,
  );
  expect(faultsOf({ 'publishers.yaml': yaml })).toEqual([
    'publishers.yaml:4:3 In "0.name", found nothing, expected text. Fill it in.',
    expect.stringMatching(/^publishers\.yaml:6:3 In "0\.kind", found nothing, expected one of "issuer"/),
  ]);
});

test('an editor gives a new publication a name and nothing else; what stands by default is marked', () => {
  expect(() => made('publication', 'Harbour: Law')).toThrow('Found a publication in ');
  rmSync(path.join(folder, 'site.yaml'));
  const files = made('publication', 'Harbour: Law');
  expect(Object.keys(files)).toEqual([
    ...['site.yaml', 'about.mdx', 'logo.svg', 'pages/accessibility.mdx', 'pages/privacy.mdx', 'CITATION.cff'],
  ]);
  expect(parse(files['CITATION.cff'] ?? '')).toMatchObject({
    title: 'Harbour: Law',
    authors: [{ name: 'Harbour: Law' }],
  });
  // Notes of existing content have other parts.
  const told = (changes: Record<string, string>) => faultsOf(changes).filter((fault) => !fault.startsWith('terms/'));
  expect(told(files)).toEqual([]);
  const site = files['site.yaml'] ?? '';
  expect(site).toContain('\nname: "Harbour: Law"\n');
  for (const field of ['tagline', 'lead', 'description', 'licence'])
    expect(site).toMatch(new RegExp(`^# Until you change it, .*\\n${field}:`, 'm'));
  expect(files['about.mdx']).toMatch(/^# Until you change it, .*\ndescription:/m);
  const unnamed = made('publication', '');
  expect(Object.keys(unnamed)).not.toContain('CITATION.cff');
  expect(told(unnamed).map((fault) => /In "([\w.]+)", found nothing/.exec(fault)?.[1])).toEqual(['name']);
});

test('a publisher finds drafts of an accessibility statement and a privacy notice, and nothing with a gap is published', () => {
  rmSync(path.join(folder, 'site.yaml'));
  const files = made('publication', 'Harbour Law');
  const told = (changes: Record<string, string>) =>
    faultsOf({ ...files, ...changes }).filter((fault) => !fault.startsWith('terms/'));
  for (const [file, asked] of [
    ['pages/accessibility.mdx', ['conforms fully', 'What is not accessible', 'mail address', 'the day']],
    ['pages/privacy.mdx', ['name, postal address', 'What your host records', 'Which rights']],
  ] as const) {
    const draft = files[file] ?? '';
    const begun = draft.replace(/^# Fill in.*\ndraft: true\n/m, '');
    const gaps = told({ [file]: begun });
    expect(gaps).toHaveLength(
      draft
        .match(/^(?!#).*<FillIn>.*$/gm)
        ?.join()
        .match(/<FillIn>/g)?.length ?? -1,
    );
    for (const gap of gaps)
      expect(gap).toMatch(
        new RegExp(`^${file}:\\d+:\\d+ Found <FillIn>, which asks for ".*", expected that itself\\.`),
      );
    for (const words of asked) expect(gaps.join('\n')).toContain(`"${words}`);
    expect(told({ [file]: begun.replaceAll(/<\/?FillIn>/g, '') })).toEqual([]);
  }
  // What is stored follows from what the publication has, so nobody has to write it down.
  expect(files['pages/privacy.mdx']).toContain('\n<KeptOnDevice />\n');
});

test.each([
  ['publishers', '', 'publishers.yaml already. Add publishers to it.'],
  ['document', 'charter', 'Found a document "charter" in '],
  ['term', 'berth', 'Found a term "berth" in '],
  ['document', 'search', 'Found the id "search", expected lower-case letters'],
  ['term', 'table', 'Found the id "table", expected lower-case letters'],
  ['term', '../berth', 'Found the id "../berth", expected lower-case letters'],
  ['document', '', 'Found the id "", expected lower-case letters'],
  ['section', 'i', 'Found "section", expected a publication, a document, a term or the publishers'],
])('no %s "%s" is made, and the reason is told', (kind, id, message) => {
  expect(() => made(kind, id)).toThrow(message);
});

test.each([
  ['term', 'dues', 'was published, and whose address leads to terms/harbour-dues/ now. Others have links to it'],
  ['term', 'pilot', 'was published, and was taken out on 2020-01-01. Others have links to it'],
  ['document', 'rules', 'was published, and is not in the content any more. Others have links to it'],
])('no %s "%s" is made, since it was published once, and what to do is told', (kind, id, message) => {
  const file = path.join(folder, 'addresses.lock.json');
  const read = readAddressFile(readFileSync(file, 'utf8'));
  const former = [
    { address: 'terms/dues/', state: 'moved', to: 'terms/harbour-dues/' },
    { address: 'terms/pilot/', state: 'gone', on: '2020-01-01' },
    { address: 'rules/', state: 'stands', ids: 4 },
  ] as const;
  writeFileSync(file, formatAddressFile([...('entries' in read ? read.entries : []), ...former]));
  expect(() => made(kind, id)).toThrow(message);
  writeFileSync(file, '{}');
  expect(() => made(kind, id)).toThrow('Restore the file from version control');
});

test('an editor gets no new term while the parts of notes are unknown', () => {
  writeFileSync(path.join(folder, 'site.yaml'), 'name: x\n');
  expect(() => made('term', 'buoy')).toThrow('Mend it first: npm run validate.');
});

test('the command writes new files, and overwrites none', async () => {
  const run = () => runPackageScript('new', ['document', 'quay'], { GLOSSATOR_CONTENT: folder });
  const first = await run();
  expect(first.output).toContain('Next: fill in the fields; npm run validate says what is still missing.');
  expect(first.status).toBe(0);
  const quay = path.join(folder, 'documents/quay');
  expect(readdirSync(quay)).toEqual(['document.yaml', 'opening.mdx', 'source.txt']);
  writeFileSync(path.join(quay, 'source.txt'), 'Mine');
  const second = await run();
  expect(second.output).toMatch(/^Found a document "quay" in .* already\. Choose another id\.\n$/);
  expect(second.status).toBe(1);
  expect(readFileSync(path.join(quay, 'source.txt'), 'utf8')).toBe('Mine');
});
