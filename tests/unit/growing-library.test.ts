/** A library gets another document whose places have the names of places that notes already name. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Folder } from '../support/publication.ts';

const STRUCTURE = 'tests/fixtures/structure/content';
const NOTE = 'terms/berth.mdx';

let folder = new Folder(STRUCTURE);

beforeEach(() => {
  folder = new Folder(STRUCTURE);
});

afterEach(() => folder.remove());

/** Adds a document with one article, as an editor writes it. */
function addDocument(id: string, paragraphs: readonly string[]): void {
  const title = `The ${id}`;
  mkdirSync(folder.at(`documents/${id}`));
  const file = (name: string) => folder.at(`documents/${id}/${name}`);
  const heading = 'Article 1';
  writeFileSync(
    file('document.yaml'),
    [
      ...[`title: ${title}`, 'kind: law', 'language: en', 'publisher: The Harbour Office', "published: '2024-03-01'"],
      ...['url: https://harbour.example/other', "received: '2024-05-01'", 'summary: Another law.'],
      ...["numbering: ['1.']", 'sections:', '  - slug: article-1', '    label: Art. 1', `    heading: ${heading}`],
    ].join('\n'),
  );
  writeFileSync(file('source.txt'), [title, heading, ...paragraphs].join('\n'));
  writeFileSync(file('article-1.mdx'), paragraphs.map((one) => one.replace('.', '\\.')).join('\n\n'));
}

const TWO = ['1. Rafts float.', '2. Rafts pay.'];

test('what a note named while only one document had it, it goes on naming', () => {
  const before = folder.read(NOTE);
  addDocument('raft-law', TWO);
  const { files, reports } = folder.accept();
  expect([...files.keys()]).toContain(NOTE);
  expect(reports.get(NOTE)).toEqual(['prefixed   harbour-code:Art. 1(2), since another document has Art. 1(2) now']);
  expect(folder.read(NOTE)).toBe(before.replace('Art. 1(2)', 'harbour-code:Art. 1(2)'));
  expect(folder.faults()).toBe('');
  expect(folder.accept().files.size).toBe(0);
});

test('a note does not change if the other document has none of its places', () => {
  addDocument('raft-law', ['1. Rafts float.']);
  folder.change(NOTE, (text) => text.replace('Art. 1(1)(a)(ii)', 'Art. 1(1)(b)'));
  expect([...folder.accept().files.keys()]).not.toContain(NOTE);
  expect(folder.faults()).toBe('');
});

test('both ends of a range go on naming the document that had them, and so does every other name', () => {
  folder.change(NOTE, (text) => text.replace('Recital 2', 'Annex I, 1–2'));
  folder.change(NOTE, (text) => `${text}\nAgain: Art. 1(2).\n`);
  expect(folder.accept().files.size).toBe(0);
  addDocument('raft-law', TWO);
  addDocument('raft-annex', TWO);
  folder.change('documents/raft-annex/document.yaml', (text) => `join: ', '\n${text.replace('Art. 1', 'Annex I')}`);
  const name = 'harbour-code:Art. 1(2)';
  expect(folder.accept().reports.get(NOTE)).toEqual(
    [name, 'harbour-code:Annex I, 1–2', name].map((one) => expect.stringContaining(`prefixed   ${one}, since`)),
  );
  expect(folder.read(NOTE)).toContain('Again: harbour-code:Art. 1(2).');
  expect(folder.faults()).toBe('');
});

test('a range whose end only the other document has means that one, so the editor has to say so', () => {
  folder.change(NOTE, (text) => text.replace('Recital 2', 'Annex I, 2–3'));
  addDocument('raft-annex', [...TWO, '3. Rafts rest.']);
  folder.change('documents/raft-annex/document.yaml', (text) => `join: ', '\n${text.replace('Art. 1', 'Annex I')}`);
  folder.accept();
  expect(folder.faults()).toContain('Found "Annex I, 2" in the note, which 2 documents have');
});

test('a name in a note that is new itself may mean either document, so the editor has to say which', () => {
  addDocument('raft-law', TWO);
  cpSync(folder.at(NOTE), folder.at('terms/pier.mdx'));
  folder.change('terms/pier.mdx', (text) => text.replaceAll(/berths?/gi, 'quay'));
  folder.accept();
  expect(folder.faults()).toMatch(
    /terms\/pier\.mdx:\d+:\d+\n.*Found "Art\. 1\(2\)" in the note, which 2 documents have/,
  );
});

test('a name that two documents had before means either, so the editor has to say which', () => {
  addDocument('raft-law', TWO);
  folder.accept();
  folder.change(NOTE, (text) => text.replace('harbour-code:Art. 1(2)', 'Art. 1(2)'));
  expect(folder.accept().files.size).toBe(0);
  expect(folder.faults()).toContain('Found "Art. 1(2)" in the note, which 2 documents have');
});
