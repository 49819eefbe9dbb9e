/** Every original imports by one command, and is accepted after the decisions that its report asks for. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { proposeAcceptance } from '../../src/core/acceptance/acceptance.ts';
import { compile } from '../../src/core/compile/compile.ts';
import { readContentFiles } from '../../src/core/files/read.ts';
import { addressedBlocks } from '../../src/core/reading-order.ts';
import { officialTexts } from '../../src/core/text/official-texts.ts';
import { importOriginal } from '../../src/importing/import.ts';
import { openInput } from '../../src/importing/input.ts';
import { astro } from '../support/astro.ts';
import { type Decisions, DECISIONS } from './decisions.ts';
import { FOLDER, plain } from './originals.ts';

const table: string[] = [];
afterAll(() => {
  console.log(
    ['| document | seconds | characters | decisions | made plainer | left out | lost |', ...table].join('\n'),
  );
});

const work = mkdtempSync(path.join(tmpdir(), 'glossator-imports-'));
/** A publication of all of them. */
const together = path.join(work, 'content');
beforeAll(() => cpSync(emptyPublication(), together, { recursive: true }));
afterAll(() => rmSync(work, { recursive: true }));

/** The folder of a publication without documents and terms. */
function emptyPublication(): string {
  const root = mkdtempSync(path.join(work, 'alone-'));
  cpSync('tests/fixtures/structure/content', root, { recursive: true });
  for (const gone of ['documents', 'terms', 'addresses.lock.json']) rmSync(path.join(root, gone), { recursive: true });
  for (const folder of ['documents', 'terms']) mkdirSync(path.join(root, folder));
  const site = parseDocument(readFileSync(path.join(root, 'site.yaml'), 'utf8'));
  site.delete('featured');
  writeFileSync(path.join(root, 'site.yaml'), site.toString());
  return root;
}

/** Accepts all ids and addresses, which nothing may stand in the way of. */
function accept(root: string): void {
  const { faults, files, refusals } = proposeAcceptance(readContentFiles(root, '/'), NO_DECISIONS, '2026-11-26');
  expect(faults.filter(({ severity }) => severity !== 'warning')).toEqual([]);
  expect(refusals).toEqual([]);
  for (const [name, text] of files) writeFileSync(path.join('/', name), text);
}

const NO_DECISIONS = { same: [], new: [], withdraw: [], merge: [], moved: [], gone: [] };

/** Writes the decisions into document.yaml. */
function decided(yaml: string, decisions: Decisions, skips: readonly { section: string; number: string }[]): string {
  const document = parseDocument(yaml);
  for (const field of ['kind', 'publisher', 'published', 'url'] as const)
    document.set(field, document.createNode(decisions[field]));
  document.set('summary', document.createNode('To be written.'));
  if (skips.length > 0)
    document.set(
      'outOfSequence',
      document.createNode(skips.map((skip) => ({ ...skip, reason: decisions.outOfSequence ?? '' }))),
    );
  return document
    .toString({ lineWidth: 0, singleQuote: true })
    .replace(/^(published|received): (?!')(.*)$/gm, "$1: '$2'");
}

describe.for(Object.entries(DECISIONS))('%s', ([id, decisions]) => {
  test('is imported whole, accepted, and has what others counted at the places where they found it', async () => {
    const facts = JSON.parse(readFileSync(path.join(FOLDER, `${decisions.facts}.json`), 'utf8'));
    const started = performance.now();
    const made = await importOriginal(openInput(path.join(FOLDER, decisions.file)).original, {
      title: decisions.title,
      language: decisions.language,
      today: '2026-11-26',
    });
    const seconds = (performance.now() - started) / 1000;
    expect(made.difference).toBeUndefined();
    expect(made.faults).toEqual([]);
    const of = (kind: string) => made.remarks.filter((remark) => remark.kind === kind).length;
    expect(made.remarks.filter(({ message }) => message.startsWith('all of it'))).toEqual([]);
    expect(made.outOfSequence.length > 0).toBe(decisions.outOfSequence !== undefined);
    const asked = made.missing.length + made.outOfSequence.length + of('decide');
    table.push(
      `| ${id} | ${seconds.toFixed(1)} | ${made.proved} | ${asked} | ${of('flattened')} | ${of('dropped')} | ${of('lost')} |`,
    );
    expect(made.counts).toMatchObject(decisions.counts);

    const root = emptyPublication();
    try {
      const folder = path.join(root, 'documents', id);
      mkdirSync(folder, { recursive: true });
      for (const [name, text] of made.files)
        writeFileSync(
          path.join(folder, name),
          name === 'document.yaml' ? decided(text, decisions, made.outOfSequence) : text,
        );
      for (const { name, bytes } of made.pictures) writeFileSync(path.join(folder, name), bytes);
      accept(root);
      const compiled = compile(readContentFiles(root, '/'));
      expect(compiled.faults.filter(({ severity }) => severity !== 'warning')).toEqual([]);
      const [document] = compiled.publication?.documents ?? [];
      const blocks = document?.sections.flatMap(addressedBlocks) ?? [];
      const everything = plain(officialTexts(document ?? { sections: [] }).join(' '));
      for (const { number, starts } of facts.samples) {
        const label = decisions.places[number];
        const texts = blocks.filter((block) => block.label === label).map(({ text }) => plain(text.replace(LEAD, '')));
        const found = label === undefined ? everything.includes(starts) : texts.some((text) => text.startsWith(starts));
        expect(found, `${number}: ${label ?? 'anywhere'}`).toBe(true);
      }
      cpSync(folder, path.join(together, 'documents', id), { recursive: true });
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

test('all of them are one publication, whose site is built, and whose finished pages show every word', async () => {
  expect(readdirSync(path.join(together, 'documents')).toSorted()).toEqual(Object.keys(DECISIONS).toSorted());
  accept(together);
  const site = path.join(together, '../site');
  const started = performance.now();
  const { status, output } = await astro('build', ['--outDir', site], { GLOSSATOR_CONTENT: together });
  expect(status, output).toBe(0);
  // The build reads its pages back, and stops where one is not as it should be.
  expect(output).toMatch(/\d+ pages show what they should/);
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  console.log(
    `All ${Object.keys(DECISIONS).length} in one site: ${pages} pages, ${files.length} files, ${Math.round(bytes / 1e6)} MB, built in ${Math.round((performance.now() - started) / 1000)} s`,
  );
}, 900_000);

/** What may stand before a sample: a number that is part of the text, or the word that is defined. */
const LEAD = /^(?:\d+\.[\u00A0 ]*|\d+\.\d+ |\(\w+\) |Dataset: )?/u;
