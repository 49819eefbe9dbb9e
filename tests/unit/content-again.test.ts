/** The dev server reads content again after an edit. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compile } from '../../src/core/compile/compile.ts';
import { readContent } from '../../src/content.ts';
import { beginReading, beginReusing } from '../../src/core/memo/reused.ts';

const project = mkdtempSync(path.join(tmpdir(), 'glossator-again-'));
const content = path.join(project, 'content');
afterAll(() => rmSync(project, { recursive: true }));

const DAY = '2026-11-26';
const read = () => readContent(content, content);
const edit = (file: string, from: string, to: string) => editAny(`documents/harbour-charter/${file}`, from, to);
const editAny = (file: string, from: string, to: string) => {
  const at = path.join(content, file);
  const text = readFileSync(at, 'utf8');
  expect(text).toContain(from);
  writeFileSync(at, text.replaceAll(from, to));
};

test('content after each edit is as if it were read for the first time, and only the edited parts are compiled again', () => {
  cpSync('tests/fixtures/charter/content', content, { recursive: true });
  const term = 'terms/berth.mdx';
  const edits = [
    () => undefined,
    () => edit('document.yaml', 'kind: ', 'nature: '),
    () => edit('document.yaml', 'nature: ', 'kind: '),
    () => edit('i.mdx', 'harbour', 'h\u200Barbour'),
    () => edit('i.mdx', 'h\u200Barbour', 'harbour'),
    () => editAny(term, 'berth', 'mooring'),
    () => editAny(term, 'mooring', 'berth'),
    () => edit('paragraphs.lock.json', 'i-1', 'i-9'),
    () => edit('paragraphs.lock.json', 'i-9', 'i-1'),
  ];
  const outcomes = edits.map((change) => {
    change();
    return compile(read(), DAY);
  });
  cpSync('tests/fixtures/charter/content', content, { recursive: true });
  beginReusing();
  const again = edits.map((change) => {
    change();
    beginReading();
    return compile(read(), DAY);
  });
  expect(again.map(({ faults }) => faults)).toEqual(outcomes.map(({ faults }) => faults));
  expect(again.map(({ publication }) => JSON.stringify(publication))).toEqual(
    outcomes.map(({ publication }) => JSON.stringify(publication)),
  );
  const [first, , , edited] = again.map(
    ({ publication }) => new Map(publication?.documents.map((document) => [document.id, document])),
  );
  const same = [...(first ?? [])].filter(([id, document]) => edited?.get(id) === document).map(([id]) => id);
  expect(same).toEqual([...(first ?? []).keys()].filter((id) => id !== 'harbour-charter'));
});
