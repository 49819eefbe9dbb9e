/** Whoever imports a document without any edit finds its places under their official numbers. */
import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { Block } from '../../src/core/block.ts';
import type { Document } from '../../src/core/model.ts';
import { allBlocks } from '../../src/core/reading-order.ts';
import { openInput } from '../../src/importing/input.ts';
import { importDocument } from '../support/imported-document.ts';
import { plain } from './originals.ts';
import { SAMPLED } from './samples.ts';

/** What every imported document is told, since its file does not say it. */
const REQUIRED = { kind: 'report', publisher: 'Its publisher', published: '2020-01-01', url: 'https://law.example/' };

/** The shares of all samples that must be found, and that must have their official number. */
const LEAST = { places: 0.95, numbers: 0.9 };

const facts = z.looseObject({
  samples: z.array(z.looseObject({ number: z.string(), starts: z.string(), ends: z.string().optional() })),
});

/** A text of the document with its label. */
interface Passage {
  readonly text: string;
  readonly label: string | undefined;
}

/** The texts of all blocks, of headings, and of rows of tables from each of their cells. */
function passagesOf({ sections }: Document): Passage[] {
  const rows = (block: Block): Passage[] =>
    block.kind !== 'table'
      ? []
      : block.rows.flatMap((row) =>
          row.map(({ block: cell }, index) => ({
            text: row
              .slice(index)
              .map((one) => one.block?.text ?? '')
              .join(' | '),
            label: cell?.label,
          })),
        );
  return sections.flatMap((section) => [
    { text: section.heading ?? '', label: undefined },
    ...allBlocks(section).flatMap((block) => [{ text: block.text, label: block.label }, ...rows(block)]),
  ]);
}

/** What may stand before a sample: its own number, or the word that is defined. */
const LEAD =
  /^(?:第[一二三四五六七八九十百]+条\s*|（[一二三四五六七八九十]+）\s*|(?:(?:SECTION|SEC\.|Test|Critère) [\d.]+(?: :)?|Dataset:|[(]?\w{1,3}[).°]|\d+(?:\.\d+)*[.)]?)\s+)/u;

/** Whether a text begins like a sample. Of a text that the import divides at a dash, its beginning is enough. */
function begins(text: string, starts: string): boolean {
  let rest = plain(text);
  for (let before = ''; before !== rest;) {
    if (rest.startsWith(starts) || (rest.length >= 20 && starts.startsWith(rest))) return true;
    before = rest;
    rest = rest.replace(LEAD, '');
  }
  return false;
}

const totals = { samples: 0, places: 0, numbers: 0 };
const table: string[] = [];
afterAll(() => {
  console.log(['| document | samples | places | numbers |', '| --- | --- | --- | --- |', ...table].join('\n'));
});

test.for(SAMPLED)('%s is accepted as it is imported', async ([id, { file, facts: known, language, labels }]) => {
  const { samples } = facts.parse(JSON.parse(readFileSync(known, 'utf8')));
  totals.samples += samples.length;
  const { document } = await importDocument(openInput(file).original, { id: 'sampled', language, fields: REQUIRED });
  const passages = passagesOf(document);
  const missed: string[] = [];
  let [places, numbers] = [0, 0];
  for (const { number, starts } of samples) {
    const found = passages.filter(({ text }) => begins(text, plain(starts)));
    const expected = labels[number];
    if (found.length > 0) places += 1;
    if (found.some(({ label }) => label === expected)) numbers += 1;
    else missed.push(`${number}: ${found.map(({ label }) => label ?? 'a heading').join(', ') || 'nowhere'}`);
  }
  totals.places += places;
  totals.numbers += numbers;
  table.push(`| ${id} | ${samples.length} | ${places} | ${numbers} |${missed.map((one) => `\n  ${one}`).join('')}`);
});

test('nearly all samples are found, under their official numbers', () => {
  expect(totals.places / totals.samples).toBeGreaterThanOrEqual(LEAST.places);
  expect(totals.numbers / totals.samples).toBeGreaterThanOrEqual(LEAST.numbers);
});
