/** An editor keeps documents and terms as drafts. */
import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compileWithDrafts } from '../../src/core/compile/compile.ts';
import { formatFault } from '../../src/core/faults/fault.ts';
import { readContent } from '../../src/content.ts';
import { readPromises } from '../../src/proof/content.ts';
import { exportTerms } from '../../src/exports/terms-json.ts';
import { addDrafts } from '../support/drafts.ts';
import { Folder } from '../support/publication.ts';

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => folder.remove());

const write = (name: string, text: string) => writeFileSync(folder.at(name), text);

/** Lets published files name the draft term: a mark around some of its words, `see`, `broader` and a form. */
function nameDrafts(): void {
  folder.change('documents/charter/i.mdx', (text) => text.replace('old pier', '<Term id="pier">old pier</Term>'));
  folder.change('terms/berth.mdx', (text) =>
    text.replace(/see: .*(?:\n#+)?/, 'see: [pier, harbour-master]\nbroader: pier'),
  );
}

/** Compiles the folder as the dev server and `npm run validate` do. */
const withDrafts = () => compileWithDrafts(readContent(folder.path, folder.path));

test('published files are as they would be without drafts, even if they name drafts', () => {
  // As long as the text that it replaces, so that the note stays in its place in the file.
  folder.change('terms/berth.mdx', (text) => text.replace('see: [harbour-master]', `$&\n${'#'.repeat(19)}`));
  const before = folder.compile();
  addDrafts(folder.path);
  nameDrafts();
  const { publication, faults, drafts } = folder.compile();
  expect(faults).toEqual([]);
  expect(drafts).toEqual(['plan/', 'terms/pier/']);
  expect(publication).toEqual(before.publication);
});

test('no export names a draft, not even one that the document leaves unmarked, and the proof expects the same', () => {
  const fields = 'documents/charter/document.yaml';
  folder.change(fields, (text) => text.replace('sections:', 'marks: automatic\nunmarked: [pier, harbour-master]\n$&'));
  addDrafts(folder.path);
  nameDrafts();
  const { publication, faults } = folder.compile();
  expect(faults).toEqual([]);
  const carried = publication?.documents[0]?.files;
  expect(carried?.get('document.yaml')).toContain('unmarked: [ harbour-master ]');
  expect([...(carried?.values() ?? [])].join()).not.toContain('id="pier"');
  expect(readPromises(folder.path).documents[0]?.files).toEqual(carried);
});

test('a published term may have a form that only a draft uses', () => {
  addDrafts(folder.path);
  folder.change('terms/berth.mdx', (text) => text.replace('  - berths', '  - berths\n  - a berth shall'));
  expect(folder.faults()).toBe('');
});

test('an editor at the dev server sees drafts like everything else, and need not accept anything of them', () => {
  addDrafts(folder.path);
  nameDrafts();
  const { publication, faults } = withDrafts();
  expect(faults).toEqual([]);
  expect(publication?.documents.map(({ id, draft }) => [id, draft])).toEqual([
    ['charter', false],
    ['plan', true],
  ]);
  expect(publication?.terms.find(({ draft }) => draft)?.id).toBe('pier');
  expect(publication?.concordance.get('pier')?.map(({ document, form }) => `${document.id} ${form}`)).toEqual([
    ...['charter berth', 'charter berth', 'charter old pier', 'charter berths'],
    ...['plan piers', 'plan berth'],
  ]);
  expect(publication?.terms.find(({ id }) => id === 'berth')).toMatchObject({ broader: 'pier' });
});

test('faults of a draft are reported, but do not prevent publication', () => {
  addDrafts(folder.path);
  write('terms/pier.mdx', '---\ndraft: true\nlabel: pier\n---\n');
  write('documents/plan/one.mdx', 'Two piers.\n');
  write('documents/plan/notes.txt', '');
  expect(folder.faults()).toBe('');
  const { faults, publication } = withDrafts();
  expect(new Set(faults.map(({ severity }) => severity))).toEqual(new Set(['warning']));
  expect(faults.map(formatFault)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^documents\/plan\/notes\.txt: warning\n {2}Found a file that nothing reads/),
      expect.stringMatching(/^documents\/plan\/one\.mdx:1:1: warning\n {2}Found /),
      expect.stringMatching(/^terms\/pier\.mdx:2:1: warning\n {2}Found no field "kind"/),
    ]),
  );
  expect(publication?.documents.map(({ id }) => id)).toEqual(['charter', 'plan']);
});

test('a published note with a link to a draft stops the build with a remedy', () => {
  addDrafts(folder.path);
  folder.change('terms/berth.mdx', (text) => `${text}\nSee [piers](/terms/pier/) and plan:P.1.\n`);
  folder.change('site.yaml', (text) => text.replace('language: en', 'language: en\nfeatured: { term: pier }'));
  const told = [
    'site.yaml:7:13\n  Found the featured term "pier", which is a draft. Name a published term, or take it out.',
    'terms/berth.mdx:22:5\n  Found a link to "/terms/pier/", which is a draft and not published. Take the link out, or publish the draft first.',
    'terms/berth.mdx:22:31\n  Found "plan:" in the note, expected the id of a document that is published, and that one is a draft. Take it out, or publish the draft first.',
  ];
  expect(folder.faults()).toBe(told.join('\n'));
  expect(withDrafts().faults.map(formatFault)).toEqual(told);
});

test('an editor who makes a published term a draft must decide about its address', () => {
  folder.change('terms/berth.mdx', (text) => text.replace('label:', 'draft: true\nlabel:'));
  expect(folder.faults()).toContain(
    'undecided  terms/berth/ was published and is a draft now. Take `draft: true` out of it, or say what became of it:',
  );
  expect(withDrafts().faults.filter(({ severity }) => severity === undefined)).toHaveLength(1);
  expect(folder.accept({ gone: ['terms/berth'] }).faults).toEqual([]);
  expect(folder.faults()).toBe('');
  folder.change('terms/berth.mdx', (text) => text.replace('draft: true', 'draft: false'));
  expect(folder.accept().reports.get('addresses.lock.json')).toEqual([
    expect.stringMatching(/^back {7}terms\/berth\/, gone since .*, stands again$/),
  ]);
});

test('an editor who makes a published document a draft must decide about its pages', () => {
  addDrafts(folder.path);
  folder.change('documents/plan/document.yaml', (text) => text.replace('draft: true\n', ''));
  expect(folder.accept().faults).toEqual([]);
  folder.change('documents/plan/document.yaml', (text) => `draft: true\n${text}`);
  expect(folder.faults()).toContain('undecided  plan/ was published (and a page below it) and is a draft now.');
});

test('neither ids nor addresses of drafts are recorded', () => {
  addDrafts(folder.path);
  const before = folder.files();
  const { faults, reports } = folder.accept();
  expect(faults).toEqual([]);
  expect(new Map([...reports].filter(([, lines]) => lines.length > 0))).toEqual(new Map());
  expect(folder.files()).toEqual(before);
});

test.each([
  ['all documents are drafts', 'Found no document but drafts', (text: string) => `draft: true\n${text}`],
  [
    'a withdrawn document is one',
    'In "draft", found it beside "withdrawn"',
    (text: string) => `draft: true\nwithdrawn: { by: A, on: '2020', reason: B }\n${text}`,
  ],
])('an editor is told where %s', (_, message, change) => {
  folder.change('documents/charter/document.yaml', change);
  expect(withDrafts().faults.map(formatFault).join('\n')).toContain(message);
});

test('the file of terms has no drafts', () => {
  const { publication } = folder.compile();
  expect(JSON.stringify(publication && exportTerms(publication, undefined))).not.toContain('draft');
});
