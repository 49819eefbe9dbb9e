/** Content that is read again after an edit, as the dev server does. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compile } from '../../src/core/content/compile.ts';
import { readContentFiles } from '../../src/core/content/read.ts';
import { rememberTextFiles } from '../../src/core/content/text-file.ts';

const content = mkdtempSync(path.join(tmpdir(), 'glossator-again-'));
afterAll(() => rmSync(content, { recursive: true }));

const DAY = '2026-11-26';
const read = () => readContentFiles(content, content);
const edit = (file: string, from: string, to: string) => {
  const at = path.join(content, 'documents/harbour-charter', file);
  const text = readFileSync(at, 'utf8');
  expect(text).toContain(from);
  writeFileSync(at, text.replaceAll(from, to));
};

test('is after each edit as if it were read for the first time, and only what was edited is read again', () => {
  cpSync('tests/fixtures/charter/content', content, { recursive: true });
  const edits = [
    () => undefined,
    () => edit('document.yaml', 'kind: ', 'nature: '),
    () => edit('document.yaml', 'nature: ', 'kind: '),
    () => edit('i.mdx', 'harbour', 'h\u200Barbour'),
    () => edit('i.mdx', 'h\u200Barbour', 'harbour'),
  ];
  const outcomes = edits.map((change) => {
    change();
    return compile(read(), DAY);
  });
  rememberTextFiles();
  const before = read();
  const again = edits.map((change) => {
    change();
    return compile(read(), DAY);
  });
  expect(again.map(({ faults }) => faults)).toEqual(outcomes.map(({ faults }) => faults));
  expect(again.map(({ publication }) => JSON.stringify(publication))).toEqual(
    outcomes.map(({ publication }) => JSON.stringify(publication)),
  );
  expect(again.map(({ faults }) => faults.length > 0)).toEqual([false, true, false, true, false]);
  const [first] = before.documents;
  const [now] = read().documents;
  expect(now?.source).toBe(first?.source);
});
