/** Content that is read again after an edit, as the dev server does, and builds by what an earlier one kept. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { compile } from '../../src/core/content/compile.ts';
import { readContentFiles } from '../../src/core/content/read.ts';
import { rememberTextFiles } from '../../src/core/content/text-file.ts';

const project = mkdtempSync(path.join(tmpdir(), 'glossator-again-'));
const content = path.join(project, 'content');
afterAll(() => rmSync(project, { recursive: true }));

const DAY = '2026-11-26';
const read = () => readContentFiles(content, content);
const edit = (file: string, from: string, to: string) => editAny(`documents/harbour-charter/${file}`, from, to);
const editAny = (file: string, from: string, to: string) => {
  const at = path.join(content, file);
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

/** Reads and compiles the content as a build does that may keep what it makes below the project's folder. */
async function build() {
  vi.resetModules();
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(project);
  const { beginKeeping } = await import('../../src/core/kept.ts');
  cwd.mockRestore();
  beginKeeping();
  const engine = await import('../../src/core/content/compile.ts');
  const reading = await import('../../src/core/content/read.ts');
  const { publication, faults } = engine.compile(reading.readContentFiles(content, content), DAY);
  return { faults, publication: JSON.stringify(publication), entries: readdirSync(KEPT).length };
}

const KEPT = path.join(project, 'node_modules/.cache/glossator/kept');

test('is for a build after each edit as if nothing had been kept, and only what was edited is made again', async () => {
  cpSync('tests/fixtures/charter/content', content, { recursive: true });
  const term = 'terms/berth.mdx';
  for (const change of [
    () => undefined,
    () => edit('i.mdx', 'harbour', 'h\u200Barbour'),
    () => edit('i.mdx', 'h\u200Barbour', 'harbour'),
    () => editAny(term, 'berth', 'mooring'),
    () => editAny(term, 'mooring', 'berth'),
    () => edit('paragraphs.lock.json', 'i-1', 'i-9'),
    () => edit('paragraphs.lock.json', 'i-9', 'i-1'),
  ]) {
    change();
    const kept = await build();
    const { publication, faults } = compile(read(), DAY);
    expect(kept).toMatchObject({ faults, publication: JSON.stringify(publication) });
    expect(await build()).toEqual(kept);
  }
});
