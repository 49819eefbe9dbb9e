/**
 * Whoever imports a document without any edit gets all of it, in its form, with its places under their official numbers:
 * as much of everything as others counted, what they say must be in the text, and nothing that must not.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Document } from '../../src/core/model.ts';
import { allBlocks } from '../../src/core/reading-order.ts';
import { openInput } from '../../src/importing/input.ts';
import { importDocument } from '../support/imported-document.ts';
import { falseNumbers } from '../support/official-words.ts';
import { type Counted, TRIED_DOCUMENTS } from './documents.ts';
import { type Row, tableWith } from './documents-table.ts';
import { labelsOf } from './labels.ts';
import { plain } from './originals.ts';
import { begins, passagesOf } from './passages.ts';

/** What every imported document is told, since its file does not say it. */
const REQUIRED = { kind: 'report', publisher: 'Its publisher', published: '2020-01-01', url: 'https://law.example/' };

/** The shares of all samples that must be found, and that must have their official number. */
const LEAST = { places: 0.95, numbers: 0.9 };

/** How far a count may be from that of others, unless the difference is named. */
const NEAR = 0.05;

/** What others say about a document. */
const shape = z.looseObject({
  running_text_chars: z.number(),
  samples: z.array(z.looseObject({ number: z.string(), starts: z.string() })),
  must_be_in_the_import: z.array(z.string()).default([]),
  must_not_be_in_the_import: z.array(z.string()).default([]),
});

const isNear = (ours: number, theirs: number): boolean => Math.abs(ours - theirs) <= theirs * NEAR;

function countsOf({ sections }: Document, headingsOfGroups: number): Counted {
  const blocks = sections.flatMap(allBlocks);
  const of = (kind: string) => blocks.filter((block) => block.kind === kind).length;
  const titled = sections.filter(({ heading = '' }) => heading !== '').length;
  return {
    headings: headingsOfGroups + titled + of('heading'),
    items: of('item'),
    rows: blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0),
    footnotes: of('footnote'),
    pictures: blocks.filter((block) => block.kind === 'figure' && block.image !== undefined).length,
  };
}

const rows = new Map<string, Row>();

describe.for(TRIED_DOCUMENTS)('%s', ([id, { file, facts: known, language, counted, differs = {}, ...about }]) => {
  const facts = shape.parse(JSON.parse(readFileSync(known, 'utf8')));
  const made = importDocument(openInput(file).original, { id, language, fields: REQUIRED });
  const source = made.then(({ imported }) => plain(imported.files.get('source.txt') ?? ''));

  test('keeps its form, and is accepted', async () => {
    const { document, imported } = await made;
    expect(imported.remarks.filter(({ message }) => message.startsWith('all of it'))).toEqual([]);
    const passages = passagesOf(document);
    const labels = labelsOf(id);
    const samples = facts.samples.map(({ number, starts }) => {
      const found = passages.filter(({ text }) => begins(text, plain(starts)));
      return {
        number,
        isFound: found.length > 0,
        isRight: number in labels && found.some(({ label }) => label === labels[number]),
        labels: found.map(({ label }) => label ?? 'a heading'),
      };
    });
    rows.set(id, {
      ...about,
      counted,
      differs,
      counts: countsOf(document, imported.counts.groups),
      characters: Array.from(await source).length,
      theirCharacters: facts.running_text_chars,
      paragraphs: document.sections.flatMap(allBlocks).filter((block) => block.label !== undefined).length,
      samples: samples.length,
      places: samples.filter(({ isFound }) => isFound).length,
      numbers: samples.filter(({ isRight }) => isRight).length,
      missed: samples.flatMap((sample) => (sample.isRight ? [] : [`${sample.number}: ${sample.labels.join(', ')}`])),
      remarks: imported.remarks,
    });
  });

  test.for(facts.must_be_in_the_import)('has "%s"', async (words) => {
    expect(await source).toContain(plain(words));
  });

  test.for(facts.must_not_be_in_the_import)('has not "%s"', async (words) => {
    expect(await source).not.toContain(plain(words));
  });

  test('shows no number in the words of the text that the text does not bear at that place', async () => {
    const { document, imported } = await made;
    expect(falseNumbers(document, imported.files, true)).toEqual([]);
  });

  test('has as many characters as others counted, or the difference is named', async () => {
    const ours = Array.from(await source).length;
    const theirs = facts.running_text_chars;
    expect(isNear(ours, theirs), `${ours} of ${theirs}`).toBe(differs.characters === undefined);
  });

  test.for(['headings', 'items', 'rows', 'footnotes', 'pictures'] as const)(
    'has as many %s as others counted, or the difference is named',
    async (what) => {
      const { document, imported } = await made;
      const ours = countsOf(document, imported.counts.groups)[what];
      expect(isNear(ours, counted[what]), `${ours} of ${counted[what]}`).toBe(differs[what] === undefined);
    },
  );
});

test('nearly all samples are found, under their official numbers', () => {
  const sum = (what: 'samples' | 'places' | 'numbers') => [...rows.values()].reduce((all, row) => all + row[what], 0);
  const missed = [...rows].flatMap(([id, row]) => row.missed.map((one) => `${id}: ${one}`)).join('\n');
  expect(sum('places') / sum('samples'), missed).toBeGreaterThanOrEqual(LEAST.places);
  expect(sum('numbers') / sum('samples'), missed).toBeGreaterThanOrEqual(LEAST.numbers);
});

test('the guide has this table of them: vitest --update writes it', async () => {
  await expect(await tableWith(rows)).toMatchFileSnapshot('../../docs/documents.md');
});
