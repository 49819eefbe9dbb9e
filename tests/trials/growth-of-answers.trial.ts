/** However long a text is that somebody pastes: four times as much costs at most six times as much, and others are answered meanwhile. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/core/model.ts';
import { candidatesFor } from '../../src/core/quotations/candidates.ts';
import { judge } from '../../src/core/quotations/judge.ts';
import { sourceOf } from '../../src/core/quotations/source.ts';
import { referencesIn } from '../../src/core/references/references.ts';
import { MOST_LETTERS } from '../../src/core/quotations/gather.ts';
import { engineOver } from '../../src/features/search/client/engine.ts';
import { find } from '../../src/features/search/client/find.ts';
import { readQuery } from '../../src/features/search/client/query.ts';
import { nearWords } from '../../src/features/search/client/suggest.ts';
import { vocabularyOf } from '../../src/features/search/index/vocabulary.ts';
import { growthOf } from '../support/growth.ts';
import { PIECES, WAYS, WORDS } from '../support/long-texts.ts';
import { lawOf, lawWith } from '../support/referring-law.ts';
import { paragraphRecord, TERM } from '../support/search-records.ts';

/** The most times as much that four times the length may cost. */
const MOST = 6;

/** What grows no faster than this is not measured five times. */
const ENOUGH = 4.5;

/** The longest that a reader or another question waits while a text is checked, as a multiple of the time an ordinary text takes. */
const MOST_WAITING = 3;

/** How often a wait is measured, of which the shortest counts: the runtime tidies its memory when it wants to. */
const ROUNDS = 5;

/** Pieces that nobody has thought of, made of the others. */
const others = fc.sample(
  fc.array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 4 }).map((pieces) => pieces.join('')),
  { seed: 20261201, numRuns: 30 },
);
const ALL = [...PIECES, ...others];

/** A long document, of which each paragraph has words of its own. */
const paragraphs = Array.from(
  { length: 200 },
  (_, nth) => `${WORDS}; the ${nth}th of the boats lies by the ${nth % 7}th quay, and the harbour office says so.`,
);
const long = sourceOf('law', {
  title: 'Law',
  sections: [
    {
      id: 'i',
      label: 'I',
      heading: 'I. On the dues of the harbour',
      blocks: paragraphs.map((text, nth) => ({ id: `i-${nth}`, label: `I.${nth}`, text })),
    },
  ],
});

/** Returns the pieces with which something grows faster, and how much. */
async function tooFast(
  pieces: readonly string[],
  work: (piece: string, much: number) => unknown,
  lengths: { readonly from: number; readonly most: number },
): Promise<readonly (readonly [piece: string, growth: number])[]> {
  const found: [string, number][] = [];
  for (const piece of pieces) {
    const growth = await growthOf((much) => work(piece, much), { ...lengths, enough: ENOUGH });
    if (growth !== undefined && growth > MOST) found.push([piece, growth]);
  }
  return found;
}

/** An ordinary text as long as the longest that is checked: a law quoted whole, again and again. */
const law = paragraphs.join('\n\n');
const ordinary = law.repeat(Math.ceil(MOST_LETTERS / law.length)).slice(0, MOST_LETTERS);

/** Checks a text, and returns the processor time, in seconds, of the whole and of the longest step of it. */
function checkingTimes(text: string): { readonly whole: number; readonly longest: number } {
  const steps: number[] = [];
  let before = process.cpuUsage();
  for (const { done } of judge(text, [long])) {
    const { user, system } = process.cpuUsage(before);
    steps.push((user + system) / 1e6);
    before = process.cpuUsage();
    expect(done).toBeLessThanOrEqual(1);
  }
  return { whole: steps.reduce((sum, step) => sum + step, 0), longest: Math.max(...steps) };
}

/** The times that this machine took for the ordinary text, of which the longest counts: it may be busier than before. */
const usual: number[] = [];

/** Whether nobody waits long while a text is checked, however fast this machine is. */
function waitsLittle(text: string): boolean {
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round === usual.length) usual.push(Math.min(...[1, 2, 3].map(() => checkingTimes(ordinary).whole)));
    if (checkingTimes(text).longest < MOST_WAITING * Math.max(...usual)) return true;
  }
  return false;
}

describe('a text that is checked', () => {
  test.each(Object.entries(WAYS))(
    'costs no more than its length, whatever is repeated in it, %s',
    async (_, write) => {
      const check = (piece: string, much: number) => checkingTimes(write(piece, much));
      expect(await tooFast(ALL, check, { from: MOST_LETTERS / 4, most: MOST_LETTERS })).toEqual([]);
    },
    480_000,
  );

  test.each(Object.entries(WAYS))(
    'keeps nobody waiting, whatever is repeated in it, %s',
    (_, write) => {
      expect(ALL.filter((piece) => !waitsLittle(write(piece, MOST_LETTERS)))).toEqual([]);
    },
    480_000,
  );

  test('finds its documents in time', async () => {
    const seek = (piece: string, much: number) => [
      ...candidatesFor(WAYS['numbered']?.(piece, much) ?? '', (word) => (word.length > 3 ? [1, 2] : [])),
    ];
    expect(await tooFast(ALL, seek, { from: MOST_LETTERS / 4, most: MOST_LETTERS })).toEqual([]);
  }, 60_000);
});

describe('the references of a long paragraph', () => {
  /** A law with other words in one of its paragraphs. */
  const withWords = (law: Document, words: string): Document => ({
    ...law,
    sections: law.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => ({ ...block, text: block.text.replace('See there.', () => words) })),
    })),
  });

  test.each(['en', 'de', 'fr', 'zh'])(
    'are found in time, whatever is repeated in it: %s',
    async (language) => {
      const law = await lawOf(lawWith('See there.'), language);
      const refer = (piece: string, much: number) =>
        referencesIn(withWords(law, WAYS['by itself']?.(piece, much) ?? ''));
      // As long as a line of the content may be.
      expect(await tooFast(ALL, refer, { from: 25_000, most: 100_000 })).toEqual([]);
    },
    480_000,
  );
});

test('a query costs no more than its length, whatever is repeated in it', async () => {
  const records = [...paragraphs.slice(0, 50).map((text, nth) => paragraphRecord(`i-${nth}`, text, nth)), TERM];
  const engine = engineOver(records);
  const vocabulary = vocabularyOf(records);
  const seek = (piece: string, much: number) =>
    find(engine, readQuery(WAYS['by itself']?.(piece, much) ?? ''), (words) =>
      Promise.resolve(nearWords(vocabulary, words)),
    );
  expect(await tooFast(ALL, seek, { from: 25_000, most: 100_000 })).toEqual([]);
});
