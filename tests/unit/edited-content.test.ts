import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Compiled } from '../../src/core/compile/compile.ts';
import type { Document, NotePart } from '../../src/core/model.ts';

const WRITTEN = 'tests/fixtures/charter/content';
const content = mkdtempSync(path.join(tmpdir(), 'glossator-'));

/** The publication in a dev server that has run since before the edits, and in one that has just started. */
let running: (() => Compiled) | undefined;
let started: (() => Compiled) | undefined;

beforeEach(async () => {
  if (running !== undefined) return;
  cpSync(WRITTEN, content, { recursive: true });
  vi.stubEnv('GLOSSATOR_CONTENT', content);
  const { showDrafts, readPublication, forgetPublication } = await import('../../src/content.ts');
  showDrafts();
  readPublication();
  running = () => {
    forgetPublication();
    return readPublication();
  };
  // Another copy of the engine, which remembers nothing.
  vi.resetModules();
  const { compileWithDrafts } = await import('../../src/core/compile/compile.ts');
  const { compileContent } = await import('../../src/content.ts');
  started = () => compileContent(content, process.cwd(), compileWithDrafts);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(content, { recursive: true });
});

const at = (file: string) => path.join(content, file);

/** Replaces words in a file. Fails if it does not have them. */
function edit(file: string, words: string | RegExp, by: string) {
  const before = readFileSync(at(file), 'utf8');
  const after = before.replace(words, by);
  expect(after).not.toBe(before);
  writeFileSync(at(file), after);
}

/** Restores a file. */
const mend = (file: string) => cpSync(path.join(WRITTEN, file), at(file), { recursive: true });

const SECTION = 'documents/harbour-charter/ii.mdx';
const SOURCE = 'documents/harbour-charter/source.txt';
const FIELDS = 'documents/harbour-charter/document.yaml';
const TERM = 'terms/berth.mdx';

/** An edit, and whether it causes a fault that stops a build. */
const EDITS: readonly (readonly [what: string, act: () => void, hasFault: boolean])[] = [
  ['a word of a section that its source does not have', () => edit(SECTION, 'a friend', 'a stranger'), true],
  ['the same word of the source', () => edit(SOURCE, 'a friend', 'a stranger'), true],
  ['the section as it was', () => mend(SECTION), true],
  ['the source as it was', () => mend(SOURCE), false],
  ['the gloss of a term', () => edit(TERM, 'The place by the quay', 'A place by the quay'), false],
  ['a place in a note that there is not', () => edit(TERM, 'charter counts', 'charter (I.99) counts'), true],
  ['a wording of a term', () => edit(TERM, 'en: [berth, berths, Berths]', 'en: [berth, kept, Berths]'), true],
  ['the term as it was', () => mend(TERM), false],
  ['the name of a document', () => edit(FIELDS, 'title: The Harbour', 'title: A Harbour'), true],
  ['the label of a section', () => edit(FIELDS, 'label: II\n', 'label: IX\n'), true],
  ['the document’s fields as they were', () => mend(FIELDS), false],
  ['who published sources', () => edit('publishers.yaml', 'press', 'reader'), false],
  ['the name of a part of the notes', () => edit('site.yaml', 'heading: In practice', 'heading: At work'), true],
  ['the name of the site', () => (mend('site.yaml'), edit('site.yaml', 'name: Harbour', 'name: Bay')), false],
  ['a document that is a draft', () => edit(FIELDS, 'kind: law', 'kind: law\ndraft: true'), true],
  ['the draft gone', () => rmSync(at('documents/harbour-charter'), { recursive: true }), true],
  ['the document as it was', () => mend('documents/harbour-charter'), false],
  ['a term gone', () => rmSync(at(TERM)), true],
  ['the term back', () => mend(TERM), false],
  ['the published addresses gone', () => rmSync(at('addresses.lock.json')), true],
  ['the addresses back', () => mend('addresses.lock.json'), false],
];

describe('an editor at a dev server that runs on', () => {
  test.each(EDITS)('gets what a new one would show, after %s', (_, act, hasFault) => {
    act();
    const seen = running?.();
    expect(seen).toEqual(started?.());
    expect(seen?.faults.some(({ severity }) => severity !== 'warning')).toBe(hasFault);
  });

  test('waits only for changed files: unchanged documents and notes are the same objects', () => {
    const { documents, notes } = parts(running?.());
    edit(SECTION, 'a friend', 'a stranger');
    const edited = parts(running?.());
    expect(edited.documents.get('harbour-charter')).not.toBe(documents.get('harbour-charter'));
    expect(edited.documents.get('lights-plan')).toBe(documents.get('lights-plan'));
    expect(edited.notes.get('berth')).toBe(notes.get('berth'));
  });
});

function parts(compiled: Compiled | undefined): {
  documents: ReadonlyMap<string, Document>;
  notes: ReadonlyMap<string, readonly NotePart[]>;
} {
  const { documents = [], terms = [] } = compiled?.publication ?? {};
  return {
    documents: new Map(documents.map((document) => [document.id, document])),
    notes: new Map(terms.map(({ id, note }) => [id, note])),
  };
}
