/**
 * Documents of every format, as they arrive: what others say must be in the text is in it, and what must not be is not;
 * their headings, items, tables and letters are as many as others counted.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { importOriginal } from '../../src/importing/import.ts';
import { openInput } from '../../src/importing/input.ts';
import { TODAY } from '../support/imported-document.ts';
import { inShared } from './decisions.ts';
import { plain } from './originals.ts';

/** What others say about a document. */
const shape = z.looseObject({
  file: z.string(),
  running_text_chars: z.number(),
  must_be_in_the_import: z.array(z.string()),
  must_not_be_in_the_import: z.array(z.string()),
});

/** The files that are tried, with the counts of headings (of sections and in them) and tables; PDF is refused. */
const COUNTS: Readonly<Record<string, { headings: number; tables: number }>> = {
  // Three headings of level 1 and 38 of level 2, of which one is the title.
  'o9-govuk-ilr-guidance': { headings: 40, tables: 0 },
  // 16 numbered headings, 26 of appendices and 4 before them, of which one is the title.
  'o10-fedramp-sar-template': { headings: 45, tables: 48 },
  // Ten articles.
  'o11-lobbyregistergesetz': { headings: 10, tables: 0 },
  // 99 headings, of which one is the title.
  'o14-eu-arf-trust-model': { headings: 98, tables: 3 },
  // Four headings of level 2, and one line above them.
  'o15-california-sb-1120': { headings: 5, tables: 0 },
  // 459 headings of six levels.
  'o16-rgaa-4.1': { headings: 459, tables: 4 },
};

/** How far a count may be from that of others. */
const NEAR = 0.05;

describe.for(Object.entries(COUNTS).filter(([name]) => existsSync(inShared(`${name}.json`))))(
  '%s',
  ([name, counts]) => {
    const facts = shape.parse(JSON.parse(readFileSync(inShared(`${name}.json`), 'utf8')));
    const file = inShared(
      globSync(`${name}*`, { cwd: inShared('') }).find((one) => path.extname(one) !== '.json') ?? '',
    );
    const made = importOriginal(openInput(file).original, { today: TODAY });
    const source = made.then(({ files }) => plain(files.get('source.txt') ?? ''));

    test('keeps its form', async () => {
      const { difference, faults, remarks } = await made;
      expect({ difference, faults }).toEqual({ difference: undefined, faults: [] });
      expect(remarks.filter(({ message }) => message.startsWith('all of it'))).toEqual([]);
    });

    test.for(facts.must_be_in_the_import)('has "%s"', async (words) => {
      expect(await source).toContain(plain(words));
    });

    test.for(facts.must_not_be_in_the_import)('has not "%s"', async (words) => {
      expect(await source).not.toContain(plain(words));
    });

    test('has as many letters, headings and tables as others counted', async () => {
      const { sections, counts: ours } = await made;
      const headings = sections.filter(({ heading }) => heading.length > 0).length + ours.headings;
      expect(Math.abs(headings / counts.headings - 1), `${headings} headings`).toBeLessThanOrEqual(NEAR);
      expect(ours.tables).toBe(counts.tables);
      const letters = Array.from(await source).length;
      expect(Math.abs(letters / facts.running_text_chars - 1), `${letters} letters`).toBeLessThanOrEqual(NEAR);
    });
  },
);
