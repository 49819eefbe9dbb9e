/** Every original imports by one command, and is accepted after the decisions that its report asks for. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { proposeAcceptance } from '../../src/core/content/acceptance.ts';
import { compile } from '../../src/core/content/compile.ts';
import { readContentFiles } from '../../src/core/content/read.ts';
import { addressedBlocks } from '../../src/core/model.ts';
import { officialTexts } from '../../src/core/text/official-texts.ts';
import { importOriginal } from '../../src/importing/import.ts';
import { openInput } from '../../src/importing/input.ts';
import { type Decisions, DECISIONS } from './decisions.ts';
import { FOLDER, plain } from './originals.ts';

const table: string[] = [];
afterAll(() => {
  console.log(
    ['| document | seconds | characters | decisions | made plainer | left out | lost |', ...table].join('\n'),
  );
});

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

    const root = mkdtempSync(path.join(tmpdir(), 'glossator-import-'));
    try {
      cpSync('tests/fixtures/structure/content', root, { recursive: true });
      for (const gone of ['documents', 'terms', 'addresses.lock.json'])
        rmSync(path.join(root, gone), { recursive: true });
      const site = parseDocument(readFileSync(path.join(root, 'site.yaml'), 'utf8'));
      site.delete('featured');
      writeFileSync(path.join(root, 'site.yaml'), site.toString());
      const folder = path.join(root, 'documents', id);
      mkdirSync(folder, { recursive: true });
      mkdirSync(path.join(root, 'terms'));
      for (const [name, text] of made.files)
        writeFileSync(
          path.join(folder, name),
          name === 'document.yaml' ? decided(text, decisions, made.outOfSequence) : text,
        );
      for (const { name, bytes } of made.pictures) writeFileSync(path.join(folder, name), bytes);
      const { faults, files, refusals } = proposeAcceptance(readContentFiles(root, '/'), NO_DECISIONS, '2026-11-26');
      expect(faults.filter(({ severity }) => severity !== 'warning')).toEqual([]);
      expect(refusals).toEqual([]);
      for (const [name, text] of files) writeFileSync(path.join('/', name), text);
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
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});

/** What may stand before a sample: a number that is part of the text, or the word that is defined. */
const LEAD = /^(?:\d+\.[\u00A0 ]*|\d+\.\d+ |\(\w+\) |Dataset: )?/u;
